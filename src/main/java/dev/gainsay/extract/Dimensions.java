package dev.gainsay.extract;

import dev.gainsay.claim.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the property that a measure states where the words behind it say so: the distance from a
 * target, a depth, the magnitude of a quake. The words are those of {@code
 * claims/vocabulary/dimensions.yml}.
 */
final class Dimensions {
  private static final String LENGTH = "length";
  private static final String MAGNITUDE = "magnitude";
  private static final Set<String> CHAIN = Set.of("of", "'s");

  /** Behind "from": "the centre of its target zone" and the like are no longer. */
  private static final int LONGEST_PLACE = 8;

  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "deep",
          "depth",
          "tall",
          "height",
          "high",
          "height",
          "wide",
          "width",
          "long",
          LENGTH,
          "thick",
          "thickness");

  private final Vocabulary vocabulary;

  Dimensions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The name of the property; null where the words do not tell it. */
  @Nullable String of(Sentence s, Mention.Quantity m) {
    Unit unit = m.figure().unit();
    if (unit.id().equals(MAGNITUDE)) {
      return other(s) ? "aftershock " + MAGNITUDE : MAGNITUDE;
    }
    if (!unit.dimension().equals(LENGTH)) {
      return null;
    }
    String named = ADJECTIVES.get(s.word(m.end()));
    if (named != null && !s.word(m.end() + 1).equals("enough")) {
      return s.token(m.end()).chunk().endsWith("-NP") && s.token(m.end() + 1).noun() ? null : named;
    }
    int behind = from(s, m.end());
    return behind < 0 ? null : distance(s, behind);
  }

  private int from(Sentence s, int end) {
    Set<String> from = vocabulary.list("dimensions.from");
    if (from.contains(s.word(end) + " " + s.word(end + 1))) {
      return end + 2;
    }
    if (from.contains(s.word(end))) {
      return end + 1;
    }
    // "Within 250 metres of the chosen point".
    return s.word(end).equals("of") ? end + 1 : -1;
  }

  /** "Distance from target", "distance from coast"; null where no place is named. */
  private @Nullable String distance(Sentence s, int first) {
    Set<String> aims = vocabulary.list("dimensions.aims");
    int head = -1;
    int end = Math.min(s.size(), first + LONGEST_PLACE);
    for (int i = first; i < end; i++) {
      boolean inside = s.token(i).chunk().endsWith("-NP") || CHAIN.contains(s.word(i));
      if (!inside) {
        break;
      }
      if (aims.contains(s.token(i).lemma()) || aims.contains(s.word(i))) {
        return "distance from target";
      }
      head = s.token(i).noun() ? i : head;
    }
    boolean of = s.word(first - 1).equals("of");
    return head < 0 || of || s.token(head).properNoun()
        ? null
        : "distance from " + s.token(head).lemma().toLowerCase(Locale.ROOT);
  }

  private boolean other(Sentence s) {
    Set<String> others = vocabulary.list("dimensions.otherQuakes");
    return s.tokens().stream().anyMatch(token -> others.contains(token.lemma()));
  }

  /**
   * "The depth was given as 24 kilometres": the subject of a passive verb of estimating is what is
   * measured.
   */
  boolean estimated(Sentence s, Mention m, Frame frame) {
    String link = s.word(m.first() - 1);
    return (link.equals("as") || link.equals("at"))
        && vocabulary.list("dimensions.estimating").contains(frame.verbLemma(s))
        && frame.verb().end() >= m.first() - 1
        && Chunks.passive(s, frame.verb())
        && frame.subject().head() >= 0
        && s.token(frame.subject().head()).noun()
        && !s.token(frame.subject().head()).properNoun();
  }
}
