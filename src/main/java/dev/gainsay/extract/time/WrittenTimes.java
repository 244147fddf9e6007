package dev.gainsay.extract.time;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single times of the clock as they are written: "4 a.m.", "16:30", "noon", "half past three
 * in the afternoon", "ten to nine".
 */
final class WrittenTimes {
  static final int NOON = 12 * 60;
  private static final Pattern TIME =
      Pattern.compile("([01]?\\d|2[0-4])([:.])([0-5]\\d)(?::[0-5]\\d)?(?:([ap])\\.?m\\.?)?");
  private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])(?:\\.?([ap])\\.?m\\.?)?");

  private WrittenTimes() {}

  static @Nullable Written at(Scene scene, int index, String word) {
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
            : suffixed(scene, Written.of(index + 1, spelled.toString(), null, null));
      }
    }
  }

  private static @Nullable Written digits(Scene scene, int index, String word) {
    if (word.length() > 12) {
      return null;
    }
    Matcher hour = HOUR.matcher(word);
    if (hour.matches()) {
      return suffixed(scene, Written.of(index + 1, hour.group(1), null, hour.group(2)));
    }
    Matcher time = TIME.matcher(word);
    if (!time.matches()) {
      return null;
    }
    Written written =
        suffixed(scene, Written.of(index + 1, time.group(1), time.group(3), time.group(4)));
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

  static Phrases.@Nullable Match<TimeWords.PartOfDay> part(Scene scene, int index) {
    boolean in = scene.word(index).equals("in") && scene.word(index + 1).equals("the");
    boolean at = scene.word(index).equals("at") && scene.word(index + 1).equals("night");
    if (!in && !at) {
      return null;
    }
    Phrases.Match<TimeWords.PartOfDay> part =
        scene.words().partsOfDay.at(scene.sentence(), in ? index + 2 : index + 1);
    return part == null || part.meaning().beforeDay() ? null : part;
  }

  static Written withPart(Scene scene, Written time) {
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
    Written base = hour.isEmpty() ? null : at(scene, at + 1, hour);
    if (base == null || base.fine() || (unit && base.bare())) {
      return null;
    }
    int minute = base.minute() + (later ? minutes : -minutes);
    return new Written(
        base.end(), Math.floorMod(minute, ClockReader.DAY_MINUTES), true, base.half(), false);
  }

  static @Nullable String half(String word) {
    return switch (word) {
      case "am", "a.m.", "a.m" -> "a";
      case "pm", "p.m.", "p.m" -> "p";
      default -> null;
    };
  }
}
