package dev.gainsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day an article says it was published, as far as its own notation settles it.
 *
 * <p>Notations follow CLDR's English and Chinese patterns; of figures alone, dots mean day first
 * (DIN 1355, used all over the European continent) and slashes or hyphens settle nothing.
 */
sealed interface Dateline {

  /** How the day was found, in words for a reader. */
  String because();

  /** A day that needs no settling. */
  record Full(LocalDate day, String because) implements Dateline {}

  /**
   * Two figures and a year, of which either may be the month.
   *
   * @param notation the marks between the figures: dates of one notation share one order
   */
  record Numeric(String notation, int first, int second, int year, String because)
      implements Dateline {

    /** The day if the first figure is the month; null where the calendar has no such day. */
    @Nullable LocalDate monthFirst() {
      return day(year, first, second);
    }

    /** The day if the first figure is the day; null where the calendar has no such day. */
    @Nullable LocalDate dayFirst() {
      return day(year, second, first);
    }
  }

  /** Month and day without a year, as agencies print them. */
  record Yearless(MonthDay monthDay, String because) implements Dateline {}

  /** A date in a text and its place there. */
  record Found(Dateline dateline, int start, int end) {}

  /**
   * The first date in some words.
   *
   * @param because what to say of it where it needs no settling
   */
  static @Nullable Found find(CharSequence words, String because) {
    Matcher matcher = Notation.DATE.matcher(words);
    while (matcher.find()) {
      Dateline dateline = read(matcher, because);
      if (dateline != null) {
        return new Found(dateline, matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /** The first month and day without a year in some words. */
  static @Nullable Found findYearless(CharSequence words, String because) {
    Matcher matcher = Notation.MONTH_DAY.matcher(words);
    if (!matcher.find()) {
      return null;
    }
    String month = matcher.group("month") == null ? matcher.group("later") : matcher.group("month");
    String day = matcher.group("month") == null ? matcher.group("early") : matcher.group("day");
    try {
      MonthDay monthDay = MonthDay.of(Notation.month(month), Integer.parseInt(day));
      return new Found(new Yearless(monthDay, because), matcher.start(), matcher.end());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Every full day a text names without doubt: written with its month's name, or as ISO 8601. */
  static List<Found> fullDays(CharSequence text) {
    List<Found> days = new ArrayList<>();
    Matcher matcher = Notation.DATE.matcher(text);
    while (matcher.find()) {
      if (matcher.group("first") == null
          && read(matcher, "its own text names it") instanceof Full full) {
        days.add(new Found(full, matcher.start(), matcher.end()));
      }
    }
    return days;
  }

  private static @Nullable Dateline read(Matcher matcher, String because) {
    if (matcher.group("first") != null) {
      return figures(matcher, because);
    }
    LocalDate day;
    if (matcher.group("isoYear") != null) {
      day = day(number(matcher, "isoYear"), number(matcher, "isoMonth"), number(matcher, "isoDay"));
    } else if (matcher.group("hanYear") != null) {
      day = day(number(matcher, "hanYear"), number(matcher, "hanMonth"), number(matcher, "hanDay"));
    } else if (matcher.group("month") != null) {
      day =
          day(
              number(matcher, "year"),
              Notation.month(matcher.group("month")),
              number(matcher, "day"));
    } else {
      day =
          day(
              number(matcher, "lateYear"),
              Notation.month(matcher.group("later")),
              number(matcher, "early"));
    }
    return day == null ? null : new Full(day, because);
  }

  private static @Nullable Dateline figures(Matcher matcher, String because) {
    int year = number(matcher, "figuresYear");
    // Two figures mean this century: newsroom texts of the last one are not dated so.
    year = year < 100 ? 2000 + year : year;
    String marks = matcher.group("mark") + matcher.group("markBeforeYear").strip();
    Numeric numeric =
        new Numeric(marks, number(matcher, "first"), number(matcher, "second"), year, because);
    LocalDate dayFirst = numeric.dayFirst();
    if (marks.startsWith(".")) {
      return dayFirst == null ? null : new Full(dayFirst, because);
    }
    return dayFirst == null && numeric.monthFirst() == null ? null : numeric;
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(Objects.requireNonNull(matcher.group(group)));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How dates are written. */
  final class Notation {
    private static final String MONTH =
        "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?"
            + "|aug(?:ust|\\.)?|sep(?:t(?:ember)?)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?"
            + "|dec(?:ember|\\.)?)";
    private static final String DAY = "\\d{1,2}";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

    static final Pattern DATE =
        Pattern.compile(
            "(?<![\\w/.-])(?:"
                + "(?<isoYear>(?:19|20)\\d\\d)(?<isoMark>[-/.])(?<isoMonth>\\d{1,2})\\k<isoMark>(?<isoDay>\\d{1,2})(?!\\d)"
                + "|(?<hanYear>(?:19|20)\\d\\d)年(?<hanMonth>\\d{1,2})月(?<hanDay>\\d{1,2})[日号]"
                + ("|(?<month>" + MONTH + ")\\s+(?<day>" + DAY + ")" + ORDINAL)
                + ("(?:,\\s*|\\s+)(?<year>" + YEAR + ")")
                + ("|(?<early>" + DAY + ")" + ORDINAL + "(?:\\s+of)?[\\s-]+(?<later>" + MONTH + ")")
                + ("(?:,\\s*|[\\s-]+)(?<lateYear>" + YEAR + ")")
                + "|(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})"
                + ("(?:(?<markBeforeYear>\\k<mark>|\\s+)(?<figuresYear>"
                    + YEAR
                    + "|(?<=[-/.])\\d\\d))")
                + ")(?![/\\d])",
            Pattern.CASE_INSENSITIVE);

    static final Pattern MONTH_DAY =
        Pattern.compile(
            ("(?<![\\w/.-])(?:(?<month>" + MONTH + ")\\s+(?<day>" + DAY + ")" + ORDINAL)
                + ("|(?<early>" + DAY + ")" + ORDINAL + "\\s+(?<later>" + MONTH + "))(?![\\w/])"),
            Pattern.CASE_INSENSITIVE);

    private Notation() {}

    static int month(String name) {
      String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
      return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }
  }
}
