package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of a day's grain or coarser, ranges and "early", "mid", "late" included: "March 4,
 * 2026", "June 2 and 3", "late 2022", "the end of February", "last week".
 */
final class DateReader {
  private static final Set<String> RANGE =
      Set.of("to", "-", "--", "through", "thru", "until", "till", "and");

  private final NumericDates numeric = new NumericDates();
  private final YearReader years = new YearReader();
  private final UndatedReader undated = new UndatedReader();
  private final RelativeReader relative = new RelativeReader();
  private final DayOfMonthReader daysOfMonth = new DayOfMonthReader();
  private final PartReader parts = new PartReader(this);
  private final PhaseReader phases = new PhaseReader(this, years);
  private final CountedReader counted = new CountedReader(this);

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
    if (last == null) {
      return first;
    }
    boolean framed = between || scene.word(index - 1).equals("from");
    boolean mixed = last.when().grain() != first.when().grain();
    boolean through = first.when().grain() == Grain.YEAR && link.equals("through");
    if (mixed && !framed && !through && !(first.day() && link.equals("-"))) {
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
    if (first.undated() != null && last.undated() != null) {
      When now = holding(scene, first.undated(), last.undated());
      if (now != null) {
        return Reading.settled(last.end(), now);
      }
    }
    DayOfWeek weekday = scene.words().weekdays.meaning(scene.word(first.end() + 1));
    if (weekday != null && last.end() == first.end() + 2 && first.day()) {
      // "From Monday to Friday" ends on the Friday behind that Monday.
      to = Periods.day(from.from().toLocalDate().with(TemporalAdjusters.next(weekday)));
    }
    boolean open = first.when().open() == last.when().open();
    return open && from.from().isBefore(to.from())
        ? Reading.settled(last.end(), Periods.span(from, to).opened(first.when().open()))
        : first;
  }

  /** The stretch from one date to the other, in the year in which it holds the publication. */
  private static @Nullable When holding(
      Scene scene, IntFunction<When> first, IntFunction<When> last) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    for (int year = published.getYear() - 1; year <= published.getYear(); year++) {
      When from = first.apply(year);
      When to = last.apply(year);
      to = to.from().isBefore(from.from()) ? last.apply(year + 1) : to;
      boolean holds =
          !from.from().isAfter(published.atStartOfDay())
              && to.to().isAfter(published.atStartOfDay());
      if (holds) {
        return Periods.span(from, to);
      }
    }
    return null;
  }

  private @Nullable Reading rangeEnd(Scene scene, Reading first, int index) {
    LocalDate published = scene.published();
    boolean now =
        scene.word(index).equals("now")
            || scene.word(index).equals("present")
            || (scene.word(index - 1).equals("to") && scene.word(index).equals("date"));
    if (now && published != null) {
      When today = Periods.day(published);
      return first.when().from().isBefore(today.from())
          ? Reading.settled(index + 1, When.at(today.from(), today.to(), first.when().grain()))
          : null;
    }
    if (first.when().grain() == Grain.YEAR && YearReader.plainYear(scene.word(index))) {
      return Reading.settled(index + 1, Periods.year(Integer.parseInt(scene.word(index))));
    }
    return single(scene, index);
  }

  /** A date without the end of a range. */
  @Nullable Reading single(Scene scene, int index) {
    if (scene.word(index).isEmpty()) {
      return null;
    }
    if (scene.memory().knows(index)) {
      return scene.memory().recall(index);
    }
    Reading read = longest(scene, index);
    scene.memory().keep(index, read);
    return read;
  }

  private @Nullable Reading longest(Scene scene, int index) {
    Reading best = phases.read(scene, index);
    best = longer(best, parts.read(scene, index));
    best = longer(best, numeric.read(scene, index));
    best = longer(best, weekdayInDigits(scene, index));
    best = longer(best, dated(scene, index));
    best = longer(best, daysOfMonth.read(scene, index));
    best = longer(best, yearFirst(scene, index));
    best = longer(best, years.read(scene, index));
    best = longer(best, relative.read(scene, index));
    return longer(best, counted.read(scene, index));
  }

  static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** "The 2026 Spring Festival", "2017 Q1", "2019-Q1": the year leads. */
  private @Nullable Reading yearFirst(Scene scene, int index) {
    int at = index;
    Reading owned = yearOwning(scene, index);
    if (owned != null) {
      return owned;
    }
    String year = scene.word(index);
    Undated date;
    if (year.length() == 7 && year.charAt(4) == '-') {
      date = undated.read(scene.replacing(index, year.substring(5)), index, years);
      year = year.substring(0, 4);
    } else {
      at = year.equals("the") ? index + 1 : index;
      year = scene.word(at);
      date = YearReader.plainYear(year) ? undated.read(scene, at + 1, years) : null;
    }
    if (date == null || !YearReader.plainYear(year) || (at > index && !scene.capital(at + 1))) {
      return null;
    }
    When when = date.inYear().apply(Integer.parseInt(year));
    // "In 2019 May won" and "in 2022 March 4" are two times.
    boolean joins =
        (when.grain() == Grain.MONTH && !Character.isDigit(first(scene.word(date.end()))))
            || when.grain() == Grain.QUARTER
            || when.grain() == Grain.HALF
            || when.grain() == Grain.SEASON
            || scene.words().feasts.at(scene.sentence(), at + 1) != null;
    return joins ? Reading.settled(date.end(), when) : null;
  }

  /** "Last year's fourth quarter", "2025's first half". */
  private @Nullable Reading yearOwning(Scene scene, int index) {
    int shift = YearReader.shift(scene.word(index));
    boolean shifted = shift != YearReader.NO_SHIFT && scene.word(index + 1).equals("year");
    int at = index + (shifted ? 2 : 1);
    if (!scene.word(at).equals("'s")
        || (!shifted && !YearReader.plainYear(scene.word(index)))
        || (shifted && scene.published() == null)) {
      return null;
    }
    Undated part = undated.read(scene, at + 1, years);
    if (part == null) {
      return null;
    }
    int year = shifted ? scene.publishedYear() + shift : Integer.parseInt(scene.word(index));
    return Reading.settled(part.end(), part.inYear().apply(year));
  }

  /** "Friday 7/6": the day in digits behind its weekday. */
  private @Nullable Reading weekdayInDigits(Scene scene, int index) {
    Phrases.Match<DayOfWeek> weekday =
        scene.name(index) ? scene.words().weekdays.at(scene.sentence(), index) : null;
    if (weekday == null) {
      return null;
    }
    int at = weekday.end() + (scene.word(weekday.end()).equals(",") ? 1 : 0);
    return first(scene.word(at)) >= '0' && first(scene.word(at)) <= '9'
        ? numeric.read(scene, at)
        : null;
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** A date that has a year only where the words behind it give one. */
  private @Nullable Reading dated(Scene scene, int index) {
    Undated date = undated.read(scene, index, years);
    if (date == null) {
      return null;
    }
    YearReader.YearRef year = years.after(scene, date.end());
    if (year == null && date.needsYear() && scene.word(date.end()).equals("of")) {
      Reading unit = PhaseReader.theUnit(scene, date.end() + 1);
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
    When when = YearFinder.nearest(scene, index, date.inYear());
    return when == null ? null : Reading.undated(date.end(), when, date.inYear());
  }
}
