package dev.gainsay.extract;

import dev.gainsay.claim.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how far back a superlative holds: "since 1954", "in more than 15 years", "on record". */
final class Bounds {
  record Found(int end, Comparison.Bound bound) {}

  private static final Map<String, Integer> YEARS =
      Map.of("year", 1, "decade", 10, "generation", 25, "century", 100);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));
  private static final Set<String> HEDGES = Vocabulary.bundled().comparisons().list("boundHedges");

  private static final Set<String> STARTS = Vocabulary.bundled().comparisons().list("starts");

  /** The most words from "in" to "history". */
  private static final int HISTORY = 7;

  /** A bound further behind the noun belongs to something else. */
  private static final int FAR = 12;

  private final List<String[]> ever = new ArrayList<>();

  Bounds(ComparisonWords words) {
    words.list("ever").forEach(phrase -> ever.add(phrase.split(" ", -1)));
  }

  /**
   * The bound that follows token {@code from} in its clause, null where none does.
   *
   * @param year in which the article speaks; null where it is not known, and "in 15 years" then
   *     bounds nothing
   */
  @Nullable Found after(Sentence s, int from, @Nullable Integer year) {
    for (int i = from; i < s.size() && i < from + FAR; i++) {
      String word = s.word(i);
      boolean verb = i > from && s.tag(i).matches("VBD|VBZ|VBP") && !s.word(i + 1).equals("ever");
      if (word.equals(";") || word.equals(",") || verb) {
        return null;
      }
      Found found = at(s, i, year);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first bound from a token on, whatever verbs stand before it; null where none follows. */
  @Nullable Found anywhere(Sentence s, int from, @Nullable Integer year) {
    for (int i = from; i < s.size(); i++) {
      Found found = at(s, i, year);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found at(Sentence s, int i, @Nullable Integer year) {
    Found found = since(s, i);
    found = found != null ? found : year == null ? null : within(s, i, year);
    found = found != null ? found : history(s, i);
    return found != null ? found : ever(s, i);
  }

  /** "In the airline's 38-year history", "in the history of the race". */
  private static @Nullable Found history(Sentence s, int i) {
    if (!s.word(i).equals("in")) {
      return null;
    }
    for (int k = i + 1; k < s.size() && k < i + HISTORY; k++) {
      if (s.word(k).equals("history")) {
        Comparison.Bound bound =
            new Comparison.Bound(s.text(i, k + 1), Comparison.Bound.EVER, false);
        return new Found(k + 1, bound);
      }
      if (!s.tag(k).matches("DT|PRP\\$|NN.*|POS|JJ|CD")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Since 1954", "since March 2020"; "since the flotation in 2011", before which there was nothing
   * to equal it.
   */
  private static @Nullable Found since(Sentence s, int i) {
    if (!s.word(i).equals("since")) {
      return null;
    }
    boolean begun = false;
    for (int k = i + 1; k < s.size() && k < i + 8; k++) {
      String word = s.word(k);
      if (word.equals(",") || word.equals(";") || word.equals("when")) {
        return null;
      }
      begun |= STARTS.contains(s.token(k).lemma()) || STARTS.contains(word);
      if (word.matches("1[0-9]{3}|20[0-9]{2}")) {
        Comparison.Bound bound =
            new Comparison.Bound(s.text(i, k + 1), Integer.parseInt(word), begun);
        return new Found(k + 1, bound);
      }
    }
    return null;
  }

  /** "In a decade", "for 20 years", "in more than 15 years". */
  private static @Nullable Found within(Sentence s, int i, int year) {
    if (!s.word(i).equals("in") && !s.word(i).equals("for")) {
      return null;
    }
    int k = i + 1;
    while (HEDGES.contains(s.word(k))) {
      k++;
    }
    Integer number = number(s.word(k));
    String unit = k + 1 < s.size() ? s.token(k + 1).lemma() : "";
    Integer length = YEARS.get(unit);
    if (number == null || length == null || number * length < 2) {
      return null;
    }
    Comparison.Bound bound = new Comparison.Bound(s.text(i, k + 2), year - number * length, true);
    return new Found(k + 2, bound);
  }

  private static @Nullable Integer number(String word) {
    Integer known = NUMBERS.get(word);
    return known == null && word.matches("\\d{1,4}") ? Integer.valueOf(word) : known;
  }

  private @Nullable Found ever(Sentence s, int i) {
    for (String[] phrase : ever) {
      boolean equal = true;
      for (int k = 0; equal && k < phrase.length; k++) {
        equal = s.word(i + k).equals(phrase[k]);
      }
      if (equal) {
        int end = i + phrase.length;
        return new Found(end, new Comparison.Bound(s.text(i, end), Comparison.Bound.EVER, false));
      }
    }
    return null;
  }
}
