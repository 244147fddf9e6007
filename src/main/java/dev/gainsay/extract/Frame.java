package dev.gainsay.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What governs a value in its clause, read from chunks.
 *
 * @param from first token of the clause
 * @param to after its last token
 * @param verb the verb group that governs the value; empty (head -1) where none does
 * @param subject the noun phrase that is the subject of the verb; empty where none was found
 * @param valueIsSubject true where the value itself stands in the subject
 */
record Frame(int from, int to, Chunks.Phrase verb, Chunks.Phrase subject, boolean valueIsSubject) {
  private static final Chunks.Phrase NONE = new Chunks.Phrase(0, 0, -1);

  /** The same with its subject read otherwise. */
  Frame withSubject(Chunks.Phrase otherSubject) {
    return otherSubject.equals(subject)
        ? this
        : new Frame(from, to, verb, otherSubject, valueIsSubject);
  }

  /** The frame of the tokens from {@code first} to before {@code end}. */
  static Frame of(Sentence s, int first, int end) {
    int from = Chunks.clauseStart(s, first);
    int to = Chunks.clauseEnd(s, Math.max(first, end - 1));
    // "users surpassed 200 million": the value begins with the verb that governs it.
    int before = s.token(first).verb() ? first : lastVerb(s, from, first);
    if (before >= 0 && subjectOfNext(s, before, end, to)) {
      Chunks.Phrase verb = Chunks.verbGroup(s, end);
      Chunks.Phrase inner = Chunks.nounPhrase(s, end - 1);
      return new Frame(Math.max(from, before + 1), to, verb, inner, true);
    }
    if (before >= 0) {
      Chunks.Phrase verb = Chunks.verbGroup(s, before);
      Chunks.Phrase subject = Subjects.overClauses(s, from, verb);
      boolean opener = verb.first() == from && !Chunks.finite(s, verb);
      return new Frame(from, to, verb, opener ? Subjects.after(s, first, to) : subject, false);
    }
    int after = firstVerb(s, end, to);
    if (after >= 0) {
      Chunks.Phrase verb = Chunks.verbGroup(s, after);
      Chunks.Phrase subject = Subjects.before(s, from, verb);
      boolean inSubject = subject.head() >= 0 && subject.first() < end && first < subject.end();
      return new Frame(from, to, verb, subject, inSubject || subject.head() < 0);
    }
    return new Frame(from, to, NONE, NONE, false);
  }

  /**
   * The frame of a verb group. A second verb ("resigned and left") has the subject of the first.
   */
  static Frame ofVerb(Sentence s, Chunks.Phrase group) {
    int from = Chunks.clauseStart(s, group.first());
    int to = Chunks.clauseEnd(s, Math.max(group.first(), group.end() - 1));
    Chunks.Phrase subject;
    int before = group.first() - 1;
    if (before > from && s.tag(before).equals("CC") && lastVerb(s, from, before) >= 0) {
      Chunks.Phrase earlier = Chunks.verbGroup(s, lastVerb(s, from, before));
      subject = ofVerb(s, earlier).subject();
    } else if (before >= 0 && (s.tag(before).equals("WP") || s.tag(before).equals("WDT"))) {
      subject = Subjects.antecedent(s, before);
    } else if (behindObject(s, before) && lastVerb(s, from, before) >= 0) {
      subject = ofVerb(s, Chunks.verbGroup(s, lastVerb(s, from, before))).subject();
    } else if (before > 0 && s.word(before).equals(",") && Chunks.finite(s, group)) {
      Chunks.Phrase over = Subjects.overInterruption(s, before);
      subject = over.head() >= 0 ? over : Subjects.before(s, from, group);
    } else if (follows(s, group) && lastVerb(s, 0, before) >= 0) {
      subject = ofVerb(s, Chunks.verbGroup(s, lastVerb(s, 0, before))).subject();
    } else if (group.first() == from && !Chunks.finite(s, group)) {
      subject = Subjects.after(s, group.end(), to);
    } else {
      subject = Subjects.before(s, from, group);
    }
    return new Frame(from, to, group, subject, false);
  }

  /** "… adjusted its metrics, using": a participle behind a comma has the subject of its clause. */
  private static boolean follows(Sentence s, Chunks.Phrase group) {
    String before = s.word(group.first() - 1);
    return s.tag(group.first()).equals("VBG") && (before.equals(",") || before.equals("--"));
  }

  /** "Ruiz spotted him, trusted him": no such pronoun is a subject. */
  private static boolean behindObject(Sentence s, int comma) {
    return s.word(comma).equals(",") && s.word(comma - 1).matches("him|them|me|us");
  }

  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "will", "would", "can", "could", "may", "might", "must", "do");

  /** Verbs whose object is a clause more often than a number. */
  private static final Set<String> SAYING = Vocabulary.bundled().list("speech.beforeClauses");

  /**
   * "She said 8,400 people had been moved", "she said 8,400 people fled": right behind the value a
   * verb of its own begins.
   */
  private static boolean subjectOfNext(Sentence s, int before, int end, int to) {
    if (end >= to || !s.token(end).chunk().equals("B-VP")) {
      return false;
    }
    boolean said = SAYING.contains(s.token(before).lemma());
    return s.tag(end).equals("MD")
        || AUXILIARIES.contains(s.token(end).lemma())
        || (said && Chunks.finite(s, Chunks.verbGroup(s, end)));
  }

  /**
   * The relation of the governing verb, with its particle: "step down", "give way"; null where none
   * is known.
   */
  Vocabulary.@Nullable Relation relation(Sentence s, Vocabulary vocabulary) {
    String lemma = verbLemma(s);
    int next = verb.head() + 1;
    Vocabulary.Relation withParticle =
        lemma.isEmpty() ? null : vocabulary.ofVerb(lemma + " " + s.word(next));
    return withParticle == null ? vocabulary.ofVerb(lemma) : withParticle;
  }

  /** Lemma of the governing verb, "" where there is none. */
  String verbLemma(Sentence s) {
    return verb.head() < 0 ? "" : s.token(verb.head()).lemma();
  }

  private static int lastVerb(Sentence s, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      if (s.token(i).chunk().endsWith("-VP") && s.token(i).verb()) {
        return i;
      }
    }
    return -1;
  }

  private static int firstVerb(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).chunk().endsWith("-VP") && s.token(i).verb()) {
        return i;
      }
    }
    return -1;
  }
}
