package dev.gainsay.align.draft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.extract.VocabularyFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What multiplies a number, from {@code claims/vocabulary/magnitudes.yml}: "million", "bn", "k".
 */
final class Magnitudes {
  /** Less stands as a number of its own: "a dozen". */
  private static final double SMALLEST = 100;

  private static final Map<String, Double> BY_WORD = read();

  private Magnitudes() {}

  private static Map<String, Double> read() {
    Map<String, Double> byWord = new HashMap<>();
    JsonNode file = VocabularyFile.tree("magnitudes");
    add(file.path("glued"), byWord);
    file.path("moneyOnly").forEach(each -> byWord.remove(each.asText()));
    add(file.path("words"), byWord);
    return byWord;
  }

  private static void add(JsonNode magnitudes, Map<String, Double> byWord) {
    for (Map.Entry<String, JsonNode> each : magnitudes.properties()) {
      double magnitude = Double.parseDouble(each.getValue().asText());
      if (magnitude >= SMALLEST) {
        byWord.put(each.getKey(), magnitude);
      }
    }
  }

  /** What a word in lower case multiplies by, null for other words. */
  static @Nullable Double of(String lower) {
    return BY_WORD.get(lower);
  }
}
