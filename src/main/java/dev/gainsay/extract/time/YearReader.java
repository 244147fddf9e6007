package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads years and what is longer: "2022", "2010-11", "fiscal 2024", "the 1990s", "the 19th
 * century".
 */
final class YearReader {
  private static final Pattern YEAR = Pattern.compile("(1[0-9]|20|21)\\d\\d");
  private static final Pattern YEARS = Pattern.compile("((?:1[6-9]|20)\\d\\d)[-/](\\d\\d|\\d{4})");
  private static final Pattern FISCAL = Pattern.compile("fy-?(20\\d\\d|\\d\\d)");

  private final DecadeReader decades = new DecadeReader();

  /** A year and the index after it. */
  record YearRef(int end, int year) {}

  /** The year, years, decade or century at a token. */
  @Nullable Reading read(Scene scene, int index) {
    int start = scene.word(index).equals("the") ? index + 1 : index;
    String word = scene.word(start);
    Reading longer = decades.read(scene, index);
    if (longer != null) {
      return longer;
    }
    if (start > index) {
      return scene.word(start).equals("year") && plainYear(scene.word(start + 1))
          ? Reading.settled(start + 2, Periods.year(Integer.parseInt(scene.word(start + 1))))
          : null;
    }
    Reading fiscal = fiscal(scene, index);
    if (fiscal != null) {
      return fiscal;
    }
    Matcher years = YEARS.matcher(word);
    if (years.matches() && !money(scene, index)) {
      int first = Integer.parseInt(years.group(1));
      String written = years.group(2);
      int last =
          written.length() == 4
              ? Integer.parseInt(written)
              : first / 100 * 100 + Integer.parseInt(written);
      // The turn of a century is written 1999-00.
      last = last < first && first % 100 >= 90 && written.length() == 2 ? last + 100 : last;
      return last > first && last - first < 100
          ? Reading.settled(index + 1, Periods.years(first, last, Grain.YEAR))
          : null;
    }
    if (cutYear(word)
        && Set.of("in", "since", "of", "until", "from", "by", "summer", "spring", "winter")
            .contains(scene.word(index - 1))) {
      return Reading.settled(index + 1, Periods.year(1900 + Integer.parseInt(word.substring(1))));
    }
    YearRef spelled =
        scene.words().is(Cue.BEFORE_SPELLED_YEAR, scene.word(index - 1))
            ? SpelledYears.at(scene, index)
            : null;
    if (spelled != null && !counts(scene, spelled.end())) {
      return Reading.settled(spelled.end(), Periods.year(spelled.year()));
    }
    return plainYear(word) && meantAsYear(scene, index)
        ? Reading.settled(index + 1, Periods.year(Integer.parseInt(word)))
        : null;
  }

  /** The year that goes with a date which ends before a token: ", 2026", "of last year", "2026". */
  @Nullable YearRef after(Scene scene, int index) {
    int at = index;
    boolean comma = scene.word(at).equals(",");
    boolean of = scene.word(at).equals("of") || scene.word(at).equals("in");
    if (comma || of || scene.word(at).equals("/")) {
      at++;
    }
    if (plainYear(scene.word(at)) && !scene.word(at + 1).equals("%")) {
      return new YearRef(at + 1, Integer.parseInt(scene.word(at)));
    }
    YearRef spelled = comma ? null : SpelledYears.at(scene, at);
    if (spelled != null && !counts(scene, spelled.end())) {
      return spelled;
    }
    if (of && cutYear("'" + scene.word(at))) {
      // "In April of 87"
      return counts(scene, at + 1)
          ? null
          : new YearRef(at + 1, 1900 + Integer.parseInt(scene.word(at)));
    }
    if (!comma && cutYear(scene.word(at))) {
      return new YearRef(at + 1, 1900 + Integer.parseInt(scene.word(at).substring(1)));
    }
    LocalDate published = scene.published();
    if (comma || published == null) {
      return null;
    }
    int shift = shift(scene.word(at));
    return shift != NO_SHIFT && scene.word(at + 1).equals("year")
        ? new YearRef(at + 2, published.getYear() + shift)
        : null;
  }

  /** True where what follows a number is what it counts. */
  private static boolean counts(Scene scene, int index) {
    String tag = scene.sentence().tag(index);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("CD")
        || scene.words().is(Cue.NO_DAY_BEFORE, scene.word(index));
  }

  static final int NO_SHIFT = Integer.MIN_VALUE;

  /** What "last", "this" and "next" add. */
  static int shift(String word) {
    return switch (word) {
      case "last", "previous", "preceding" -> -1;
      case "this", "current" -> 0;
      case "next", "coming", "upcoming" -> 1;
      default -> NO_SHIFT;
    };
  }

  /** The first year of two neighbours: 2009 of "2009-10"; null for other words. */
  static @Nullable Integer acrossYears(String word) {
    Matcher years = word.length() < 7 ? null : YEARS.matcher(word);
    if (years == null || !years.matches()) {
      return null;
    }
    int first = Integer.parseInt(years.group(1));
    return (first + 1) % 100 == Integer.parseInt(years.group(2)) % 100 ? first : null;
  }

  static boolean plainYear(String word) {
    return word.length() == 4 && YEAR.matcher(word).matches();
  }

  /** "'68": the last century's, from the thirties on. */
  private static boolean cutYear(String word) {
    return word.length() == 3
        && word.charAt(0) == '\''
        && word.charAt(1) >= '3'
        && Character.isDigit(word.charAt(1))
        && Character.isDigit(word.charAt(2));
  }

  /**
   * A fiscal year is read as the calendar year of its number: whose year starts when is not in the
   * text.
   */
  private static @Nullable Reading fiscal(Scene scene, int index) {
    Matcher glued = FISCAL.matcher(scene.word(index));
    if (glued.matches()) {
      int number = Integer.parseInt(glued.group(1));
      return Reading.settled(index + 1, Periods.year(number < 100 ? 2000 + number : number));
    }
    boolean fiscal =
        Set.of("fiscal", "financial", "calendar", "school", "academic", "tax")
            .contains(scene.word(index));
    int at = index + (fiscal ? 1 : 0);
    if (fiscal && scene.word(at).equals("year")) {
      at++;
    } else if (fiscal && !Set.of("fiscal", "financial").contains(scene.word(index))) {
      return null;
    } else if (scene.word(index).equals("fy")) {
      at = index + 1;
    }
    return at > index && plainYear(scene.word(at))
        ? Reading.settled(at + 1, Periods.year(Integer.parseInt(scene.word(at))))
        : null;
  }

  private static boolean money(Scene scene, int index) {
    String before = scene.text(index - 1);
    return before.endsWith("$")
        || before.equals("€")
        || before.equals("£")
        || before.equals("¥")
        || before.equals("#");
  }

  private static boolean meantAsYear(Scene scene, int index) {
    String before = scene.word(index - 1);
    String next = scene.word(index + 1);
    if (money(scene, index) || next.equals("%") || next.equals("percent") || next.equals(":")) {
      return false;
    }
    int year = Integer.parseInt(scene.word(index));
    boolean modern = year >= 1800 && year < 2100;
    String nextTag = scene.sentence().tag(index + 1);
    boolean counted =
        nextTag.equals("NNS") || nextTag.equals("NNPS") || Numerals.digits(next) != null;
    boolean range = Set.of("to", "-", "through").contains(next) && plainYear(scene.word(index + 2));
    if (range && modern && !counted) {
      return true;
    }
    if (scene.words().is(Cue.BEFORE_YEAR, before)) {
      boolean weak = scene.words().is(Cue.BEFORE_QUANTITY, before);
      return weak ? modern && !counted : !counted || modern;
    }
    if (!modern) {
      return false;
    }
    if (index == 0 || before.equals(",") || before.equals(";") || before.equals("\"")) {
      return !counted;
    }
    // "The 2022 election"; but "Expo 2020", "Windows 2000" are names.
    boolean determined =
        Set.of("the", "a", "its", "his", "her", "their", "our", "'s", "this", "that", "s")
            .contains(before);
    return determined && !counted && !next.isEmpty() && Character.isLetter(next.charAt(0));
  }
}
