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
 * @param measure by which it is compared, as a plain adjective: "young" for youngest; "" where the
 *     text names none
 * @param group among which ("player to score"), or with what ("Llama") it is compared; null where
 *     the text does not say
 * @param polarity the resolved truth of the statement: false for "is no longer the largest"
 * @param bound how far back a superlative holds, null where the text does not say
 */
public record Comparison(
    String text,
    Standing standing,
    int place,
    String measure,
    @Nullable String group,
    boolean polarity,
    @Nullable Bound bound)
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

    /** How the other one stands to the first. */
    Standing mirrored() {
      return this == AHEAD ? BEHIND : this == BEHIND ? AHEAD : this;
    }
  }

  /**
   * How far back a superlative holds.
   *
   * @param text the words that say so: "since 1954", "in more than 15 years", "on record"
   * @param year the last year that had its equal, or {@link #EVER}
   * @param atLeast true where its equal may lie further back: "in 15 years"
   */
  public record Bound(String text, int year, boolean atLeast) {
    /** No year had its equal. */
    public static final int EVER = Integer.MIN_VALUE;

    /** "In 15 years" is said of fourteen and a half, too. */
    private static final int ROUNDED = 1;

    /** True where no year can be the last that had an equal by both. */
    boolean excludes(Bound other) {
      if (year == other.year || (atLeast && other.atLeast)) {
        return false;
      }
      if (!atLeast && !other.atLeast) {
        return true;
      }
      Bound exact = atLeast ? other : this;
      Bound open = atLeast ? this : other;
      return exact.year > open.year + ROUNDED;
    }
  }

  /** The same from the other's point of view: "B trails A" for "A is ahead of B". */
  public Comparison mirrored(String otherGroup) {
    return new Comparison(text, standing.mirrored(), place, measure, otherGroup, polarity, bound);
  }

  /** The same among others. */
  public Comparison among(String otherGroup) {
    return new Comparison(text, standing, place, measure, otherGroup, polarity, bound);
  }

  /** True for two sides compared with each other, false for one with all of its kind. */
  public boolean pairwise() {
    return !standing.superlative();
  }

  @Override
  public String identity() {
    return (polarity ? "" : "not ")
        + standing.word()
        + (standing == Standing.NTH ? " " + place : "")
        + (bound == null ? "" : bound.year() == Bound.EVER ? " ever" : " since " + bound.year())
        + (bound != null && bound.atLeast() ? " at least" : "");
  }

  /** "The youngest" and "the second-youngest"; "ahead of" and "behind"; "is" and "is not". */
  @Override
  public boolean contradicts(Proposition other) {
    if (!(other instanceof Comparison with) || pairwise() != with.pairwise()) {
      return false;
    }
    if (polarity != with.polarity) {
      Comparison yes = polarity ? this : with;
      Comparison no = polarity ? with : this;
      return no.bound == null && (no.standing == Standing.AMONG || no.sameStanding(yes));
    }
    if (!polarity) {
      return false;
    }
    if (pairwise()) {
      return standing != with.standing
          && standing != Standing.LEVEL
          && with.standing != Standing.LEVEL;
    }
    return excludesByPlace(with) || excludesByBound(with);
  }

  private boolean sameStanding(Comparison other) {
    return standing == other.standing && place == other.place;
  }

  /** The first and the second; of two later places the ranks themselves tell. */
  private boolean excludesByPlace(Comparison other) {
    return (standing == Standing.ALONE && other.standing == Standing.NTH && rulesOut(other))
        || (standing == Standing.NTH && other.standing == Standing.ALONE && other.rulesOut(this));
  }

  /** The first in 60 years is not the third in ten; the first in ten may be the third in 60. */
  private boolean rulesOut(Comparison later) {
    Bound back = bound;
    if (back == null || back.year == Bound.EVER) {
      return true;
    }
    Bound window = later.bound;
    return window != null && window.year + Bound.ROUNDED >= back.year;
  }

  /** "The largest since 1954" and "since 1974": by the one, 1974 saw none as large. */
  public boolean excludesByBound(Comparison other) {
    return sameStanding(other)
        && polarity
        && other.polarity
        && bound != null
        && other.bound != null
        && bound.excludes(other.bound);
  }

  /**
   * "The youngest" and "one of the youngest": the latter is true of the youngest too, and nobody
   * says so who knows better. "On par with" and "ahead of" likewise.
   */
  @Override
  public boolean divergesFrom(Proposition other) {
    if (!(other instanceof Comparison with) || pairwise() != with.pairwise()) {
      return false;
    }
    boolean both = polarity && with.polarity;
    if (pairwise()) {
      boolean level = standing == Standing.LEVEL || with.standing == Standing.LEVEL;
      return both && level && standing != with.standing;
    }
    return both && (hedges(with) || with.hedges(this));
  }

  private boolean hedges(Comparison other) {
    boolean unbounded = other.bound == null || other.bound.year() == Bound.EVER;
    return standing == Standing.AMONG && other.standing == Standing.ALONE && unbounded;
  }

  // Written out, as the like of a record is linked while running, which a run of a second feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison with
        && place == with.place
        && polarity == with.polarity
        && standing == with.standing
        && text.equals(with.text)
        && measure.equals(with.measure)
        && Objects.equals(group, with.group)
        && Objects.equals(bound, with.bound);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, standing, place, measure, group, polarity, bound);
  }
}
