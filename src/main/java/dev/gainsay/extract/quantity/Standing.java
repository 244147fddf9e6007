package dev.gainsay.extract.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A place in an order as the words state it.
 *
 * @param first index of its first piece
 * @param end index after its last piece
 * @param best the place, or the best of several
 * @param worst the place, or the worst of several
 * @param of what is ranked or the list that ranks, null where the words name none
 * @param ordinal true where it ranks nothing, only tells one of several apart
 */
record Standing(int first, int end, int best, int worst, @Nullable String of, boolean ordinal) {

  /** One place, null where the number is none. */
  static @Nullable Standing at(int first, int end, int place, @Nullable String of) {
    return place < 1 ? null : new Standing(first, end, place, place, of, false);
  }
}
