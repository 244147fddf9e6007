package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final When JUNE_27 = day(2000, 6, 27).opened(Open.YEAR);
  private static final When TUESDAY_AT_8 = hour(2000, 1, 4, 20).opened(Open.WEEK);
  private static final When AT_8 = hour(2000, 1, 3, 20).opened(Open.DAY);

  @Test
  void aDayWithoutItsYearMeetsThatDayOfEveryYearAndNoOther() {
    assertFalse(JUNE_27.disjoint(day(2024, 6, 27)));
    assertFalse(day(1987, 6, 27).disjoint(JUNE_27));
    assertTrue(JUNE_27.disjoint(day(2024, 6, 28)));
    assertTrue(JUNE_27.disjoint(day(2000, 6, 28).opened(Open.YEAR)));
    assertEquals(24, JUNE_27.hoursApart(day(2024, 6, 29)));
  }

  @Test
  void daysOnBothSidesOfNewYearLieSideBySide() {
    When eve = day(2000, 12, 31).opened(Open.YEAR);
    assertTrue(eve.disjoint(day(2025, 1, 1)));
    assertEquals(0, eve.hoursApart(day(2025, 1, 1)));
    assertEquals(0, day(2025, 1, 1).hoursApart(eve));
  }

  @Test
  void aWeekdayMeetsItsHourOfEveryWeek() {
    assertFalse(TUESDAY_AT_8.disjoint(hour(2026, 3, 3, 20)));
    assertTrue(TUESDAY_AT_8.disjoint(hour(2026, 3, 3, 19)));
    assertTrue(TUESDAY_AT_8.disjoint(day(2026, 3, 4)));
    assertFalse(TUESDAY_AT_8.disjoint(month(2026, 3)));
  }

  @Test
  void anHourMeetsThatHourOfEveryDay() {
    assertFalse(AT_8.disjoint(hour(2026, 3, 3, 20)));
    assertTrue(AT_8.disjoint(hour(2026, 3, 3, 21)));
    assertFalse(AT_8.disjoint(TUESDAY_AT_8));
    assertFalse(AT_8.disjoint(JUNE_27));
  }

  @Test
  void nobodyKnowsWhichWeekdayADayWithoutItsYearIs() {
    assertFalse(JUNE_27.disjoint(TUESDAY_AT_8));
    assertEquals(0, JUNE_27.hoursApart(TUESDAY_AT_8));
    assertFalse(JUNE_27.contains(TUESDAY_AT_8));
  }

  @Test
  void aMonthOfAnyYearHoldsItsDays() {
    When june = month(2000, 6).opened(Open.YEAR);
    assertTrue(june.contains(day(2024, 6, 3)));
    assertTrue(june.contains(JUNE_27));
    assertTrue(month(2024, 6).contains(JUNE_27));
    assertFalse(june.contains(day(2024, 7, 3)));
  }

  @Test
  void whatIsOpenIsWrittenWithX() {
    assertEquals("XXXX-06-27", JUNE_27.firstDay());
    assertEquals("XXXX-WXX-2", TUESDAY_AT_8.firstDay());
    assertEquals("XXXX-XX-XX", AT_8.firstDay());
    assertEquals("2026-03-04", day(2026, 3, 4).firstDay());
  }

  private static When day(int year, int month, int day) {
    LocalDateTime midnight = LocalDateTime.of(year, month, day, 0, 0);
    return When.at(midnight, midnight.plusDays(1), Grain.DAY);
  }

  private static When hour(int year, int month, int day, int hour) {
    LocalDateTime start = LocalDateTime.of(year, month, day, hour, 0);
    return When.at(start, start.plusHours(1), Grain.HOUR);
  }

  private static When month(int year, int month) {
    LocalDateTime first = LocalDateTime.of(year, month, 1, 0, 0);
    return When.at(first, first.plusMonths(1), Grain.MONTH);
  }
}
