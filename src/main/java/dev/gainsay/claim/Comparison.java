package dev.gainsay.claim;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands among others of its kind, or to one other.
 *
 * @param text the words that say so
 * @param standing the sort of comparison
 * @param place for {@link Standing#NTH} the place from 2, else 1
 * @param measure by which it is compared, as a word for the high end: "young" for youngest; ""
 *     where the text names none
 * @param group among which ("player"), or with what ("Llama") it is compared; null where the text
 *     does not say
 * @param since the bound of a superlative as the text gives it ("1954", "in 15 years"); null where
 *     it gives none
 */
public record Comparison(
    String text,
    Standing standing,
    int place,
    String measure,
    @Nullable String group,
    @Nullable String since)
    implements Proposition {

  /** Sorts of comparison. */
  public enum Standing {
    /** "The youngest", "the only", "the first". */
    ALONE,
    /** "One of the youngest", "among the largest". */
    AMONG,
    /** "The second-youngest". */
    NTH,
    /** "Surpasses", "ahead of", "bigger than". */
    AHEAD,
    /** "On par with", "as large as". */
    LEVEL,
    /** "Trails", "smaller than". */
    BEHIND;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True for a standing among many, false for one to a single other. */
    public boolean superlative() {
      return this == ALONE || this == AMONG || this == NTH;
    }
  }

  @Override
  public String identity() {
    return standing.word()
        + (standing == Standing.NTH ? " " + place : "")
        + (measure.isEmpty() ? "" : " " + measure)
        + (since == null ? "" : " since " + since);
  }

  /** "The youngest" and "the second-youngest"; "ahead of" and "behind". */
  @Override
  public boolean contradicts(Proposition other) {
    if (!(other instanceof Comparison with)) {
      return false;
    }
    if (standing.superlative() && with.standing.superlative()) {
      boolean places = standing != Standing.AMONG && with.standing != Standing.AMONG;
      return places && place != with.place;
    }
    return (standing == Standing.AHEAD && with.standing == Standing.BEHIND)
        || (standing == Standing.BEHIND && with.standing == Standing.AHEAD);
  }

  /**
   * "The youngest" and "one of the youngest": the latter is true of the youngest too, and nobody
   * says so who knows better. "The largest since 1954" and "since 1974" likewise.
   */
  @Override
  public boolean divergesFrom(Proposition other) {
    if (!(other instanceof Comparison with) || contradicts(other)) {
      return false;
    }
    boolean bounds = since != null && with.since != null && !Objects.equals(since, with.since);
    return standing != with.standing || bounds;
  }
}
