package dev.gainsay.extract.time;

import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A number of units without the hedge before it.
 *
 * @param end index after its last token
 * @param numbers one, or two for a range
 * @param unit the unit counted
 * @param vague true where the number is only the least that the words stand for
 */
record Amount(int end, List<BigDecimal> numbers, TimeUnit unit, boolean vague) {
  Amount(int end, TimeUnit unit, BigDecimal... numbers) {
    this(end, times(unit, numbers), unit, false);
  }

  static List<BigDecimal> times(TimeUnit unit, BigDecimal... numbers) {
    return Arrays.stream(numbers)
        .map(number -> plain(number.multiply(BigDecimal.valueOf(unit.times()))))
        .toList();
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
