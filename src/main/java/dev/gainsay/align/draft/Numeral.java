package dev.gainsay.align.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text writes it, with the place of its last digit.
 *
 * @param value with its magnitude
 * @param step half of it is lost where the number was rounded: 1 for 25, 0.1 for 2.5, 1000 for
 *     12,000
 */
record Numeral(double value, double step) {
  private static final Pattern DIGITS =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?|\\d+)(k|m|mn|bn|b|tn|st|nd|rd|th|s|x)?");
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> OTHERS =
      Map.of("half", 2, "dozen", 12, "twice", 2, "both", 2, "couple", 2, "pair", 2, "double", 2);

  /** Rough numbers lie within this share of one another. */
  private static final double ROUGH = 0.1;

  private static final double WHOLE = 1_000;

  /** True for a word that writes a number. */
  static boolean number(String lower) {
    return plain(lower) != null || compound(lower) != null;
  }

  /** The number that begins at a word of a draft; null where none does. */
  static @Nullable Numeral at(Text text, int at) {
    if (at > 0 && tens(text.word(at - 1).lower()) && below10(text.word(at).lower())) {
      return null;
    }
    List<Numeral> all = all(text, at);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** All that a word may be read as, with those behind it; the longest last. */
  static List<Numeral> all(Text text, int at) {
    List<Numeral> all = new ArrayList<>();
    String lower = text.word(at).lower();
    Numeral own = compound(lower);
    own = own == null ? plain(lower) : own;
    if (own == null) {
      return all;
    }
    all.add(own);
    int next = at + 1;
    if (tens(lower) && next < text.size() && below10(text.word(next).lower())) {
      own = new Numeral(own.value + SMALL.indexOf(text.word(next).lower()), 1);
      all.add(own);
      next++;
    }
    Double magnitude = magnitude(text, next);
    while (magnitude != null) {
      own = new Numeral(own.value * magnitude, own.step * magnitude);
      all.add(own);
      next++;
      magnitude = magnitude(text, next);
    }
    return all;
  }

  private static @Nullable Double magnitude(Text text, int at) {
    // "22 Grand Slam titles" are no thousands.
    boolean name = at >= text.size() || text.word(at).text().equals("Grand");
    return name ? null : Magnitudes.of(text.word(at).lower());
  }

  private static @Nullable Numeral plain(String lower) {
    int small = SMALL.indexOf(lower);
    if (small >= 0) {
      return new Numeral(small, 1);
    }
    if (tens(lower)) {
      return new Numeral(20 + 10.0 * TENS.indexOf(lower), 1);
    }
    if (OTHERS.containsKey(lower)) {
      return new Numeral(OTHERS.get(lower), 1);
    }
    Matcher digits = DIGITS.matcher(lower);
    if (!digits.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.group(1).replace(",", ""));
    Double glued = digits.group(2) == null ? null : Magnitudes.of(digits.group(2));
    double magnitude = glued == null ? 1 : glued;
    double step = Math.pow(10, -value.scale());
    if (value.scale() == 0 && value.doubleValue() >= WHOLE) {
      step = Math.pow(10, -value.stripTrailingZeros().scale());
    }
    return new Numeral(value.doubleValue() * magnitude, step * magnitude);
  }

  /** "Twenty-five", but not "two-year". */
  private static @Nullable Numeral compound(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return null;
    }
    String first = lower.substring(0, hyphen);
    String second = lower.substring(hyphen + 1);
    if (tens(first) && below10(second)) {
      return new Numeral(20 + 10.0 * TENS.indexOf(first) + SMALL.indexOf(second), 1);
    }
    return plain(first);
  }

  private static boolean tens(String lower) {
    return TENS.contains(lower);
  }

  private static boolean below10(String lower) {
    int small = SMALL.indexOf(lower);
    return small > 0 && small < 10;
  }

  /** True where one can be the other, rounded. */
  boolean agrees(Numeral other, boolean rough) {
    double gap = Math.abs(value - other.value);
    return gap <= Math.max(step, other.step) / 2 * (1 - 1e-9)
        || gap == 0
        || (rough && gap <= ROUGH * Math.max(value, other.value));
  }
}
