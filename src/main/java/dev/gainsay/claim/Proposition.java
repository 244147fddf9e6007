package dev.gainsay.claim;

/**
 * What a claim states in words rather than in a number: a quotation, a post that somebody holds, a
 * comparison, a status. Two of one sort can be put side by side; of two different sorts nothing can
 * be said.
 */
public sealed interface Proposition permits Quotation, Post, Comparison, Status {

  /** The words of the article that state it. */
  String text();

  /**
   * The value apart from its wording: propositions with one identity are one side of a slot, and a
   * discrepancy keeps its fingerprint under them.
   */
  String identity();

  /** True where both cannot be true of one matter. */
  boolean contradicts(Proposition other);

  /** True where both may be literally true of one matter, though a reader takes them to differ. */
  boolean divergesFrom(Proposition other);

  /** True where one says all that the other says, and more. */
  default boolean widerThan(Proposition other) {
    return false;
  }
}
