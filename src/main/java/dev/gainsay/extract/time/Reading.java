package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A time as it was read at a place of a sentence.
 *
 * @param end index after its last token
 * @param when the time
 * @param undated the time in any year, where the words gave no year and {@code when} is the
 *     likeliest; null where the words settle it
 * @param away how many units the words say that it lies ahead, below zero behind; 0 where they
 *     count nothing: "more than 40 years ago" only bounds it
 */
record Reading(int end, When when, @Nullable IntFunction<When> undated, long away) {

  static Reading settled(int end, When when) {
    return new Reading(end, when, null, 0);
  }

  static Reading undated(int end, When when, IntFunction<When> inYear) {
    return new Reading(end, when, inYear, 0);
  }

  static Reading away(int end, When when, long count) {
    return new Reading(end, when, null, count);
  }

  /** True for a single day, which may get a time of day. */
  boolean day() {
    return when.grain() == Grain.DAY && when.from().plusDays(1).equals(when.to());
  }
}
