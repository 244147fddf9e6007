package dev.gainsay.extract.time;

import dev.gainsay.extract.Sentence;

import dev.gainsay.claim.Bound;

/** Finds the words in front of a number that say which numbers it stands for: "less than", "about". */
interface Hedges {

  /**
   * What stands right in front of a number.
   *
   * @param first index of the first word of the hedge; the number's own index where there is none
   * @param bound what the hedge makes of the number
   */
  record Hedge(int first, Bound bound) {}

  /** The hedge whose last word is right before the token at {@code index}. */
  Hedge before(Sentence sentence, int index);
}
