package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lack only a year: "March 4", "the 4th of March", "Q3", "spring", "Easter",
 * "May".
 */
final class UndatedReader {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?-(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern QUARTER = Pattern.compile("q([1-4])|([1-4])q");
  private static final Pattern HALF = Pattern.compile("h([12])");

  /** What follows a quantity, not a day: "in March 12 percent". */
  private static final Set<String> NO_DAY_BEFORE =
      Set.of("%", "percent", "per", "million", "billion", "thousand", "trillion", "people", "/");

  /** Right behind one of these a month's name is a month, not a person. */
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "of",
          "last",
          "next",
          "this",
          "early",
          "mid",
          "late",
          "during",
          "through",
          "before",
          "after",
          "between",
          "to",
          "and",
          "-",
          ",",
          "the",
          "for",
          "as",
          "every",
          "(",
          "a",
          "its",
          "around",
          "end",
          "or",
          "than",
          "starting",
          "beginning",
          "on");

  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "in", "since", "by", "until", "during", "through", "before", "after", "from", "late",
          "early", "of", "mid", "over");

  private static final Set<String> AFTER_FEAST =
      Set.of(
          "holiday",
          "holidays",
          "weekend",
          "morning",
          "evening",
          "afternoon",
          "night",
          "day",
          "period",
          "season",
          "week");

  /**
   * A date in any year.
   *
   * @param end index after its last token
   * @param inYear the date in a year
   * @param needsYear true where it is no date unless the words give the year
   */
  record Undated(int end, IntFunction<When> inYear, boolean needsYear) {
    static Undated open(int end, IntFunction<When> inYear) {
      return new Undated(end, inYear, false);
    }
  }

  private record DayOfMonth(int end, int first, int last) {}

  @Nullable Undated read(Scene scene, int index, YearReader years) {
    boolean the = scene.word(index).equals("the");
    int start = the ? index + 1 : index;
    Undated date = dayFirst(scene, start);
    if (date == null && !the) {
      date = afterWeekday(scene, start);
    }
    if (date == null && !the) {
      date = monthFirst(scene, start);
    }
    if (date == null) {
      date = nthWeekday(scene, start);
    }
    if (date == null) {
      date = quarterOrHalf(scene, start);
    }
    if (date == null) {
      date = season(scene, start, years);
    }
    return date != null || the ? date : feast(scene, start);
  }

  private static @Nullable Undated afterWeekday(Scene scene, int start) {
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), start);
    if (weekday == null) {
      return null;
    }
    int at = weekday.end() + (scene.word(weekday.end()).equals(",") ? 1 : 0);
    at += scene.word(at).equals("the") ? 1 : 0;
    Undated date = monthDay(scene, at);
    return date == null ? dayFirst(scene, at) : date;
  }

  /** "March 4", "March 3-5", "June 2 and 3", "July Fourth", "March". */
  private static @Nullable Undated monthFirst(Scene scene, int start) {
    Undated day = monthDay(scene, start);
    return day == null ? bareMonth(scene, start) : day;
  }

  private static @Nullable Undated monthDay(Scene scene, int start) {
    boolean number = DayOfMonthReader.dayNumber(scene, start + 1) != null;
    Phrases.Match<Month> month = month(scene, start, number);
    if (month == null) {
      return null;
    }
    int at = month.end();
    at += Set.of("the", "/", ".").contains(scene.word(at)) ? 1 : 0;
    // "October, 1st"
    at += scene.word(at).equals(",") && Numerals.ordinal(scene.word(at + 1)) != null ? 1 : 0;
    DayOfMonth across = acrossMonths(scene, at);
    if (across != null) {
      return acrossMonths(scene, at, month.meaning(), across);
    }
    DayOfMonth days = days(scene, at, month.meaning());
    if (days == null
        || (!Character.isDigit(scene.word(at).charAt(0))
            && scene.words().units.startsWith(scene.word(days.end())))) {
      return null;
    }
    return NO_DAY_BEFORE.contains(scene.word(days.end())) ? null : on(days, month.meaning());
  }

  /** "18-Dec." in "Nov. 18-Dec. 19": the day and, as its end, the index of the day behind. */
  private static @Nullable DayOfMonth acrossMonths(Scene scene, int index) {
    String word = scene.word(index);
    int hyphen = word.indexOf('-');
    if (hyphen < 1 || hyphen > 2 || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    Month month = scene.words().months.meaning(word.substring(hyphen + 1));
    int at = index + (scene.word(index + 1).equals(".") ? 2 : 1);
    DayOfMonthReader.DayNumber first =
        DayOfMonthReader.dayNumber(scene.replacing(index, word.substring(0, hyphen)), index);
    DayOfMonthReader.DayNumber last = DayOfMonthReader.dayNumber(scene, at);
    return month == null || first == null || last == null || last.day() > month.maxLength()
        ? null
        : new DayOfMonth(last.end(), first.day(), last.day());
  }

  private static @Nullable Undated acrossMonths(
      Scene scene, int index, Month first, DayOfMonth days) {
    String word = scene.word(index);
    Month last = scene.words().months.meaning(word.substring(word.indexOf('-') + 1));
    return last == null || last == first || days.first() > first.maxLength()
        ? null
        : Undated.open(
            days.end(),
            year -> {
              YearMonth from = YearMonth.of(last.compareTo(first) < 0 ? year - 1 : year, first);
              YearMonth to = YearMonth.of(year, last);
              return Periods.days(
                  from.atDay(Math.min(days.first(), from.lengthOfMonth())),
                  to.atDay(Math.min(days.last(), to.lengthOfMonth())),
                  Grain.DAY);
            });
  }

  /** "4 March", "the 4th of March", "3-5 March", "3 and 5 March". */
  private static @Nullable Undated dayFirst(Scene scene, int start) {
    DayOfMonth days = days(scene, start, Month.JANUARY);
    if (days == null) {
      return null;
    }
    int at = days.end() + (scene.word(days.end()).equals("day") ? 1 : 0);
    boolean of = scene.word(at).equals("of");
    boolean digits = Character.isDigit(scene.word(start).charAt(0));
    if (!digits && !of && !scene.word(start - 1).equals("the")) {
      return null;
    }
    Phrases.Match<Month> month = month(scene, of ? at + 1 : at, digits);
    if (month == null || days.last() > month.meaning().maxLength()) {
      return null;
    }
    // "The first of May" is a day, "5 of May's 12 matches" is not; nor is "$12 December 27".
    boolean counted = of && scene.word(month.end()).equals("'s");
    if (counted || scene.text(start - 1).endsWith("$")) {
      return null;
    }
    // Two dates beside one another: "between May 3 March 4"; a month belongs to the day before it.
    return month(scene, start - 1, false) != null
        ? null
        : on(new DayOfMonth(month.end(), days.first(), days.last()), month.meaning());
  }

  private static @Nullable DayOfMonth days(Scene scene, int start, Month month) {
    Matcher range = DAYS.matcher(scene.word(start));
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      return first >= 1 && first < last && last <= month.maxLength()
          ? new DayOfMonth(start + 1, first, last)
          : null;
    }
    DayOfMonthReader.DayNumber first = DayOfMonthReader.dayNumber(scene, start);
    if (first == null || first.day() > month.maxLength()) {
      return null;
    }
    String link = scene.word(first.end());
    if (Set.of("-", "to", "and", "through", "or", "till", "until", "thru").contains(link)) {
      int at = first.end() + 1;
      at += scene.word(at).equals("the") ? 1 : 0;
      DayOfMonthReader.DayNumber last = DayOfMonthReader.dayNumber(scene, at);
      if (last != null && last.day() > first.day() && last.day() <= month.maxLength()) {
        String next = scene.word(last.end());
        String tag = scene.sentence().tag(last.end());
        boolean counted =
            NO_DAY_BEFORE.contains(next)
                || (tag.startsWith("NN") && !scene.words().months.startsWith(next));
        if (!counted) {
          return new DayOfMonth(last.end(), first.day(), last.day());
        }
      }
    }
    return new DayOfMonth(first.end(), first.day(), first.day());
  }

  private static Undated on(DayOfMonth days, Month month) {
    return Undated.open(
        days.end(),
        year -> {
          boolean leap = month == Month.FEBRUARY && days.last() == 29 && !Year.isLeap(year);
          // February 29 is in no other year than the leap year before.
          YearMonth in = YearMonth.of(leap ? year - year % 4 : year, month);
          return Periods.days(
              in.atDay(Math.min(days.first(), in.lengthOfMonth())),
              in.atDay(Math.min(days.last(), in.lengthOfMonth())),
              Grain.DAY);
        });
  }

  /** A month's name that is written as one: "may" and "march" in small letters are verbs. */
  private static Phrases.@Nullable Match<Month> month(
      Scene scene, int index, boolean besideNumber) {
    String word = scene.word(index);
    boolean name =
        scene.name(index) || (besideNumber && !word.equals("may") && !word.startsWith("mar"));
    return name ? scene.words().months.at(scene.sentence(), index) : null;
  }

  private static @Nullable Undated bareMonth(Scene scene, int start) {
    // "In may" can only be the month, however it is written.
    boolean after =
        Set.of("in", "last", "next", "since", "until", "between").contains(scene.word(start - 1));
    Phrases.Match<Month> match =
        after ? scene.words().months.at(scene.sentence(), start) : month(scene, start, false);
    if (match == null || (after && !scene.name(start) && scene.word(start).length() < 3)) {
      return glued(scene, start);
    }
    Month month = match.meaning();
    int end = match.end();
    boolean year =
        YearReader.plainYear(scene.word(end))
            || (Set.of(",", "of", "/").contains(scene.word(end))
                && YearReader.plainYear(scene.word(end + 1)));
    String word = scene.word(start);
    String before = scene.word(start - 1);
    boolean shortForm = word.length() <= 4 && !month.name().equalsIgnoreCase(word);
    boolean called =
        Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST).contains(month);
    String tag = scene.sentence().tag(start);
    boolean ranged =
        Set.of("to", "through", "and", "-").contains(before)
            && scene.words().months.startsWith(scene.word(start - 2));
    year |= YearReader.plainYear(before);
    boolean verb = (tag.equals("MD") || tag.startsWith("VB")) && !ranged && !after;
    boolean name = scene.capital(end) && !scene.words().months.startsWith(scene.word(end));
    boolean expected = BEFORE_MONTH.contains(before) && !name;
    if (!year
        && (verb || (called && !expected) || (shortForm && !expected && !word.endsWith(".")))) {
      return null;
    }
    return Undated.open(end, in -> Periods.month(YearMonth.of(in, month)));
  }

  /** "January-March". */
  private static @Nullable Undated glued(Scene scene, int start) {
    String word = scene.word(start);
    int hyphen = word.indexOf('-');
    Month first = hyphen > 0 ? scene.words().months.meaning(word.substring(0, hyphen)) : null;
    Month last = hyphen > 0 ? scene.words().months.meaning(word.substring(hyphen + 1)) : null;
    return first == null || last == null || !scene.capital(start)
        ? null
        : Undated.open(
            start + 1,
            year ->
                Periods.span(
                    Periods.month(YearMonth.of(first.compareTo(last) > 0 ? year - 1 : year, first)),
                    Periods.month(YearMonth.of(year, last))));
  }

  /** "The first Monday of September", "the last Friday in May". */
  private static @Nullable Undated nthWeekday(Scene scene, int start) {
    boolean last = scene.word(start).equals("last") || scene.word(start).equals("final");
    Integer nth = Numerals.ordinal(scene.word(start));
    if (!last && (nth == null || nth > 5)) {
      return null;
    }
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), start + 1);
    if (weekday == null) {
      return null;
    }
    String link = scene.word(weekday.end());
    Phrases.Match<Month> month =
        link.equals("of") || link.equals("in") ? month(scene, weekday.end() + 1, false) : null;
    if (month == null) {
      return null;
    }
    int which = last || nth == null ? -1 : nth;
    return Undated.open(
        month.end(),
        year ->
            Periods.day(
                LocalDate.of(year, month.meaning(), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(which, weekday.meaning()))));
  }

  /**
   * "The third quarter", "Q3", "the second half": halves only with a year, matches have them too.
   */
  private static @Nullable Undated quarterOrHalf(Scene scene, int start) {
    String word = scene.word(start);
    Matcher quarter = QUARTER.matcher(word);
    if (quarter.matches()) {
      String number = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
      return Undated.open(start + 1, year -> Periods.quarter(year, Integer.parseInt(number)));
    }
    Matcher half = HALF.matcher(word);
    if (half.matches()) {
      int number = Integer.parseInt(half.group(1));
      return new Undated(start + 1, year -> Periods.half(year, number), true);
    }
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    String unit = hyphen > 0 ? word.substring(hyphen + 1) : scene.word(start + 1);
    int end = hyphen > 0 ? start + 1 : start + 2;
    if (first.equals("fiscal")) {
      return quarterOrHalf(scene, start + 1);
    }
    boolean last = first.equals("final") || first.equals("last");
    Integer nth = Numerals.ordinal(first);
    if (unit.equals("quarter") && (last || (nth != null && nth <= 4))) {
      int number = last || nth == null ? 4 : nth;
      // Matches have quarters too.
      return new Undated(end, year -> Periods.quarter(year, number), last || !business(scene));
    }
    if (unit.equals("half") && (last || (nth != null && nth <= 2))) {
      int number = last || nth == null ? 2 : nth;
      return new Undated(end, year -> Periods.half(year, number), true);
    }
    return null;
  }

  private static boolean business(Scene scene) {
    return scene.sentence().tokens().stream()
        .anyMatch(token -> scene.words().business(token.lower()));
  }

  private static @Nullable Undated season(Scene scene, int start, YearReader years) {
    Phrases.Match<Month> season = scene.words().seasons.at(scene.sentence(), start);
    if (season == null || scene.word(season.end()).equals("festival")) {
      return null;
    }
    IntFunction<When> inYear = year -> Periods.season(year, season.meaning());
    if (years.after(scene, season.end()) != null) {
      return Undated.open(season.end(), inYear);
    }
    boolean the = scene.word(start - 1).equals("the");
    boolean expected = BEFORE_SEASON.contains(scene.word(the ? start - 2 : start - 1));
    // "The fall of the wall", "in spring water", "the Summer Olympics" are no seasons of a year.
    boolean doubtful =
        scene.word(start).equals("fall")
            || scene.word(season.end()).equals("of")
            || scene.sentence().tag(season.end()).startsWith("NN")
            || scene.capital(season.end());
    return expected && !doubtful ? Undated.open(season.end(), inYear) : null;
  }

  private static @Nullable Undated feast(Scene scene, int start) {
    Phrases.Match<Feast> feast = scene.words().feasts.at(scene.sentence(), start);
    if (feast == null) {
      return null;
    }
    String last = scene.word(feast.end() - 1);
    boolean named = last.equals("day") || last.equals("eve");
    boolean dated = YearReader.plainYear(scene.word(feast.end()));
    boolean unmistakable = feast.end() - start >= 3;
    if (!scene.capital(start) && !named && !dated && !unmistakable) {
      return null;
    }
    if (scene.word(feast.end()).equals("weekend")) {
      return Undated.open(
          feast.end() + 1,
          year -> Periods.weekendAround(feast.meaning().in(year).from().toLocalDate()));
    }
    // A Christmas tree is no date, a Christmas Day speech is held on one.
    boolean modifier =
        (scene.sentence().tag(feast.end()).startsWith("NN") || scene.capital(feast.end()))
            && !AFTER_FEAST.contains(scene.word(feast.end()));
    return modifier && !named ? null : Undated.open(feast.end(), feast.meaning()::in);
  }
}
