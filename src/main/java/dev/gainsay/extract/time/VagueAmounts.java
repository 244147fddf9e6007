package dev.gainsay.extract.time;

import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lengths that nobody counted: "several weeks", "a couple of years", "for months". */
final class VagueAmounts {
  /** Words for a number that nobody counted, with the least it stands for. */
  private static final Map<String, Integer> VAGUE =
      Map.of(
          "several",
          2,
          "few",
          2,
          "many",
          2,
          "numerous",
          2,
          "dozens",
          24,
          "hundreds",
          200,
          "thousands",
          2_000,
          "scores",
          40,
          "couple",
          2);

  private VagueAmounts() {}

  /** "Several weeks", "a few days", "a couple of years", "hundreds of years", "for months". */
  static @Nullable Amount at(Scene scene, int index, String word) {
    int at = word.equals("a") ? index + 1 : index;
    String name = scene.word(at);
    Integer least = VAGUE.get(name);
    if (least != null && !scene.word(at - 1).equals("as")) {
      at++;
      boolean of = scene.word(at).equals("of");
      at += of ? 1 : 0;
      while (scene.words().is(Cue.BETWEEN_NUMBER_AND_UNIT, scene.word(at))) {
        at++;
      }
      TimeUnit unit = unit(scene, scene.word(at));
      return unit != null && scene.word(at).endsWith("s")
          ? new Amount(
              at + 1, Amount.times(unit, BigDecimal.valueOf(least)), unit, !name.equals("couple"))
          : null;
    }
    if (!word.endsWith("s") && !word.equals("centuries")) {
      return null;
    }
    TimeUnit unit = unit(scene, word);
    if (unit == null) {
      return null;
    }
    boolean plural = !Set.of("seconds", "secs", "mins", "hrs", "yrs", "nights").contains(word);
    // "For years", "months of talks"; but "one of the days", "the years of war"
    boolean expected =
        scene.word(index + 1).equals("of")
            ? !Set.of("the", "in", "these", "those", "early", "his", "her", "their", "first")
                .contains(scene.word(index - 1))
            : Set.of("after", "before").contains(scene.word(index + 1))
                || scene.words().is(Cue.BEFORE_UNCOUNTED, scene.word(index - 1))
                || (scene.words().is(Cue.BEFORE_LENGTHS, scene.word(index - 1))
                    && !(scene.word(index - 1).equals("of")
                        && !scene.word(index - 2).equals("matter")));
    return plural && expected
        ? new Amount(index + 1, Amount.times(unit, BigDecimal.valueOf(2)), unit, true)
        : null;
  }

  private static @Nullable TimeUnit unit(Scene scene, String word) {
    return scene.words().units.meaning(word);
  }
}
