package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.extract.VocabularyFile;
import java.util.Set;

/**
 * The words of {@code topics.yml}, by which a sentence shows what an ambiguous unit means.
 *
 * @param afterMetres after "1.8m" they make it a length
 * @param beforeRaces before "100m" they make it a race
 * @param lengths anywhere in the sentence they make "m" a metre
 * @param money anywhere in the sentence they make pounds money
 * @param beforePrices before "a dollar" they make it a price
 * @param heat anywhere in the sentence they make "C" and "F" temperatures
 * @param lives shortly before "at 83" they make it an age
 * @param people before "under 5" they make it an age
 * @param areAged before "under 16", in a sentence that speaks of people, they make it an age
 * @param agedEach between comma and age
 * @param aged before a number between commas, singular or plural, they make it an age
 */
record Topics(
    @JsonProperty(required = true) Set<String> afterMetres,
    @JsonProperty(required = true) Set<String> beforeRaces,
    @JsonProperty(required = true) Set<String> lengths,
    @JsonProperty(required = true) Set<String> money,
    @JsonProperty(required = true) Set<String> beforePrices,
    @JsonProperty(required = true) Set<String> heat,
    @JsonProperty(required = true) Set<String> lives,
    @JsonProperty(required = true) Set<String> people,
    @JsonProperty(required = true) Set<String> areAged,
    @JsonProperty(required = true) Set<String> agedEach,
    @JsonProperty(required = true) Set<String> aged) {

  static Topics read() {
    return VocabularyFile.read("topics", new TypeReference<Topics>() {});
  }

  /** True where a sentence has one of the words. */
  static boolean speaksOf(Pieces pieces, Set<String> topic) {
    for (int i = 0; i < pieces.size(); i++) {
      if (topic.contains(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }
}
