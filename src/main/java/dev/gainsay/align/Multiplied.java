package dev.gainsay.align;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how many percent something has changed that is told by a factor, so that "sales doubled" and
 * "sales rose 60 percent" can be put side by side.
 */
final class Multiplied {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Beyond it, factors are told loosely and rarely as percentages. */
  private static final double MOST = 5;

  private Multiplied() {}

  /** The change as a claim over the factor's own words; null where the claim states no factor. */
  static @Nullable FigureClaim of(FigureClaim claim) {
    Figure figure = claim.figure();
    if (figure.change() != Figure.Change.TIMES || figure.stated().size() != 1) {
      return null;
    }
    BigDecimal factor = figure.stated().get(0);
    if (factor.signum() <= 0 || factor.doubleValue() > MOST) {
      return null;
    }
    boolean down = factor.compareTo(BigDecimal.ONE) < 0;
    BigDecimal percent = factor.subtract(BigDecimal.ONE).abs().multiply(HUNDRED);
    if (percent.signum() == 0) {
      return null;
    }
    // "Halved" is seldom meant to the point.
    Bound bound = figure.bound() == Bound.EXACT ? Bound.ABOUT : figure.bound();
    Figure.Change change = down ? Figure.Change.DOWN : Figure.Change.UP;
    return new FigureClaim(
        claim.basis(), Figure.of(figure.text(), bound, List.of(percent), Unit.PERCENT, change));
  }
}
