package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar periods that count from the publication: "last week", "this year", "next Friday",
 * "last September", "earlier this month".
 */
final class ShiftedReader {
  /** "Last week", "this year", "next Friday", "last September", "earlier this month". */
  @Nullable Reading read(Scene scene, int index) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    String word = scene.word(index);
    if (word.equals("earlier") || word.equals("later")) {
      return partOfCurrent(scene, index, published);
    }
    boolean the = scene.word(index - 1).equals("the");
    int shift = YearReader.shift(word);
    int at = index + 1;
    if (word.equals("latest") || word.equals("following") || word.equals("past")) {
      shift = word.equals("following") ? 1 : -1;
      boolean weekday = scene.words().weekdays.at(scene.sentence(), at) != null;
      boolean quarter = scene.word(at).equals("quarter");
      if (word.equals("following")) {
        Reading next = followingMonth(scene, at);
        if (next != null) {
          return next;
        }
      }
      boolean feast = scene.words().feasts.at(scene.sentence(), at) != null;
      if (!quarter && !feast && (!weekday || word.equals("latest"))) {
        return null;
      }
      the = false;
    } else if (word.equals("current") || word.equals("upcoming")) {
      the = false;
    }
    if (word.equals("this") && Set.of("past", "coming", "upcoming").contains(scene.word(at))) {
      shift = scene.word(at).equals("past") ? -1 : 1;
      at++;
    } else if (word.equals("this") && scene.word(at).equals("same")) {
      return null;
    }
    if (shift == YearReader.NO_SHIFT) {
      return null;
    }
    if (Set.of("fiscal", "financial", "calendar").contains(scene.word(at))) {
      at++;
    } else if (Set.of("school", "academic").contains(scene.word(at))) {
      return scene.word(at + 1).equals("year")
          ? Reading.settled(at + 2, Periods.schoolYear(published, shift))
          : null;
    }
    String name = scene.word(at);
    if (name.equals("weekend")) {
      // On a Monday "this weekend" with a past verb is the one that is over.
      boolean over =
          shift == 0
              && published.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0
              && scene.tense(index) == Scene.Tense.PAST;
      return Reading.settled(at + 1, Periods.weekend(published.plusWeeks(over ? -1 : shift)));
    }
    TimeWords.TimeUnit unit = scene.words().units.meaning(name);
    if (unit != null) {
      boolean singular = !name.endsWith("s") && unit.times() == 1 && !unit.lengthOnly();
      if (!singular || the || unit.grain().compareTo(Grain.DAY) <= 0) {
        return null;
      }
      if (unit.grain() == Grain.WEEK) {
        Reading day = dayOfWeek(scene, at + 1, published.plusWeeks(shift));
        if (day != null) {
          return day;
        }
      }
      When when = Periods.around(Periods.shift(published, unit.grain(), shift), unit.grain());
      return when == null ? null : Reading.settled(at + 1, when);
    }
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), at);
    if (weekday != null) {
      return day(weekday.end(), weekdayOf(scene, index, published, weekday.meaning(), shift));
    }
    Phrases.Match<Month> month =
        scene.name(at) ? scene.words().months.at(scene.sentence(), at) : null;
    if (month != null) {
      IntFunction<When> in = year -> Periods.month(YearMonth.of(year, month.meaning()));
      return Reading.settled(month.end(), shiftedInYear(published, in, shift));
    }
    Phrases.Match<Month> season = scene.words().seasons.at(scene.sentence(), at);
    if (season != null && !scene.word(season.end()).equals("festival")) {
      IntFunction<When> in = year -> Periods.season(year, season.meaning());
      return Reading.settled(season.end(), shiftedInYear(published, in, shift));
    }
    Phrases.Match<Feast> feast = scene.words().feasts.at(scene.sentence(), at);
    return feast == null
        ? null
        : Reading.settled(feast.end(), shiftedInYear(published, feast.meaning()::in, shift));
  }

  /** "Next week on Tuesday", "this week Monday": the weekday behind a week. */
  private static @Nullable Reading dayOfWeek(Scene scene, int index, LocalDate inWeek) {
    int at = index;
    at += Set.of("on", "-", ",").contains(scene.word(at)) ? 1 : 0;
    Phrases.Match<DayOfWeek> weekday =
        scene.name(at) ? scene.words().weekdays.at(scene.sentence(), at) : null;
    // "Next week. On Tuesday …" and "last week, Monday's vote" are two times.
    if (weekday == null
        || scene.word(weekday.end()).equals("'s")
        || (scene.word(index).equals(",") && scene.word(weekday.end()).equals(","))) {
      return null;
    }
    return day(
        weekday.end(),
        inWeek
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(weekday.meaning())));
  }

  private static LocalDate weekdayOf(
      Scene scene, int index, LocalDate published, DayOfWeek weekday, int shift) {
    if (shift < 0) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (shift > 0) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    return scene.tense(index) == Scene.Tense.PAST
        ? published.with(TemporalAdjusters.previousOrSame(weekday))
        : published.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** "The following January": the first one behind the date narrated last. */
  private static @Nullable Reading followingMonth(Scene scene, int at) {
    Phrases.Match<Month> month =
        scene.name(at) ? scene.words().months.at(scene.sentence(), at) : null;
    When narrated = scene.clock().narrated();
    if (month == null || narrated == null) {
      return null;
    }
    LocalDate last = narrated.to().minusNanos(1).toLocalDate();
    int year = last.getYear() + (month.meaning().getValue() > last.getMonthValue() ? 0 : 1);
    return Reading.settled(month.end(), Periods.month(YearMonth.of(year, month.meaning())));
  }

  /**
   * The last one that ended before the publication, the next one that starts after it, or the
   * nearest.
   */
  private static When shiftedInYear(LocalDate published, IntFunction<When> in, int shift) {
    int year = published.getYear();
    if (shift < 0) {
      When last = in.apply(year);
      for (int back = 1; !last.to().isBefore(published.plusDays(1).atStartOfDay()); back++) {
        last = in.apply(year - back);
      }
      return last;
    }
    if (shift > 0) {
      When next = in.apply(year);
      return next.from().isAfter(published.atStartOfDay()) ? next : in.apply(year + 1);
    }
    When current = in.apply(year);
    // "This December", said in January, is either; "this September" is the one of the year.
    boolean winter = current.to().getYear() > year && published.getMonthValue() < 6;
    return winter ? in.apply(year - 1) : current;
  }

  /**
   * "Earlier this year": from its start to the publication; "later this month": from there to its
   * end.
   */
  private static @Nullable Reading partOfCurrent(Scene scene, int index, LocalDate published) {
    boolean current =
        scene.word(index + 1).equals("this")
            || (scene.word(index + 1).equals("in") && scene.word(index + 2).equals("the"));
    int at = scene.word(index + 1).equals("in") ? index + 3 : index + 2;
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (!current
        || unit == null
        || !unit.grain().coarserThanDay()
        || scene.word(at).endsWith("s")) {
      return null;
    }
    When whole = Periods.around(published, unit.grain());
    if (whole == null) {
      return null;
    }
    When part =
        scene.word(index).equals("earlier")
            ? When.at(whole.from(), published.plusDays(1).atStartOfDay(), unit.grain())
            : When.at(published.atStartOfDay(), whole.to(), unit.grain());
    return Reading.settled(at + 1, part);
  }

  private static Reading day(int end, LocalDate day) {
    return Reading.settled(end, Periods.day(day));
  }
}
