package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers and decimals in digits, words or both: "1,200", "two and a half million". */
final class Numerals {
  private final NumberWords words;
  private final SpelledNumbers spelled;

  Numerals(NumberWords words) {
    this.words = words;
    this.spelled = new SpelledNumbers(words);
  }

  /** The number that begins at a piece; {@code money} where a currency stands before it. */
  @Nullable Numeral at(Pieces pieces, int first, boolean money) {
    Digits.Read digits = Digits.at(pieces, first);
    if (digits != null) {
      return scaled(pieces, digits.end(), digits.value(), money, Numeral.Form.DIGITS);
    }
    SpelledNumbers.Spelled word = pieces.digits(first) ? null : spelled.at(pieces, first);
    return word == null
        ? null
        : word.open()
            ? scaled(pieces, word.end(), word.value(), false, Numeral.Form.WORDS)
            : new Numeral(word.end(), word.value(), BigDecimal.ONE, Numeral.Form.WORDS);
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
    if (pieces.digits(first) && Digits.plain(pieces.text(first))) {
      decimals.append(pieces.text(first));
      return first + 1;
    }
    int at = first;
    Integer next = words.cardinal(pieces.word(at));
    if (next != null && next >= 10) {
      SpelledNumbers.Spelled both = spelled.belowHundred(pieces, at);
      decimals.append(both == null ? "" : both.value());
      return both == null ? at : both.end();
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
}
