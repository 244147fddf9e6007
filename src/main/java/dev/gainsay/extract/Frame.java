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
      Chunks.Phrase subject = subject(s, from, verb);
      boolean opener = verb.first() == from && !Chunks.finite(s, verb);
      return new Frame(from, to, verb, opener ? subjectAfter(s, first, to) : subject, false);
    }
    int after = firstVerb(s, end, to);
    if (after >= 0) {
      Chunks.Phrase verb = Chunks.verbGroup(s, after);
      Chunks.Phrase subject = subject(s, from, verb);
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
      subject = antecedent(s, before);
    } else if (behindObject(s, before) && lastVerb(s, from, before) >= 0) {
      subject = ofVerb(s, Chunks.verbGroup(s, lastVerb(s, from, before))).subject();
    } else if (before > 0 && s.word(before).equals(",") && Chunks.finite(s, group)) {
      Chunks.Phrase over = overInterruption(s, before);
      subject = over.head() >= 0 ? over : subject(s, from, group);
    } else if (follows(s, group) && lastVerb(s, 0, before) >= 0) {
      subject = ofVerb(s, Chunks.verbGroup(s, lastVerb(s, 0, before))).subject();
    } else if (group.first() == from && !Chunks.finite(s, group)) {
      subject = subjectAfter(s, group.end(), to);
    } else {
      subject = subject(s, from, group);
    }
    return new Frame(from, to, group, subject, false);
  }

  /**
   * "Frost, who had denied the charges, was jailed", "the captain of a ferry that sank, killing 31
   * people, was charged": the first noun phrase of the clause, where nothing but relative clauses,
   * participles and appositions stands between.
   */
  private static Chunks.Phrase overInterruption(Sentence s, int comma) {
    int from = comma;
    while (from > 0 && !opensMainClause(s, from)) {
      from--;
    }
    int first = from;
    while (first < comma && !s.token(first).chunk().equals("B-NP")) {
      if (s.token(first).chunk().endsWith("-PP")) {
        // An opening phrase, "On Monday the council": its noun is no subject.
        first = afterOpeningPhrase(s, first);
      } else {
        first++;
      }
    }
    if (first >= comma) {
      return NONE;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, first);
    for (int i = phrase.end(); i < comma; i++) {
      if (s.token(i).chunk().equals("B-VP")) {
        Chunks.Phrase group = Chunks.verbGroup(s, i);
        boolean relative = s.tag(i - 1).equals("WP") || s.tag(i - 1).equals("WDT");
        if (Chunks.finite(s, group) && !relative && !insideRelative(s, phrase.end(), i)) {
          return NONE;
        }
      }
    }
    return phrase;
  }

  private static boolean opensMainClause(Sentence s, int i) {
    String before = s.word(i - 1);
    return before.equals(";")
        || before.equals(":")
        || (s.word(i).equals("that") && s.tag(i).equals("IN"))
        || (before.equals("but") || before.equals("while") || before.equals("although"));
  }

  private static int afterOpeningPhrase(Sentence s, int preposition) {
    int i = preposition;
    while (i < s.size() && !s.token(i).chunk().endsWith("-NP")) {
      i++;
    }
    return i < s.size() ? Math.max(i + 1, Chunks.nounPhrase(s, i).end()) : i;
  }

  private static boolean insideRelative(Sentence s, int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (s.tag(i).equals("WP") || s.tag(i).equals("WDT")) {
        return true;
      }
      if (s.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "… adjusted its metrics, using": a participle behind a comma has the subject of its clause. */
  private static boolean follows(Sentence s, Chunks.Phrase group) {
    String before = s.word(group.first() - 1);
    return s.tag(group.first()).equals("VBG") && (before.equals(",") || before.equals("--"));
  }

  /** The noun phrase that "who" or "which" at token {@code i} stands for, ages passed over. */
  private static Chunks.Phrase antecedent(Sentence s, int i) {
    int k = i - 1;
    while (k > 0 && (s.word(k).equals(",") || s.tag(k).equals("CD") || s.tag(k).equals("IN"))) {
      k--;
    }
    if (k < 0 || !s.token(k).chunk().endsWith("-NP")) {
      return NONE;
    }
    Chunks.Phrase nearest = Chunks.nounPhrase(s, k);
    boolean thing = s.word(i).equals("which") || s.word(i).equals("that");
    return thing && nearest.head() >= 0 ? nearest : subjectBefore(s, 0, k + 1);
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

  private static Chunks.Phrase subject(Sentence s, int from, Chunks.Phrase verb) {
    int comma = verb.first() - 1;
    while (comma > from && s.tag(comma).equals("RB")) {
      comma--;
    }
    if (!s.word(comma).equals(",")) {
      return subjectBefore(s, from, verb.first());
    }
    // "Hui, born in 1999, joined": what stands between two commas is no subject.
    for (int i = comma - 1; i > from; i--) {
      if (s.word(i).equals(",") && s.token(i - 1).chunk().endsWith("-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i - 1);
        if (phrase.head() >= 0 && !s.tag(i - 1).equals("CD")) {
          return subjectBefore(s, from, i);
        }
      }
    }
    return subjectBefore(s, from, comma);
  }

  /** "Born in 1993, he studied": the subject behind the comma. */
  private static Chunks.Phrase subjectAfter(Sentence s, int first, int to) {
    for (int i = first; i < to - 1; i++) {
      if (s.word(i).equals(",") && s.token(i + 1).chunk().endsWith("-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i + 1);
        return phrase.head() >= 0 ? phrase : new Chunks.Phrase(i + 1, i + 2, i + 1);
      }
    }
    return NONE;
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

  private static final Set<String> CHAINED = Vocabulary.bundled().list("words.insideSubjects");

  /** The noun phrase before a verb, back over the prepositions that hang on it. */
  static Chunks.Phrase subjectBefore(Sentence s, int from, int verb) {
    int i = verb - 1;
    if (s.word(i).equals(")")) {
      while (i > from && !s.word(i).equals("(")) {
        i--;
      }
      i--;
    }
    while (i >= from && !s.token(i).chunk().endsWith("-NP")) {
      if (s.word(i).equals(";") || s.token(i).verb()) {
        return NONE;
      }
      i--;
    }
    if (i < from) {
      return NONE;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
    int first = phrase.first();
    int head = phrase.head();
    while (first - 1 > from) {
      String joint = s.word(first - 1);
      boolean possessive = s.tag(first).equals("POS");
      if (possessive || CHAINED.contains(joint)) {
        int previous = possessive ? first - 1 : first - 2;
        // "people known to have died in the floods": over a verb that makes no clause of its own.
        if (previous > from && s.token(previous).chunk().endsWith("-VP")) {
          Chunks.Phrase group = Chunks.verbGroup(s, previous);
          previous = Chunks.finite(s, group) ? from - 1 : group.first() - 1;
        }
        if (previous < from || !s.token(previous).chunk().endsWith("-NP")) {
          break;
        }
        Chunks.Phrase outer = Chunks.nounPhrase(s, previous);
        first = outer.first();
        head = possessive ? head : outer.head();
      } else {
        break;
      }
    }
    // "Lin, the technical lead of X, posted", "Lin, then mayor, posted": the name before it.
    boolean then = s.word(first - 1).matches("then|now|once") && s.word(first - 2).equals(",");
    first = then ? first - 1 : first;
    if (first - 2 >= from && s.word(first - 1).equals(",")) {
      Chunks.Phrase outer = Chunks.nounPhrase(s, first - 2);
      boolean apposition = then || s.tag(first).equals("DT") || s.tag(first).startsWith("PRP");
      boolean inPhrase = outer.first() > 0 && s.tag(outer.first() - 1).equals("IN");
      if (apposition && !inPhrase && outer.head() >= 0 && s.token(outer.head()).properNoun()) {
        return outer;
      }
    }
    return new Chunks.Phrase(Math.max(first, from), phrase.end(), head);
  }
}
