package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place in an order.
 *
 * @param text the words that state it
 * @param best the best place it can mean, from 1
 * @param worst the worst place it can mean: equal to {@code best} for "ranked 18th", N for "top N"
 * @param of what is ranked, or by which list ("app ranking"); null where the words do not say
 */
public record Rank(String text, int best, int worst, @Nullable String of) {

  public Rank {
    if (best < 1 || worst < best) {
      throw new IllegalArgumentException(
          "The rank (%d to %d) must run from 1 upwards.".formatted(best, worst));
    }
  }

  /** "Ranked 18th". */
  public static Rank position(String text, int position, @Nullable String of) {
    return new Rank(text, position, position, of);
  }

  /** "Top three". */
  public static Rank within(String text, int within, @Nullable String of) {
    return new Rank(text, 1, within, of);
  }

  /** True where both cannot be true. */
  public boolean contradicts(Rank other) {
    return worst < other.best || other.worst < best;
  }
}
