package dev.gainsay.check;

import dev.gainsay.align.Pair;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells a running count that was brought up to date from two counts that disagree. */
final class Updates {
  private Updates() {}

  /** True where the higher count of the two is of a later day. */
  static boolean laterUpdate(Pair pair) {
    if (!(pair.one() instanceof FigureClaim one && pair.other() instanceof FigureClaim other)
        || !one.topic().running()
        || !other.topic().running()) {
      return false;
    }
    boolean inOrder = one.figure().expectedInBase().endsBefore(other.figure().expectedInBase());
    LocalDate earlier = time(inOrder ? one : other);
    LocalDate later = time(inOrder ? other : one);
    return earlier != null && later != null && earlier.isBefore(later);
  }

  /** The day the count is of: what the text says, else the day of publication. */
  private static @Nullable LocalDate time(Claim claim) {
    When when = claim.when();
    return when != null && when.settled()
        ? when.from().toLocalDate()
        : claim.article().source().published();
  }
}
