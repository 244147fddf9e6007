package dev.gainsay.check;

import dev.gainsay.align.Pair;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.FigureClaim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells a running count that was brought up to date from two counts that disagree. */
final class Updates {
  private Updates() {}

  /** True where the higher count of the two stands in the article published on a later day. */
  static boolean laterUpdate(Pair pair) {
    if (!(pair.one() instanceof FigureClaim one && pair.other() instanceof FigureClaim other)
        || !one.topic().running()
        || !other.topic().running()) {
      return false;
    }
    boolean oneIsLower =
        one.figure().expectedInBase().endsBefore(other.figure().expectedInBase());
    LocalDate earlier = published(oneIsLower ? one : other);
    LocalDate later = published(oneIsLower ? other : one);
    return earlier != null && later != null && earlier.isBefore(later);
  }

  private static @Nullable LocalDate published(Claim claim) {
    return claim.article().source().published();
  }
}
