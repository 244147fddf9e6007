package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that are cut out of a longer one or end at a date: "the first two weeks of March",
 * "the last ten days of 2025", "the third month of 2021", "the week of March 3", "week 27 of 2024",
 * "the three months to June", "the year ended March 31".
 */
final class PartReader {
  private final DateReader dates;

  PartReader(DateReader dates) {
    this.dates = dates;
  }

  @Nullable Reading read(Scene scene, int index) {
    int start = scene.word(index).equals("the") ? index + 1 : index;
    String word = scene.word(start);
    if (word.isEmpty()) {
      return null;
    }
    Reading reading = week(scene, start, word);
    if (reading == null) {
      reading = toDate(scene, start);
    }
    return reading == null ? nth(scene, index, start, word) : reading;
  }

  /** "The week of March 3", "the week ending Sunday", "w/c Feb 4", "week 27 of 2024". */
  private @Nullable Reading week(Scene scene, int start, String word) {
    int at;
    if (word.equals("weekend") && scene.word(start + 1).equals("of")) {
      Reading day = dates.single(scene, start + 2);
      return day == null || !day.day() || !day.when().settled()
          ? null
          : Reading.settled(day.end(), Periods.weekendAround(day.when().from().toLocalDate()));
    }
    if (word.equals("week")) {
      at = start + 1;
    } else if (word.equals("w/c")) {
      at = start;
    } else if (word.equals("w")
        && scene.word(start + 1).equals("/")
        && scene.word(start + 2).equals("c")) {
      at = start + 2;
    } else {
      return null;
    }
    String link = scene.word(at);
    BigDecimal number = Numerals.digits(link);
    if (number != null && word.equals("week")) {
      return numbered(scene, at, number.intValue());
    }
    boolean commencing = word.equals("w") || word.equals("w/c");
    boolean starting = scene.words().is(Cue.STARTING, link) || commencing;
    if (!starting && !scene.words().is(Cue.ENDING, link)) {
      return null;
    }
    at++;
    at += scene.word(at).equals("on") ? 1 : 0;
    Reading day = dates.single(scene, at);
    if (day == null && scene.word(at).equals("the")) {
      day = DayOfMonthReader.alone(scene, at);
    }
    if (day == null || !day.day()) {
      return null;
    }
    LocalDate named = day.when().from().toLocalDate();
    if (!day.when().settled()) {
      // Nobody knows on which weekday June 27 falls, so the week may lie to either side.
      return Reading.settled(
          day.end(),
          Periods.days(named.minusDays(6), named.plusDays(6), Grain.WEEK)
              .opened(day.when().open()));
    }
    return Reading.settled(
        day.end(),
        link.equals("of") || commencing
            ? Periods.week(named)
            : starting
                ? Periods.days(named, named.plusDays(6), Grain.WEEK)
                : Periods.days(named.minusDays(6), named, Grain.WEEK));
  }

  /** Weeks are numbered as ISO 8601 does. */
  private @Nullable Reading numbered(Scene scene, int at, int number) {
    String link = scene.word(at + 1);
    Reading year =
        link.equals("of") || link.equals("in") || link.equals(",")
            ? dates.single(scene, at + 2)
            : null;
    if (year == null || year.when().grain() != Grain.YEAR || number < 1 || number > 53) {
      return null;
    }
    LocalDate inFirstWeek = LocalDate.of(year.when().from().getYear(), 1, 4);
    return Reading.settled(
        year.end(), Periods.week(inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)));
  }

  /** "The three months to June", "nine months ended Sept. 30", "the year to March 2025". */
  private @Nullable Reading toDate(Scene scene, int start) {
    int at = start;
    at += Set.of("first", "fiscal", "full").contains(scene.word(at)) ? 1 : 0;
    Numerals.Numeral count = Numerals.at(scene.sentence(), at);
    int amount = 1;
    if (count != null) {
      if (count.value().stripTrailingZeros().scale() > 0) {
        return null;
      }
      amount = count.value().intValue();
      at = count.end();
    }
    TimeWords.TimeUnit unit = unit(scene, scene.word(at));
    boolean the = scene.word(start - 1).equals("the");
    String link = scene.word(at + 1);
    if (unit == null
        || (count == null && !the)
        || unit.grain().compareTo(Grain.WEEK) < 0
        || unit.grain().compareTo(Grain.YEAR) > 0
        || !scene.words().is(Cue.ENDING, link)
        || amount < 1
        || amount > 120) {
      return null;
    }
    int from = at + 2;
    from += scene.word(from).equals("on") ? 1 : 0;
    boolean endOf = scene.word(from).equals("end") || scene.word(from + 1).equals("end");
    if (endOf) {
      from += scene.word(from).equals("the") ? 3 : 2;
    }
    Reading end = dates.single(scene, from);
    if (end == null || !end.when().settled() || (end.when().grain() != Grain.MONTH && !end.day())) {
      return null;
    }
    // "In the two weeks to Friday" ends on a weekday, a business year never does.
    LocalDateTime to = end.when().to();
    LocalDate published = scene.published();
    boolean over = link.equals("ended") || scene.tense(start) == Scene.Tense.PAST;
    if (over
        && end.undated() != null
        && published != null
        && to.isAfter(published.plusDays(1).atStartOfDay())) {
      to = end.undated().apply(to.minusNanos(1).getYear() - 1).to();
    }
    LocalDateTime first =
        Periods.shift(to.toLocalDate(), unit.grain(), -(long) amount * unit.times()).atStartOfDay();
    Grain grain = unit.grain() == Grain.MONTH && amount == 3 ? Grain.QUARTER : unit.grain();
    return Reading.settled(end.end(), When.at(first, to, grain));
  }

  /** "The first week of March", "the first nine months of 2025", "the third month of 2021". */
  private @Nullable Reading nth(Scene scene, int index, int start, String word) {
    boolean last = word.equals("last") || word.equals("final") || word.equals("closing");
    Integer ordinal = last ? null : Numerals.ordinal(word);
    boolean opening = word.equals("opening");
    if (!last && !opening && ordinal == null) {
      return null;
    }
    int nth = ordinal == null ? 1 : ordinal;
    int at = start + 1;
    Numerals.Numeral count = Numerals.at(scene.sentence(), at);
    int number = 1;
    if (count != null) {
      number = count.value().intValue();
      at = count.end();
    }
    boolean weekend = scene.word(at).equals("weekend");
    TimeWords.TimeUnit unit = unit(scene, scene.word(at));
    if ((unit == null && !weekend)
        || !(scene.word(at + 1).equals("of") || scene.word(at + 1).equals("in"))
        || (count != null && nth != 1 && !last)) {
      return null;
    }
    Grain grain = unit == null ? Grain.WEEK : unit.grain();
    if (grain.compareTo(Grain.DAY) < 0 || grain.compareTo(Grain.YEAR) > 0) {
      return null;
    }
    boolean of = scene.word(at + 1).equals("of");
    Reading unitItself = of ? PhaseReader.theUnit(scene, at + 2) : null;
    Reading dated = dates.single(scene, at + 2);
    Part part = new Part(grain, nth, number, last, weekend, count == null);
    return unitItself != null && (dated == null || dated.end() <= unitItself.end())
        ? PhaseReader.theUnitsPart(scene, index, unitItself, one -> cut(one, part), count != null)
        : dated == null ? null : cut(dated, part);
  }

  /**
   * What is cut out of a longer time.
   *
   * @param grain of the units that are counted
   * @param nth the first of them, from one
   * @param number how many
   * @param last true where they are counted from the end
   * @param weekend true where weekends are counted
   * @param single true where the words give no number
   */
  private record Part(
      Grain grain, int nth, int number, boolean last, boolean weekend, boolean single) {}

  private static @Nullable Reading cut(Reading whole, Part part) {
    Grain grain = part.grain();
    boolean last = part.last();
    int nth = part.nth();
    if (whole.when().grain().compareTo(grain) <= 0 || !whole.when().settled()) {
      return null;
    }
    LocalDate first = whole.when().from().toLocalDate();
    LocalDate end = whole.when().to().toLocalDate();
    if (part.weekend()) {
      LocalDate saturday =
          last
              ? end.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
              : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).plusWeeks(nth - 1L);
      return Reading.settled(whole.end(), Periods.weekend(saturday));
    }
    if (grain == Grain.WEEK && part.single()) {
      return Reading.settled(whole.end(), isoWeek(first, end, last ? 0 : nth));
    }
    LocalDate from =
        last ? Periods.shift(end, grain, -part.number()) : Periods.shift(first, grain, nth - 1L);
    LocalDate to = last ? end : Periods.shift(from, grain, part.number());
    return from.isBefore(first) || to.isAfter(end)
        ? null
        : Reading.settled(whole.end(), Periods.days(from, to.minusDays(1), grain));
  }

  /**
   * The nth week of a stretch, 0 for the last: as in ISO 8601, a week belongs where its Thursday
   * does.
   */
  private static When isoWeek(LocalDate first, LocalDate end, int nth) {
    LocalDate thursday =
        nth == 0
            ? end.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
            : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(nth - 1L);
    return Periods.week(thursday);
  }

  private static TimeWords.@Nullable TimeUnit unit(Scene scene, String word) {
    return scene.words().units.meaning(word);
  }
}
