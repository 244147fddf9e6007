package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plain word lists of {@code claims/vocabulary} by file and key. Immutable. */
final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  /** The lists of some files, without ".yml". */
  static WordLists read(String... files) {
    WordLists read = new WordLists();
    for (String file : files) {
      VocabularyFile.tree(file)
          .properties()
          .forEach(each -> read.add(file + "." + each.getKey(), each.getValue()));
    }
    return read;
  }

  private void add(String key, JsonNode node) {
    if (node.isArray()) {
      // In alphabetical order, and yet found by hash: they are asked for every word of an article.
      lists.put(key, Collections.unmodifiableSet(new LinkedHashSet<>(words(node))));
    } else {
      node.properties().stream()
          .filter(each -> each.getValue().isArray())
          .forEach(each -> add(key + "." + each.getKey(), each.getValue()));
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
