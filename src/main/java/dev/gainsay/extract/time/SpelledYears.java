package dev.gainsay.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads years in words: "nineteen eighty-six", "two thousand and five", "seventeen hundred
 * thirty-three", as speech that is quoted spells them.
 */
final class SpelledYears {
  private static final int FIRST_CENTURY = 15;
  private static final int LAST_CENTURY = 20;

  private SpelledYears() {}

  /** The year whose words start at a token, null where none does. */
  static YearReader.@Nullable YearRef at(Scene scene, int index) {
    Integer first = Numerals.cardinal(scene.word(index));
    if (first == null) {
      return null;
    }
    String next = scene.word(index + 1);
    if (first == 2 && next.equals("thousand")) {
      int at = index + (scene.word(index + 2).equals("and") ? 3 : 2);
      YearReader.YearRef rest = belowHundred(scene, at);
      return rest == null
          ? new YearReader.YearRef(index + 2, 2000)
          : new YearReader.YearRef(rest.end(), 2000 + rest.year());
    }
    if (first < FIRST_CENTURY || first > LAST_CENTURY) {
      return null;
    }
    int at = index + (next.equals("hundred") ? 2 : 1);
    YearReader.YearRef rest = belowHundred(scene, at);
    // "Nineteen five" is no year, "nineteen hundred five" is.
    return rest == null || (rest.year() < 10 && at == index + 1)
        ? null
        : new YearReader.YearRef(rest.end(), first * 100 + rest.year());
  }

  /** "Eighty-six", "eighty six", "five". */
  private static YearReader.@Nullable YearRef belowHundred(Scene scene, int index) {
    Integer tens = Numerals.cardinal(scene.word(index));
    if (tens == null || tens >= 100) {
      return null;
    }
    Integer ones = Numerals.cardinal(scene.word(index + 1));
    boolean round = tens >= 20 && tens % 10 == 0;
    return round && ones != null && ones < 10
        ? new YearReader.YearRef(index + 2, tens + ones)
        : new YearReader.YearRef(index + 1, tens);
  }
}
