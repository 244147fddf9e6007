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
    FigureClaim lower = one.figure().expectedInBase().endsBefore(other.figure().expectedInBase()) ? one : other;
    LocalDate earlier = time(lower);
    LocalDate later = time(lower == one ? other : one);
    return earlier != null && later != null && earlier.isBefore(later);
  }

  /** The day the count is of: what the text says, else the day of publication. */
  private static @Nullable LocalDate time(Claim claim) {
    When when = claim.when();
    return when != null ? when.from().toLocalDate() : claim.article().source().published();
  }
}
