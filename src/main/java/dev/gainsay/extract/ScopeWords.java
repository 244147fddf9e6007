package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that narrow where or when a count holds, from {@code claims/vocabulary/scope.yml}.
 * Immutable.
 */
final class ScopeWords {
  private final Map<String, String> places;
  private final Map<String, String> periods;
  private final List<String> placePhrases;

  ScopeWords(JsonNode file) {
    places = byWord(file.path("place"));
    periods = byWord(file.path("period"));
    placePhrases =
        places.keySet().stream()
            .filter(w -> w.indexOf(' ') > 0)
            .sorted((a, b) -> b.length() - a.length())
            .toList();
  }

  private static Map<String, String> byWord(JsonNode node) {
    Map<String, String> byWord = new LinkedHashMap<>();
    node.properties()
        .forEach(e -> WordLists.words(e.getValue()).forEach(w -> byWord.put(w, e.getKey())));
    return byWord;
  }

  /** The place that a scope word stands for ("worldwide" for globally), null where it is none. */
  @Nullable String place(String words) {
    return places.get(words);
  }

  /** Words for places that are more than one word, longest first. */
  List<String> placePhrases() {
    return placePhrases;
  }

  /** The period that words within a few tokens of a count narrow it to, null where none does. */
  @Nullable String periodIn(String words) {
    for (Map.Entry<String, String> period : periods.entrySet()) {
      if ((" " + words + " ").contains(" " + period.getKey() + " ")) {
        return period.getValue();
      }
    }
    return null;
  }
}
