package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.extract.VocabularyFile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code ranks.yml}, each list as the file describes it. */
record RankWords(
    @JsonProperty(required = true) Set<String> verbs,
    @JsonProperty(required = true) Set<String> weakVerbs,
    @JsonProperty(required = true) Set<String> afterVerb,
    @JsonProperty(required = true) Set<String> nouns,
    @JsonProperty(required = true) Set<String> lists,
    @JsonProperty(required = true) Set<String> notBefore,
    @JsonProperty(required = true) Set<String> determiners,
    @JsonProperty(required = true) Set<String> beforeDigits,
    @JsonProperty(required = true) Set<String> number,
    @JsonProperty(required = true) Set<String> numberAfter,
    @JsonProperty(required = true) Set<String> numberBefore,
    @JsonProperty(required = true) Set<String> notNumberBefore,
    @JsonProperty(required = true) Set<String> topAfter,
    @JsonProperty(required = true) Set<String> notTopBefore) {
  private static final int WORDS_AFTER = 5;
  private static final int WORDS_OF_LIST = 6;

  static RankWords read() {
    return VocabularyFile.read("ranks", new TypeReference<RankWords>() {});
  }

  /** The index after the nouns and adjectives that begin there. */
  static int nounsAfter(Pieces pieces, int i) {
    int at = i;
    while (at < i + WORDS_AFTER && pieces.tag(at).matches("NNS?|JJ|CD") && pieces.letters(at)) {
      at++;
    }
    return at;
  }

  /** Includes a rank verb before ("ranked", "came in"). */
  int withVerb(Pieces pieces, int i) {
    int at = i;
    for (int skipped = 0; skipped < 2; skipped++) {
      String word = pieces.word(at - 1);
      if (verbs.contains(word) || isWeak(word)) {
        return at - 1;
      }
      if (!afterVerb.contains(word)) {
        break;
      }
      at--;
    }
    return i;
  }

  /** True for verbs that rank nothing without a list, table or race around. */
  boolean isWeak(String word) {
    return weakVerbs.contains(word);
  }

  /** True where a list, table or race is named right behind. */
  boolean namesList(Pieces pieces, int end) {
    String word = pieces.word(end);
    if (lists.contains(word)) {
      return true;
    }
    if (!word.matches("in|on|among|out|at")) {
      return false;
    }
    for (int i = end + 1; i < end + WORDS_OF_LIST; i++) {
      String there = pieces.word(i);
      if (there.equals(",") || there.equals(".") || there.equals(";")) {
        return false;
      }
      if (lists.contains(there) || (there.equals("world") && pieces.word(i - 1).equals("the"))) {
        return true;
      }
    }
    return false;
  }

  /** What is ranked, or the list that ranks, where the words go on with it: "on the App Store". */
  static @Nullable String list(Pieces pieces, int end) {
    if (!pieces.word(end).matches("in|on|among|at") || pieces.hyphen(end + 1)) {
      return null;
    }
    int first = end + 1;
    first = pieces.word(first).matches("the|a|its|their|all") ? first + 1 : first;
    int at = first;
    while (at < first + WORDS_AFTER
        && (pieces.tag(at).matches("NNP?S?|JJ.?|POS") || pieces.hyphen(at))
        && pieces.word(at).matches(".*[\\p{L}\\-'].*")) {
      at++;
    }
    return at == first || pieces.digits(first) ? null : pieces.textBetween(first, at);
  }
}
