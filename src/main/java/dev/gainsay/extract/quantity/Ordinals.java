package dev.gainsay.extract.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ordinals in digits and words. */
final class Ordinals {

  /** An ordinal with the index after its last piece. */
  record Ordinal(int end, int value) {}

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(st|nd|rd|th)");

  private final NumberWords words;

  Ordinals(NumberWords words) {
    this.words = words;
  }

  /** True for "18th" as one word. */
  static boolean inDigits(String word) {
    return DIGITS.matcher(word).matches();
  }

  /** "18th", "third", "twenty-first". */
  @Nullable Ordinal at(Pieces pieces, int i) {
    if (pieces.digits(i) && pieces.glued(i + 1)) {
      Matcher digits = DIGITS.matcher(pieces.word(i) + pieces.word(i + 1));
      return digits.matches() ? new Ordinal(i + 2, Integer.parseInt(digits.group(1))) : null;
    }
    Integer tens = words.cardinal(pieces.word(i));
    if (tens != null && tens >= 20) {
      int last = pieces.word(i + 1).equals("-") ? i + 2 : i + 1;
      Integer unit = words.ordinal(pieces.word(last));
      return unit == null || unit > 9 ? null : new Ordinal(last + 1, tens + unit);
    }
    Integer word = words.ordinal(pieces.word(i));
    return word == null ? null : new Ordinal(i + 1, word);
  }
}
