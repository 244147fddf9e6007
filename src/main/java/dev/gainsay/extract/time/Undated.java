package dev.gainsay.extract.time;

import dev.gainsay.claim.When;
import java.util.function.IntFunction;

/**
 * A date in any year.
 *
 * @param end index after its last token
 * @param inYear the date in a year
 * @param needsYear true where it is no date unless the words give the year
 */
record Undated(int end, IntFunction<When> inYear, boolean needsYear) {
  static Undated open(int end, IntFunction<When> inYear) {
    return new Undated(end, inYear, false);
  }
}
