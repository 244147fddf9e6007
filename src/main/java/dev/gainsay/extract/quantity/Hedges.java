package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Interval;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hedges of {@code hedges.yml}: "over", "nearly", "or more". */
final class Hedges {

  /**
   * What a hedge says of its number.
   *
   * @param bound which numbers it stands for
   * @param expected factors of what a reader takes it to mean; null where the bound's own hold
   * @param verb true for verbs that take the number as object
   * @param from least number of which a verb of several meanings is read; 0 for all
   * @param level true where a number after a verb of change is a level
   * @param glued true where it must be joined to the number
   */
  record Hedge(
      Bound bound,
      @Nullable List<Double> expected,
      boolean verb,
      double from,
      boolean level,
      boolean glued) {

    /** What a reader takes the hedge to mean of a number, null where the bound decides. */
    @Nullable Interval expected(BigDecimal number) {
      if (expected == null) {
        return null;
      }
      double one = number.doubleValue() * expected.get(0);
      double two = number.doubleValue() * expected.get(1);
      return Interval.closed(Math.min(one, two), Math.max(one, two));
    }
  }

  private record Entry(
      @JsonProperty(required = true) String bound,
      @Nullable List<Double> expected,
      @Nullable String position,
      boolean verb,
      double from,
      boolean level,
      boolean glued,
      @JsonProperty(required = true) List<String> words) {}

  private final Phrases<Hedge> before = new Phrases<>();
  private final Phrases<Hedge> after = new Phrases<>();

  Hedges() {
    for (Entry entry : VocabularyFile.read("hedges", new TypeReference<List<Entry>>() {})) {
      Bound bound = Bound.valueOf(entry.bound().toUpperCase(Locale.ROOT).replace('-', '_'));
      Hedge hedge =
          new Hedge(
              bound, entry.expected(), entry.verb(), entry.from(), entry.level(), entry.glued());
      Phrases<Hedge> phrases = "after".equals(entry.position()) ? after : before;
      entry.words().forEach(word -> phrases.add(word, false, hedge));
    }
  }

  /** The hedge that ends right before a piece. */
  Phrases.@Nullable Found<Hedge> before(Pieces pieces, int first) {
    return before.endingBefore(pieces, first);
  }

  /** The hedge that begins at a piece, right after a number. */
  Phrases.@Nullable Found<Hedge> after(Pieces pieces, int end) {
    int first = pieces.afterHyphen(end);
    Phrases.Found<Hedge> found = after.startingAt(pieces, first);
    boolean joined =
        first > end
            || pieces.glued(first)
            || (found != null && pieces.tag(found.end()).equals("NNS"));
    return found == null || (found.meaning().glued() && !joined) ? null : found;
  }
}
