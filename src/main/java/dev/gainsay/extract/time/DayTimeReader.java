package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day without their day: "4 a.m. Beijing time", "16:30 GMT", "noon", "early
 * morning".
 */
final class DayTimeReader {
  private static final int DAY_MINUTES = ClockReader.DAY_MINUTES;

  private final ClockReader clock = new ClockReader();

  /**
   * A time of day in minutes from midnight.
   *
   * @param end index after its last token
   * @param from first minute
   * @param to after the last minute, more than a day's where it reaches into the next
   * @param grain how fine the words are
   * @param zone the zone named, null where none is
   * @param alone true where it is a time even without a day beside it
   * @param onlyWithDay true for "early" and "late", which need a day behind them
   * @param halfOpen true where the words do not say which half of the day
   */
  record DayTime(
      int end,
      int from,
      int to,
      Grain grain,
      @Nullable String zone,
      boolean alone,
      boolean onlyWithDay,
      boolean halfOpen) {

    /** Both at once: "the evening" with "9:30" is 21:30. */
    DayTime and(DayTime other, int newEnd) {
      boolean finer = grain.compareTo(other.grain) <= 0;
      DayTime fine = finer ? this : other;
      DayTime coarse = finer ? other : this;
      String named = zone == null ? other.zone : zone;
      if (fine.halfOpen && coarse.from >= DAY_MINUTES / 2 && fine.from < DAY_MINUTES / 2) {
        return new DayTime(
            newEnd,
            fine.from + DAY_MINUTES / 2,
            fine.to + DAY_MINUTES / 2,
            fine.grain,
            named,
            true,
            false,
            false);
      }
      if (onlyWithDay != other.onlyWithDay && (to <= other.from || other.to <= from)) {
        // "Late this morning" is the morning: "late" alone would be the evening.
        DayTime part = onlyWithDay ? other : this;
        return new DayTime(newEnd, part.from, part.to, part.grain, named, true, false, false);
      }
      int start = Math.max(from, other.from);
      int stop = Math.min(to, other.to);
      return grain == Grain.PART_OF_DAY && other.grain == Grain.PART_OF_DAY && start < stop
          ? new DayTime(newEnd, start, stop, grain, named, true, false, false)
          : new DayTime(newEnd, fine.from, fine.to, fine.grain, named, true, false, false);
    }
  }

  /** The time of day at a token, null where there is none. */
  @Nullable DayTime read(Scene scene, int index) {
    return read(scene, index, false);
  }

  /** The time of day at a token; {@code joined} where a day stands right before it. */
  @Nullable DayTime read(Scene scene, int index, boolean joined) {
    DayTime time = noonOrMidnight(scene, index);
    if (time == null || scene.word(time.end()).equals("to")) {
      DayTime hours = clock.read(scene, index, joined);
      time = hours == null ? time : hours;
    }
    if (time != null) {
      return vague(scene, index, zoned(scene, time));
    }
    time = withinPart(scene, index);
    return time == null ? partOfDay(scene, index) : time;
  }

  /** "From 9 a.m. to 5 p.m." behind its preposition; null where only one time is there. */
  @Nullable DayTime readRange(Scene scene, int index) {
    DayTime range = clock.readRange(scene, index);
    return range == null ? null : zoned(scene, range);
  }

  /** "Early in the morning", "later in the afternoon". */
  private static @Nullable DayTime withinPart(Scene scene, int index) {
    String word = scene.word(index);
    boolean early = word.equals("early");
    if ((!early && !word.equals("late") && !word.equals("later"))
        || !scene.word(index + 1).equals("in")
        || !scene.word(index + 2).equals("the")) {
      return null;
    }
    DayTime part = partOfDay(scene, index + 3);
    if (part == null || part.onlyWithDay() || part.to() - part.from() < 5 * 60) {
      return null;
    }
    int middle = (part.from() + Math.min(part.to(), DAY_MINUTES)) / 2;
    return new DayTime(
        part.end(),
        early ? part.from() : middle - 60,
        early ? middle + 60 : part.to(),
        Grain.PART_OF_DAY,
        null,
        true,
        false,
        false);
  }

  /** By the Associated Press stylebook midnight belongs to the day that ends. */
  private static @Nullable DayTime noonOrMidnight(Scene scene, int index) {
    boolean expected =
        scene.words().is(Cue.BEFORE_TIME, scene.word(index - 1))
            || scene.word(index + 1).equals("on");
    return switch (scene.word(index)) {
      case "noon" ->
          new DayTime(index + 1, 12 * 60, 13 * 60, Grain.HOUR, null, expected, false, false);
      case "midnight" ->
          new DayTime(
              index + 1,
              DAY_MINUTES - 30,
              DAY_MINUTES + 30,
              Grain.HOUR,
              null,
              expected,
              false,
              false);
      default -> null;
    };
  }

  private static @Nullable DayTime partOfDay(Scene scene, int index) {
    Phrases.Match<TimeWords.PartOfDay> match = scene.words().partsOfDay.at(scene.sentence(), index);
    if (match == null) {
      return null;
    }
    TimeWords.PartOfDay part = match.meaning();
    return new DayTime(
        match.end(),
        part.from() * 60,
        part.to() * 60,
        Grain.PART_OF_DAY,
        null,
        false,
        part.beforeDay(),
        false);
  }

  /** "Shortly after 9 p.m." is the hour behind it, "around 9 p.m." half an hour to both sides. */
  private static DayTime vague(Scene scene, int index, DayTime time) {
    String before = scene.word(index - 1);
    boolean near =
        Set.of("shortly", "just", "soon", "right", "minutes").contains(scene.word(index - 2));
    boolean midnight = scene.word(index).equals("midnight");
    int at = midnight ? 0 : time.from();
    int from;
    int to;
    if (near && before.equals("after")) {
      from = at;
      to = at + 60;
    } else if (near && before.equals("before")) {
      from = (at == 0 ? DAY_MINUTES : at) - 60;
      to = from + 60;
    } else if (Set.of("around", "about", "approximately", "near").contains(before)) {
      from = Math.max(0, time.from() - 30);
      to = time.from() + 30;
    } else {
      return time;
    }
    return from < 0
        ? time
        : new DayTime(time.end(), from, to, Grain.HOUR, time.zone(), true, false, time.halfOpen());
  }

  private static DayTime zoned(Scene scene, DayTime time) {
    int end = zoneEnd(scene, time.end());
    return end == time.end()
        ? time
        : new DayTime(
            end,
            time.from(),
            time.to(),
            time.grain(),
            scene.sentence().text(time.end(), end),
            true,
            false,
            false);
  }

  /** The index after the zone that starts at a token; the index itself where none does. */
  static int zoneEnd(Scene scene, int index) {
    String word = scene.word(index);
    boolean unmistakable = word.length() == 3 && (word.endsWith("mt") || word.startsWith("p"));
    if (scene.words().zone(word) && (scene.capital(index) || unmistakable)) {
      return index + 1;
    }
    int at = index;
    if (scene.word(at).equals("eastern") || scene.word(at).equals("pacific")) {
      boolean time = scene.word(at + 1).equals("time");
      return time ? at + 2 : scene.capital(at) && !scene.capital(at + 1) ? at + 1 : index;
    }
    if (scene.word(at).equals("local")) {
      at++;
    } else {
      while (scene.capital(at) && at < index + 3 && !scene.word(at).equals("time")) {
        at++;
      }
    }
    return at > index && scene.word(at).equals("time") ? at + 1 : index;
  }
}
