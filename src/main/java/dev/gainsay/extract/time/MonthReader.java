package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads months and their days without a year: "March 4", "the 4th of March", "June 2 and 3", "Nov.
 * 18-Dec. 19", "January-March", "May".
 */
final class MonthReader {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?-(\\d{1,2})(?:st|nd|rd|th)?");

  private record DayOfMonth(int end, int first, int last) {}

  @Nullable Undated read(Scene scene, int index) {
    boolean the = scene.word(index).equals("the");
    int start = the ? index + 1 : index;
    Undated date = dayFirst(scene, start);
    if (date == null && !the) {
      date = afterWeekday(scene, start);
    }
    return date != null || the ? date : monthFirst(scene, start);
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
    return scene.words().is(Cue.NO_DAY_BEFORE, scene.word(days.end()))
        ? null
        : on(days, month.meaning());
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
            scene.words().is(Cue.NO_DAY_BEFORE, next)
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
  static Phrases.@Nullable Match<Month> month(Scene scene, int index, boolean besideNumber) {
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
    boolean expected = scene.words().is(Cue.BEFORE_MONTH, before) && !name;
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
}
