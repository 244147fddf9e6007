package dev.gainsay.extract;

import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Rank;
import dev.gainsay.claim.When;

/**
 * A value found in a sentence, before anything is known of what it is about. The tokens from {@code
 * first} to before {@code end} are the words of the value, hedge and unit included.
 */
public sealed interface Mention {

  /** Index of the first token. */
  int first();

  /** Index after the last token. */
  int end();

  /** True where the two share a token. */
  default boolean overlaps(Mention other) {
    return first() < other.end() && other.first() < end();
  }

  /**
   * A number with hedge and unit; the unit is {@code Unit.NONE} where a counted noun may follow.
   */
  record Quantity(int first, int end, Figure figure) implements Mention {}

  /** A date or time of day, resolved, without a leading preposition. */
  record Time(int first, int end, When when) implements Mention {}

  /** A length of time; the figure's unit is one of time. */
  record Length(int first, int end, Figure length) implements Mention {}

  /**
   * A place in an order; {@code ordinal} where it only tells one of several apart ("the third
   * suspect"), which no other order contradicts.
   */
  record Place(int first, int end, Rank rank, boolean ordinal) implements Mention {}
}
