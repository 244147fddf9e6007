package dev.gainsay.check;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.Proposition;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.When;
import org.jspecify.annotations.Nullable;

/**
 * How the values of two claims stand to one another; {@link Rivals} says what each part means.
 *
 * @param gap share of the lower value's nearest expected end, 0 where the values touch or have no
 *     size
 */
record Relation(
    boolean contradicting,
    boolean diverging,
    boolean rounded,
    boolean wider,
    boolean converted,
    boolean coarser,
    boolean overlapping,
    boolean zonesCouldReconcile,
    boolean zonesNamed,
    double gap) {

  /** Values of different kinds, of which nothing can be said. */
  static final Relation NONE =
      new Relation(false, false, false, false, false, false, false, false, false, 0);

  /** True where the two are of one kind and their units, if any, convert. */
  static boolean comparable(Claim one, Claim other) {
    Figure first = figure(one);
    Figure second = figure(other);
    return one.kind() == other.kind()
        && (first == null || second == null || first.comparableWith(second));
  }

  /**
   * @param tolerance relative difference under which figures agree
   */
  static Relation of(Claim one, Claim other, double tolerance) {
    Figure lower = figure(one);
    Figure higher = figure(other);
    if (lower != null && higher != null) {
      return ofFigures(lower, higher, tolerance);
    }
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return ofDates(early.date(), late.date());
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      return ofRanks(better.rank().contradicts(worse.rank()));
    }
    if (one instanceof PropositionClaim stated && other instanceof PropositionClaim another) {
      return ofWords(stated.proposition(), another.seenFrom(stated));
    }
    return NONE;
  }

  private static Relation ofWords(Proposition one, Proposition other) {
    boolean contradicting = one.contradicts(other);
    boolean diverging = !contradicting && one.divergesFrom(other);
    boolean wider = !contradicting && !diverging && (one.widerThan(other) || other.widerThan(one));
    return new Relation(
        contradicting, diverging, false, wider, false, false, false, false, false, 0);
  }

  private static Relation ofFigures(Figure lower, Figure higher, double tolerance) {
    double gap = lower.gap(higher);
    boolean tolerated = gap < tolerance;
    boolean contradicting = !tolerated && lower.contradicts(higher);
    boolean diverging = !tolerated && lower.divergesFrom(higher);
    boolean agreeing = lower.agreesWith(higher);
    boolean rounded = lower.rounds(higher);
    Interval literal = lower.literalInBase();
    Interval otherLiteral = higher.literalInBase();
    boolean wider =
        agreeing && !rounded && (literal.contains(otherLiteral) || otherLiteral.contains(literal));
    boolean converted = agreeing && !lower.unit().equals(higher.unit());
    boolean overlapping = agreeing && !rounded && !wider && !converted;
    return new Relation(
        contradicting, diverging, rounded, wider, converted, false, overlapping, false, false, gap);
  }

  private static Relation ofDates(When early, When late) {
    boolean contradicting = early.disjoint(late);
    boolean coarser = early.contains(late) || late.contains(early);
    String zone = early.zone();
    boolean zonesNamed = zone != null && late.zone() != null && !zone.equals(late.zone());
    return new Relation(
        contradicting,
        false,
        false,
        false,
        false,
        coarser,
        !contradicting && !coarser,
        early.zoneCouldReconcile(late),
        zonesNamed,
        0);
  }

  /** Places that do not contradict contain one another: "top three" and "second". */
  private static Relation ofRanks(boolean contradicting) {
    return new Relation(
        contradicting, false, false, !contradicting, false, !contradicting, false, false, false, 0);
  }

  private static @Nullable Figure figure(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure();
    }
    return claim instanceof DurationClaim stated ? stated.length() : null;
  }

  /**
   * True where {@code one} states the lower, earlier or better value, as far as values have an
   * order.
   */
  static boolean inOrder(Claim one, Claim other) {
    Figure first = figure(one);
    Figure second = figure(other);
    if (first != null && second != null && first.comparableWith(second)) {
      return middle(first.expectedInBase()) <= middle(second.expectedInBase());
    }
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return !early.date().from().isAfter(late.date().from());
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      return better.rank().worst() <= worse.rank().worst();
    }
    return one.passage().compareTo(other.passage()) <= 0;
  }

  private static double middle(Interval interval) {
    return (interval.low() + interval.high()) / 2;
  }
}
