package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import dev.gainsay.extract.time.DayTimeReader.DayTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, a time of day or both together: "the early morning of March 4, 2026", "March 3
 * evening", "noon on Friday", "at 4 a.m.". A time of day without a day belongs to the day narrated
 * last, else to the day of publication.
 */
final class MomentReader {
  private static final Set<String> LATER = Set.of("later", "earlier");

  /** Minutes from midnight; hours before it, said of a night, are past midnight. */
  private static final int NIGHT_ENDS = 5 * 60;

  private final DateReader dates = new DateReader();
  private final DayTimeReader times = new DayTimeReader();
  private final DaylessTimes dayless = new DaylessTimes(dates, times);
  private final RelativeReader relative = new RelativeReader();

  /** The time at a token, null where there is none. */
  @Nullable Reading read(Scene scene, int index) {
    Reading date = dates.read(scene, index);
    if (date == null && LATER.contains(scene.word(index))) {
      Reading later = laterOnDay(scene, index);
      if (later != null) {
        return later;
      }
    }
    if (date != null && date.day()) {
      return withTimes(scene, date);
    }
    if (date != null && date.when().grain() == Grain.PART_OF_DAY) {
      return withHour(scene, date);
    }
    Reading byTime = timeFirst(scene, index);
    if (byTime != null && (date == null || byTime.end() >= date.end())) {
      return byTime;
    }
    Reading pointed = date == null ? relative.dayOfPart(scene, index) : null;
    if (pointed != null && times.read(scene, pointed.end()) != null) {
      Reading whole = withTimes(scene, pointed);
      return whole.end() > pointed.end() ? whole : null;
    }
    return date;
  }

  /** "Later this afternoon", "earlier on Tuesday": no finer than the day or its part. */
  private @Nullable Reading laterOnDay(Scene scene, int index) {
    int at = index + (scene.word(index + 1).equals("on") ? 2 : 1);
    String next = scene.word(at);
    boolean named =
        next.equals("today")
            || next.equals("tonight")
            || next.equals("this")
            || next.equals("that")
            || scene.words().weekdays.startsWith(next);
    if (next.equals("today")) {
      settleToday(scene);
    }
    Reading day = named ? read(scene, at) : null;
    return day == null || day.when().grain().coarserThanDay() ? null : day;
  }

  /**
   * "At a briefing on June 1, he said of the talks earlier today …": where the sentence has come to
   * a day shortly before the publication, that day is its today.
   */
  private static void settleToday(Scene scene) {
    LocalDate day = scene.dayOfSentence();
    LocalDate published = scene.published();
    if (day != null
        && published != null
        && day.isBefore(published)
        && !day.plusDays(7).isBefore(published)) {
      scene.clock().settleToday(day);
    }
  }

  /** "Tonight at 9", "tonight from 7 to 7:30". */
  private Reading withHour(Scene scene, Reading part) {
    DayTime hour = linkedTime(scene, part.end());
    if (hour == null || hour.grain() == Grain.PART_OF_DAY) {
      return part;
    }
    // "Tonight at 9" is 21:00, "tonight at 1" is past midnight.
    boolean evening = hour.halfOpen() && hour.from() >= NIGHT_ENDS;
    int from = evening ? hour.from() + ClockReader.DAY_MINUTES / 2 : hour.from();
    int to = from + hour.to() - hour.from();
    LocalDateTime midnight = part.when().from().toLocalDate().atStartOfDay();
    // "Tonight at 1 a.m." belongs to the night that the next day ends.
    midnight = from < 12 * 60 ? midnight.plusDays(1) : midnight;
    return Reading.settled(
        hour.end(),
        When.at(midnight.plusMinutes(from), midnight.plusMinutes(to), hour.grain())
            .inZone(hour.zone()));
  }

  /** A day and the times of day behind it: "March 3 evening", "Tuesday, at 9 p.m.". */
  private Reading withTimes(Scene scene, Reading day) {
    DayTime time = null;
    int end = day.end();
    for (int parts = 0; parts < 2; parts++) {
      DayTime next = linkedTime(scene, end);
      if (next == null) {
        break;
      }
      time = time == null ? next : time.and(next, next.end());
      end = next.end();
    }
    if (time == null) {
      return day;
    }
    LocalDate inWeek = weekBehind(scene, day.end(), end, day.when().from().toLocalDate());
    return inWeek == null
        ? Reading.settled(end, on(day.when(), time))
        : Reading.settled(end + 2, on(Periods.day(inWeek), time));
  }

  /** The day of "Wednesday evening next week", null where no week stands behind. */
  private static @Nullable LocalDate weekBehind(Scene scene, int dayEnd, int end, LocalDate date) {
    LocalDate published = scene.published();
    int shift = YearReader.shift(scene.word(end));
    return published == null
            || shift == YearReader.NO_SHIFT
            || !scene.word(end + 1).equals("week")
            || scene.words().weekdays.meaning(scene.word(dayEnd - 1)) == null
        ? null
        : Periods.week(published.plusWeeks(shift))
            .from()
            .toLocalDate()
            .with(TemporalAdjusters.nextOrSame(date.getDayOfWeek()));
  }

  private @Nullable DayTime linkedTime(Scene scene, int index) {
    int at = index;
    while (at < index + 5) {
      boolean framed = scene.word(at - 1).equals("from") || scene.word(at - 1).equals("between");
      DayTime time =
          framed && at > index
              ? times.readRange(scene, at)
              : times.read(scene, at, at == index || scene.word(at - 1).equals("at"));
      if (time != null && !time.onlyWithDay()) {
        // "On March 3, morning trading" and "Friday in the night club" are not linked by a comma
        // alone.
        boolean part = time.grain() == Grain.PART_OF_DAY;
        boolean linked = at == index || !part || Set.of("the", "at").contains(scene.word(at - 1));
        boolean modifier = part && compound(scene, time.end());
        return linked && !modifier ? time : null;
      }
      // "Thursday before 5 p.m." is Thursday, and a limit; "just after 5 p.m." is a time.
      boolean limit =
          Set.of("before", "after", "by").contains(scene.word(at))
              && !Set.of("shortly", "just").contains(scene.word(at - 1));
      if (limit || !scene.words().is(Cue.MOMENT_LINKS, scene.word(at))) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** "Morning trading", "night shift": the part of the day only describes what follows. */
  private static boolean compound(Scene scene, int end) {
    return scene.capital(end)
        && scene.sentence().tag(end).startsWith("NNP")
        && scene.word(end).equals("football");
  }

  /** "The night from Sunday to Monday" is the Sunday's night. */
  private @Nullable Reading nightBetween(Scene scene, DayTime time) {
    if (time.grain() != Grain.PART_OF_DAY || !scene.word(time.end()).equals("from")) {
      return null;
    }
    Reading eve = dates.single(scene, time.end() + 1);
    if (eve == null || !eve.day() || !scene.word(eve.end()).equals("to")) {
      return null;
    }
    Reading morrow = dates.single(scene, eve.end() + 1);
    return morrow == null || !morrow.day()
        ? null
        : Reading.settled(morrow.end(), on(eve.when(), time));
  }

  /**
   * Times of day before their day: "the evening of March 3", "4 a.m. on Tuesday"; or without one.
   */
  private @Nullable Reading timeFirst(Scene scene, int index) {
    int start = scene.word(index).equals("the") ? index + 1 : index;
    DayTime time = times.read(scene, start);
    if (time == null) {
      return null;
    }
    Reading night = nightBetween(scene, time);
    if (night != null) {
      return night;
    }
    boolean bareEdge = time.onlyWithDay();
    int at = time.end();
    for (int step = 0; step < 6; step++) {
      Reading day = dayAt(scene, at);
      if (day != null) {
        DayTime rest = null;
        int end = day.end();
        DayTime behind = linkedTime(scene, day.end());
        if (behind != null && (at == time.end() || behind.end() == day.end() + 1)) {
          rest = behind;
          end = behind.end();
        }
        DayTime whole = rest == null ? time : time.and(rest, end);
        return Reading.settled(end, on(day.when(), whole));
      }
      DayTime second = step > 0 && !bareEdge ? times.read(scene, at) : null;
      if (second != null
          && !second.onlyWithDay()
          && scene.word(at - 1).equals("the")
          && time.grain() != Grain.PART_OF_DAY) {
        time = time.and(second, second.end());
        at = second.end();
        continue;
      }
      if (!Set.of("on", "of", "in", "the", ",").contains(scene.word(at))) {
        break;
      }
      // "Late in March" is a month's affair, and a comma alone joins a clock time only.
      if (scene.word(at).equals(",") && time.grain() == Grain.PART_OF_DAY) {
        break;
      }
      at++;
    }
    boolean joined = false;
    if (time.grain() == Grain.PART_OF_DAY && scene.word(time.end()).equals("at")) {
      DayTime hour = times.read(scene, time.end() + 1, true);
      joined = hour != null && hour.grain() != Grain.PART_OF_DAY;
      time = joined && hour != null ? time.and(hour, hour.end()) : time;
    }
    if ((start == index || joined) && time.alone()) {
      return dayless.read(scene, time);
    }
    return !bareEdge && partOfNarrated(scene, index, start, time)
        ? dayless.read(scene, time)
        : null;
  }

  /** "In the evening, police returned": the evening of the day that is being told of. */
  private static boolean partOfNarrated(Scene scene, int index, int start, DayTime time) {
    String before = scene.word(index - 1);
    boolean prepared =
        start > index
            ? Set.of("in", "during", "by", "until", "through", "throughout").contains(before)
            : Set.of("by", "until", "in", "during").contains(before)
                || (before.equals("at") && !scene.word(start).equals("night"));
    String tag = scene.sentence().tag(time.end());
    boolean modifier =
        tag.startsWith("NN") || (scene.capital(time.end()) && !tag.startsWith("PRP"));
    return prepared
        && time.grain() == Grain.PART_OF_DAY
        && !modifier
        && (scene.narratedDay() != null || scene.published() != null);
  }

  /** A single day, also as "that" or "the next" in front of a part of the day. */
  private @Nullable Reading dayAt(Scene scene, int index) {
    Reading date = dates.read(scene, index);
    if (date != null && date.day()) {
      return date;
    }
    if (date != null) {
      return null;
    }
    Reading pointed = relative.dayOfPart(scene, index);
    return pointed != null && times.read(scene, pointed.end()) != null ? pointed : null;
  }

  static When on(When day, DayTime time) {
    LocalDateTime midnight = day.from();
    return When.at(midnight.plusMinutes(time.from()), midnight.plusMinutes(time.to()), time.grain())
        .inZone(time.zone())
        .opened(day.open());
  }
}
