package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits: "1,200", "12 000", "1,23,456", "1.2e6", "3 ½", "2 3/4". */
final class Digits {
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
  private static final Pattern SPACED =
      Pattern.compile("\\d{1,3}([\\u00a0\\u2009\\u202f]\\d{3})+(\\.\\d+)?");

  /** "1.2e6", as tables of measurements have it. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?e[+-]?\\d{1,2}");

  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Map<String, BigDecimal> VULGAR_FRACTIONS =
      Map.of(
          "½", new BigDecimal("0.5"),
          "¼", new BigDecimal("0.25"),
          "¾", new BigDecimal("0.75"),
          "⅓", new BigDecimal("0.3333"),
          "⅔", new BigDecimal("0.6667"),
          "⅛", new BigDecimal("0.125"),
          "⅜", new BigDecimal("0.375"),
          "⅝", new BigDecimal("0.625"),
          "⅞", new BigDecimal("0.875"),
          "⅕", new BigDecimal("0.2"));

  private Digits() {}

  /** Digits with the index after their last piece. */
  record Read(int end, BigDecimal value) {}

  /** The number whose digits begin at a piece, null where none begins there. */
  static @Nullable Read at(Pieces pieces, int first) {
    BigDecimal fraction = VULGAR_FRACTIONS.get(pieces.text(first));
    if (fraction != null) {
      return new Read(first + 1, fraction);
    }
    if (pieces.word(first).equals(".") && pieces.digits(first + 1) && pieces.glued(first + 1)) {
      BigDecimal value = value("0." + pieces.text(first + 1));
      return value == null ? null : new Read(first + 2, value);
    }
    BigDecimal value = pieces.digits(first) ? value(pieces.text(first)) : null;
    if (value == null) {
      return null;
    }
    int end = first + 1;
    while (pieces.text(first).length() <= 3 && threeMoreDigits(pieces, end)) {
      value = value.multiply(THOUSAND).add(new BigDecimal(pieces.text(end)));
      end++;
    }
    BigDecimal more = VULGAR_FRACTIONS.get(pieces.text(end));
    if (more != null) {
      return new Read(end + 1, value.add(more));
    }
    boolean slash = pieces.digits(end) && pieces.word(end + 1).equals("/") && pieces.glued(end + 1);
    BigDecimal part = slash ? slashFraction(pieces, end) : null;
    return part == null ? new Read(end, value) : new Read(end + 3, value.add(part));
  }

  /** The value of digits with separators, null where the separators fit no number. */
  static @Nullable BigDecimal value(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    if (GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    if (SPACED.matcher(digits).matches()) {
      return new BigDecimal(digits.replaceAll("[\\u00a0\\u2009\\u202f]", ""));
    }
    if (SCIENTIFIC.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    return DOTTED.matcher(digits).matches() ? new BigDecimal(digits.replace(".", "")) : null;
  }

  /** True for digits with at most a decimal point. */
  static boolean plain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** The value of "1/2" that begins at a piece, null where it is no proper fraction. */
  static @Nullable BigDecimal slashFraction(Pieces pieces, int first) {
    if (!pieces.word(first + 1).equals("/")
        || !pieces.glued(first + 1)
        || !pieces.glued(first + 2)
        || !pieces.digits(first + 2)) {
      return null;
    }
    BigDecimal above = value(pieces.text(first));
    BigDecimal below = value(pieces.text(first + 2));
    return above == null || below == null || above.compareTo(below) >= 0
        ? null
        : above.divide(below, 4, RoundingMode.HALF_UP);
  }

  private static boolean threeMoreDigits(Pieces pieces, int i) {
    return pieces.oneApart(i)
        && pieces.digits(i)
        && (pieces.text(i).length() == 3 || pieces.text(i).indexOf('.') == 3)
        && value(pieces.text(i)) != null;
  }
}
