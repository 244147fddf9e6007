package dev.gainsay.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with what they mean, found in a sentence by the longest one that fits. */
final class Phrases<T> {

  /** A phrase found at the pieces from {@code first} to before {@code end}. */
  record Found<T>(int first, int end, T meaning) {}

  private record Entry<T>(List<String> words, boolean caseCounts, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  void add(String phrase, boolean caseCounts, T meaning) {
    List<String> words = Pieces.phrase(caseCounts ? phrase : phrase.toLowerCase(Locale.ROOT));
    Entry<T> entry = new Entry<>(words, caseCounts, meaning);
    put(byFirst, words.get(0), entry);
    put(byLast, words.get(words.size() - 1), entry);
  }

  private static <T> void put(Map<String, List<Entry<T>>> index, String word, Entry<T> entry) {
    List<Entry<T>> entries =
        index.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words().size()));
  }

  /** True where a phrase begins with the word. */
  boolean startsWith(String word) {
    return byFirst.containsKey(word);
  }

  /** The longest phrase that begins at a piece; hyphens between its words may stand or not. */
  @Nullable Found<T> startingAt(Pieces pieces, int first) {
    for (Entry<T> entry : candidates(byFirst, pieces.word(first))) {
      int at = first;
      int matched = 0;
      for (String word : entry.words()) {
        at = matched == 0 ? at : pieces.afterHyphen(at);
        if (!same(entry, word, pieces, at)) {
          break;
        }
        at++;
        matched++;
      }
      if (matched == entry.words().size()) {
        return new Found<>(first, at, entry.meaning());
      }
    }
    return null;
  }

  /** The longest phrase that ends before a piece. */
  @Nullable Found<T> endingBefore(Pieces pieces, int end) {
    for (Entry<T> entry : candidates(byLast, pieces.word(end - 1))) {
      int first = end - entry.words().size();
      int matched = 0;
      while (matched < entry.words().size()
          && same(entry, entry.words().get(matched), pieces, first + matched)) {
        matched++;
      }
      if (matched == entry.words().size()) {
        return new Found<>(first, end, entry.meaning());
      }
    }
    return null;
  }

  private List<Entry<T>> candidates(Map<String, List<Entry<T>>> index, String word) {
    List<Entry<T>> entries = index.get(word);
    if (entries == null && word.endsWith(".")) {
      entries = index.get(word.substring(0, word.length() - 1));
    }
    return entries == null ? List.of() : entries;
  }

  private static boolean same(Entry<?> entry, String word, Pieces pieces, int at) {
    String there = entry.caseCounts() ? pieces.text(at) : pieces.word(at);
    return there.equals(word)
        || (there.length() == word.length() + 1 && there.endsWith(".") && there.startsWith(word));
  }
}
