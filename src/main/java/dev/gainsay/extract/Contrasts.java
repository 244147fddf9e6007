package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words of which one thing is at most one, "daily" and "monthly", from {@code
 * claims/vocabulary/contrasts.yml}. Immutable.
 */
final class Contrasts {
  private final List<Set<String>> words = new ArrayList<>();
  private final List<Set<String>> stems = new ArrayList<>();
  private final Set<String> allWords = new HashSet<>();
  private final Set<String> allStems = new HashSet<>();

  Contrasts(JsonNode file) {
    for (JsonNode node : file) {
      Set<String> set = WordLists.words(node);
      words.add(set);
      stems.add(new TreeSet<>(set.stream().map(Terms::stem).toList()));
    }
    words.forEach(allWords::addAll);
    stems.forEach(allStems::addAll);
  }

  /** The two words of one set that two word sets do not share; null where none. */
  @Nullable String between(Set<String> one, Set<String> other) {
    return contrast(words, allWords, one, other);
  }

  /** The same for stems. */
  @Nullable String betweenTerms(Set<String> one, Set<String> other) {
    return contrast(stems, allStems, one, other);
  }

  private static @Nullable String contrast(
      List<Set<String>> sets, Set<String> all, Set<String> one, Set<String> other) {
    if (Collections.disjoint(all, one) || Collections.disjoint(all, other)) {
      return null;
    }
    for (Set<String> set : sets) {
      String first = only(set, one, other);
      String second = only(set, other, one);
      if (first != null && second != null) {
        return first + " against " + second;
      }
    }
    return null;
  }

  private static @Nullable String only(Set<String> set, Set<String> one, Set<String> other) {
    for (String word : set) {
      if (one.contains(word) && !other.contains(word)) {
        return word;
      }
    }
    return null;
  }
}
