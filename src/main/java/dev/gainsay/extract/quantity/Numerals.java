package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers and decimals in digits, words or both: "1,200", "two and a half million". */
final class Numerals {
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
  private static final Pattern SPACED =
      Pattern.compile("\\d{1,3}([\\u00a0\\u2009\\u202f]\\d{3})+(\\.\\d+)?");

  /** "1.2e6", as tables of measurements have it. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?e[+-]?\\d{1,2}");

  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
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

  private final NumberWords words;

  Numerals(NumberWords words) {
    this.words = words;
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

  /** The value of "½" and its like, null for other marks. */
  static @Nullable BigDecimal vulgarFraction(String mark) {
    return VULGAR_FRACTIONS.get(mark);
  }

  /** The number that begins at a piece; {@code money} where a currency stands before it. */
  @Nullable Numeral at(Pieces pieces, int first, boolean money) {
    if (pieces.digits(first) || VULGAR_FRACTIONS.containsKey(pieces.text(first))) {
      return digits(pieces, first, money);
    }
    if (pieces.word(first).equals(".") && pieces.digits(first + 1) && pieces.glued(first + 1)) {
      BigDecimal value = value("0." + pieces.text(first + 1));
      return value == null ? null : scaled(pieces, first + 2, value, money, Numeral.Form.DIGITS);
    }
    return spelled(pieces, first);
  }

  private @Nullable Numeral digits(Pieces pieces, int first, boolean money) {
    int end = first + 1;
    BigDecimal value = VULGAR_FRACTIONS.get(pieces.text(first));
    if (value == null) {
      value = value(pieces.text(first));
      if (value == null) {
        return null;
      }
      while (pieces.text(first).length() <= 3 && threeMoreDigits(pieces, end)) {
        value = value.multiply(THOUSAND).add(new BigDecimal(pieces.text(end)));
        end++;
      }
      BigDecimal more = VULGAR_FRACTIONS.get(pieces.text(end));
      if (more != null) {
        value = value.add(more);
        end++;
      } else if (pieces.digits(end) && pieces.word(end + 1).equals("/") && pieces.glued(end + 1)) {
        BigDecimal part = slashFraction(pieces, end);
        if (part != null) {
          value = value.add(part);
          end += 3;
        }
      }
    }
    return scaled(pieces, end, value, money, Numeral.Form.DIGITS);
  }

  private static boolean threeMoreDigits(Pieces pieces, int i) {
    return pieces.oneApart(i)
        && pieces.digits(i)
        && (pieces.text(i).length() == 3 || pieces.text(i).indexOf('.') == 3)
        && value(pieces.text(i)) != null;
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

  /** Adds halves and magnitudes to a number that ends before a piece. */
  private Numeral scaled(
      Pieces pieces, int end, BigDecimal number, boolean money, Numeral.Form form) {
    BigDecimal value = number;
    int at = end;
    if (pieces.word(at).equals("point")) {
      StringBuilder decimals = new StringBuilder();
      int after = decimals(pieces, at + 1, decimals);
      if (!decimals.isEmpty()) {
        value = value.add(new BigDecimal("0." + decimals));
        at = after;
      }
    }
    Numeral half = withPart(pieces, at, value, form);
    if (half != null) {
      value = half.coefficient();
      at = half.end();
    }
    BigDecimal multiplier = BigDecimal.ONE;
    BigDecimal glued = pieces.glued(at) ? words.glued(pieces.text(at), money) : null;
    if (glued != null && !pieces.digits(at + 1)) {
      return new Numeral(at + 1, value, glued, form);
    }
    for (int next = pieces.afterHyphen(at); ; next = pieces.afterHyphen(at)) {
      // "22 Grand Slam titles" are no thousands.
      boolean name = pieces.text(next).equals("Grand");
      BigDecimal magnitude = name ? null : words.magnitude(pieces.word(next), true);
      if (magnitude == null && form == Numeral.Form.DIGITS && money) {
        magnitude = words.glued(pieces.text(next), true);
      } else if (magnitude == null && form == Numeral.Form.DIGITS && !pieces.glued(next)) {
        magnitude = apart(pieces, next);
      }
      if (magnitude == null) {
        break;
      }
      value = value.multiply(multiplier);
      multiplier = magnitude;
      at = next + 1;
    }
    if (multiplier.compareTo(BigDecimal.ONE) != 0) {
      half = withPart(pieces, at, BigDecimal.ZERO, form);
      if (half != null) {
        // "A million and a half" is one and a half million.
        return new Numeral(half.end(), value.add(half.coefficient()), multiplier, form);
      }
    }
    return new Numeral(at, value, multiplier, form);
  }

  /** "12 M", "2.5 k", "1.4 m copies": abbreviations that a blank parts from their number. */
  private @Nullable BigDecimal apart(Pieces pieces, int at) {
    return switch (pieces.text(at)) {
      case "M" -> words.glued("M", false);
      case "k", "K" -> pieces.tag(at + 1).startsWith("NN") ? null : words.glued("k", false);
      case "m" -> pieces.tag(at + 1).equals("NNS") ? words.glued("m", false) : null;
      default -> null;
    };
  }

  /** Reads "two five", "seventy-one" or "25" after "point"; gives the index after them. */
  private int decimals(Pieces pieces, int first, StringBuilder decimals) {
    if (pieces.digits(first) && PLAIN.matcher(pieces.text(first)).matches()) {
      decimals.append(pieces.text(first));
      return first + 1;
    }
    int at = first;
    Integer next = words.cardinal(pieces.word(at));
    if (next != null && next >= 10) {
      Group group = small(pieces, at);
      decimals.append(group == null ? "" : group.value());
      return group == null ? at : group.end();
    }
    while (next != null && next < 10) {
      decimals.append(next);
      next = words.cardinal(pieces.word(++at));
    }
    return at;
  }

  /** "… and a half", "… and three quarters". */
  private @Nullable Numeral withPart(Pieces pieces, int at, BigDecimal value, Numeral.Form form) {
    int and = pieces.afterHyphen(at);
    if (!pieces.word(and).equals("and")) {
      return null;
    }
    int count = pieces.afterHyphen(and + 1);
    String word = pieces.word(count);
    Integer many = word.equals("a") ? Integer.valueOf(1) : words.cardinal(word);
    int part = pieces.afterHyphen(count + 1);
    Integer whole = words.part(pieces.word(part));
    if (many == null
        || whole == null
        || many >= whole
        || whole > 8
        || pieces.word(part + 1).equals("of")) {
      return null;
    }
    BigDecimal more =
        BigDecimal.valueOf(many)
            .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return new Numeral(part + 1, value.add(more), BigDecimal.ONE, form);
  }

  private @Nullable Numeral spelled(Pieces pieces, int first) {
    String word = pieces.word(first);
    if (word.equals("a") || word.equals("an")) {
      int next = pieces.afterHyphen(first + 1);
      BigDecimal magnitude = words.magnitude(pieces.word(next), false);
      if (pieces.word(next).equals("couple") && pieces.word(next + 1).equals("of")) {
        return new Numeral(next + 2, BigDecimal.valueOf(2), BigDecimal.ONE, Numeral.Form.WORDS);
      }
      return magnitude == null || pieces.word(next).equals("grand")
          ? null
          : composed(pieces, first + 1, BigDecimal.ONE);
    }
    if (words.cardinal(word) != null) {
      return composed(pieces, first, null);
    }
    return null;
  }

  /** "Two hundred and five thousand three hundred": groups of descending magnitude. */
  private Numeral composed(Pieces pieces, int first, @Nullable BigDecimal article) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal limit = null;
    int at = first;
    while (true) {
      Group group = group(pieces, at, total.signum() == 0 ? article : null, limit != null);
      if (group == null) {
        break;
      }
      int next = pieces.afterHyphen(group.end());
      BigDecimal magnitude = words.magnitude(pieces.word(next), false);
      boolean goesOn =
          magnitude != null
              && magnitude.compareTo(HUNDRED) > 0
              && (limit == null || magnitude.compareTo(limit) < 0);
      boolean thousand = magnitude != null && magnitude.compareTo(THOUSAND) == 0;
      if (magnitude != null && goesOn && anotherGroup(pieces, next + 1, thousand)) {
        total = total.add(BigDecimal.valueOf(group.value()).multiply(magnitude));
        limit = magnitude;
        at = next + 1;
        continue;
      }
      if (total.signum() == 0) {
        return scaled(
            pieces, group.end(), BigDecimal.valueOf(group.value()), false, Numeral.Form.WORDS);
      }
      if (goesOn && magnitude != null) {
        total = total.add(BigDecimal.valueOf(group.value()).multiply(magnitude));
        at = next + 1;
      } else {
        total = total.add(BigDecimal.valueOf(group.value()));
        at = group.end();
      }
      break;
    }
    return new Numeral(at, total, BigDecimal.ONE, Numeral.Form.WORDS);
  }

  private record Group(int end, int value) {}

  /** "And" joins a thousand and a rest; "two million and three" are two numbers. */
  private boolean anotherGroup(Pieces pieces, int i, boolean thousand) {
    boolean hundreds = words.magnitude(pieces.word(i + 2), false) != null;
    boolean and = (thousand || hundreds) && andSmall(pieces, i);
    return words.cardinal(pieces.word(and ? i + 1 : i)) != null;
  }

  private boolean andSmall(Pieces pieces, int i) {
    if (!pieces.word(i).equals("and") || words.cardinal(pieces.word(i + 1)) == null) {
      return false;
    }
    BigDecimal magnitude = words.magnitude(pieces.word(i + 2), false);
    return magnitude == null || magnitude.compareTo(HUNDRED) == 0;
  }

  /** Below one thousand: "twenty-four", "two hundred and five", "twelve hundred". */
  private @Nullable Group group(
      Pieces pieces, int first, @Nullable BigDecimal article, boolean later) {
    int at = later && andSmall(pieces, first) ? first + 1 : first;
    Group small = article == null ? small(pieces, at) : new Group(at, article.intValueExact());
    if (small == null) {
      return null;
    }
    int next = pieces.afterHyphen(small.end());
    if (!pieces.word(next).equals("hundred")) {
      return small;
    }
    int hundreds = small.value() * 100;
    boolean and = pieces.word(next + 1).equals("and");
    Group rest = small(pieces, and ? next + 2 : pieces.afterHyphen(next + 1));
    Integer whole = rest == null ? null : words.part(pieces.word(pieces.afterHyphen(rest.end())));
    // "A hundred and two thirds" has a part behind it, "a hundred two fifths" is one of fifths.
    boolean part = and && rest != null && whole != null && rest.value() < whole;
    return rest == null || part
        ? new Group(next + 1, hundreds)
        : new Group(rest.end(), hundreds + rest.value());
  }

  /** Below one hundred: "seven", "twenty-four", "twenty four". */
  private @Nullable Group small(Pieces pieces, int first) {
    Integer value = words.cardinal(pieces.word(first));
    if (value == null) {
      return null;
    }
    // Tokenised text writes "fifty - two".
    boolean apart = pieces.word(first + 1).equals("-") && !pieces.digits(first + 2);
    int next = apart ? first + 2 : first + 1;
    Integer unit = value >= 20 ? words.cardinal(pieces.word(next)) : null;
    return unit != null && unit > 0 && unit < 10
        ? new Group(next + 1, value + unit)
        : new Group(first + 1, value);
  }
}
