package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.extract.time.DayTimeReader.DayTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours and minutes, and stretches from one to another: "4 a.m.", "16:30 GMT", "between 9 and
 * 11 p.m.", "7-9pm", "noon".
 */
final class ClockReader {
  private static final Pattern HOURS =
      Pattern.compile(
          "(1\\d|2[0-4]|0?\\d)(?:[:.]([0-5]\\d))?(?:([ap])\\.?m\\.?)?"
              + "-(1\\d|2[0-4]|0?\\d)(?:[:.]([0-5]\\d))?(?:([ap])\\.?m\\.?)?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Pattern MILITARY_RANGE =
      Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)-([01]\\d|2[0-3])([0-5]\\d)");
  private static final Pattern GLUED = Pattern.compile("([01]?\\d|2[0-4])h([0-5]\\d)?");
  private static final Set<String> LINKS = Set.of("to", "-", "until", "till", "through");
  private static final int NOON = WrittenTimes.NOON;
  static final int DAY_MINUTES = 24 * 60;

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
    Written first = WrittenTimes.at(scene, index, word);
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
    Written first = WrittenTimes.at(scene, index, word);
    return first == null ? null : range(scene, first, scene.word(index - 1), true);
  }

  private static @Nullable DayTime single(
      Scene scene, Written time, String before, boolean joined) {
    boolean zone = DayTimeReader.zoneEnd(scene, time.end()) > time.end();
    boolean placed = zone || joined || scene.words().is(Cue.BEFORE_TIME, before);
    boolean inPart = time.bare() && partBefore(scene, time.end() - 1) && noun(scene, time.end());
    if ((time.bare() && !inPart) || (!time.half() && !placed) || time.minute() >= DAY_MINUTES) {
      return null;
    }
    int from = time.minute();
    return time.fine()
        ? new DayTime(time.end(), from, from + 1, Grain.MINUTE, null, true, false, time.open())
        : new DayTime(time.end(), from, from + 60, Grain.HOUR, null, true, false, time.open());
  }

  /** "Last night at 8", "in the morning at around 7". */
  private static boolean partBefore(Scene scene, int index) {
    int at = index;
    while (at > index - 3 && Set.of("at", "around", "about").contains(scene.word(at - 1))) {
      at--;
    }
    return at < index
        && (scene.words().partsOfDay.startsWith(scene.word(at - 1))
            || scene.word(at - 1).equals("tonight"));
  }

  private static @Nullable DayTime range(
      Scene scene, Written first, String before, boolean joined) {
    String link = scene.word(first.end());
    boolean between = before.equals("between");
    if (!LINKS.contains(link) && !(between && link.equals("and"))) {
      return null;
    }
    int at = first.end() + 1;
    Written last = scene.word(at).isEmpty() ? null : WrittenTimes.at(scene, at, scene.word(at));
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
    boolean open = first.open() && last.open() && to <= NOON;
    return new DayTime(end, from, to, Grain.HOUR, null, true, false, open);
  }

  /** "7-9pm", "9:30-11am", "15h30", "0930 GMT", "0930-1130 hours". */
  private static @Nullable DayTime glued(Scene scene, int index, String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    if (word.indexOf('-') > 0) {
      DayTime military = militaryRange(scene, index, word);
      if (military != null) {
        return military;
      }
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

  /** "0730-0930", which "2010-2015" is not. */
  private static @Nullable DayTime militaryRange(Scene scene, int index, String word) {
    Matcher range = word.length() == 9 ? MILITARY_RANGE.matcher(word) : null;
    boolean placed =
        Set.of("between", "from", "at").contains(scene.word(index - 1))
            || scene.words().zone(scene.word(index + 1))
            || scene.word(index + 1).equals("hours");
    if (range == null
        || !range.matches()
        || !placed
        || YearReader.plainYear(word.substring(0, 4))) {
      return null;
    }
    Written first = Written.of(index, range.group(1), range.group(2), null);
    Written last = Written.of(index, range.group(3), range.group(4), null);
    return stretch(index + (scene.word(index + 1).equals("hours") ? 2 : 1), first, last);
  }

  private static @Nullable DayTime gluedRange(
      Scene scene, int index, Matcher hours, boolean joined) {
    if (!hours.matches()) {
      return null;
    }
    String behind = WrittenTimes.half(scene.word(index + 1));
    int end = behind == null || hours.group(6) != null ? index + 1 : index + 2;
    String lastHalf = hours.group(6) == null ? behind : hours.group(6);
    boolean colons = hours.group(2) != null && hours.group(5) != null;
    boolean framed = Set.of("between", "from", "at").contains(scene.word(index - 1));
    boolean part = WrittenTimes.part(scene, end) != null;
    if (lastHalf == null
        && hours.group(3) == null
        && !part
        && !(colons && (framed || joined))
        && !(joined && framed)) {
      return null;
    }
    Written first = Written.of(index, hours.group(1), hours.group(2), hours.group(3));
    Written last = Written.of(end, hours.group(4), hours.group(5), lastHalf);
    if (part) {
      last = WrittenTimes.withPart(scene, last);
      end = last.end();
    }
    return first.minute() > DAY_MINUTES || last.minute() > DAY_MINUTES
        ? null
        : stretch(end, first, last);
  }
}
