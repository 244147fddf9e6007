package dev.gainsay.report;

import dev.gainsay.align.Slot;
import dev.gainsay.claim.Claim;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around a value in an article's own wording, "…" in place of the value: "Petra made
 * landfall at …".
 *
 * @param before words that stand before the value in its clause, at most {@link #MOST}
 * @param after words that stand after it, where those before say too little
 */
record Clause(List<String> before, List<String> after) {
  private static final int MOST = 7;
  private static final String ENDS = ",;:.!?()\u2014\u2013\u3001\u3002\uff0c";

  /** What these words stand for is found outside the clause. */
  private static final Set<String> POINTING =
      Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that", "this");

  /** Of the clauses of a slot, the one that says most by itself; null where no claim has one. */
  static @Nullable Clause of(Slot slot, @Nullable String subject) {
    return slot.claims().stream()
        .map(Clause::of)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparing((Clause each) -> each.before.size() < 2)
                .thenComparing(each -> subject != null && !each.names(subject))
                .thenComparing(Clause::points)
                .thenComparing(each -> each.before.size() + each.after.size())
                .thenComparing(each -> each.words()))
        .orElse(null);
  }

  private static @Nullable Clause of(Claim claim) {
    Context context = Context.of(claim);
    List<String> before = words(context.before(), true);
    List<String> after = before.size() < 2 ? words(context.after(), false) : List.of();
    return before.size() + after.size() < 2 ? null : new Clause(before, after);
  }

  private static List<String> words(String part, boolean last) {
    String plain = part.replace("\u2026", "");
    int start = 0;
    int end = plain.length();
    for (int i = 0; i < plain.length(); i++) {
      boolean inNumber = i + 1 < plain.length() && Character.isLetterOrDigit(plain.charAt(i + 1));
      if (ENDS.indexOf(plain.charAt(i)) >= 0 && !inNumber) {
        start = i + 1;
        end = Math.min(end, i);
      }
    }
    String within = last ? plain.substring(start) : plain.substring(0, end);
    List<String> words =
        Arrays.stream(within.trim().split("\\s+", -1)).filter(each -> !each.isEmpty()).toList();
    if (words.size() <= MOST) {
      return words;
    }
    return last ? words.subList(words.size() - MOST, words.size()) : words.subList(0, MOST);
  }

  /** True where the last word of a name stands in it. */
  boolean names(String name) {
    String key = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words().toLowerCase(Locale.ROOT).contains(key);
  }

  private boolean points() {
    return before.isEmpty() || POINTING.contains(before.get(0).toLowerCase(Locale.ROOT));
  }

  String words() {
    return (String.join(" ", before) + " \u2026 " + String.join(" ", after)).trim();
  }
}
