package dev.gainsay.extract.time;


import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of a day's grain or coarser, ranges and "early", "mid", "late" included: "March 4, 2026",
 * "June 2 and 3", "late 2022", "the end of February", "last week".
 */
final class DateReader {
  private static final Pattern PHASE_PREFIX = Pattern.compile("(?i)(early|mid|late|end)-(.+)");
  private static final Set<String> RANGE =
      Set.of("to", "-", "--", "through", "until", "till", "and");

  private final NumericDates numeric = new NumericDates();
  private final YearReader years = new YearReader();
  private final UndatedReader undated = new UndatedReader();
  private final RelativeReader relative = new RelativeReader();

  /** The date at a token, a range as one; null where there is none. */
  @Nullable Reading read(Scene scene, int index) {
    Reading first = single(scene, index);
    if (first == null) {
      return null;
    }
    String link = scene.word(first.end());
    boolean between = scene.word(index - 1).equals("between");
    if (!RANGE.contains(link) || (link.equals("and") && !between)) {
      return first;
    }
    Reading last = rangeEnd(scene, first, first.end() + 1);
    if (last == null || last.when().grain() != first.when().grain()) {
      return first;
    }
    When from = first.when();
    When to = last.when();
    if (first.undated() != null && last.undated() == null) {
      from = first.undated().apply(to.from().getYear());
      if (from.from().isAfter(to.from())) {
        from = first.undated().apply(to.from().getYear() - 1);
      }
    } else if (last.undated() != null) {
      to = last.undated().apply(from.from().getYear());
      if (to.from().isBefore(from.from())) {
        to = last.undated().apply(from.from().getYear() + 1);
      }
    }
    return from.from().isBefore(to.from())
        ? Reading.settled(last.end(), Periods.span(from, to))
        : first;
  }

  private @Nullable Reading rangeEnd(Scene scene, Reading first, int index) {
    if (first.when().grain() == Grain.YEAR && YearReader.plainYear(scene.word(index))) {
      return Reading.settled(index + 1, Periods.year(Integer.parseInt(scene.word(index))));
    }
    return single(scene, index);
  }

  /** A date without the end of a range. */
  private @Nullable Reading single(Scene scene, int index) {
    Reading best = phased(scene, index);
    best = longer(best, numeric.read(scene, index));
    best = longer(best, dated(scene, index));
    best = longer(best, yearFirst(scene, index));
    best = longer(best, years.read(scene, index));
    return longer(best, relative.read(scene, index));
  }

  private static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** "The 2026 Spring Festival", "2017 Q1", "2019-Q1": the year leads. */
  private @Nullable Reading yearFirst(Scene scene, int index) {
    int at = index;
    String year = scene.word(index);
    UndatedReader.Undated date;
    if (year.length() == 7 && year.charAt(4) == '-') {
      date = undated.read(scene.replacing(index, year.substring(5)), index, years);
      year = year.substring(0, 4);
    } else {
      at = year.equals("the") ? index + 1 : index;
      year = scene.word(at);
      date = YearReader.plainYear(year) ? undated.read(scene, at + 1, years) : null;
    }
    if (date == null || !YearReader.plainYear(year) || at > index && !scene.capital(at + 1)) {
      return null;
    }
    When when = date.inYear().apply(Integer.parseInt(year));
    // "In 2019 May won" and "in 2022 March 4" are two times.
    boolean joins = when.grain() == Grain.QUARTER || when.grain() == Grain.HALF
        || when.grain() == Grain.SEASON || scene.words().feasts.at(scene.sentence(), at + 1) != null;
    return joins ? Reading.settled(date.end(), when) : null;
  }

  /** A date that has a year only where the words behind it give one. */
  private @Nullable Reading dated(Scene scene, int index) {
    UndatedReader.Undated date = undated.read(scene, index, years);
    if (date == null) {
      return null;
    }
    YearReader.YearRef year = years.after(scene, date.end());
    if (year == null && date.needsYear() && scene.word(date.end()).equals("of")) {
      Reading unit = theUnit(scene, date.end() + 1);
      year =
          unit != null && unit.when().grain() == Grain.YEAR
              ? new YearReader.YearRef(unit.end(), unit.when().from().getYear())
              : null;
    }
    if (year != null) {
      return Reading.settled(year.end(), date.inYear().apply(year.year()));
    }
    if (date.needsYear()) {
      return null;
    }
    When when = scene.nearest(index, date.inYear());
    return when == null ? null : new Reading(date.end(), when, date.inYear());
  }

  /** "Early 2026", "mid-March", "the end of the year", "the first week of March". */
  private @Nullable Reading phased(Scene scene, int index) {
    Matcher glued = PHASE_PREFIX.matcher(scene.text(index));
    if (glued.matches()) {
      return glued(scene, index, glued.group(1).toLowerCase(Locale.ROOT), glued.group(2));
    }
    int start = scene.word(index).equals("the") ? index + 1 : index;
    if (scene.word(start).equals("very")) {
      start++;
    }
    Phrases.Match<TimeWords.Phase> phase = scene.words().phases.at(scene.sentence(), start);
    if (phase != null) {
      String link = scene.word(phase.end());
      boolean noun = link.equals("of");
      boolean adverb = Set.of("early", "mid", "late").contains(scene.word(start));
      if (!noun && !adverb) {
        return null;
      }
      int at = phase.end() + (noun || link.equals("in") || link.equals("-") ? 1 : 0);
      Reading whole = noun ? theUnit(scene, at) : null;
      whole = longer(whole, single(scene, at));
      return whole == null ? null : narrowed(whole, phase.meaning());
    }
    return weeks(scene, start);
  }

  private @Nullable Reading glued(Scene scene, int index, String phaseWord, String rest) {
    TimeWords.Phase phase = scene.words().phases.meaning(phaseWord);
    if (phase == null) {
      return null;
    }
    LocalDate published = scene.published();
    if (rest.equalsIgnoreCase("year")) {
      YearReader.YearRef year = years.after(scene, index + 1);
      if (year != null) {
        return narrowed(Reading.settled(year.end(), Periods.year(year.year())), phase);
      }
      return published == null
          ? null
          : narrowed(Reading.settled(index + 1, Periods.year(published.getYear())), phase);
    }
    if (YearReader.plainYear(rest)) {
      return narrowed(
          Reading.settled(index + 1, Periods.year(Integer.parseInt(rest))), phase);
    }
    Reading whole = single(scene.replacing(index, rest), index);
    return whole == null ? null : narrowed(whole, phase);
  }

  private static @Nullable Reading narrowed(Reading whole, TimeWords.Phase phase) {
    When part = Periods.phase(whole.when(), phase);
    if (part == null) {
      return null;
    }
    IntFunction<When> any = whole.undated();
    return new Reading(
        whole.end(),
        part,
        any == null ? null : year -> phaseOr(any.apply(year), phase));
  }

  private static When phaseOr(When whole, TimeWords.Phase phase) {
    When part = Periods.phase(whole, phase);
    return part == null ? whole : part;
  }

  /** "The year", "the month" behind "the end of": those of the publication. */
  private static @Nullable Reading theUnit(Scene scene, int index) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    int at = scene.word(index).equals("the") ? index + 1 : index;
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (unit == null || unit.grain().compareTo(Grain.DAY) <= 0 || unit.times() > 1
        || scene.word(at).endsWith("s")) {
      return null;
    }
    // "The end of the decade-long war" and "the end of the month of May" are not this month.
    if (scene.word(at + 1).equals("of")) {
      return null;
    }
    When whole = Periods.around(published, unit.grain());
    return whole == null ? null : Reading.settled(at + 1, whole);
  }

  /** "The first week of March", "the week of March 3", "the first nine months of 2025". */
  private @Nullable Reading weeks(Scene scene, int start) {
    String word = scene.word(start);
    if (word.equals("week") && (scene.word(start + 1).equals("of") || scene.word(start + 1).equals("ending"))) {
      Reading day = single(scene, start + 2);
      return day == null || !day.day()
          ? null
          : Reading.settled(day.end(), Periods.week(day.when().from().toLocalDate()));
    }
    boolean last = word.equals("last") || word.equals("final");
    Integer nth = Numerals.ordinal(word);
    if (!last && nth == null) {
      return null;
    }
    int at = start + 1;
    Numerals.Numeral count = Numerals.at(scene.sentence(), at);
    if (count != null) {
      at = count.end();
    }
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (unit == null || !scene.word(at + 1).equals("of")) {
      return null;
    }
    boolean week = unit.grain() == Grain.WEEK && count == null;
    boolean months = unit.grain() == Grain.MONTH && count != null && (last || nth == 1);
    Reading whole = week || months ? longer(theUnit(scene, at + 2), single(scene, at + 2)) : null;
    if (whole == null || whole.when().grain().compareTo(week ? Grain.MONTH : Grain.YEAR) < 0) {
      return null;
    }
    int number = count == null ? 1 : count.value().intValue();
    LocalDate first = whole.when().from().toLocalDate();
    LocalDate end = whole.when().to().toLocalDate();
    LocalDate from;
    LocalDate to;
    if (week) {
      from = last ? end.minusDays(7) : first.plusDays(7L * (nth - 1));
      to = from.plusDays(7);
    } else {
      from = last ? end.minusMonths(number) : first;
      to = last ? end : first.plusMonths(number);
    }
    return from.isBefore(first) || to.isAfter(end)
        ? null
        : Reading.settled(
            whole.end(), Periods.days(from, to.minusDays(1), week ? Grain.WEEK : Grain.MONTH));
  }

  /** Dates in digits alone. */
  private static final class NumericDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})[-/]([a-z]{3,9})[-/](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](0[1-9]|1[0-2])");

    @Nullable Reading read(Scene scene, int index) {
      String word = scene.word(index);
      Matcher first = YEAR_FIRST.matcher(word);
      if (first.matches()) {
        return day(index, first.group(1), first.group(2), first.group(3));
      }
      Matcher last = YEAR_LAST.matcher(word);
      if (last.matches()) {
        String year = last.group(4);
        // Two digits of a year are clear only with slashes; 3.5.12 is a version.
        if (year.length() == 2) {
          if (!last.group(2).equals("/")) {
            return null;
          }
          year = (Integer.parseInt(year) > 68 ? "19" : "20") + year;
        }
        boolean dayFirst =
            Integer.parseInt(last.group(1)) > 12
                // A full stop between the numbers is the European way, day first.
                || (last.group(2).equals(".") && Integer.parseInt(last.group(3)) <= 12);
        return dayFirst
            ? day(index, year, last.group(3), last.group(1))
            : day(index, year, last.group(1), last.group(3));
      }
      Matcher named = MONTH_NAMED.matcher(word);
      Month name = named.matches() ? scene.words().months.meaning(named.group(2)) : null;
      if (name != null) {
        return day(index, named.group(3), String.valueOf(name.getValue()), named.group(1));
      }
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
      return null;
    }

    private static @Nullable Reading day(int index, String year, String month, String day) {
      int yearNumber = Integer.parseInt(year);
      int monthNumber = Integer.parseInt(month);
      int dayNumber = Integer.parseInt(day);
      if (yearNumber < 1000 || yearNumber > 2199 || monthNumber < 1 || monthNumber > 12
          || dayNumber < 1 || !YearMonth.of(yearNumber, monthNumber).isValidDay(dayNumber)) {
        return null;
      }
      return Reading.settled(
          index + 1, Periods.day(LocalDate.of(yearNumber, monthNumber, dayNumber)));
    }
  }
}
