package dev.gainsay.align;

import dev.gainsay.claim.StatusClaim;
import dev.gainsay.extract.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Tells objects of one name apart by what hangs on them: an offer of food from an offer of troops,
 * a settlement with the coach from one with the landlord, the captain of a club from that of
 * another.
 */
final class StatusObject {
  private static final Set<String> BINDING = Set.of("of", "with", "for", "on", "into", "against");

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "all", "any", "new");

  private StatusObject() {}

  /** A guard where each says whose or of what it is, and neither has a word of the other. */
  static Comparability.@Nullable Judgement judge(Facet one, Facet other) {
    Set<String> first = hanging(one);
    Set<String> second = hanging(other);
    if (first.isEmpty() || second.isEmpty()) {
      return null;
    }
    for (String word : first) {
      if (second.contains(word) || known(word, other)) {
        return null;
      }
    }
    for (String word : second) {
      if (known(word, one)) {
        return null;
      }
    }
    return Comparability.Judgement.stop(
        Guard.OTHER_OBJECT, String.join(" ", first) + " against " + String.join(" ", second));
  }

  /** True where the clause speaks of it elsewhere, as a name or otherwise. */
  private static boolean known(String stem, Facet facet) {
    return facet.terms().contains(stem)
        || facet.names().stream()
            .flatMap(name -> Set.of(StringUtils.split(name, " ")).stream())
            .anyMatch(word -> Vocabulary.stem(word).equals(stem));
  }

  private static Set<String> hanging(Facet facet) {
    String object = ((StatusClaim) facet.claim()).status().object();
    Set<String> stems = new TreeSet<>();
    if (object == null) {
      return stems;
    }
    boolean behind = false;
    for (String word : StringUtils.split(object.toLowerCase(Locale.ROOT), " ,'\u2019")) {
      if (behind && !SMALL.contains(word)) {
        if (BINDING.contains(word) || !Character.isLetter(word.charAt(0))) {
          break;
        }
        stems.add(Vocabulary.stem(word));
      }
      behind |= BINDING.contains(word);
    }
    return stems;
  }
}
