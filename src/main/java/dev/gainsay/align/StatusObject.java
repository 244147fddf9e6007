package dev.gainsay.align;

import dev.gainsay.claim.Status;
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

  private static final Set<String> PLACING =
      Set.of("of", "with", "for", "on", "into", "against", "in", "at");

  /** They end a subject. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "was", "were", "is", "are", "will", "would", "did", "does", "do",
          "remains", "remain", "remained");

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "all", "any", "new");

  private final Vocabulary vocabulary;

  StatusObject(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A guard where each says whose or of what it is, and neither has a word of the other. */
  Comparability.@Nullable Judgement judge(Facet one, Facet other) {
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

  private Set<String> hanging(Facet facet) {
    Status status = ((StatusClaim) facet.claim()).status();
    return status.object() != null
        ? hanging(status.object(), BINDING, Set.of())
        : hanging(status.text(), PLACING, AUXILIARIES);
  }

  /** The words of the first phrase that hangs on another, before any of the ends. */
  private Set<String> hanging(String text, Set<String> binding, Set<String> ends) {
    Set<String> stems = new TreeSet<>();
    boolean behind = false;
    boolean over = false;
    for (String word : StringUtils.split(text.toLowerCase(Locale.ROOT), " ,'\u2019")) {
      boolean end = binding.contains(word) || !Character.isLetter(word.charAt(0));
      if (ends.contains(word)) {
        return stems;
      }
      over |= behind && end && !stems.isEmpty();
      if (behind && !over && !end && !SMALL.contains(word) && !vocabulary.timeWord(word)) {
        stems.add(Vocabulary.stem(word));
      }
      behind |= binding.contains(word);
    }
    return ends.isEmpty() ? stems : Set.of();
  }
}
