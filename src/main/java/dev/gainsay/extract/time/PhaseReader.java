package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of longer times: "early 2026", "mid-March", "the end of the year", "late last week".
 */
final class PhaseReader {
  private static final Pattern PHASE_PREFIX = Pattern.compile("(?i)(early|mid|late|end)-(.+)");

  private final DateReader dates;
  private final YearReader years;

  PhaseReader(DateReader dates, YearReader years) {
    this.dates = dates;
    this.years = years;
  }

  /** "Early 2026", "mid-March", "the end of the year", "the first week of March". */
  @Nullable Reading read(Scene scene, int index) {
    boolean the = scene.word(index).equals("the");
    int start = the ? index + 1 : index;
    Matcher glued = PHASE_PREFIX.matcher(scene.text(start));
    if (glued.matches()) {
      return glued(scene, start, glued.group(1).toLowerCase(Locale.ROOT), glued.group(2));
    }
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
      Reading dated = dates.single(scene, at);
      if (whole != null && (dated == null || dated.end() <= whole.end())) {
        return theUnitsPart(scene, index, whole, unit -> narrowed(unit, phase.meaning()), false);
      }
      return dated == null ? null : narrowed(dated, phase.meaning());
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
    Reading whole = dates.single(scene.replacing(index, rest), index);
    return whole == null ? null : narrowed(whole, phase);
  }

  private static @Nullable Reading narrowed(Reading whole, TimeWords.Phase phase) {
    When part = Periods.phase(whole.when(), phase);
    if (part == null) {
      return null;
    }
    IntFunction<When> any = whole.undated();
    return any == null
        ? Reading.settled(whole.end(), part)
        : Reading.undated(whole.end(), part, year -> phaseOr(any.apply(year), phase));
  }

  private static When phaseOr(When whole, TimeWords.Phase phase) {
    When part = Periods.phase(whole, phase);
    return part == null ? whole : part;
  }

  /**
   * A part of "the year", "the month": where the verb says that it is over though this year's lies
   * ahead, the last year's.
   *
   * @param counted true for so many months of it, which are told of when all are over
   */
  static @Nullable Reading theUnitsPart(
      Scene scene,
      int index,
      Reading unit,
      Function<Reading, @Nullable Reading> cut,
      boolean counted) {
    Reading part = cut.apply(unit);
    LocalDate published = scene.published();
    if (part == null
        || published == null
        || !(counted ? part.when().to() : part.when().from())
            .isAfter(published.plusDays(1).atStartOfDay())
        || !YearFinder.done(scene, index)) {
      return part;
    }
    LocalDate before = Periods.shift(unit.when().from().toLocalDate(), unit.when().grain(), -1);
    When last = Periods.around(before, unit.when().grain());
    return last == null ? part : cut.apply(Reading.settled(unit.end(), last));
  }

  /** "The year", "the month" behind "the end of": those of the publication. */
  static @Nullable Reading theUnit(Scene scene, int index) {
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
