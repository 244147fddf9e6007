package dev.gainsay.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** "Maybe …" on a line of its own, or nothing where no known word is near. */
  public static String of(String word, Collection<String> known) {
    return known.stream()
        .filter(each -> near(distance(word, each), Math.max(word.length(), each.length())))
        .min(
            Comparator.<String>comparingInt(each -> distance(word, each))
                .thenComparing(each -> each))
        .map("\nMaybe \"%s\"?"::formatted)
        .orElse(known.isEmpty() || known.size() > 12 ? "" : "\nMaybe one of: " + list(known));
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
