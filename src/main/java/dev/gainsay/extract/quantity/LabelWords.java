package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.extract.VocabularyFile;
import java.util.Set;

/** The words of {@code labels.yml}, each list as the file describes it. */
record LabelWords(
    @JsonProperty(required = true) Set<String> before,
    @JsonProperty(required = true) Set<String> streets,
    @JsonProperty(required = true) Set<String> months,
    @JsonProperty(required = true) Set<String> times,
    @JsonProperty(required = true) Set<String> timeAdjectives,
    @JsonProperty(required = true) Set<String> gluedTimes,
    @JsonProperty(required = true) Set<String> adjectives,
    @JsonProperty(required = true) Set<String> notOneAfter,
    @JsonProperty(required = true) Set<String> notOneBefore,
    @JsonProperty(required = true) Set<String> speech,
    @JsonProperty(required = true) Set<String> victims,
    @JsonProperty(required = true) Set<String> emergency,
    @JsonProperty(required = true) Set<String> callWords,
    @JsonProperty(required = true) Set<String> names,
    @JsonProperty(required = true) Set<String> countAfter,
    @JsonProperty(required = true) Set<String> scores,
    @JsonProperty(required = true) Set<String> notLabel,
    @JsonProperty(required = true) Set<String> numberedBodies,
    @JsonProperty(required = true) Set<String> openers,
    @JsonProperty(required = true) Set<String> pointing,
    @JsonProperty(required = true) Set<String> notVictim,
    @JsonProperty(required = true) Set<String> aircraft,
    @JsonProperty(required = true) Set<String> variants) {

  static LabelWords read() {
    return VocabularyFile.read("labels", new TypeReference<LabelWords>() {});
  }
}
