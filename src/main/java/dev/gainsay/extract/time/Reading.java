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
 * @param undated the time in any year, where the words gave no year and {@code when} is the likeliest;
 *     null where the words settle it
 */
record Reading(int end, When when, @Nullable IntFunction<When> undated) {

  static Reading settled(int end, When when) {
    return new Reading(end, when, null);
  }

  /** True for a single day, which may get a time of day. */
  boolean day() {
    return when.grain() == Grain.DAY && when.from().plusDays(1).equals(when.to());
  }
}
