package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that are days of a month and years. */
final class DatedNumbers {
  private static final BigDecimal DAYS = BigDecimal.valueOf(31);
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final LabelWords words;

  DatedNumbers(LabelWords words) {
    this.words = words;
  }

  /** True for "4" in "March 4" and for "2019". */
  boolean is(Pieces pieces, int first, int end, BigDecimal value) {
    return date(pieces, first, end, value) || year(pieces, first, end);
  }

  private boolean date(Pieces pieces, int first, int end, BigDecimal value) {
    if (value.compareTo(DAYS) > 0 || value.scale() > 0 || !pieces.digits(first)) {
      return false;
    }
    return month(pieces, first - 1)
        || month(pieces, end)
        || (pieces.word(end).equals("of") && month(pieces, end + 1));
  }

  private boolean month(Pieces pieces, int i) {
    return pieces.capital(i) && words.months().contains(pieces.word(i));
  }

  private boolean year(Pieces pieces, int first, int end) {
    String text = pieces.text(first);
    if (end != first + 1 || text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int number = Integer.parseInt(text);
    String before = pieces.word(first - 1);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Set.of("at", "about").contains(before) && pieces.text(end).matches("GMT|UTC|hours");
    }
    // "Cut 2000 jobs" is written with a comma nearly everywhere, so that doubt means a year.
    boolean plural = pieces.tag(end).equals("NNS") && !pieces.capital(end);
    boolean counted =
        words.countAfter().contains(before)
            || (number % 100 == 0 && (first == 0 || pieces.tag(first - 1).startsWith("VB")));
    return !(plural && counted && !(before.equals("to") && number % 100 != 0));
  }
}
