package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.extract.time.Numerals.Numeral;
import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of units of time: "half an hour", "a quarter of a century", "and a half years". */
final class Fractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of(
          "½", HALF,
          "¼", new BigDecimal("0.25"),
          "¾", new BigDecimal("0.75"),
          "1/2", HALF,
          "1/4", new BigDecimal("0.25"),
          "3/4", new BigDecimal("0.75"));

  private Fractions() {}

  /** "Half an hour", "1/2 day", "a quarter of a century", "three-quarters of an hour". */
  static @Nullable Amount at(Scene scene, int index, String word) {
    BigDecimal part = FRACTIONS.get(word);
    int at = index + 1;
    boolean certain = part != null;
    if (part == null && word.equals("half")) {
      if (Set.of("a", "an", "first", "second", "last", "-").contains(scene.word(index - 1))) {
        return null;
      }
      part = HALF;
    } else if (part == null && word.equals("quarter")) {
      part = new BigDecimal("0.25");
      certain = scene.word(at).equals("of");
    } else if (part == null && (word.equals("three-quarters") || word.equals("three-fourths"))) {
      part = new BigDecimal("0.75");
    } else if (part == null && (word.equals("a") || word.equals("three"))) {
      String next = scene.word(at);
      boolean quarters = next.startsWith("quarter");
      if (!quarters) {
        return null;
      }
      at++;
      part = new BigDecimal(word.equals("a") ? "0.25" : "0.75");
    }
    if (part == null) {
      return null;
    }
    boolean of = scene.word(at).equals("of");
    at += of ? 1 : 0;
    boolean article = Set.of("a", "an").contains(scene.word(at));
    at += article ? 1 : 0;
    TimeUnit unit = unit(scene, scene.word(at));
    if (unit == null
        || scene.word(at).endsWith("s")
        || (word.equals("half") && of && !article)
        || (!word.equals("half") && !certain && !of && unit.grain() != Grain.CENTURY)) {
      return null;
    }
    // "The half year" is a report's; "half quarter" nobody says.
    boolean said =
        article
            || certain
            || Set.of("hour", "day", "year", "century", "decade").contains(scene.word(at));
    return said ? new Amount(at + 1, unit, part) : null;
  }

  /** "And a half", "1/2", "½", "and three quarters of an" behind a whole number. */
  static @Nullable Numeral behind(Scene scene, int index) {
    BigDecimal sign = FRACTIONS.get(scene.word(index));
    if (sign != null) {
      return new Numeral(index + 1, sign);
    }
    if (!scene.word(index).equals("and")) {
      return null;
    }
    int at = index + 1;
    BigDecimal count = BigDecimal.ONE;
    if (Set.of("a", "an", "one").contains(scene.word(at))) {
      at++;
    } else if (scene.word(at).equals("two") || scene.word(at).equals("three")) {
      count = BigDecimal.valueOf(scene.word(at).equals("two") ? 2 : 3);
      at++;
    }
    BigDecimal part;
    if (scene.word(at).equals("half")) {
      part = HALF;
    } else if (scene.word(at).equals("quarter") || scene.word(at).equals("quarters")) {
      part = new BigDecimal("0.25");
    } else {
      return null;
    }
    at++;
    if (scene.word(at).equals("of")) {
      at++;
      at += Set.of("a", "an").contains(scene.word(at)) ? 1 : 0;
    }
    return unit(scene, scene.word(at)) == null ? null : new Numeral(at, part.multiply(count));
  }

  private static @Nullable TimeUnit unit(Scene scene, String word) {
    return scene.words().units.meaning(word);
  }
}
