package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that one token writes, mostly in digits: "2026-03-04", "3/4/2026", "05-Aug-2016",
 * "Dec-2018", "Q1-2019", "11/20".
 *
 * <p>Where both orders are possible, the month comes first with slashes and hyphens, the day with
 * full stops.
 */
final class NumericDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[-/.]([a-z]{3,9})[-/.](\\d{4}|\\d{2})");
  private static final Pattern YEAR_NAMED =
      Pattern.compile("(\\d{4})[-/]([a-z]{3,9})[-/](\\d{1,2})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](0[1-9]|1[0-2])");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(0?[1-9]|1[0-2])[-/]((?:19|20)\\d\\d)");
  private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?-(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final Pattern TIMESTAMP =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)t(\\d\\d):(\\d\\d)(?::\\d\\d)?z?");

  /** "11/20" is a date behind one of these, elsewhere it may be a share or a score. */
  /** The date of a token, null where it is none. */
  @Nullable Reading read(Scene scene, int index) {
    String word = scene.word(index);
    if (word.length() < 4 && !scene.word(index + 1).equals("/")) {
      return null;
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      Reading cut = scene.word(index + 1).equals("/") ? NamedDates.cut(scene, index, word) : null;
      return cut == null ? digits(scene, index, word) : cut;
    }
    char last = word.charAt(word.length() - 1);
    if (!Character.isDigit(last) && !word.endsWith("th") && !word.endsWith("d")) {
      return null;
    }
    return NamedDates.read(scene, index, word);
  }

  static @Nullable Reading undated(Scene scene, int index, int end, Month month, int number) {
    IntFunction<When> inYear =
        year -> {
          YearMonth in = YearMonth.of(year, month);
          return Periods.day(in.atDay(Math.min(number, in.lengthOfMonth())));
        };
    if (scene.word(end).equals(",") && YearReader.plainYear(scene.word(end + 1))) {
      return Reading.settled(end + 2, inYear.apply(Integer.parseInt(scene.word(end + 1))));
    }
    When when = YearFinder.nearest(scene, index, inYear);
    return when == null ? null : Reading.undated(end, when, inYear);
  }

  private static @Nullable Reading digits(Scene scene, int index, String word) {
    if (word.length() == 4 && word.indexOf('/') < 0) {
      return NamedDates.quarter(index, word);
    }
    Matcher first = YEAR_FIRST.matcher(word);
    if (first.matches()) {
      return day(index, first.group(1), first.group(3), first.group(4));
    }
    Matcher last = YEAR_LAST.matcher(word);
    if (last.matches()) {
      return yearLast(scene, index, last);
    }
    if (word.indexOf('/') > 0) {
      Matcher noYear = NO_YEAR.matcher(word);
      if (noYear.matches()) {
        return noYear(scene, index, noYear.group(1), noYear.group(2));
      }
      Matcher range = RANGE.matcher(word);
      if (range.matches()) {
        return range(scene, index, range);
      }
    }
    Matcher stamp = word.length() >= 16 ? TIMESTAMP.matcher(word) : null;
    if (stamp != null && stamp.matches()) {
      Reading day = day(index, stamp.group(1), stamp.group(2), stamp.group(3));
      int hour = Integer.parseInt(stamp.group(4));
      int minute = Integer.parseInt(stamp.group(5));
      return day == null || hour > 23 || minute > 59
          ? day
          : Reading.settled(
              index + 1,
              When.at(
                  day.when().from().plusHours(hour).plusMinutes(minute),
                  day.when().from().plusHours(hour).plusMinutes(minute + 1L),
                  Grain.MINUTE));
    }
    Matcher named = NAMED.matcher(word);
    Month name = named.matches() ? scene.words().months.meaning(named.group(2)) : null;
    if (name != null) {
      return day(index, century(named.group(3)), String.valueOf(name.getValue()), named.group(1));
    }
    named = YEAR_NAMED.matcher(word);
    name = named.matches() ? scene.words().months.meaning(named.group(2)) : null;
    if (name != null) {
      return day(index, named.group(1), String.valueOf(name.getValue()), named.group(3));
    }
    Reading quarter = NamedDates.quarter(index, word);
    return quarter == null ? month(scene, index, word) : quarter;
  }

  private static @Nullable Reading month(Scene scene, int index, String word) {
    Matcher month = YEAR_MONTH.matcher(word);
    if (month.matches()) {
      int year = Integer.parseInt(month.group(1));
      // "2003-04" is a season, "2024-03" a month.
      boolean season = (year + 1) % 100 == Integer.parseInt(month.group(2));
      return season || year < 1900 || year > 2100
          ? null
          : Reading.settled(
              index + 1, Periods.month(YearMonth.of(year, Integer.parseInt(month.group(2)))));
    }
    Matcher last = MONTH_YEAR.matcher(word);
    return last.matches() && !scene.sentence().tag(index + 1).startsWith("NN")
        ? Reading.settled(
            index + 1,
            Periods.month(
                YearMonth.of(Integer.parseInt(last.group(2)), Integer.parseInt(last.group(1)))))
        : null;
  }

  private static String century(String year) {
    return year.length() == 4 ? year : (Integer.parseInt(year) > 68 ? "19" : "20") + year;
  }

  private static @Nullable Reading yearLast(Scene scene, int index, Matcher last) {
    // Two digits of a year are clear only with slashes; 3.5.12 is a version.
    if (last.group(4).length() == 2 && !last.group(2).equals("/")) {
      return null;
    }
    String year = century(last.group(4));
    if (last.group(4).length() == 2
        && scene.published() != null
        && Integer.parseInt(year) > scene.publishedYear() + 10) {
      year = "19" + last.group(4);
    }
    boolean dayFirst =
        Integer.parseInt(last.group(1)) > 12
            // A full stop between the numbers is the European way, day first.
            || (last.group(2).equals(".") && Integer.parseInt(last.group(3)) <= 12);
    return dayFirst
        ? day(index, year, last.group(3), last.group(1))
        : day(index, year, last.group(1), last.group(3));
  }

  private static @Nullable Reading noYear(Scene scene, int index, String one, String other) {
    boolean expected =
        scene.words().is(Cue.BEFORE_NO_YEAR, scene.word(index - 1))
            || scene.words().weekdays.meaning(scene.word(index - 1)) != null
            || (Set.of(",", "or", "to", "and").contains(scene.word(index - 1))
                && NO_YEAR.matcher(scene.word(index - 2)).matches());
    String next = scene.word(index + 1);
    boolean share =
        next.equals("of")
            || next.equals("%")
            || scene.sentence().tag(index + 1).startsWith("NN")
            || (one.equals("9") && other.equals("11"));
    int first = Integer.parseInt(one);
    int second = Integer.parseInt(other);
    boolean dayFirst = first > 12;
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return !expected
            || share
            || month < 1
            || month > 12
            || day < 1
            || day > Month.of(month).maxLength()
        ? null
        : undated(scene, index, index + 1, Month.of(month), day);
  }

  private static @Nullable Reading range(Scene scene, int index, Matcher range) {
    String year = range.group(6) == null ? range.group(3) : range.group(6);
    LocalDate published = scene.published();
    if (year == null
        && (published == null || !scene.words().is(Cue.BEFORE_NO_YEAR, scene.word(index - 1)))) {
      return null;
    }
    String settled = year == null ? String.valueOf(scene.publishedYear()) : year;
    Reading from =
        day(
            index,
            range.group(3) == null ? settled : range.group(3),
            range.group(1),
            range.group(2));
    Reading to = day(index, settled, range.group(4), range.group(5));
    return from == null || to == null || !from.when().from().isBefore(to.when().from())
        ? null
        : Reading.settled(index + 1, Periods.span(from.when(), to.when()));
  }

  static @Nullable Reading day(int index, String year, String month, String day) {
    int yearNumber = Integer.parseInt(year);
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (yearNumber < 1000
        || yearNumber > 2199
        || monthNumber < 1
        || monthNumber > 12
        || dayNumber < 1
        || !YearMonth.of(yearNumber, monthNumber).isValidDay(dayNumber)) {
      return null;
    }
    return Reading.settled(
        index + 1, Periods.day(LocalDate.of(yearNumber, monthNumber, dayNumber)));
  }
}
