package dev.gainsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads superlatives by their form: "youngest", "second-most populous", "best-selling", "first".
 */
final class SuperlativeForms {
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Set<String> IRREGULAR = Set.of("best", "worst");

  private final ComparisonWords words;
  private final Set<String> excluded;
  private final Set<String> unique;

  SuperlativeForms(ComparisonWords words) {
    this.words = words;
    this.excluded = words.list("notSuperlative");
    this.unique = words.list("unique");
  }

  /** The superlative whose main word is at token {@code i}; null where none is. */
  @Nullable SuperlativeForm at(Sentence s, int i) {
    String word = s.word(i);
    int place = 1;
    String base = word;
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      int ordinal = ORDINALS.indexOf(word.substring(0, hyphen));
      String rest = word.substring(hyphen + 1);
      if (ordinal >= 0) {
        place = ordinal + 2;
        base = rest;
      } else if (isSuperlative(word.substring(0, hyphen)) && s.tag(i).startsWith("JJ")) {
        // "best-selling", "longest-serving": the whole is the measure.
        int first = ordinalBefore(s, i);
        return new SuperlativeForm(first, i + 1, word, word, placeOf(s, first, i), false);
      }
    }
    if (place == 1 && ORDINALS.contains(word) && !s.tag(i + 1).matches("JJS|RBS|JJR|RBR")) {
      return new SuperlativeForm(i, i + 1, word, "first", ORDINALS.indexOf(word) + 2, true);
    }
    if (unique.contains(word) && s.tag(i).matches("JJ|RB|CD")) {
      return new SuperlativeForm(i, i + 1, word, word, 1, true);
    }
    int first = ordinalBefore(s, i);
    int before = placeOf(s, first, i);
    if (base.equals("most") || (word.equals("least") && s.tag(i + 1).equals("JJ"))) {
      int end = i + 1;
      while (end < s.size() && s.tag(end).equals("RB") && !s.word(end).equals("ever")) {
        end++;
      }
      boolean adjective = s.tag(end).matches("JJ|VBN|VBG") && !s.word(end).matches("recent|ever");
      String measure = adjective ? s.text(i + 1, end + 1).toLowerCase(Locale.ROOT) : "";
      return adjective
          ? new SuperlativeForm(
              first, end + 1, "most " + measure, measure, Math.max(place, before), false)
          : null;
    }
    boolean tagged = s.tag(i).equals("JJS") || place > 1 || (s.tag(i).equals("RBS") && first < i);
    if (!tagged || !isSuperlative(base)) {
      return null;
    }
    return new SuperlativeForm(
        first, i + 1, base, words.plain(base, "est"), Math.max(place, before), false);
  }

  private boolean isSuperlative(String word) {
    boolean irregular = IRREGULAR.contains(word);
    return !excluded.contains(word) && (irregular || (word.endsWith("est") && word.length() > 5));
  }

  private static int ordinalBefore(Sentence s, int i) {
    boolean ordinal =
        ORDINALS.contains(s.word(i - 1)) || s.word(i - 1).matches("\\d+(nd|rd|th|st)");
    return ordinal ? i - 1 : i;
  }

  private static int placeOf(Sentence s, int first, int i) {
    if (first == i) {
      return 1;
    }
    int known = ORDINALS.indexOf(s.word(first));
    String digits = s.word(first).replaceAll("\\D", "");
    return known >= 0 ? known + 2 : digits.length() > 3 ? 1 : Integer.parseInt(digits);
  }
}
