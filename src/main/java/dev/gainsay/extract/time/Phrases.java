package dev.gainsay.extract.time;

import dev.gainsay.extract.Sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of one or more words at a place in a sentence and says what they stand for.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * A phrase in a sentence.
   *
   * @param end index after its last token
   * @param meaning what it stands for
   */
  record Match<T>(int end, T meaning) {}

  /** Adds a phrase, lower case, words apart by one space; a possessive stays with its word. */
  void add(String phrase, T meaning) {
    meanings.put(phrase, meaning);
    int space = phrase.indexOf(' ');
    String head = space < 0 ? phrase : phrase.substring(0, space);
    int apostrophe = head.indexOf('\'');
    String first = apostrophe > 0 ? head.substring(0, apostrophe) : head;
    int words = phrase.split("[ ']", -1).length + 1;
    longest.merge(first, words, Math::max);
    longest.merge(head, words, Math::max);
  }

  /** What a phrase of this one word stands for, null where there is none. */
  @Nullable T meaning(String word) {
    return meanings.get(word);
  }

  /** True where a phrase starts with this word. */
  boolean startsWith(String word) {
    return longest.containsKey(word);
  }

  /** The longest phrase that starts at a token, null where none does. */
  @Nullable Match<T> at(Sentence sentence, int index) {
    String first = sentence.word(index);
    Integer limit = longest.get(first);
    if (limit == null) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    Match<T> best = null;
    for (int end = index; end < Math.min(sentence.size(), index + limit); end++) {
      String word = sentence.word(end);
      if (end > index && !word.startsWith("'")) {
        joined.append(' ');
      }
      joined.append(word);
      T meaning = meanings.get(joined.toString());
      if (meaning != null) {
        best = new Match<>(end + 1, meaning);
      }
    }
    return best;
  }

  /** The longest phrase that ends before a token, as the index of its first; -1 where none does. */
  int firstOfPhraseBefore(Sentence sentence, int index) {
    for (int first = Math.max(0, index - 4); first < index; first++) {
      Match<T> match = at(sentence, first);
      if (match != null && match.end() == index) {
        return first;
      }
    }
    return -1;
  }
}
