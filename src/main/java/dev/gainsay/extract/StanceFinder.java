package dev.gainsay.extract;

import dev.gainsay.claim.Stance;
import java.util.Set;

/** Tells how a clause puts what it states: as a fact, denied, planned or thought possible. */
final class StanceFinder {
  private final Set<String> plannedModals;
  private final Set<String> plannedVerbs;
  private final Set<String> plannedNouns;
  private final Set<String> speculatedModals;
  private final Set<String> speculatedWords;
  private final Set<String> speculatedVerbs;
  private final Set<String> deniedWords;
  private final Set<String> deniedVerbs;

  StanceFinder(Vocabulary vocabulary) {
    plannedModals = vocabulary.list("stance.planned.modals");
    plannedVerbs = vocabulary.list("stance.planned.verbs");
    plannedNouns = vocabulary.list("stance.planned.nouns");
    speculatedModals = vocabulary.list("stance.speculated.modals");
    speculatedWords = vocabulary.list("stance.speculated.words");
    speculatedVerbs = vocabulary.list("stance.speculated.verbs");
    deniedWords = vocabulary.list("stance.denied.words");
    deniedVerbs = vocabulary.list("stance.denied.verbs");
  }

  /**
   * The stance of the value at token {@code i} under a verb group.
   *
   * @param group the governing verb group, or an empty phrase where none governs
   */
  Stance stance(Sentence s, int i, Chunks.Phrase group) {
    Stance stance = isToDo(s, group) ? Stance.PLANNED : Stance.ASSERTED;
    for (int k = group.first(); k < group.end(); k++) {
      String word = s.word(k);
      String lemma = s.token(k).lemma();
      boolean before = k < group.head();
      if (deniedWords.contains(word)) {
        return Stance.DENIED;
      }
      if (speculatedModals.contains(word) || speculatedWords.contains(word)) {
        stance = Stance.SPECULATED;
      } else if (plannedModals.contains(word) || (before && plannedVerbs.contains(lemma))) {
        stance = stance == Stance.SPECULATED ? stance : Stance.PLANNED;
      } else if (before && deniedVerbs.contains(lemma)) {
        return Stance.DENIED;
      }
    }
    if (stance == Stance.ASSERTED && group.head() >= 0 && !passiveOrder(s, group)) {
      String lemma = s.token(group.head()).lemma();
      if (speculatedVerbs.contains(lemma)) {
        stance = Stance.SPECULATED;
      } else if (plannedVerbs.contains(lemma) && !lemma.equals("order") && !lemma.equals("agree")) {
        stance = Stance.PLANNED;
      }
    }
    if (stance == Stance.ASSERTED) {
      for (int k = Math.max(0, i - 5); k < i; k++) {
        String word = s.word(k);
        if (speculatedWords.contains(word)) {
          return Stance.SPECULATED;
        }
        if (plannedNouns.contains(s.token(k).lemma()) && s.token(k).noun()) {
          return Stance.PLANNED;
        }
      }
    }
    return stance;
  }

  /** True for verbs that say of the verb behind them that it is planned, supposed or denied. */
  boolean governs(String lemma) {
    return plannedVerbs.contains(lemma)
        || speculatedVerbs.contains(lemma)
        || deniedVerbs.contains(lemma);
  }

  /** "Is to cut", "are to be moved". */
  private static boolean isToDo(Sentence s, Chunks.Phrase group) {
    for (int k = group.first(); k + 1 < group.end(); k++) {
      if (s.token(k).lemma().equals("be") && s.word(k + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean passiveOrder(Sentence s, Chunks.Phrase group) {
    return s.token(group.head()).lemma().equals("set") && Chunks.passive(s, group);
  }
}
