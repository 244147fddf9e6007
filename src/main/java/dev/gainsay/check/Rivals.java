package dev.gainsay.check;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.RankClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of a slot that might clash: the fact that rules judge. What rules ask about is worked out
 * once, here, so that their conditions read aloud: {@code Rivals( figures, contradicting )}.
 */
public final class Rivals {
  private final Slot slot;
  private final Side one;
  private final Side other;
  private final List<Pair> pairs;
  private final boolean contradicting;
  private final boolean diverging;
  private final boolean rounded;
  private final boolean coarser;
  private final boolean zonesCouldReconcile;
  private final double gap;
  private final boolean laterUpdate;

  /** A quarter and more is far apart. */
  private static final double FAR = 0.25;

  /**
   * @param slot where both sides compete
   * @param one the side with the lower or earlier value
   * @param other the side with the higher or later value
   * @param pairs the claims of the two sides that may be compared, at least one pair
   * @param tolerance relative difference under which figures agree, as the story's file settles; 0 where
   *     it settles none
   */
  public Rivals(Slot slot, Side one, Side other, List<Pair> pairs, double tolerance) {
    this.slot = slot;
    this.one = one;
    this.other = other;
    this.pairs = List.copyOf(pairs);
    Claim first = one.first();
    Claim second = other.first();
    Figure lower = figure(first);
    Figure higher = figure(second);
    if (lower != null && higher != null) {
      gap = lower.gap(higher);
      boolean tolerated = gap < tolerance;
      contradicting = !tolerated && lower.contradicts(higher);
      diverging = !tolerated && lower.divergesFrom(higher);
      rounded = lower.rounds(higher);
      coarser = false;
      zonesCouldReconcile = false;
    } else if (first instanceof DateClaim early && second instanceof DateClaim late) {
      gap = 0;
      contradicting = early.date().disjoint(late.date());
      diverging = false;
      rounded = false;
      coarser = early.date().contains(late.date()) || late.date().contains(early.date());
      zonesCouldReconcile = early.date().zoneCouldReconcile(late.date());
    } else if (first instanceof RankClaim better && second instanceof RankClaim worse) {
      gap = 0;
      contradicting = better.rank().contradicts(worse.rank());
      diverging = false;
      rounded = false;
      coarser = !contradicting;
      zonesCouldReconcile = false;
    } else {
      throw new IllegalArgumentException(
          "Claims %s and %s are of different kinds.".formatted(first.id(), second.id()));
    }
    laterUpdate = this.pairs.stream().allMatch(Updates::laterUpdate);
  }

  private static @Nullable Figure figure(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure();
    }
    return claim instanceof DurationClaim stated ? stated.length() : null;
  }

  public Slot getSlot() {
    return slot;
  }

  /** The side with the lower or earlier value. */
  public Side getOne() {
    return one;
  }

  /** The side with the higher or later value. */
  public Side getOther() {
    return other;
  }

  /** The claims of the two sides that may be compared. */
  public List<Pair> getPairs() {
    return pairs;
  }

  public Kind getKind() {
    return slot.kind();
  }

  public boolean isFigures() {
    return slot.kind() == Kind.FIGURE;
  }

  public boolean isDates() {
    return slot.kind() == Kind.DATE;
  }

  public boolean isDurations() {
    return slot.kind() == Kind.DURATION;
  }

  public boolean isRanks() {
    return slot.kind() == Kind.RANK;
  }

  /** Both cannot be true. */
  public boolean isContradicting() {
    return contradicting;
  }

  /** Both may be literally true, though a reader takes them for different values. */
  public boolean isDiverging() {
    return diverging;
  }

  /** Neither contradicts nor diverges: the words differ, the values can be one. */
  public boolean isCompatible() {
    return !contradicting && !diverging;
  }

  /** The values lie a quarter or more apart. */
  public boolean isFarApart() {
    return gap >= FAR;
  }

  /** How far the values lie apart, as a share of the lower one's nearest expected end. */
  public double getGap() {
    return gap;
  }

  /** One is the other, rounded or cut off. */
  public boolean isRounded() {
    return rounded;
  }

  /** One is a coarser or wider statement of the other. */
  public boolean isCoarser() {
    return coarser;
  }

  /** Two times of day that a difference of time zones could join. */
  public boolean isZonesCouldReconcile() {
    return zonesCouldReconcile;
  }

  /** A running count, and the higher value stands in the article that was published later. */
  public boolean isLaterUpdate() {
    return laterUpdate;
  }

  /** One article states both. */
  public boolean isWithinArticle() {
    return pairs.stream().allMatch(Pair::withinArticle);
  }

  /** Each value is openly given to another source. */
  public boolean isOpenlyCited() {
    return pairs.stream()
        .allMatch(
            pair ->
                pair.one().speaker() != null
                    && pair.other().speaker() != null
                    && !pair.one().speaker().equals(pair.other().speaker()));
  }

  @Override
  public String toString() {
    return slot.attribute() + ": " + one.words() + " | " + other.words();
  }
}
