package dev.gainsay.extract;

import java.util.Set;

/**
 * Whether a clause affirms or denies what its verb says. Follows the cues of NegEx and of the *SEM
 * 2012 shared task on negation (Morante and Blanco): particles, negative determiners of subject and
 * object, verbs that deny what they govern.
 */
final class Polarity {
  private static final Set<String> PARTICLES =
      Vocabulary.bundled().list("stance.negation.particles");
  private static final Set<String> DETERMINERS =
      Vocabulary.bundled().list("stance.negation.determiners");

  /** Verbs that deny the verb they govern: "refused to resign". */
  private static final Set<String> DENYING = Vocabulary.bundled().list("stance.negation.verbs");

  /** Verbs of saying that deny the clause they govern: "denied that it had closed". */
  private static final Set<String> SAYING_NO = Vocabulary.bundled().list("stance.negation.saying");

  /** Verbs behind which a state stands. */
  private static final Set<String> COPULAS = Vocabulary.bundled().list("matters.copulas");

  private Polarity() {}

  /** True where what the deed's verb says is said to be so. */
  static boolean affirmed(Sentence s, Deed deed) {
    int negations = inGroup(s, deed.frame().verb());
    negations += determiner(s, deed.frame().subject()) ? 1 : 0;
    negations += determiner(s, deed.object()) ? 1 : 0;
    negations += governed(s, deed.frame()) ? 1 : 0;
    return negations % 2 == 0;
  }

  /** True where nothing in a verb group denies what it says. */
  static boolean plain(Sentence s, Chunks.Phrase group) {
    return inGroup(s, group) == 0;
  }

  /**
   * "Has not signed", "had yet to sign", "never signed": what holds of all time up to the one that
   * is spoken of.
   */
  static boolean upToNow(Sentence s, Chunks.Phrase group) {
    if (s.word(group.first() - 1).equals("never")) {
      return true;
    }
    for (int k = group.first(); k < group.end(); k++) {
      boolean have = k < group.head() && s.token(k).lemma().equals("have");
      boolean whole = s.word(k).equals("yet") || s.word(k).equals("never");
      if (whole || (have && s.token(k).verb())) {
        return true;
      }
    }
    return false;
  }

  private static int inGroup(Sentence s, Chunks.Phrase group) {
    int negations = s.word(group.first() - 1).equals("without") ? 1 : 0;
    for (int k = group.first(); k < group.end(); k++) {
      String word = s.word(k);
      boolean behind = k > group.head();
      if (PARTICLES.contains(word) && !(word.equals("not") && s.word(k + 1).equals("only"))) {
        negations++;
      } else if (word.equals("no") && s.word(k + 1).equals("longer")) {
        negations++;
      } else if (word.equals("yet") && s.word(k + 1).equals("to")) {
        negations++;
      } else if (!behind
          && k < group.head()
          && s.token(k).verb()
          && DENYING.contains(s.token(k).lemma())) {
        negations++;
      }
    }
    // "Was not de-iced": a particle before an adjective stands outside the group.
    boolean link = group.head() >= 0 && COPULAS.contains(s.token(group.head()).lemma());
    for (int k = group.end(); link && s.tag(k).startsWith("RB"); k++) {
      boolean no = s.word(k).equals("no") && s.word(k + 1).equals("longer");
      boolean not = PARTICLES.contains(s.word(k)) && !s.word(k + 1).equals("only");
      negations += no || not ? 1 : 0;
    }
    // "No longer" in front of the group is a phrase of its own.
    if (s.word(group.first() - 1).equals("longer") && s.word(group.first() - 2).equals("no")) {
      negations++;
    }
    if (s.word(group.first() - 1).equals("never")) {
      negations++;
    }
    return negations;
  }

  /** "No arrests", "none of the passengers", "neither country". */
  private static boolean determiner(Sentence s, Chunks.Phrase phrase) {
    return phrase.end() > phrase.first() && DETERMINERS.contains(s.word(phrase.first()));
  }

  /** "The minister denied that …", "denied having …", "denies claims that …". */
  private static boolean governed(Sentence s, Frame frame) {
    return denier(s, frame) >= 0;
  }

  /** The verb of saying that denies the clause, -1 where none does. */
  static int denier(Sentence s, Frame frame) {
    int at = frame.verb().first() - 1;
    if (s.word(frame.from()).equals("that")) {
      at = frame.from() - 1;
    } else if (!s.tag(frame.verb().first()).equals("VBG")) {
      return -1;
    }
    // Over the noun of "denied claims that".
    while (at > 0 && s.token(at).chunk().endsWith("-NP")) {
      at--;
    }
    boolean verb = at >= 0 && s.token(at).verb() && SAYING_NO.contains(s.token(at).lemma());
    if (verb) {
      return at;
    }
    boolean ruledOut = s.word(at).equals("out") && at > 0 && s.token(at - 1).lemma().equals("rule");
    return ruledOut ? at - 1 : -1;
  }
}
