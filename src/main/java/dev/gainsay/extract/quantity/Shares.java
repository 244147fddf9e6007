package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole ("two-thirds", "one in five") and parts of a magnitude ("half a million").
 */
final class Shares {
  /** Wholes of which news counts parts; "five in 17" is more likely a count and a place. */
  private static final Set<Integer> ROUND =
      Set.of(3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000);

  private static final BigDecimal SMALLEST_ROUNDED = new BigDecimal("0.01");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final Numerals numerals;
  private final Measures measures;

  Shares(NumberWords words, Numerals numerals, Measures measures) {
    this.measures = measures;
    this.words = words;
    this.numerals = numerals;
  }

  /** The share or part of a magnitude that begins at a piece. */
  @Nullable Numeral at(Pieces pieces, int first) {
    String word = pieces.word(first);
    BigDecimal slash = pieces.digits(first) ? Digits.slashFraction(pieces, first) : null;
    if (slash != null) {
      String next = pieces.word(first + 3);
      if (!pieces.word(first - 1).equals("/")
          && measures.startingAt(pieces, pieces.afterHyphen(first + 3)) != null) {
        return new Numeral(first + 3, slash, BigDecimal.ONE, Numeral.Form.DIGITS);
      }
      boolean stands =
          next.equals("of") || next.equals("majority") || pieces.standsAlone(first, first + 3);
      return stands ? share(first + 3, slash) : null;
    }
    Numeral oneIn = oneInFive(pieces, first);
    if (oneIn != null) {
      return oneIn;
    }
    BigDecimal count = BigDecimal.ONE;
    int at = first;
    boolean counted = false;
    Numeral above = pieces.letters(first) ? numerals.at(pieces, first, false) : null;
    if (above != null && above.value().signum() > 0 && above.multiplier().signum() > 0) {
      count = above.value();
      at = afterAnyHyphen(pieces, above.end());
      counted = true;
    } else if (word.equals("a") || word.equals("an")) {
      at = first + 1;
    }
    Part part = part(pieces, at);
    if (part == null) {
      return null;
    }
    boolean many = count.compareTo(part.whole()) >= 0;
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    if (!one && part.whole().compareTo(HUNDRED) >= 0 && !isPlural(pieces, part.end() - 1)) {
      return null;
    }
    if (many && !(part.whole().compareTo(FIVE) >= 0 && isPlural(pieces, part.end() - 1))) {
      return null;
    }
    BigDecimal value = rounded(count.divide(part.whole(), MathContext.DECIMAL32));
    if (!many && part.end() == at + 1) {
      Numeral scaled = ofMagnitude(pieces, at + 1, value);
      if (scaled != null) {
        return scaled;
      }
      Numeral measured = ofUnit(pieces, at + 1, value, word);
      if (measured != null) {
        return measured;
      }
    }
    boolean small = part.end() == at + 1 && part.whole().compareTo(HUNDRED) < 0;
    boolean stands =
        pieces.standsAlone(first, part.end())
            || (small
                ? stands(pieces, first, at, part.whole().intValue(), counted)
                : (counted && isPlural(pieces, part.end() - 1))
                    || pieces.word(part.end()).equals("of"));
    return !stands
        ? null
        : many
            ? new Numeral(part.end(), value, BigDecimal.ONE, Numeral.Form.WORDS)
            : share(part.end(), value);
  }

  /** A part with the number of them that make a whole. */
  private record Part(int end, BigDecimal whole) {}

  /** "Thirds", "twenty-fifth", "millionths". */
  private @Nullable Part part(Pieces pieces, int at) {
    String word = pieces.word(at);
    Integer whole = words.part(word);
    if (whole != null) {
      return new Part(at + 1, BigDecimal.valueOf(whole));
    }
    BigDecimal magnitude = words.magnitudePart(word);
    if (magnitude != null) {
      return new Part(at + 1, magnitude);
    }
    Integer tens = words.cardinal(word);
    int next = pieces.afterHyphen(at + 1);
    String last = pieces.word(next);
    Integer unit = words.ordinal(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
    return tens == null || tens < 20 || unit == null || unit > 9
        ? null
        : new Part(next + 1, BigDecimal.valueOf(tens + unit));
  }

  private static boolean isPlural(Pieces pieces, int at) {
    return pieces.word(at).endsWith("s");
  }

  /** Tokenised text writes "five - eighths". */
  private static int afterAnyHyphen(Pieces pieces, int at) {
    return pieces.word(at).equals("-") ? at + 1 : at;
  }

  private boolean stands(Pieces pieces, int first, int at, int whole, boolean counted) {
    String next = pieces.word(at + 1);
    String before = pieces.word(first - 1);
    boolean named = next.equals("of") || before.equals("by");
    if (first == at) {
      return whole == 2
          && (named || before.equals("in") || words.wholeOfHalf(next) || words.hedgesHalf(before))
          && !words.noHalfAfter(before)
          && words.ordinal(before) == null;
    }
    if (!counted) {
      // "Climbed more than a third", but "two died and a third was hurt".
      return named
          || (words.hedgesHalf(before) && !pieces.tag(at + 1).matches("NN.*|JJ.*|CD|VB[DZP]"));
    }
    if (!pieces.word(at).endsWith("s")
        && whole != 4
        && !pieces.tag(at + 1).matches("NN.*|JJ.*|CD")) {
      return true;
    }
    // "Three quarters" are mostly of a year, "two-thirds" are always a share.
    return named || pieces.hyphen(at - 1) || (whole != 4 && pieces.word(at).endsWith("s"));
  }

  /** "Half a million", "a quarter of a million", "half a dozen", "half a mile" as 0.5. */
  private @Nullable Numeral ofMagnitude(Pieces pieces, int end, BigDecimal part) {
    int at = pieces.afterHyphen(end);
    if (pieces.word(at).equals("of")) {
      at++;
      if (!pieces.word(at).equals("a")) {
        return null;
      }
    }
    at = pieces.word(at).equals("a") ? pieces.afterHyphen(at + 1) : at;
    BigDecimal magnitude = words.magnitude(pieces.word(at), false);
    return magnitude == null ? null : new Numeral(at + 1, part, magnitude, Numeral.Form.WORDS);
  }

  /** "Half a mile", "three-quarters of an acre", "a quarter-pound". */
  private @Nullable Numeral ofUnit(Pieces pieces, int end, BigDecimal part, String start) {
    int at = pieces.afterHyphen(end);
    boolean of = pieces.word(at).equals("of");
    at = of ? at + 1 : at;
    boolean article = pieces.word(at).equals("a") || pieces.word(at).equals("an");
    at = article ? at + 1 : at;
    boolean plain = words.ordinal(start) != null || (of && !article);
    return plain || measures.startingAt(pieces, at) == null
        ? null
        : new Numeral(at, part, BigDecimal.ONE, Numeral.Form.WORDS);
  }

  /** "One in five", "nine out of ten", "one in every 20". */
  private @Nullable Numeral oneInFive(Pieces pieces, int first) {
    Numeral above = numerals.at(pieces, first, false);
    if (above == null || above.scaled()) {
      return null;
    }
    int in = pieces.afterHyphen(above.end());
    boolean outOf = pieces.word(in).equals("out") && pieces.word(in + 1).equals("of");
    in = outOf ? in + 1 : in;
    if (!outOf && !pieces.word(in).equals("in")) {
      return null;
    }
    boolean every = pieces.word(in + 1).equals("every");
    int belowAt = every ? in + 2 : pieces.afterHyphen(in + 1);
    Numeral below = numerals.at(pieces, belowAt, false);
    if (below == null
        || above.value().compareTo(below.value()) >= 0
        || above.value().signum() <= 0) {
      return null;
    }
    boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
    double whole = below.value().doubleValue();
    boolean tens = Math.log10(whole) == Math.rint(Math.log10(whole)) && every;
    boolean round =
        below.scaled() || tens || (whole == Math.rint(whole) && ROUND.contains((int) whole));
    boolean year = whole >= 1900 && whole <= 2100 && !below.scaled();
    // "4.5 out of 5 stars" are no share.
    boolean counted = above.value().stripTrailingZeros().scale() <= 0;
    if (year
        || !counted
        || !(one || outOf || every || (round && whole <= 10))
        || (!one && !round)) {
      return null;
    }
    return share(below.end(), rounded(above.value().divide(below.value(), MathContext.DECIMAL32)));
  }

  private static BigDecimal rounded(BigDecimal share) {
    return share.compareTo(SMALLEST_ROUNDED) >= 0 ? share.setScale(4, RoundingMode.HALF_UP) : share;
  }

  private static Numeral share(int end, BigDecimal value) {
    return new Numeral(end, value.stripTrailingZeros(), BigDecimal.ONE, Numeral.Form.SHARE);
  }
}
