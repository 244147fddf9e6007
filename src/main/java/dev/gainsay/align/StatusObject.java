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

  /** So many words tell one thing from another. */
  private static final int MOST = 3;

  private static final Set<String> PLACING =
      Set.of("of", "with", "for", "on", "into", "against", "in", "at");

  /** They end a subject. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "was",
          "were",
          "is",
          "are",
          "will",
          "would",
          "did",
          "does",
          "do",
          "remains",
          "remain",
          "remained");

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
    String object = status.object();
    return object == null
        ? behind(status.text(), PLACING, Vocabulary.stem(lastWord(facet.claim().attribute())))
        : behind(object, BINDING, null);
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** The first words of the phrase that hangs on a text's main word, or on its first noun. */
  private Set<String> behind(String text, Set<String> binding, @Nullable String head) {
    Set<String> stems = new TreeSet<>();
    boolean behind = false;
    String before = "";
    for (String word : StringUtils.split(text.toLowerCase(Locale.ROOT), " ,'\u2019")) {
      boolean end = binding.contains(word) || !Character.isLetter(word.charAt(0));
      if (behind && (end || AUXILIARIES.contains(word) || stems.size() == MOST)) {
        break;
      }
      if (behind && !SMALL.contains(word) && !vocabulary.timeWord(word)) {
        stems.add(Vocabulary.stem(word));
      }
      behind |= binding.contains(word) && (head == null || head.equals(Vocabulary.stem(before)));
      before = word;
    }
    return stems;
  }
}
