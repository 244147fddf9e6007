package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads of what something came: "sank because its door gave way", "was sparked by the sacking",
 * "the cause was a collision", "played no part in the accident".
 */
final class CauseReader {
  /** So many tokens may stand between a verb and the "because" that belongs to it. */
  private static final int NEAR = 8;

  private static final int MOST_PHRASES = 2;

  private static final Set<String> TRACING = Set.of("trace", "blame", "attribute", "put", "pin");

  private final Circumstances vocabulary;
  private final Sentence s;
  private final List<CircumstanceFinder.Found> found = new ArrayList<>();

  CauseReader(Circumstances vocabulary, Sentence s) {
    this.vocabulary = vocabulary;
    this.s = s;
  }

  List<CircumstanceFinder.Found> find() {
    for (int i = 1; i < s.size(); i++) {
      int words = vocabulary.entryAt(s, i, "becauseOf");
      if (words > 0) {
        because(i, i + words);
        i += words;
      } else if (s.token(i).verb() && s.token(i).chunk().endsWith("-VP")) {
        Chunks.Phrase group = Chunks.verbGroup(s, i);
        if (group.head() == i) {
          verb(Deed.of(s, group));
        }
      }
    }
    return found;
  }

  /** "Was halted because nine patients fell ill", "stopped, in May, due to a leak". */
  private void because(int at, int from) {
    if (vocabulary.list("partly").contains(s.word(at - 1))) {
      return;
    }
    int start = Chunks.clauseStart(s, at - 1);
    for (int i = at - 1; i >= Math.max(start, at - NEAR); i--) {
      if (s.token(i).verb() && s.token(i).chunk().endsWith("-VP")) {
        Chunks.Phrase group = Chunks.verbGroup(s, i);
        Deed deed = Deed.of(s, group);
        String occasion = vocabulary.ofVerb(s, group.head());
        if (s.token(group.head()).lemma().equals("be") && group.end() == at) {
          effect(deed.frame().subject(), deed, from, Polarity.affirmed(s, deed));
          return;
        }
        // What many came to, "orders were cancelled", may have had many causes.
        int patient = deed.patient().head();
        boolean many = patient >= 0 && s.tag(patient).endsWith("S");
        if (occasion != null && !many && Polarity.affirmed(s, deed)) {
          boolean right = at - group.end() <= 1;
          add(occasion, deed, from, right ? group.first() : at, true);
        }
        return;
      }
    }
  }

  private void verb(Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    int head = group.head();
    if (s.word(head - 1).equals("to") && vocabulary.list("partly").contains(s.word(group.end()))) {
      return;
    }
    int words = vocabulary.entryAt(s, head, "causing");
    if (words > 0 && deed.passive()) {
      int by = head + words;
      if (s.word(by).equals("by")) {
        effect(deed.frame().subject(), deed, by + 1, Polarity.affirmed(s, deed));
      }
    } else if (words > 0) {
      Chunks.Phrase object = words > 1 ? Chunks.nounPhrase(s, head + words) : deed.object();
      String occasion = occasion(object);
      if (occasion != null) {
        byDoer(occasion, deed, object.end(), Polarity.affirmed(s, deed));
      }
    } else if (vocabulary.entryAt(s, head, "blaming") > 0
        && (deed.passive() || !s.tag(head).equals("VBN"))) {
      int blaming = vocabulary.entryAt(s, head, "blaming");
      effect(deed.frame().subject(), deed, head + blaming, Polarity.affirmed(s, deed));
    } else if (TRACING.contains(s.token(head).lemma()) && deed.object().head() >= 0) {
      traced(deed);
    } else if (s.token(head).lemma().equals("make")) {
      made(deed);
    } else if (s.token(head).lemma().equals("play")) {
      noPart(deed);
    } else if (s.token(head).lemma().equals("be")) {
      wasTheCause(deed);
    }
  }

  /** The occasion that a noun phrase names, any for a pronoun; null where it names none. */
  private @Nullable String occasion(Chunks.Phrase phrase) {
    if (phrase.first() == phrase.end()) {
      return null;
    }
    if (phrase.head() < 0) {
      return s.word(phrase.first()).matches("it|this|that") ? Circumstances.ANY : null;
    }
    boolean one =
        !s.word(phrase.first()).matches("an?|no|any|some|more")
            && !s.tag(phrase.head()).equals("NNS");
    return one ? vocabulary.ofNoun(s.token(phrase.head()).lemma()) : null;
  }

  private void effect(Chunks.Phrase effect, Deed deed, int from, boolean affirmed) {
    String occasion = occasion(effect);
    if (occasion != null) {
      Chunks.Phrase group = deed.frame().verb();
      boolean near = effect.end() <= group.first() && group.first() - effect.first() <= 6;
      add(occasion, deed, from, near ? effect.first() : group.first(), affirmed);
    }
  }

  /** The cause stands before the verb. */
  private void byDoer(String occasion, Deed deed, int end, boolean affirmed) {
    Chunks.Phrase cause = deed.frame().subject();
    String value = value(cause);
    if (value == null || cause.end() > deed.frame().verb().first()) {
      return;
    }
    boolean near = end - cause.first() <= 12;
    found.add(
        new CircumstanceFinder.Found(
            Circumstance.CAUSE,
            occasion,
            deed,
            value,
            affirmed,
            near ? cause.first() : deed.frame().verb().first(),
            near ? cause.first() : deed.frame().verb().first(),
            end));
  }

  /** "Investigators traced the fire to a heater", "blamed the crash on fog". */
  private void traced(Deed deed) {
    int after = deed.object().end();
    String occasion = occasion(deed.object());
    if (s.word(after).matches("in|at|near|of")) {
      after = Deed.hanging(s, after, s.size());
    }
    while (s.word(after).matches("down|back")) {
      after++;
    }
    if (occasion != null && s.word(after).matches("to|on")) {
      add(occasion, deed, after + 1, deed.frame().verb().first(), Polarity.affirmed(s, deed));
    }
  }

  /** "The failed gauge made it fall over". */
  private void made(Deed deed) {
    int verb = deed.frame().verb().end();
    while (verb < deed.frame().to() && s.token(verb).chunk().endsWith("-NP")) {
      verb++;
    }
    boolean bare = verb > deed.frame().verb().end() && verb < s.size() && s.token(verb).verb();
    String occasion = bare ? vocabulary.ofVerb(s, verb) : null;
    if (occasion != null) {
      byDoer(occasion, deed, verb + 1, Polarity.affirmed(s, deed));
    }
  }

  /** "Played no part in the accident": a part that was played may be one of several. */
  private void noPart(Deed deed) {
    int at = deed.object().end();
    boolean part =
        deed.object().head() >= 0 && s.token(deed.object().head()).lemma().matches("part|role");
    if (part && s.word(at).equals("in") && !Polarity.affirmed(s, deed)) {
      Chunks.Phrase phrase = Chunks.nounPhrase(s, at + 1);
      String occasion = occasion(phrase);
      if (occasion != null) {
        byDoer(occasion, deed, phrase.end(), false);
      }
    }
  }

  /** "The cause of the fire was a heater", "a heater was to blame for the fire". */
  private void wasTheCause(Deed deed) {
    Chunks.Phrase subject = deed.frame().subject();
    int after = deed.frame().verb().end();
    boolean negated = !Polarity.affirmed(s, deed);
    if (s.word(after).equals("to")
        && s.word(after + 1).equals("blame")
        && s.word(after + 2).equals("for")) {
      Chunks.Phrase phrase = Chunks.nounPhrase(s, after + 3);
      String occasion = occasion(phrase);
      if (occasion != null) {
        byDoer(occasion, deed, phrase.end(), !negated);
      }
      return;
    }
    int head = subject.first();
    while (head < subject.end() && !vocabulary.list("causes").contains(s.token(head).lemma())) {
      head++;
    }
    if (negated || head >= subject.end() || !s.word(subject.first()).matches("the|its")) {
      return;
    }
    String occasion = Circumstances.ANY;
    if (s.word(head + 1).matches("of|for")) {
      String of = occasion(Chunks.nounPhrase(s, head + 2));
      if (of == null) {
        return;
      }
      occasion = of;
    } else if (head + 1 < subject.end()) {
      return;
    }
    add(occasion, deed, after, subject.first(), true);
  }

  /** The cause begins at a token: a noun phrase, or a clause of its own. */
  private void add(String occasion, Deed deed, int from, int first, boolean affirmed) {
    int at = from;
    while (at < s.size() && (s.tag(at).startsWith("RB") || s.word(at).equals("that"))) {
      if (vocabulary.list("partly").contains(s.word(at))) {
        return;
      }
      at++;
    }
    if (at >= s.size() || !s.token(at).chunk().endsWith("-NP")) {
      return;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, at);
    // "The company's plan": the plan is the cause.
    while (s.tag(phrase.end()).equals("POS")
        && phrase.end() + 1 < s.size()
        && s.token(phrase.end() + 1).chunk().endsWith("-NP")) {
      phrase = Chunks.nounPhrase(s, phrase.end() + 1);
    }
    String value = value(phrase);
    if (value == null) {
      return;
    }
    int end = phrase.end();
    if (end < s.size() && s.token(end).chunk().equals("B-VP")) {
      Chunks.Phrase group = Chunks.verbGroup(s, end);
      end = Chunks.finite(s, group) ? Math.max(group.end(), Deed.of(s, group).end()) : end;
    } else {
      for (int i = 0; i < MOST_PHRASES; i++) {
        end = Deed.hanging(s, end, s.size());
      }
    }
    found.add(
        new CircumstanceFinder.Found(
            Circumstance.CAUSE,
            occasion,
            deed,
            value,
            affirmed,
            first,
            at,
            Math.min(end, s.size())));
  }

  /**
   * What a cause is told from others by: its noun, or where that says too little the one that hangs
   * on it ("a problem with the gauge"); null where nothing does.
   */
  private @Nullable String value(Chunks.Phrase phrase) {
    int head = phrase.head();
    if (head < 0) {
      return null;
    }
    // A long subject's head is its first noun; a fresh phrase's the last.
    Chunks.Phrase own = Chunks.nounPhrase(s, head);
    String noun = s.token(head).lemma();
    if (!vocabulary.list("vague").contains(noun)) {
      return noun;
    }
    boolean hangs = s.word(own.end()).matches("with|of|in|to");
    Chunks.Phrase inner = hangs ? Chunks.nounPhrase(s, own.end() + 1) : own;
    if (!hangs) {
      // "A laser fault", "an engine problem": the word before says it.
      int before = head - 1;
      boolean says =
          before >= own.first()
              && (s.token(before).noun() || s.tag(before).equals("JJ"))
              && !vocabulary.list("vagueToo").contains(s.word(before));
      return says ? s.token(before).lemma() : null;
    }
    String of = inner.head() < 0 ? null : s.token(inner.head()).lemma();
    return of == null || vocabulary.list("vague").contains(of) ? null : of;
  }
}
