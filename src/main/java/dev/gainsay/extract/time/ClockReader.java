package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.extract.time.DayTimeReader.DayTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours and minutes, and stretches from one to another: "4 a.m.", "16:30 GMT", "half past
 * three in the afternoon", "between 9 and 11 p.m.", "7-9pm", "noon".
 */
final class ClockReader {
  private static final Pattern TIME =
      Pattern.compile("([01]?\\d|2[0-4])([:.])([0-5]\\d)(?::[0-5]\\d)?(?:([ap])\\.?m\\.?)?");
  private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])(?:\\.?([ap])\\.?m\\.?)?");
  private static final Pattern HOURS =
      Pattern.compile(
          "(1\\d|2[0-4]|0?\\d)(?:[:.]([0-5]\\d))?(?:([ap])\\.?m\\.?)?"
              + "-(1\\d|2[0-4]|0?\\d)(?:[:.]([0-5]\\d))?(?:([ap])\\.?m\\.?)?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Pattern GLUED = Pattern.compile("([01]?\\d|2[0-4])h([0-5]\\d)?");
  static final Set<String> BEFORE_TIME =
      Set.of(
          "at",
          "by",
          "until",
          "till",
          "from",
          "before",
          "after",
          "around",
          "about",
          "since",
          "between",
          "to",
          "approximately",
          "near",
          "circa",
          "@",
          "past",
          "than");
  private static final Set<String> LINKS = Set.of("to", "-", "until", "till", "through");
  private static final int NOON = 12 * 60;
  static final int DAY_MINUTES = 24 * 60;

  /**
   * A time of day as it is written.
   *
   * @param end index after its last token
   * @param minute from midnight; in the first half of the day where the words leave that open
   * @param fine true where minutes are given
   * @param half true where the words say which half of the day
   * @param bare true for a number alone, which may be anything
   */
  private record Written(int end, int minute, boolean fine, boolean half, boolean bare) {
    Written until(int newEnd, boolean afternoon) {
      int hours = minute % NOON;
      return new Written(newEnd, hours + (afternoon ? NOON : 0), fine, true, false);
    }
  }

  /** The time or stretch at a token; {@code joined} where a day stands right before it. */
  @Nullable DayTime read(Scene scene, int index, boolean joined) {
    String word = scene.word(index);
    if (word.isEmpty()) {
      return null;
    }
    DayTime glued = glued(scene, index, word);
    if (glued != null) {
      return glued;
    }
    Written first = written(scene, index, word);
    if (first == null) {
      return null;
    }
    String before = scene.word(index - 1);
    DayTime range = range(scene, first, before, joined);
    return range == null ? single(scene, first, before, joined) : range;
  }

  /** The stretch at a token, null where only one time is there. */
  @Nullable DayTime readRange(Scene scene, int index) {
    String word = scene.word(index);
    if (word.isEmpty()) {
      return null;
    }
    DayTime glued = glued(scene, index, word);
    if (glued == null && Character.isDigit(word.charAt(0)) && HOURS.matcher(word).matches()) {
      glued = gluedRange(scene, index, HOURS.matcher(word), true);
    }
    if (glued != null) {
      return glued.to() - glued.from() > 1 ? glued : null;
    }
    Written first = written(scene, index, word);
    return first == null ? null : range(scene, first, scene.word(index - 1), true);
  }

  private static @Nullable DayTime single(
      Scene scene, Written time, String before, boolean joined) {
    boolean zone = DayTimeReader.zoneEnd(scene, time.end()) > time.end();
    boolean placed = zone || joined || BEFORE_TIME.contains(before);
    if (time.bare() || (!time.half() && !placed) || time.minute() >= DAY_MINUTES) {
      return null;
    }
    int from = time.minute();
    return time.fine()
        ? new DayTime(time.end(), from, from + 1, Grain.MINUTE, null, true, false, open(time))
        : new DayTime(time.end(), from, from + 60, Grain.HOUR, null, true, false, open(time));
  }

  private static boolean open(Written time) {
    return !time.half() && time.minute() < NOON;
  }

  private static @Nullable DayTime range(
      Scene scene, Written first, String before, boolean joined) {
    String link = scene.word(first.end());
    boolean between = before.equals("between");
    if (!LINKS.contains(link) && !(between && link.equals("and"))) {
      return null;
    }
    int at = first.end() + 1;
    Written last = scene.word(at).isEmpty() ? null : written(scene, at, scene.word(at));
    if (last == null) {
      return null;
    }
    boolean framed = between || joined || before.equals("from") || before.equals("at");
    boolean zone = DayTimeReader.zoneEnd(scene, last.end()) > last.end();
    boolean certain =
        last.half() || (first.half() && framed) || (zone && (first.fine() || last.fine()));
    boolean written =
        (framed && (!first.bare() || !last.bare()))
            || (first.fine() && !last.bare())
            || (first.half() && last.fine());
    boolean plain =
        (between || before.equals("from"))
            && ((joined && noun(scene, last.end())) || dayBehind(scene, last.end()));
    if (!certain && !written && !plain) {
      return null;
    }
    return stretch(last.end(), first, last);
  }

  private static boolean dayBehind(Scene scene, int index) {
    String word = scene.word(index);
    return Set.of("yesterday", "today", "tomorrow", "tonight").contains(word)
        || (Set.of("last", "this", "on").contains(word)
            && (scene.words().partsOfDay.startsWith(scene.word(index + 1))
                || scene.words().weekdays.startsWith(scene.word(index + 1))
                || scene.words().months.startsWith(scene.word(index + 1))));
  }

  private static boolean noun(Scene scene, int index) {
    String tag = scene.sentence().tag(index);
    return !tag.startsWith("NN") && !tag.startsWith("JJ");
  }

  private static DayTime stretch(int end, Written first, Written last) {
    int from = first.minute();
    int to = last.minute();
    if (last.half() && !first.half() && from < NOON) {
      boolean sameHalf = to > NOON && from + NOON < to;
      from = sameHalf ? from + NOON : from;
    } else if (first.half() && !last.half() && to <= from && to + NOON > from) {
      to += NOON;
    } else if (!first.half() && !last.half() && to <= from && to < NOON) {
      to += NOON;
    }
    if (to <= from) {
      to += DAY_MINUTES;
    }
    boolean open = open(first) && open(last) && to <= NOON;
    return new DayTime(end, from, to, Grain.HOUR, null, true, false, open);
  }

  /** "7-9pm", "9:30-11am", "15h30", "0930 GMT", "0930-1130 hours". */
  private static @Nullable DayTime glued(Scene scene, int index, String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    if (word.indexOf('-') > 0) {
      Matcher hours = HOURS.matcher(word);
      return hours.matches() ? gluedRange(scene, index, hours, false) : null;
    }
    if (word.length() == 4) {
      Matcher military = MILITARY.matcher(word);
      int zoneAt = scene.word(index + 1).equals("hours") ? index + 2 : index + 1;
      boolean said = zoneAt > index + 1 || scene.words().zone(scene.word(zoneAt));
      if (military.matches() && said) {
        int from = Integer.parseInt(military.group(1)) * 60 + Integer.parseInt(military.group(2));
        return new DayTime(zoneAt, from, from + 1, Grain.MINUTE, null, true, false, false);
      }
    }
    if (word.indexOf('h') > 0
        && Set.of("at", "by", "from", "until").contains(scene.word(index - 1))) {
      Matcher glued = GLUED.matcher(word);
      if (glued.matches()) {
        int from =
            Integer.parseInt(glued.group(1)) * 60
                + (glued.group(2) == null ? 0 : Integer.parseInt(glued.group(2)));
        return from >= DAY_MINUTES
            ? null
            : new DayTime(index + 1, from, from + 1, Grain.MINUTE, null, true, false, false);
      }
    }
    return null;
  }

  private static @Nullable DayTime gluedRange(
      Scene scene, int index, Matcher hours, boolean joined) {
    if (!hours.matches()) {
      return null;
    }
    String behind = half(scene.word(index + 1));
    int end = behind == null || hours.group(6) != null ? index + 1 : index + 2;
    String lastHalf = hours.group(6) == null ? behind : hours.group(6);
    boolean colons = hours.group(2) != null && hours.group(5) != null;
    boolean framed = Set.of("between", "from", "at").contains(scene.word(index - 1));
    boolean part = part(scene, end) != null;
    if (lastHalf == null
        && hours.group(3) == null
        && !part
        && !(colons && (framed || joined))
        && !(joined && framed)) {
      return null;
    }
    Written first = hourAndMinute(index, hours.group(1), hours.group(2), hours.group(3));
    Written last = hourAndMinute(end, hours.group(4), hours.group(5), lastHalf);
    if (part) {
      last = withPart(scene, last);
      end = last.end();
    }
    return first.minute() > DAY_MINUTES || last.minute() > DAY_MINUTES
        ? null
        : stretch(end, first, last);
  }

  private static Written hourAndMinute(
      int end, String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    boolean said = half != null && hours <= 12 && hours > 0;
    if (said) {
      hours = hours % 12 + ("p".equals(half) ? 12 : 0);
    }
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    boolean certain = said || hours > 12;
    return new Written(
        end, hours * 60 + minutes, minute != null, certain, minute == null && !certain);
  }

  private static @Nullable Written written(Scene scene, int index, String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      Written past = past(scene, index, word);
      return past == null ? digits(scene, index, word) : past;
    }
    switch (word) {
      case "noon" -> {
        return new Written(index + 1, NOON, false, true, false);
      }
      case "midnight" -> {
        return new Written(index + 1, 0, false, true, false);
      }
      case "half", "quarter", "a" -> {
        return past(scene, index, word);
      }
      default -> {
        Integer spelled = Numerals.cardinal(word);
        if (spelled == null) {
          return null;
        }
        Written past = past(scene, index, word);
        if (past != null) {
          return past;
        }
        return spelled > 12
            ? null
            : suffixed(scene, hourAndMinute(index + 1, spelled.toString(), null, null));
      }
    }
  }

  private static @Nullable Written digits(Scene scene, int index, String word) {
    if (word.length() > 12) {
      return null;
    }
    Matcher hour = HOUR.matcher(word);
    if (hour.matches()) {
      return suffixed(scene, hourAndMinute(index + 1, hour.group(1), null, hour.group(2)));
    }
    Matcher time = TIME.matcher(word);
    if (!time.matches()) {
      return null;
    }
    Written written =
        suffixed(scene, hourAndMinute(index + 1, time.group(1), time.group(3), time.group(4)));
    // "6.45" is a number unless the words say that it is a time.
    return written.half() || time.group(2).equals(":") || scene.words().zone(scene.word(index + 1))
        ? written
        : null;
  }

  /** The half of the day behind an hour: "p.m.", "o'clock", "in the morning", "at night". */
  private static Written suffixed(Scene scene, Written time) {
    if (time.half() && !time.bare()) {
      return noonBehind(scene, time);
    }
    String next = scene.word(time.end());
    String half = half(next);
    if (half != null && time.minute() < 13 * 60) {
      return noonBehind(scene, time.until(time.end() + 1, half.equals("p")));
    }
    if (next.equals("noon") && time.minute() == NOON) {
      return time.until(time.end() + 1, true);
    }
    if (next.equals("midnight") && time.minute() == NOON) {
      return time.until(time.end() + 1, false);
    }
    boolean oClock = next.equals("o'clock") || next.equals("oclock");
    Written plain =
        oClock ? new Written(time.end() + 1, time.minute(), time.fine(), false, false) : time;
    if (oClock && half(scene.word(plain.end())) != null) {
      return plain.until(plain.end() + 1, "p".equals(half(scene.word(plain.end()))));
    }
    return part(scene, plain.end()) == null ? plain : withPart(scene, plain);
  }

  /** "12 p.m. noon" says it twice. */
  private static Written noonBehind(Scene scene, Written time) {
    boolean twice =
        time.minute() % NOON == 0 && Set.of("noon", "midnight").contains(scene.word(time.end()));
    return twice ? new Written(time.end() + 1, time.minute(), time.fine(), true, false) : time;
  }

  private static Phrases.@Nullable Match<TimeWords.PartOfDay> part(Scene scene, int index) {
    boolean in = scene.word(index).equals("in") && scene.word(index + 1).equals("the");
    boolean at = scene.word(index).equals("at") && scene.word(index + 1).equals("night");
    if (!in && !at) {
      return null;
    }
    Phrases.Match<TimeWords.PartOfDay> part =
        scene.words().partsOfDay.at(scene.sentence(), in ? index + 2 : index + 1);
    return part == null || part.meaning().beforeDay() ? null : part;
  }

  private static Written withPart(Scene scene, Written time) {
    Phrases.Match<TimeWords.PartOfDay> part = part(scene, time.end());
    if (part == null || time.minute() > NOON) {
      return time;
    }
    boolean late = part.meaning().from() >= 12 && time.minute() % NOON >= 3 * 60;
    boolean afternoon = late || (part.meaning().from() >= 12 && part.meaning().from() < 17);
    return time.until(part.end(), afternoon);
  }

  /** "Half past three", "a quarter to five", "ten past nine", "20 minutes before 2 p.m.". */
  private static @Nullable Written past(Scene scene, int index, String word) {
    int at = word.equals("a") ? index + 1 : index;
    int minutes;
    boolean fraction = true;
    if (scene.word(at).equals("half") && at == index) {
      minutes = 30;
    } else if (scene.word(at).equals("quarter")) {
      minutes = 15;
    } else {
      Numerals.Numeral number = at > index ? null : Numerals.at(scene.sentence(), index);
      if (number == null || number.value().intValue() > 59 || number.value().scale() > 0) {
        return null;
      }
      minutes = number.value().intValue();
      at = number.end() - 1;
      fraction = false;
    }
    at++;
    boolean unit = Set.of("minutes", "minute", "mins", "min").contains(scene.word(at));
    at += unit ? 1 : 0;
    String direction = scene.word(at);
    boolean later = direction.equals("past") || (direction.equals("after") && (unit || fraction));
    boolean earlier =
        (direction.equals("to") && (fraction || unit)) || (direction.equals("before") && unit);
    if (!later && !earlier) {
      return null;
    }
    String hour = scene.word(at + 1);
    Written base = hour.isEmpty() ? null : written(scene, at + 1, hour);
    if (base == null || base.fine() || (unit && base.bare())) {
      return null;
    }
    int minute = base.minute() + (later ? minutes : -minutes);
    return new Written(base.end(), Math.floorMod(minute, DAY_MINUTES), true, base.half(), false);
  }

  private static @Nullable String half(String word) {
    return switch (word) {
      case "am", "a.m.", "a.m" -> "a";
      case "pm", "p.m.", "p.m" -> "p";
      default -> null;
    };
  }
}
