package dev.gainsay.report;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The lower, earlier or better value first; values of different kinds by kind; then by passage. */
final class ByValue implements Comparator<Claim> {
  private static final Comparator<When> EARLIER =
      Comparator.comparing(When::from).thenComparing(When::to).thenComparing(When::edge);

  @Override
  public int compare(Claim one, Claim other) {
    int byValue = one.kind().compareTo(other.kind());
    if (byValue == 0) {
      byValue = values(one, other);
    }
    return byValue != 0 ? byValue : one.passage().compareTo(other.passage());
  }

  private static int values(Claim one, Claim other) {
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return EARLIER.compare(early.date(), late.date());
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      int byWorst = Integer.compare(better.rank().worst(), worse.rank().worst());
      return byWorst != 0 ? byWorst : Integer.compare(better.rank().best(), worse.rank().best());
    }
    Figure lower = figure(one);
    Figure higher = figure(other);
    return lower == null || higher == null ? 0 : values(lower, higher);
  }

  private static int values(Figure one, Figure other) {
    int byUnit = one.unit().dimension().compareTo(other.unit().dimension());
    if (byUnit != 0) {
      return byUnit;
    }
    int byExpected = values(one.expectedInBase(), other.expectedInBase());
    return byExpected != 0 ? byExpected : values(one.literalInBase(), other.literalInBase());
  }

  private static int values(Interval one, Interval other) {
    int byLow = Double.compare(one.low(), other.low());
    return byLow != 0 ? byLow : Double.compare(one.high(), other.high());
  }

  static boolean isCount(Claim claim) {
    return claim instanceof FigureClaim stated
        && stated.figure().unit().quantity() == Unit.Quantity.COUNT;
  }

  /** The figure of a claim that states one, be it an amount or a length of time. */
  static @Nullable Figure figure(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure();
    }
    return claim instanceof DurationClaim stated ? stated.length() : null;
  }
}
