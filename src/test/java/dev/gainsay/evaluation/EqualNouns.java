package dev.gainsay.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor: who pairs equal nouns with unequal numbers. A number written in figures or as a word
 * up to twelve, and the word that follows it; nothing is known of who, when or where.
 */
final class EqualNouns {
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Map<String, Integer> ZEROS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final Set<String> NO_NOUNS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "but", "by", "for", "from", "had", "has", "have",
          "if", "in", "is", "more", "of", "on", "or", "other", "out", "she", "he", "that", "the",
          "then", "they", "this", "to", "was", "were", "who", "will", "with");

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\w.,])(\\p{Sc}?)(\\d[\\d,]*(?:\\.\\d+)?|\\b(?:"
              + String.join("|", SMALL)
              + ")\\b)(?:[ -](thousand|million|billion|trillion)\\b)?(?:[ -]?(%|[a-z]{2,}))?",
          Pattern.CASE_INSENSITIVE);

  private EqualNouns() {}

  /**
   * A number with its noun.
   *
   * @param noun lower case, without the s of a plural
   * @param start of the words in the text
   * @param end of the words, exclusive
   */
  record Mention(String noun, BigDecimal value, int start, int end) {}

  /** All numbers that a noun follows. */
  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      String noun = noun(matcher.group(1), matcher.group(4));
      if (!noun.isEmpty()) {
        found.add(
            new Mention(
                noun, value(matcher.group(2), matcher.group(3)), matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static String noun(String currency, String word) {
    if (!currency.isEmpty()) {
      return currency;
    }
    if (word == null) {
      return "";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("%")) {
      return "percent";
    }
    return NO_NOUNS.contains(lower) ? "" : lower.replaceFirst("(?<=\\w{2})s$", "");
  }

  private static BigDecimal value(String digits, String power) {
    int small = SMALL.indexOf(digits.toLowerCase(Locale.ROOT));
    BigDecimal value =
        small >= 0 ? BigDecimal.valueOf(small) : new BigDecimal(digits.replace(",", ""));
    int zeros = power == null ? 0 : ZEROS.getOrDefault(power.toLowerCase(Locale.ROOT), 0);
    return value.scaleByPowerOfTen(zeros).stripTrailingZeros();
  }

  /** True where the draft gives a noun of the document a number that the document does not. */
  static boolean differ(String document, String draft) {
    Map<String, Set<BigDecimal>> one = byNoun(document);
    Map<String, Set<BigDecimal>> other = byNoun(draft);
    return other.entrySet().stream()
        .anyMatch(
            each ->
                one.containsKey(each.getKey())
                    && each.getValue().stream().anyMatch(v -> !one.get(each.getKey()).contains(v)));
  }

  private static Map<String, Set<BigDecimal>> byNoun(String text) {
    Map<String, Set<BigDecimal>> found = new LinkedHashMap<>();
    for (Mention mention : in(text)) {
      found.computeIfAbsent(mention.noun(), any -> new TreeSet<>()).add(mention.value());
    }
    return found;
  }
}
