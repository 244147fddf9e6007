package dev.gainsay.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant. */
public final class Suggestion {
  /** Fewer letters begin too many words to say which was meant. */
  private static final int SOME = 3;

  private Suggestion() {}

  /**
   * "Maybe …" on a line of its own, or nothing where no known word is near: the shortest word that
   * the given one begins, else the one with the fewest slips between.
   */
  public static String of(String word, Collection<String> known) {
    String start = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(each -> start.length() >= SOME && each.toLowerCase(Locale.ROOT).startsWith(start))
        .min(Comparator.comparingInt(String::length).thenComparing(each -> each))
        .or(() -> nearest(word, known))
        .map("\nMaybe \"%s\"?"::formatted)
        .orElse(known.isEmpty() || known.size() > 12 ? "" : "\nMaybe one of: " + list(known));
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(each -> near(distance(word, each), Math.max(word.length(), each.length())))
        .min(
            Comparator.<String>comparingInt(each -> distance(word, each))
                .thenComparing(each -> each));
  }

  /** Two slips, or one in three letters; never more than half the word. */
  private static boolean near(int distance, int length) {
    return distance <= Math.max(2, length / 3) && distance * 2 < length;
  }

  private static String list(Collection<String> known) {
    return String.join(", ", known.stream().sorted().toList());
  }

  /** Levenshtein's distance, letter case apart. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
