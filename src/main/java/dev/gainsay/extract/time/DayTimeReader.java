package dev.gainsay.extract.time;


import dev.gainsay.claim.Grain;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day without their day: "4 a.m. Beijing time", "16:30 GMT", "noon", "early morning". */
final class DayTimeReader {
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?([ap]\\.?m\\.?)?");
  private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])([ap]\\.?m\\.?)?");
  private static final Pattern HOURS =
      Pattern.compile("(1[0-2]|[1-9])(?::([0-5]\\d))?-(1[0-2]|[1-9])(?::([0-5]\\d))?([ap]\\.?m\\.?)?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Pattern HALF_DAY = Pattern.compile("([ap])\\.?m\\.?");
  private static final Set<String> BEFORE_TIME =
      Set.of("at", "by", "until", "till", "from", "before", "after", "around", "about", "since",
          "between", "to", "approximately", "near");
  private static final int DAY_MINUTES = 24 * 60;

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
      DayTime fine = grain.compareTo(other.grain) <= 0 ? this : other;
      DayTime coarse = fine == this ? other : this;
      String named = zone == null ? other.zone : zone;
      if (fine.halfOpen && coarse.from >= DAY_MINUTES / 2 && fine.from < DAY_MINUTES / 2) {
        return new DayTime(newEnd, fine.from + DAY_MINUTES / 2, fine.to + DAY_MINUTES / 2, fine.grain, named, true, false, false);
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
    DayTime time = clock(scene, index);
    if (time != null) {
      return vague(scene, index, zoned(scene, range(scene, index, time)));
    }
    time = noonOrMidnight(scene, index);
    return time == null ? partOfDay(scene, index) : vague(scene, index, zoned(scene, time));
  }

  private static @Nullable DayTime clock(Scene scene, int index) {
    String word = scene.word(index);
    String before = scene.word(index - 1);
    Matcher hours = HOURS.matcher(word);
    if (hours.matches()) {
      String half = half(hours.group(5), scene.word(index + 1));
      if (half == null) {
        return null;
      }
      int end = hours.group(5) == null ? index + 2 : index + 1;
      int to = minutes(hours.group(3), hours.group(4), half);
      int from = minutes(hours.group(1), hours.group(2), half);
      from = from > to ? from - DAY_MINUTES / 2 : from;
      return from < 0 || from >= to ? null : new DayTime(end, from, to, Grain.HOUR, null, true, false, false);
    }
    Matcher time = TIME.matcher(word);
    if (time.matches()) {
      String half = half(time.group(3), scene.word(index + 1));
      boolean colon = word.indexOf(':') > 0;
      int end = half != null && time.group(3) == null ? index + 2 : index + 1;
      boolean zone = zoneEnd(scene, end) > end;
      if (half == null && (!colon || (!zone && !BEFORE_TIME.contains(before)))) {
        return null;
      }
      int hour = Integer.parseInt(time.group(1));
      if (half != null && (hour > 12 || hour == 0)) {
        half = null;
      }
      int from = minutes(time.group(1), time.group(2), half);
      return from >= DAY_MINUTES ? null : new DayTime(end, from, from + 1, Grain.MINUTE, null, true, false, half == null && hour <= 12);
    }
    Matcher military = MILITARY.matcher(word);
    int zoneAt = scene.word(index + 1).equals("hours") ? index + 2 : index + 1;
    if (military.matches() && scene.words().zone(scene.word(zoneAt))) {
      int from = minutes(military.group(1), military.group(2), null);
      return new DayTime(zoneAt, from, from + 1, Grain.MINUTE, null, true, false, false);
    }
    return hour(scene, index);
  }

  private static @Nullable DayTime hour(Scene scene, int index) {
    String word = scene.word(index);
    Matcher hour = HOUR.matcher(word);
    Integer spelled = Numerals.cardinal(word);
    String digits = hour.matches() ? hour.group(1) : spelled != null && spelled <= 12 ? spelled.toString() : null;
    if (digits == null) {
      return null;
    }
    String glued = hour.matches() ? hour.group(2) : null;
    String half = half(glued, scene.word(index + 1));
    int end = glued == null ? index + 2 : index + 1;
    boolean oClock = scene.word(index + 1).equals("o'clock");
    if (half == null && oClock) {
      half = half(null, scene.word(index + 2));
      end = half == null ? index + 2 : index + 3;
    } else if (half == null) {
      return null;
    }
    int from = minutes(digits, null, half);
    return new DayTime(end, from, from + 60, Grain.HOUR, null, true, false, half == null);
  }

  private static @Nullable String half(@Nullable String glued, String next) {
    Matcher half = HALF_DAY.matcher(glued == null ? next : glued);
    return half.matches() ? half.group(1) : null;
  }

  private static int minutes(String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      hours = hours % 12 + (half.equals("p") ? 12 : 0);
    }
    return hours * 60 + (minute == null ? 0 : Integer.parseInt(minute));
  }

  /** "9 p.m. to 11 p.m.", "between 9 and 11 p.m.". */
  private static DayTime range(Scene scene, int index, DayTime first) {
    String link = scene.word(first.end());
    boolean between = scene.word(index - 1).equals("between");
    if (!Set.of("to", "-", "until", "till").contains(link) && !(between && link.equals("and"))) {
      return first;
    }
    DayTime last = clock(scene, first.end() + 1);
    if (last == null) {
      last = noonOrMidnight(scene, first.end() + 1);
    }
    if (last == null) {
      return first;
    }
    int noon = DAY_MINUTES / 2;
    boolean sameHalf = first.halfOpen() && last.from() >= noon && first.from() + noon < last.from();
    int from = sameHalf ? first.from() + noon : first.from();
    int to = last.from() <= from ? last.from() + DAY_MINUTES : last.from();
    return new DayTime(last.end(), from, to, Grain.HOUR, null, true, false, false);
  }

  /** By the Associated Press stylebook midnight belongs to the day that ends. */
  private static @Nullable DayTime noonOrMidnight(Scene scene, int index) {
    boolean expected =
        BEFORE_TIME.contains(scene.word(index - 1)) || scene.word(index + 1).equals("on");
    return switch (scene.word(index)) {
      case "noon" -> new DayTime(index + 1, 12 * 60, 13 * 60, Grain.HOUR, null, expected, false, false);
      case "midnight" ->
          new DayTime(
              index + 1, DAY_MINUTES - 30, DAY_MINUTES + 30, Grain.HOUR, null, expected, false, false);
      default -> null;
    };
  }

  private static @Nullable DayTime partOfDay(Scene scene, int index) {
    Phrases.Match<TimeWords.PartOfDay> match =
        scene.words().partsOfDay.at(scene.sentence(), index);
    if (match == null) {
      return null;
    }
    TimeWords.PartOfDay part = match.meaning();
    return new DayTime(
        match.end(), part.from() * 60, part.to() * 60, Grain.PART_OF_DAY, null, false, part.beforeDay(), false);
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
        : new DayTime(
            time.end(), from, to, Grain.HOUR, time.zone(), true, false, time.halfOpen());
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
  private static int zoneEnd(Scene scene, int index) {
    if (scene.words().zone(scene.word(index)) && scene.capital(index)) {
      return index + 1;
    }
    int at = index;
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
