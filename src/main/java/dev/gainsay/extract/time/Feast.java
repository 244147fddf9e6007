package dev.gainsay.extract.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A feast and the day it falls on in a year. Lunar feasts are computed with ICU's calendars; Easter
 * by the Gregorian computus (Meeus, Jones and Butcher).
 *
 * @param rule the first day in a year of the Gregorian calendar
 * @param days how many days it lasts
 */
record Feast(Rule rule, int days) {

  /** The first day of a feast in a year. */
  interface Rule {
    LocalDate in(int year);
  }

  /** A feast as {@code times.yml} describes it. */
  static Feast of(JsonNode node) {
    Rule rule = rule(node);
    int shift = node.path("after").asInt(0) - node.path("before").asInt(0);
    return new Feast(year -> rule.in(year).plusDays(shift), node.path("days").asInt(1));
  }

  /** The feast of a year. */
  When in(int year) {
    LocalDate first = rule.in(year);
    return Periods.days(first, first.plusDays(days - 1L), days < 7 ? Grain.DAY : Grain.WEEK);
  }

  private static Rule rule(JsonNode node) {
    if (node.has("day")) {
      MonthDay day = MonthDay.parse("--" + node.get("day").asText());
      return day::atYear;
    }
    if (node.has("nth")) {
      JsonNode nth = node.get("nth");
      int month = nth.get(0).asInt();
      DayOfWeek weekday = DayOfWeek.valueOf(nth.get(1).asText().toUpperCase(Locale.ROOT));
      int which = nth.get(2).asInt();
      return year ->
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }
    if (node.has("easter")) {
      int offset = node.get("easter").asInt();
      return year -> easter(year).plusDays(offset);
    }
    if (node.has("chinese")) {
      JsonNode day = node.get("chinese");
      return lunar(new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT), day);
    }
    if (node.has("islamic")) {
      return lunar(new IslamicCalendar(TimeZone.GMT_ZONE), node.get("islamic"));
    }
    if (node.has("orthodox")) {
      int offset = node.get("orthodox").asInt();
      return year -> orthodoxEaster(year).plusDays(offset);
    }
    if (node.has("hebrew")) {
      return lunar(new HebrewCalendar(TimeZone.GMT_ZONE), node.get("hebrew"));
    }
    if (node.has("persian")) {
      ULocale persian = new ULocale("fa_IR@calendar=persian");
      return lunar(Calendar.getInstance(TimeZone.GMT_ZONE, persian), node.get("persian"));
    }
    throw new IllegalStateException("A feast in times.yml has no rule: " + node + ".");
  }

  /** The first time that a day of another calendar falls into a year. */
  private static Rule lunar(Calendar pattern, JsonNode monthAndDay) {
    int month = monthAndDay.get(0).asInt() - 1;
    int day = monthAndDay.get(1).asInt();
    Map<Integer, LocalDate> known = new ConcurrentHashMap<>();
    return year -> known.computeIfAbsent(year, absent -> firstDay(pattern, month, day, absent));
  }

  private static LocalDate firstDay(Calendar pattern, int month, int day, int year) {
    Calendar calendar = pattern.clone();
    calendar.setTimeInMillis(LocalDate.of(year, 1, 1).toEpochDay() * 86_400_000L);
    for (int i = 0; i < 366; i++) {
      if (calendar.get(Calendar.MONTH) == month
          && calendar.get(Calendar.DAY_OF_MONTH) == day
          && calendar.get(Calendar.IS_LEAP_MONTH) == 0) {
        return LocalDate.of(year, 1, 1).plusDays(i);
      }
      calendar.add(Calendar.DAY_OF_MONTH, 1);
    }
    // A lunar year is shorter than ours, but a feast of it may skip one: take the day it would fall
    // on.
    return LocalDate.of(year, 12, 31);
  }

  /** Meeus's algorithm for the Julian calendar, moved to ours. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int gap = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(gap);
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
