package dev.gainsay.extract.time;

import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that lack their month: "the 14th", "Monday the 21st", "the 20th of next month", "the
 * first Monday of the month". The month is the narrated one, else the one that fits the verb, the
 * weekday and the publication best.
 */
final class DayOfMonthReader {
  /** How many months a weekday's date may lie away. */
  private static final int REACH = 12;

  /** A day of a month and the index after it. */
  record DayNumber(int end, int day) {}

  /** The day that digits or words number: "14", "14th", "fourteenth", "twenty second". */
  static @Nullable DayNumber dayNumber(Scene scene, int index) {
    String word = scene.word(index);
    if (word.isEmpty()) {
      return null;
    }
    if (Character.isDigit(word.charAt(0))) {
      int digits = 0;
      while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
        digits++;
      }
      boolean suffix =
          digits == word.length()
              || (digits == word.length() - 2 && Numerals.ordinal(word) != null);
      if (digits > 2 || !suffix) {
        return null;
      }
      int day = Integer.parseInt(word.substring(0, digits));
      return day >= 1 && day <= 31 ? new DayNumber(index + 1, day) : null;
    }
    if (word.equals("twenty") || word.equals("thirty")) {
      Integer ones = Numerals.ordinal(scene.word(index + 1));
      int tens = word.equals("twenty") ? 20 : 30;
      return ones != null && ones < 10 && tens + ones <= 31
          ? new DayNumber(index + 2, tens + ones)
          : null;
    }
    Integer spelled = Numerals.ordinal(word);
    return spelled != null && spelled <= 31 ? new DayNumber(index + 1, spelled) : null;
  }

  /** The day at a token, null where there is none. */
  @Nullable Reading read(Scene scene, int index) {
    Reading weekday = withWeekday(scene, index);
    if (weekday != null) {
      return weekday;
    }
    boolean the = scene.word(index).equals("the");
    int start = the ? index + 1 : index;
    Reading nth = nthWeekday(scene, start);
    if (nth != null) {
      return nth;
    }
    DayNumber number = dayNumber(scene, start);
    if (number == null) {
      return null;
    }
    String word = scene.word(start);
    boolean ordinal = !Character.isDigit(word.charAt(word.length() - 1));
    int at = number.end() + (scene.word(number.end()).equals("day") ? 1 : 0);
    boolean linked = scene.word(at).equals("of");
    if (ordinal && (linked || scene.word(at + 1).equals("month"))) {
      Month of = monthAt(scene, linked ? at + 1 : at);
      return of == null || !of.month().isValidDay(number.day())
          ? null
          : Reading.settled(of.end(), Periods.day(of.month().atDay(number.day())));
    }
    String tag = scene.sentence().tag(number.end());
    boolean counts =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.startsWith("CD")
            || scene.capital(number.end())
            || Set.of("of", "-", "%", "in", "and", "century").contains(scene.word(number.end()));
    boolean digits = Character.isDigit(word.charAt(0));
    if (!the || !digits || counts || !scene.words().is(Cue.BEFORE_DAY, scene.word(index - 1))) {
      return null;
    }
    // "On the 17" needs a mark or a time behind it, "on the 17th" does not.
    String next = scene.word(number.end());
    boolean closed =
        next.isEmpty() || Set.of("from", "between", "at", ".", ",", "!", "?").contains(next);
    if (!ordinal && !closed) {
      return null;
    }
    LocalDate day = nearest(scene, index, number.day(), null);
    return day == null ? null : Reading.settled(number.end(), Periods.day(day));
  }

  /** "The 18th" where the words in front say that a day must follow. */
  static @Nullable Reading alone(Scene scene, int index) {
    DayNumber number = dayNumber(scene, index + 1);
    LocalDate day = number == null ? null : nearest(scene, index, number.day(), null);
    return number == null || day == null ? null : Reading.settled(number.end(), Periods.day(day));
  }

  /** "Monday 21", "Mon 13th", "Thursday the twenty-first". */
  private static @Nullable Reading withWeekday(Scene scene, int index) {
    if (!scene.capital(index) && !scene.name(index)) {
      return null;
    }
    Phrases.Match<DayOfWeek> match = scene.words().weekdays.at(scene.sentence(), index);
    DayOfWeek weekday = match == null ? cut(scene.word(index)) : match.meaning();
    if (weekday == null) {
      return null;
    }
    int at = match == null ? index + 1 : match.end();
    boolean the = scene.word(at).equals("the");
    at += the ? 1 : 0;
    DayNumber number = dayNumber(scene, at);
    if (number == null) {
      return null;
    }
    String word = scene.word(number.end() - 1);
    boolean ordinal = !Character.isDigit(word.charAt(word.length() - 1));
    // "Sat 14 people down" is no date: the number must say that it is an ordinal, or stand alone.
    String tag = scene.sentence().tag(number.end());
    boolean counts =
        tag.startsWith("NN")
            || Set.of("%", "percent", "of", ":").contains(scene.word(number.end()));
    if ((!ordinal && counts) || (match == null && !ordinal) || half(scene, number.end())) {
      return null;
    }
    LocalDate day = nearest(scene, index, number.day(), weekday);
    return day == null ? null : Reading.settled(number.end(), Periods.day(day));
  }

  /** "Monday 9 a.m." is an hour. */
  private static boolean half(Scene scene, int index) {
    String next = scene.word(index);
    return next.startsWith("a.m")
        || next.startsWith("p.m")
        || next.equals("am")
        || next.equals("pm")
        || next.equals("o'clock");
  }

  private static @Nullable DayOfWeek cut(String word) {
    return switch (word) {
      case "wed" -> DayOfWeek.WEDNESDAY;
      case "sat" -> DayOfWeek.SATURDAY;
      case "sun" -> DayOfWeek.SUNDAY;
      default -> null;
    };
  }

  private static @Nullable LocalDate nearest(
      Scene scene, int index, int day, @Nullable DayOfWeek weekday) {
    When narrated = scene.clock().narrated();
    LocalDate published = scene.published();
    LocalDate anchor = narrated == null ? published : narrated.from().toLocalDate();
    if (anchor == null) {
      return null;
    }
    if (narrated != null && weekday == null) {
      YearMonth month = YearMonth.from(anchor);
      return month.isValidDay(day) ? month.atDay(day) : null;
    }
    Scene.Tense tense = scene.tense(index);
    LocalDate best = null;
    long bestCost = Long.MAX_VALUE;
    LocalDate today = published == null ? anchor : published;
    for (int shift = -REACH; shift <= REACH; shift++) {
      YearMonth month = YearMonth.from(today).plusMonths(shift);
      if (!month.isValidDay(day)) {
        continue;
      }
      LocalDate candidate = month.atDay(day);
      if (weekday != null && candidate.getDayOfWeek() != weekday) {
        continue;
      }
      long ahead = candidate.toEpochDay() - today.toEpochDay();
      long cost = Math.abs(ahead);
      boolean against =
          tense == Scene.Tense.FUTURE ? ahead < 0 : tense == Scene.Tense.PAST && ahead > 0;
      cost = against ? cost * 8 : cost;
      if (cost < bestCost) {
        best = candidate;
        bestCost = cost;
      }
    }
    return best;
  }

  /** "The first Monday of the month", "the third Wednesday of last month". */
  private static @Nullable Reading nthWeekday(Scene scene, int start) {
    boolean last = scene.word(start).equals("last") || scene.word(start).equals("final");
    Integer nth = Numerals.ordinal(scene.word(start));
    if (!last && (nth == null || nth > 5)) {
      return null;
    }
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), start + 1);
    String link = weekday == null ? "" : scene.word(weekday.end());
    Month month =
        weekday != null && (link.equals("of") || link.equals("in"))
            ? monthAt(scene, weekday.end() + 1)
            : null;
    if (month == null || weekday == null) {
      return null;
    }
    LocalDate day =
        month
            .month()
            .atDay(1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    last || nth == null ? -1 : nth, weekday.meaning()));
    return YearMonth.from(day).equals(month.month())
        ? Reading.settled(month.end(), Periods.day(day))
        : null;
  }

  private record Month(int end, YearMonth month) {}

  /** "The month", "this month", "next month": of the publication, "that month" of the story. */
  private static @Nullable Month monthAt(Scene scene, int index) {
    LocalDate published = scene.published();
    if (!scene.word(index + 1).equals("month") || published == null) {
      return null;
    }
    String which = scene.word(index);
    LocalDate narrated = scene.narratedDay();
    YearMonth now = YearMonth.from(published);
    YearMonth told = narrated == null ? now : YearMonth.from(narrated);
    YearMonth month =
        switch (which) {
          case "the", "that", "each" -> told;
          case "following" -> told.plusMonths(1);
          case "this" -> now;
          case "next" -> now.plusMonths(1);
          case "last", "previous" -> now.minusMonths(1);
          default -> null;
        };
    return month == null || which.equals("each") ? null : new Month(index + 2, month);
  }
}
