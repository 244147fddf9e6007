package dev.gainsay.align;

import dev.gainsay.claim.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures differ as a slip of the hand makes them differ, with their digits swapped: a
 * frequent error where numbers are copied (Wiseman, Cairns and Cox 2011, "A taxonomy of number
 * entry error"). Two numbers of a story seldom look so alike by chance, so their clauses need to
 * share less before they are taken to speak of the same.
 */
enum Slip {
  /** The figures do not look like one. */
  NONE(1, 1),
  /** Two digits swapped, as in 640 and 460, which says little by itself. */
  PAIR(0.6, 1),
  /** The same three or more digits in another order, as in 1,204 and 1,024. */
  DIGITS(0.6, 0.12);

  /** As many digits make a likeness of digits no chance. */
  private static final int MANY = 3;

  private final double share;
  private final double atMost;

  Slip(double share, double atMost) {
    this.share = share;
    this.atMost = atMost;
  }

  static Slip between(@Nullable Figure one, @Nullable Figure other) {
    String digits = digits(one);
    String others = digits(other);
    if (one == null || other == null || digits == null || others == null || digits.equals(others)) {
      return NONE;
    }
    boolean alike = magnitude(one) == magnitude(other) && sorted(digits).equals(sorted(others));
    return !alike ? NONE : digits.length() < MANY ? PAIR : DIGITS;
  }

  /**
   * What all figures have in common that differ by {@link #DIGITS}; null for a figure that can
   * differ from none so.
   */
  static @Nullable String key(@Nullable Figure figure) {
    String digits = digits(figure);
    return figure == null || digits == null || digits.length() < MANY
        ? null
        : sorted(digits) + "/" + magnitude(figure);
  }

  /** How alike the clauses must be, 0 to 1, where without the slip they had to be so much. */
  double eased(double needed) {
    return Math.min(needed * share, atMost);
  }

  private static String sorted(String digits) {
    char[] sorted = digits.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** The digits that count, without zeros at the end; null unless just one number is stated. */
  private static @Nullable String digits(@Nullable Figure figure) {
    if (figure == null || figure.stated().size() != 1) {
      return null;
    }
    BigDecimal number = figure.stated().get(0).stripTrailingZeros();
    return number.signum() == 0 ? null : number.unscaledValue().abs().toString();
  }

  private static int magnitude(Figure figure) {
    BigDecimal number = figure.stated().get(0).stripTrailingZeros();
    return number.precision() - number.scale();
  }
}
