package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** Stretches of the calendar as times. Weeks run from Monday to Sunday (ISO 8601). */
final class Periods {
  private Periods() {}

  static When day(LocalDate day) {
    return days(day, day, Grain.DAY);
  }

  /** From the first day to the last, both included. */
  static When days(LocalDate first, LocalDate last, Grain grain) {
    return When.at(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), grain);
  }

  /** From the start of one to the end of the other, at the coarser grain. */
  static When span(When first, When last) {
    Grain grain = first.grain().compareTo(last.grain()) >= 0 ? first.grain() : last.grain();
    return new When(first.from(), last.to(), grain, last.zone(), When.Edge.AT, first.open());
  }

  static When week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(monday, monday.plusDays(6), Grain.WEEK);
  }

  static When weekend(LocalDate within) {
    LocalDate saturday =
        within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return days(saturday, saturday.plusDays(1), Grain.WEEK);
  }

  /** The weekend next to a feast, with the feast where it joins it: Saturday to Labor Day. */
  static When weekendAround(LocalDate feast) {
    LocalDate saturday =
        feast.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0
            ? feast.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : feast.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    saturday = feast.getDayOfWeek() == DayOfWeek.SUNDAY ? feast.minusDays(1) : saturday;
    boolean joins = !feast.isAfter(saturday) && feast.plusDays(2).compareTo(saturday) >= 0;
    LocalDate first = joins ? feast : saturday;
    LocalDate last = feast.equals(saturday.plusDays(2)) ? feast : saturday.plusDays(1);
    return days(first, last, Grain.WEEK);
  }

  static When month(YearMonth month) {
    return days(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
  }

  static When quarter(int year, int number) {
    YearQuarter quarter = YearQuarter.of(year, number);
    return days(quarter.atDay(1), quarter.atEndOfQuarter(), Grain.QUARTER);
  }

  static When half(int year, int number) {
    YearMonth first = YearMonth.of(year, number == 1 ? 1 : 7);
    return days(first.atDay(1), first.plusMonths(5).atEndOfMonth(), Grain.HALF);
  }

  static When season(int year, Month first) {
    YearMonth start = YearMonth.of(year, first);
    return days(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Grain.SEASON);
  }

  static When year(int year) {
    return years(year, year, Grain.YEAR);
  }

  static When years(int first, int last, Grain grain) {
    return days(Year.of(first).atDay(1), LocalDate.of(last, 12, 31), grain);
  }

  static When decade(int firstYear) {
    return years(firstYear, firstYear + 9, Grain.DECADE);
  }

  /**
   * The year of schools that holds a day, or one so many years away: from August to the end of
   * July.
   */
  static When schoolYear(LocalDate within, int shift) {
    int first = within.getYear() + shift - (within.getMonthValue() < 8 ? 1 : 0);
    return days(LocalDate.of(first, 8, 1), LocalDate.of(first + 1, 7, 31), Grain.YEAR);
  }

  /** The nth century as people speak of it and EDTF writes it: the 20th is 19XX. */
  static When century(int number) {
    return years((number - 1) * 100, number * 100 - 1, Grain.CENTURY);
  }

  /**
   * The whole unit that holds a day: its week, month, quarter, year …; null for units below a day.
   */
  static @Nullable When around(LocalDate day, Grain grain) {
    return switch (grain) {
      case DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> century(Math.floorDiv(day.getYear(), 100) + 1);
      case MINUTE, HOUR, PART_OF_DAY, SEASON -> null;
    };
  }

  /** A day so many units away. */
  static LocalDate shift(LocalDate day, Grain grain, long count) {
    return switch (grain) {
      case MINUTE, HOUR, PART_OF_DAY -> day;
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case SEASON, QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /**
   * The part of a longer time that a phase names, null where the phase does not go with its grain.
   */
  static @Nullable When phase(When whole, TimeWords.Phase phase) {
    TimeWords.Stretch stretch = phase.stretches().get(whole.grain());
    if (stretch == null) {
      return null;
    }
    ChronoUnit step =
        switch (whole.grain()) {
          case DAY -> ChronoUnit.HOURS;
          case WEEK, MONTH -> ChronoUnit.DAYS;
          case DECADE, CENTURY -> ChronoUnit.YEARS;
          default -> ChronoUnit.MONTHS;
        };
    LocalDateTime from =
        (stretch.from() < 0 ? whole.to() : whole.from()).plus(stretch.from(), step);
    LocalDateTime to = (stretch.to() <= 0 ? whole.to() : whole.from()).plus(stretch.to(), step);
    if (from.isBefore(whole.from())) {
      from = whole.from();
    }
    if (to.isAfter(whole.to())) {
      to = whole.to();
    }
    Grain grain = whole.grain() == Grain.DAY ? Grain.PART_OF_DAY : whole.grain();
    return from.isBefore(to) ? When.at(from, to, grain).opened(whole.open()) : null;
  }

  /**
   * A time so many units away that nobody counted exactly: a tenth of the distance to both sides.
   */
  static When about(When when, long count) {
    long slack = count / 10;
    LocalDate first = when.from().toLocalDate();
    LocalDate last = when.to().toLocalDate();
    return When.at(
        shift(first, when.grain(), -slack).atStartOfDay(),
        shift(last, when.grain(), slack).atStartOfDay(),
        when.grain());
  }
}
