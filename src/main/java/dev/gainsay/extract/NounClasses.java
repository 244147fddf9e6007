package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of counted nouns, "person" for villager, from {@code claims/vocabulary/classes.yml}.
 * Immutable.
 */
final class NounClasses {
  private static final String PART = "-part";

  private final Map<String, String> byNoun = new HashMap<>();
  private final Set<String> general = new HashSet<>();

  NounClasses(JsonNode file) {
    file.properties().forEach(each -> add(each.getKey(), each.getValue()));
  }

  private void add(String key, JsonNode nouns) {
    boolean part = key.endsWith(PART);
    String name = part ? key.substring(0, key.length() - PART.length()) : key;
    for (String noun : WordLists.words(nouns)) {
      byNoun.putIfAbsent(noun, name);
      if (!part) {
        general.add(noun);
      }
    }
  }

  /** The class of a noun, null where it belongs to none. */
  @Nullable String of(String noun) {
    return byNoun.get(noun);
  }

  /** True for nouns that mean their whole class: people, aircraft. */
  boolean general(String noun) {
    return general.contains(noun);
  }
}
