package dev.gainsay.extract.time;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads decades and centuries: "the 1990s", "the '90s", "the late eighties", "the 19th century".
 */
final class DecadeReader {
  private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d0)s");
  private static final Pattern SHORT_DECADE = Pattern.compile("'?([2-9]0)s");
  private static final Pattern CENTURY = Pattern.compile("(.+)-century");

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  @Nullable Reading read(Scene scene, int index) {
    int start = scene.word(index).equals("the") ? index + 1 : index;
    Reading decade = decade(scene, index, start, scene.word(start));
    return decade == null ? century(scene, start) : decade;
  }

  /** "The 1990s", "1990 s", "the '90s", "the late eighties". */
  private static @Nullable Reading decade(Scene scene, int index, int start, String word) {
    if (word.endsWith("s")) {
      Matcher decade = DECADE.matcher(word);
      if (decade.matches()) {
        return Reading.settled(start + 1, Periods.decade(Integer.parseInt(decade.group(1))));
      }
      Integer spelled = DECADES.get(word);
      Matcher cut = SHORT_DECADE.matcher(word);
      if (cut.matches()) {
        spelled = Integer.valueOf(cut.group(1));
      }
      String before = scene.word(index - 1);
      boolean placed =
          start > index || Set.of("early", "mid", "late").contains(before) || before.equals("in");
      // "A man in his 80s", "temperatures in the 90s"
      boolean plain =
          word.startsWith("'")
              || (!scene.words().is(Cue.AGES_AND_DEGREES, scene.word(index - 1))
                  && !scene.words().is(Cue.AGES_AND_DEGREES, scene.word(index - 2))
                  && !scene.words().is(Cue.AGES_AND_DEGREES, scene.word(index - 3)));
      return spelled != null && plain && (word.startsWith("'") || placed)
          ? Reading.settled(start + 1, Periods.decade(1900 + spelled))
          : null;
    }
    boolean apart = scene.word(start + 1).equals("s") || scene.word(start + 1).equals("'s");
    boolean open = apart && !scene.sentence().tag(start + 2).startsWith("NN");
    boolean placed = start > index || Set.of("in", "during").contains(scene.word(index - 1));
    return placed && open && YearReader.plainYear(word) && word.endsWith("0")
        ? Reading.settled(start + 2, Periods.decade(Integer.parseInt(word)))
        : null;
  }

  private static @Nullable Reading century(Scene scene, int start) {
    Matcher joined = CENTURY.matcher(scene.word(start));
    if (joined.matches()) {
      Integer number = Numerals.ordinal(joined.group(1));
      return number == null || number > 22
          ? null
          : Reading.settled(start + 1, Periods.century(number));
    }
    if (scene.word(start + 1).equals("century") || scene.word(start + 1).equals("centuries")) {
      Integer number = Numerals.ordinal(scene.word(start));
      // "The first century of the club" is a length.
      return number == null || number < 5 || number > 22
          ? null
          : Reading.settled(start + 2, Periods.century(number));
    }
    return null;
  }
}
