package dev.gainsay.extract;

import dev.gainsay.claim.Stance;
import java.util.Set;

/**
 * Tells how a clause puts what it states: as a fact, denied, planned or thought possible. What
 * governs the verb says so: "is to sell", "was due to sell", "has yet to sell", "ruled out
 * selling", "denied that it sold".
 */
final class StanceFinder {
  /** Open a clause that states nothing as a fact. */
  private static final Set<String> CONDITIONS = Set.of("whether", "if", "unless");

  /** So far before a value a noun or an adverb may still say how it is put. */
  private static final int NEAR = 5;

  private final Set<String> plannedModals;
  private final Set<String> plannedVerbs;
  private final Set<String> plannedBefore;
  private final Set<String> plannedNouns;
  private final Set<String> plannedToDo;
  private final Set<String> speculatedModals;
  private final Set<String> speculatedWords;
  private final Set<String> speculatedVerbs;
  private final Set<String> speculatedBefore;
  private final Set<String> speculatedPassives;
  private final Set<String> deniedWords;
  private final Set<String> deniedVerbs;
  private final Set<String> deniedPhrases;

  StanceFinder(Vocabulary vocabulary) {
    plannedModals = vocabulary.list("stance.planned.modals");
    plannedVerbs = vocabulary.list("stance.planned.verbs");
    plannedBefore = vocabulary.list("stance.planned.before");
    plannedNouns = vocabulary.list("stance.planned.nouns");
    plannedToDo = vocabulary.list("stance.planned.toDo");
    speculatedModals = vocabulary.list("stance.speculated.modals");
    speculatedWords = vocabulary.list("stance.speculated.words");
    speculatedVerbs = vocabulary.list("stance.speculated.verbs");
    speculatedBefore = vocabulary.list("stance.speculated.before");
    speculatedPassives = vocabulary.list("stance.speculated.passives");
    deniedWords = vocabulary.list("stance.denied.words");
    deniedVerbs = vocabulary.list("stance.denied.verbs");
    deniedPhrases = vocabulary.list("stance.denied.phrases");
  }

  /** True for verbs that say of the verb behind them that it is planned, supposed or denied. */
  boolean governs(String lemma) {
    return plannedVerbs.contains(lemma)
        || plannedBefore.contains(lemma)
        || supposes(lemma)
        || deniedVerbs.contains(lemma);
  }

  private boolean supposes(String lemma) {
    return speculatedVerbs.contains(lemma) || speculatedBefore.contains(lemma);
  }

  /**
   * The stance of the value at token {@code i} under a verb group.
   *
   * @param group the governing verb group, or an empty phrase where none governs
   */
  Stance stance(Sentence s, int i, Chunks.Phrase group) {
    if (notThis(s, i)) {
      return Stance.DENIED;
    }
    Stance stance = Stance.ASSERTED;
    if (group.head() >= 0) {
      stance = governed(s, group);
      stance = stance == Stance.ASSERTED ? ofHead(s, group) : stance;
    }
    stance = stance == Stance.ASSERTED ? reported(s, group) : stance;
    return stance == Stance.ASSERTED ? nearby(s, i) : stance;
  }

  /** "Not 400 but 300", "neither 300 tickets nor 20 scarves". */
  private static boolean notThis(Sentence s, int i) {
    String before = s.word(i - 1);
    return before.equals("not") || before.equals("neither") || before.equals("nor");
  }

  /** What the words that lead up to the main verb say of it. */
  private Stance governed(Sentence s, Chunks.Phrase group) {
    Stance stance = Stance.ASSERTED;
    int denials = 0;
    for (int k = start(s, group); k < group.head(); k++) {
      String word = s.word(k);
      String lemma = s.token(k).lemma();
      if (denies(s, k) || wouldHave(s, k)) {
        denials++;
      } else if (speculatedModals.contains(word)
          || speculatedWords.contains(word)
          || (s.token(k).verb() && supposes(lemma))
          || (speculatedPassives.contains(lemma) && s.tag(k).equals("VBN"))) {
        stance = Stance.SPECULATED;
      } else if (plans(s, k) && stance == Stance.ASSERTED) {
        stance = Stance.PLANNED;
      }
    }
    if (denials % 2 == 1) {
      return Stance.DENIED;
    }
    // "Did not rule out selling": neither done nor not done.
    return denials > 0 && stance == Stance.ASSERTED ? Stance.SPECULATED : stance;
  }

  private boolean denies(Sentence s, int k) {
    String word = s.word(k);
    String pair = word + " " + s.word(k + 1);
    return (deniedWords.contains(word) && !word.equals("no"))
        || deniedPhrases.contains(pair)
        || deniedPhrases.contains(s.token(k).lemma() + " " + s.word(k + 1))
        || (s.token(k).verb() && deniedVerbs.contains(s.token(k).lemma()));
  }

  /** "If the sale had gone through, 300 would have left by now": they have not. */
  private static boolean wouldHave(Sentence s, int k) {
    return s.word(k).equals("would")
        && s.word(k + 1).equals("have")
        && s.tokens().stream().anyMatch(token -> token.is("if"));
  }

  private boolean plans(Sentence s, int k) {
    boolean toDo = s.word(k + 1).equals("to");
    String lemma = s.token(k).lemma();
    return plannedModals.contains(s.word(k))
        || (s.token(k).verb() && (plannedVerbs.contains(lemma) || plannedBefore.contains(lemma)))
        || (toDo && (lemma.equals("be") || plannedToDo.contains(s.word(k))));
  }

  /**
   * The first of the words that lead up to the main verb, over adverbs, adjectives and prepositions
   * between verbs, and over one object: "has yet to", "is accused of", "asked the club to".
   */
  private int start(Sentence s, Chunks.Phrase group) {
    int first = group.first();
    boolean object = s.word(first).equals("to") || s.word(first - 1).equals("from");
    while (first > 0) {
      String tag = s.tag(first - 1);
      boolean verbal = s.token(first - 1).chunk().endsWith("-VP");
      boolean between = tag.matches("RB.?|TO|IN|RP|JJ|MD") && !s.word(first - 1).equals("that");
      if (verbal || between) {
        first--;
      } else if (object && governsObject(s, first - 1)) {
        first = Chunks.nounPhrase(s, first - 1).first();
        object = false;
      } else {
        break;
      }
    }
    return first;
  }

  private boolean governsObject(Sentence s, int last) {
    Chunks.Phrase phrase = Chunks.nounPhrase(s, last);
    int verb = phrase.first() - 1;
    return phrase.first() < phrase.end()
        && verb >= 0
        && s.token(verb).verb()
        && governs(s.token(verb).lemma());
  }

  /** "Expects 300 guests", "fears 300 deaths": the main verb itself says it. */
  private Stance ofHead(Sentence s, Chunks.Phrase group) {
    String lemma = s.token(group.head()).lemma();
    if (speculatedVerbs.contains(lemma)) {
      return Stance.SPECULATED;
    }
    boolean done = lemma.equals("order") || lemma.equals("agree");
    return plannedVerbs.contains(lemma) && !done && !passiveOrder(s, group)
        ? Stance.PLANNED
        : Stance.ASSERTED;
  }

  /** "Denied that it sold", "rejected claims that", "fears it sold", "whether it sold". */
  private Stance reported(Sentence s, Chunks.Phrase group) {
    if (group.head() < 0) {
      return Stance.ASSERTED;
    }
    int before = subjectStart(s, group) - 1;
    if (CONDITIONS.contains(s.word(before))) {
      return Stance.SPECULATED;
    }
    int from = Chunks.clauseStart(s, group.head());
    before = s.word(from).equals("that") ? from - 1 : before;
    if (before >= 0 && s.token(before).chunk().endsWith("-NP")) {
      before = Chunks.nounPhrase(s, before).first() - 1;
    }
    if (before < 0 || !s.token(before).chunk().endsWith("-VP") || before >= group.first()) {
      return Stance.ASSERTED;
    }
    Chunks.Phrase reporting = Chunks.verbGroup(s, before);
    String lemma = reporting.head() < 0 ? "" : s.token(reporting.head()).lemma();
    boolean negated = governed(s, reporting) == Stance.DENIED;
    if (deniedVerbs.contains(lemma)) {
      return negated ? Stance.SPECULATED : Stance.DENIED;
    }
    return supposes(lemma) ? Stance.SPECULATED : Stance.ASSERTED;
  }

  private static int subjectStart(Sentence s, Chunks.Phrase group) {
    int last = group.first() - 1;
    while (last > 0 && s.tag(last).startsWith("RB")) {
      last--;
    }
    return last < 0 ? 0 : Chunks.nounPhrase(s, last).first();
  }

  private Stance nearby(Sentence s, int i) {
    for (int k = Math.max(0, i - NEAR); k < i; k++) {
      if (speculatedWords.contains(s.word(k))) {
        return Stance.SPECULATED;
      }
      // "Two goals" were scored, "the goal" is meant to be reached.
      boolean counted = s.tag(k - 1).equals("CD");
      if (plannedNouns.contains(s.token(k).lemma()) && s.token(k).noun() && !counted) {
        return Stance.PLANNED;
      }
    }
    return Stance.ASSERTED;
  }

  private static boolean passiveOrder(Sentence s, Chunks.Phrase group) {
    return s.token(group.head()).lemma().equals("set") && Chunks.passive(s, group);
  }
}
