package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of a day's grain or coarser, ranges and "early", "mid", "late" included: "March 4,
 * 2026", "June 2 and 3", "late 2022", "the end of February", "last week".
 */
final class DateReader {
  private static final Pattern PHASE_PREFIX = Pattern.compile("(?i)(early|mid|late|end)-(.+)");
  private static final Set<String> RANGE =
      Set.of("to", "-", "--", "through", "thru", "until", "till", "and");

  /** What stands between a count of days and the date they are counted from. */
  private static final Set<String> COUNTED_FROM = Set.of("before", "after", "from", "since");

  private final NumericDates numeric = new NumericDates();
  private final YearReader years = new YearReader();
  private final UndatedReader undated = new UndatedReader();
  private final RelativeReader relative = new RelativeReader();
  private final DayOfMonthReader daysOfMonth = new DayOfMonthReader();
  private final PartReader parts = new PartReader(this);

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
    DayOfWeek weekday = scene.words().weekdays.meaning(scene.word(first.end() + 1));
    if (weekday != null && last.end() == first.end() + 2 && first.day()) {
      // "From Monday to Friday" ends on the Friday behind that Monday.
      to = Periods.day(from.from().toLocalDate().with(TemporalAdjusters.next(weekday)));
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
    Reading best = phased(scene, index);
    best = longer(best, parts.read(scene, index));
    best = longer(best, numeric.read(scene, index));
    best = longer(best, weekdayInDigits(scene, index));
    best = longer(best, dated(scene, index));
    best = longer(best, daysOfMonth.read(scene, index));
    best = longer(best, yearFirst(scene, index));
    best = longer(best, years.read(scene, index));
    best = longer(best, relative.read(scene, index));
    return longer(best, counted(scene, index));
  }

  /** "Two days after today", "three weeks before March 4", "a month after Easter". */
  private @Nullable Reading counted(Scene scene, int index) {
    int at = index;
    long count = 1;
    boolean article = scene.word(index).equals("a") || scene.word(index).equals("an");
    if (article || scene.word(index).equals("the")) {
      at++;
    }
    if (at > index && scene.word(at).equals("night")) {
      // "The night from March 3 to March 4" counts nothing.
      return null;
    }
    TimeWords.TimeUnit unit = at > index ? scene.words().units.meaning(scene.word(at)) : null;
    if (unit == null) {
      Numerals.Numeral numeral = Numerals.at(scene.sentence(), index);
      if (numeral == null || numeral.value().stripTrailingZeros().scale() > 0) {
        return null;
      }
      count = numeral.value().longValue();
      at = numeral.end();
      unit = scene.words().units.meaning(scene.word(at));
    }
    boolean priorTo = scene.word(at + 1).equals("prior") && scene.word(at + 2).equals("to");
    if (unit == null
        || count > 5_000
        || !(COUNTED_FROM.contains(scene.word(at + 1)) || priorTo)
        || (unit.lengthOnly() && count > 1)) {
      return null;
    }
    int sign = scene.word(at + 1).equals("before") || priorTo ? -1 : 1;
    Reading base = single(scene, at + (priorTo ? 3 : 2));
    if (base == null) {
      return null;
    }
    long amount = sign * count * unit.times();
    if (unit.grain() == Grain.HOUR && count % 24 == 0 && base.day()) {
      return Reading.settled(
          base.end(), Periods.day(base.when().from().toLocalDate().plusDays(amount / 24)));
    }
    if (unit.grain().compareTo(Grain.DAY) < 0
        || (!base.day() && base.when().grain() != unit.grain())) {
      return null;
    }
    LocalDate day = Periods.shift(base.when().from().toLocalDate(), unit.grain(), amount);
    boolean byDay = base.day() && unit.grain().compareTo(Grain.MONTH) <= 0;
    When when = byDay ? Periods.day(day) : Periods.around(day, unit.grain());
    return when == null ? null : Reading.settled(base.end(), when);
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
    UndatedReader.Undated date;
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
    UndatedReader.Undated part = undated.read(scene, at + 1, years);
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
    return null;
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
      return narrowed(Reading.settled(index + 1, Periods.year(Integer.parseInt(rest))), phase);
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
        whole.end(), part, any == null ? null : year -> phaseOr(any.apply(year), phase));
  }

  private static When phaseOr(When whole, TimeWords.Phase phase) {
    When part = Periods.phase(whole, phase);
    return part == null ? whole : part;
  }

  /** "The year", "the month" behind "the end of": those of the publication. */
  @Nullable Reading theUnit(Scene scene, int index) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    int at = scene.word(index).equals("the") ? index + 1 : index;
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (unit == null
        || unit.grain().compareTo(Grain.DAY) <= 0
        || unit.times() > 1
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
}
