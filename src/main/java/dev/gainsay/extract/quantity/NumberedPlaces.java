package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads places that plain numbers state: "number one", "No. 2", "the top ten", "ranked 18". */
final class NumberedPlaces {
  private static final int HIGHEST_NUMBER = 200;

  private final RankWords words;
  private final NumberWords numberWords;
  private final Numerals numerals;

  NumberedPlaces(RankWords words, NumberWords numberWords) {
    this.words = words;
    this.numberWords = numberWords;
    this.numerals = new Numerals(numberWords);
  }

  /** The place that "top", "number" or "runner-up" begins there, null where none does. */
  @Nullable Standing at(Pieces pieces, int i) {
    Standing top = top(pieces, i);
    if (top != null) {
      return top;
    }
    Standing number = number(pieces, i);
    return number != null ? number : runnerUp(pieces, i);
  }

  /** "Ranked 18 among …", without ordinal. */
  @Nullable Standing ranked(Pieces pieces, int i) {
    if (!words.beforeDigits().contains(pieces.word(i)) || !pieces.digits(i + 1)) {
      return null;
    }
    BigDecimal value = Digits.value(pieces.text(i + 1));
    return value == null
            || value.scale() > 0
            || value.signum() <= 0
            || value.intValue() > 1000
            || (pieces.glued(i + 2) && pieces.letters(i + 2))
        ? null
        : Standing.at(i, i + 2, value.intValue(), RankWords.list(pieces, i + 2));
  }

  /** "Number one", "No. 2", "#1". */
  private @Nullable Standing number(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (!words.number().contains(word)) {
      return null;
    }
    int at = word.equals("no") && pieces.word(i + 1).equals(".") ? i + 2 : i + 1;
    at = pieces.afterHyphen(at);
    Numeral numeral = numerals.at(pieces, at, false);
    if (numeral == null || numeral.scaled() || (word.equals("no") && !pieces.digits(at))) {
      return null;
    }
    BigDecimal value = numeral.value();
    String next = pieces.word(numeral.end());
    boolean rank =
        (words.numberAfter().contains(pieces.word(i - 1))
                || (words.numberBefore().contains(next) && !pieces.capital(i - 1)))
            && !words.notNumberBefore().contains(next)
            && value.scale() <= 0
            && value.signum() > 0
            && value.intValue() <= HIGHEST_NUMBER
            && !(pieces.glued(numeral.end()) && pieces.letters(numeral.end()));
    int verb = words.withVerb(pieces, i);
    int first = verb < i && !words.isWeak(pieces.word(verb)) ? verb : i;
    return rank
        ? Standing.at(first, numeral.end(), value.intValue(), RankWords.list(pieces, numeral.end()))
        : null;
  }

  /** "Among the top five", "a top-10 finish". */
  private @Nullable Standing top(Pieces pieces, int i) {
    if (!pieces.word(i).equals("top")) {
      return null;
    }
    boolean hyphen = pieces.hyphen(i + 1);
    Numeral numeral = numerals.at(pieces, pieces.afterHyphen(i + 1), false);
    if (numeral == null
        || (numeral.scaled() && numeral.value().compareTo(BigDecimal.valueOf(100)) > 0)) {
      return null;
    }
    BigDecimal value = numeral.value();
    String next = pieces.word(numeral.end());
    boolean the = pieces.word(i - 1).equals("the");
    boolean inside =
        words.topAfter().contains(the ? pieces.word(i - 2) : pieces.word(i - 1))
            || hyphen
            || i == 0;
    if (!inside
        || words.notTopBefore().contains(next)
        || value.scale() > 0
        || value.intValue() < 2
        || (pieces.glued(numeral.end()) && pieces.letters(numeral.end()))
        || pieces.word(the ? i - 2 : i - 1).equals("outside")) {
      return null;
    }
    return new Standing(
        i, numeral.end(), 1, value.intValue(), RankWords.list(pieces, numeral.end()), false);
  }

  /** "Runner-up", "second runner-up". */
  private @Nullable Standing runnerUp(Pieces pieces, int i) {
    if (!pieces.word(i).startsWith("runner")
        || !pieces.word(pieces.afterHyphen(i + 1)).equals("up")) {
      return null;
    }
    Integer before = numberWords.ordinal(pieces.word(i - 1));
    int place = before == null ? 2 : before + 1;
    int end = pieces.afterHyphen(i + 1) + 1;
    return Standing.at(before == null ? i : i - 1, end, place, null);
  }
}
