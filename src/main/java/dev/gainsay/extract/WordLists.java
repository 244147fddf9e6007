package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plain word lists of {@code claims/vocabulary} by file and key. */
final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  /** The lists of some files, without ".yml". */
  static WordLists read(String... files) {
    WordLists read = new WordLists();
    for (String file : files) {
      read.add(file, VocabularyFile.tree(file));
    }
    return read;
  }

  /** Takes in the lists of a file, and those one key below. */
  void add(String file, JsonNode node) {
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String key = file + "." + each.getKey();
      put(key, each.getValue());
      for (Map.Entry<String, JsonNode> inner : each.getValue().properties()) {
        put(key + "." + inner.getKey(), inner.getValue());
      }
    }
  }

  private void put(String key, JsonNode words) {
    if (words.isArray()) {
      // In alphabetical order, and yet found by hash: they are asked for every word of an article.
      lists.put(key, Collections.unmodifiableSet(new LinkedHashSet<>(words(words))));
    }
  }

  /** The words of an array, in alphabetical order. */
  static Set<String> words(JsonNode array) {
    Set<String> words = new TreeSet<>();
    array.forEach(node -> words.add(node.asText()));
    return words;
  }

  /** A list, "levels.level" or "stance.planned.modals"; empty where there is none. */
  Set<String> of(String name) {
    return lists.getOrDefault(name, Set.of());
  }
}
