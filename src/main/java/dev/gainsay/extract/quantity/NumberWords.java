package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for numbers: cardinals and ordinals as ICU's rule-based number format spells
 * them, magnitudes and parts from {@code magnitudes.yml}.
 */
final class NumberWords {

  private record File(
      @JsonProperty(required = true) Map<String, BigDecimal> words,
      @JsonProperty(required = true) Set<String> noughts,
      @JsonProperty(required = true) Map<String, BigDecimal> glued,
      @JsonProperty(required = true) Set<String> moneyOnly,
      @JsonProperty(required = true) Map<String, Integer> parts,
      @JsonProperty(required = true) Half half,
      double shareTolerance,
      @JsonProperty(required = true) Vague vague) {}

  private record Half(
      @JsonProperty(required = true) Set<String> wholes,
      @JsonProperty(required = true) Set<String> notAfter,
      @JsonProperty(required = true) Set<String> hedges) {}

  private record Vague(
      @JsonProperty(required = true) Map<String, BigDecimal> plurals,
      @JsonProperty(required = true) Set<String> onlyOf,
      @JsonProperty(required = true) Set<String> before) {}

  private static final int HIGHEST_ORDINAL = 100;

  private final File file;
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, BigDecimal> magnitudeParts = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  NumberWords() {
    file = VocabularyFile.read("magnitudes", new TypeReference<File>() {});
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    for (int number = 0; number < 100; number++) {
      String words = speller.format(number, "%spellout-cardinal");
      if (!words.contains("-")) {
        cardinals.put(words, number);
      }
    }
    for (int number = 1; number <= HIGHEST_ORDINAL; number++) {
      String words = speller.format(number, "%spellout-ordinal");
      String ordinal = words.startsWith("one ") ? words.substring(4) : words;
      ordinals.put(ordinal, number);
      ordinals.put(ordinal.replace("-", ""), number);
    }
    ordinals.forEach(
        (word, number) -> {
          if (number > 2) {
            parts.put(word, number);
            parts.put(word + "s", number);
          }
        });
    file.words()
        .forEach(
            (word, number) -> {
              if (number.compareTo(BigDecimal.valueOf(HIGHEST_ORDINAL)) >= 0) {
                magnitudeParts.put(word + "th", number);
                magnitudeParts.put(word + "ths", number);
              }
            });
    parts.putAll(file.parts());
    file.noughts().forEach(word -> cardinals.put(word, 0));
    starts.addAll(cardinals.keySet());
    starts.addAll(file.words().keySet());
    starts.addAll(parts.keySet());
    starts.addAll(magnitudeParts.keySet());
    starts.addAll(file.vague().plurals().keySet());
    starts.addAll(file.vague().before());
    starts.add("couple");
  }

  /** 0 to 20 and the tens, null for other words. */
  @Nullable Integer cardinal(String word) {
    return cardinals.get(word);
  }

  /** 1 to 100 for "first", "twenty-first" and "21st", null for other words. */
  @Nullable Integer ordinal(String word) {
    return ordinals.get(word);
  }

  /** 4 for "quarter" and "quarters", null for other words. */
  @Nullable Integer part(String word) {
    return parts.get(word);
  }

  /** The million of "millionth" and "millionths", null for other words. */
  @Nullable BigDecimal magnitudePart(String word) {
    return magnitudeParts.get(word);
  }

  /** What a whole word multiplies by ("million"; "millions" only where {@code plural}). */
  @Nullable BigDecimal magnitude(String word, boolean plural) {
    BigDecimal found = file.words().get(word);
    return found == null && plural && word.endsWith("s")
        ? file.words().get(word.substring(0, word.length() - 1))
        : found;
  }

  /** What an abbreviation that touches its number multiplies by; case counts. */
  @Nullable BigDecimal glued(String text, boolean money) {
    return !money && file.moneyOnly().contains(text) ? null : file.glued().get(text);
  }

  /** What "hundreds" and its like stand for more than, null for other words. */
  @Nullable BigDecimal vaguePlural(String word) {
    return file.vague().plurals().get(word);
  }

  /** True where a vague plural counts only before "of": "tens of them". */
  boolean vagueOnlyBeforeOf(String plural) {
    return file.vague().onlyOf().contains(plural);
  }

  /** True for words that make a magnitude after them vague: "several million". */
  boolean makesVague(String word) {
    return file.vague().before().contains(word);
  }

  /** True for words with which the whole begins that "half" is of: "half their homes". */
  boolean wholeOfHalf(String word) {
    return file.half().wholes().contains(word);
  }

  /** True for words after which "half" is no share: "the other half". */
  boolean noHalfAfter(String word) {
    return file.half().notAfter().contains(word);
  }

  /** True for words before which a half or third alone is a share: "more than half". */
  boolean hedgesHalf(String word) {
    return file.half().hedges().contains(word);
  }

  /** How far off a share in words may be, as a part of it. */
  double shareTolerance() {
    return file.shareTolerance();
  }

  /** True for words with which a number may begin. */
  boolean startsNumber(String word) {
    return starts.contains(word);
  }
}
