package dev.gainsay.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What of a time nobody knows: an article without a date that says "on June 27" leaves the year
 * open, "on Tuesday at 8 p.m." the week, "at 8 p.m." the day.
 *
 * <p>Such a time stands at a fixed place of the calendar, in the leap year 2000 or its first whole
 * week; what is compared with it moves it by whole years, weeks or days. It is written with the
 * unspecified digits of ISO 8601-2 (EDTF): {@code XXXX-06-27T00:00}, {@code XXXX-WXX-2T20:00},
 * {@code XXXX-XX-XXT20:00}.
 */
public enum Open {
  /** All is known. */
  NOTHING("", ChronoUnit.FOREVER),
  /** Month and day are known, the year is not. */
  YEAR("XXXX-", ChronoUnit.YEARS),
  /** The day of the week is known, the week is not. */
  WEEK("XXXX-WXX-", ChronoUnit.WEEKS),
  /** Only the time of day is known. */
  DAY("XXXX-XX-XX", ChronoUnit.DAYS);

  /** The year in which times stand whose year is open. */
  public static final int STANDING_YEAR = 2000;

  /** The Monday of the week in which times stand whose week or day is open. */
  public static final LocalDate STANDING_MONDAY = LocalDate.of(STANDING_YEAR, 1, 3);

  private final String unknown;
  private final ChronoUnit step;

  Open(String unknown, ChronoUnit step) {
    this.unknown = unknown;
    this.step = step;
  }

  /** The word reports and claim files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A time so many years, weeks or days later; the same where nothing is open. */
  LocalDateTime moved(LocalDateTime time, long steps) {
    return this == NOTHING ? time : time.plus(steps, step);
  }

  /** How many whole years, weeks or days lie between two times; 0 where nothing is open. */
  long stepsBetween(LocalDateTime from, LocalDateTime to) {
    return this == NOTHING ? 0 : step.between(from, to);
  }

  /** A time with X for the digits that are open. */
  String write(LocalDateTime time) {
    String clock = "T" + time.toLocalTime();
    return switch (this) {
      case NOTHING -> time.toString();
      case YEAR -> unknown + time.toString().substring(5);
      case WEEK -> unknown + time.getDayOfWeek().getValue() + clock;
      case DAY -> unknown + clock;
    };
  }

  /**
   * The time that {@link #write} wrote, where it stands.
   *
   * @throws IllegalArgumentException where it is none
   */
  LocalDateTime read(String written) {
    try {
      if (written.startsWith(unknown)) {
        String rest = written.substring(unknown.length());
        return LocalDateTime.parse(
            switch (this) {
              case NOTHING -> written;
              case YEAR -> STANDING_YEAR + "-" + rest;
              case WEEK ->
                  STANDING_MONDAY.plusDays(Integer.parseInt(rest.substring(0, 1)) - 1L)
                      + rest.substring(1);
              case DAY -> STANDING_MONDAY + rest;
            });
      }
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(wrong(written), e);
    }
    throw new IllegalArgumentException(wrong(written));
  }

  private String wrong(String written) {
    return "\"%s\" is no time whose %s is open, as %s is."
        .formatted(written, word(), write(STANDING_MONDAY.atTime(20, 0)));
  }
}
