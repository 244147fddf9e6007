package dev.gainsay.extract.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that one token writes with a month's name or a quarter's letter: "Dec-2018",
 * "Oct14th", "Q1-2019", and "22/Jan/2019", which is cut at its slashes.
 */
final class NamedDates {
  private static final Pattern MONTH_NUMBER =
      Pattern.compile("([a-z]{3,9})[-.]?(\\d{1,4})(?:st|nd|rd|th)?");
  private static final Pattern MONTH_DAY_YEAR = Pattern.compile("([a-z]{3,9})-(\\d{1,2})-(\\d{4})");
  private static final Pattern QUARTER_YEAR =
      Pattern.compile(
          "(?:q([1-4])[-/' ]?|([1-4])q[-/']?)((?:20)?\\d\\d)|((?:19|20)\\d\\d)[-/]?q([1-4])");

  private NamedDates() {}

  static @Nullable Reading read(Scene scene, int index, String word) {
    Reading quarter = quarter(index, word);
    if (quarter != null) {
      return quarter;
    }
    Matcher full = MONTH_DAY_YEAR.matcher(word);
    Month named = full.matches() ? scene.words().months.meaning(full.group(1)) : null;
    if (named != null) {
      return NumericDates.day(
          index, full.group(3), String.valueOf(named.getValue()), full.group(2));
    }
    Matcher matcher = MONTH_NUMBER.matcher(word);
    Month month = matcher.matches() ? scene.words().months.meaning(matcher.group(1)) : null;
    if (month == null) {
      return null;
    }
    int number = Integer.parseInt(matcher.group(2));
    if (matcher.group(2).length() == 4) {
      return number < 1900 || number > 2100
          ? null
          : Reading.settled(index + 1, Periods.month(YearMonth.of(number, month)));
    }
    boolean day = number >= 1 && number <= month.maxLength();
    return day && matcher.group(2).length() <= 2
        ? NumericDates.undated(scene, index, index + 1, month, number)
        : null;
  }

  /** "22/Jan/2019", "2019/Aug/01", which are cut at their slashes. */
  static @Nullable Reading cut(Scene scene, int index, String word) {
    Month month = scene.words().months.meaning(scene.word(index + 2));
    String last = scene.word(index + 4);
    boolean digits = word.length() <= 4 && !last.isEmpty() && Character.isDigit(last.charAt(0));
    if (month == null
        || !digits
        || !scene.word(index + 3).equals("/")
        || Numerals.digits(word) == null
        || Numerals.digits(last) == null) {
      return null;
    }
    String number = String.valueOf(month.getValue());
    Reading day =
        word.length() == 4
            ? NumericDates.day(index, word, number, last)
            : last.length() == 4 ? NumericDates.day(index, last, number, word) : null;
    return day == null ? null : Reading.settled(index + 5, day.when());
  }

  static @Nullable Reading quarter(int index, String word) {
    if (word.indexOf('q') < 0) {
      return null;
    }
    Matcher matcher = QUARTER_YEAR.matcher(word);
    if (!matcher.matches()) {
      return null;
    }
    boolean yearFirst = matcher.group(4) != null;
    String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    int year = Integer.parseInt(yearFirst ? matcher.group(4) : matcher.group(3));
    return Reading.settled(
        index + 1,
        Periods.quarter(
            year < 100 ? 2000 + year : year,
            Integer.parseInt(yearFirst ? matcher.group(5) : number)));
  }
}
