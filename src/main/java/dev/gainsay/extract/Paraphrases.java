package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and turns of phrase that stand for one another, from {@code synonyms.yml} and {@code
 * paraphrases.yml} of {@code claims/vocabulary}. Immutable.
 */
final class Paraphrases {
  private static final Set<String> OWN =
      Set.of("my", "your", "his", "her", "its", "our", "their", "one's");

  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, String> phrases = new HashMap<>();

  Paraphrases(JsonNode synonymSets, JsonNode phraseSets) {
    for (JsonNode set : synonymSets) {
      String first = set.get(0).asText();
      set.forEach(word -> synonyms.put(word.asText(), first));
    }
    for (JsonNode set : phraseSets) {
      String first = set.get(0).asText();
      set.forEach(each -> phrases.putIfAbsent(stems(List.of(each.asText().split(" ", -1))), first));
    }
  }

  private static String stems(List<String> words) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      boolean own = words.size() > 1 && OWN.contains(word);
      stems.add(own ? "one's" : Terms.stem(word));
    }
    return String.join(" ", stems);
  }

  /** The one word that stands for a word and its synonyms. */
  String synonym(String word) {
    return synonyms.getOrDefault(word, word);
  }

  /** What stands for a turn of phrase; null where nothing does. */
  @Nullable String of(List<String> words) {
    return phrases.get(stems(words));
  }
}
