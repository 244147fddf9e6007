package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** The words of {@code changes.yml}, each list as the file describes it. */
record ChangeWords(
    @JsonProperty(required = true) Direction up,
    @JsonProperty(required = true) Direction down,
    @JsonProperty(required = true) Set<String> objects,
    @JsonProperty(required = true) Set<String> amounts,
    @JsonProperty(required = true) Set<String> particleVerbs,
    @JsonProperty(required = true) Set<String> levelAfter,
    @JsonProperty(required = true) Set<String> between,
    @JsonProperty(required = true) Map<String, BigDecimal> factors,
    @JsonProperty(required = true) Map<String, BigDecimal> factorsBefore,
    @JsonProperty(required = true) Set<String> factorAfter,
    @JsonProperty(required = true) Set<String> notFactorAfter,
    @JsonProperty(required = true) Set<String> placesAfter,
    @JsonProperty(required = true) Set<String> paces,
    @JsonProperty(required = true) Set<String> weakVerbs,
    @JsonProperty(required = true) Set<String> steadyMoves,
    @JsonProperty(required = true) Set<String> factorOf) {

  /** Words of one direction: verbs, nouns, and what stands after or before a number. */
  record Direction(
      @JsonProperty(required = true) Set<String> verbs,
      @JsonProperty(required = true) Set<String> nouns,
      @JsonProperty(required = true) Set<String> after,
      @JsonProperty(required = true) Set<String> before) {}

  static ChangeWords read() {
    return VocabularyFile.read("changes", new TypeReference<ChangeWords>() {});
  }
}
