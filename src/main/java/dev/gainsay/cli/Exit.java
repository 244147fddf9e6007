package dev.gainsay.cli;

import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;

/** What a command's exit code says. */
final class Exit {
  /** Nothing at or above the level to fail on. */
  static final int CLEAN = 0;

  /** Findings at or above that level, or a rule's case failed. */
  static final int FOUND = 1;

  /** Usage, configuration or rules are wrong, or there is no article at all. */
  static final int USAGE = 2;

  /** Something could not be read or judged. */
  static final int INCOMPLETE = 3;

  private Exit() {}

  /** The code for one report. */
  static int of(Report report, FailOn failOn) {
    for (Discrepancy each : report.discrepancies()) {
      if (failOn.isReachedBy(each.level())) {
        return FOUND;
      }
    }
    return report.incomplete() ? INCOMPLETE : CLEAN;
  }

  /** The code for two things that were done: findings outweigh what is missing. */
  static int both(int one, int other) {
    if (one == FOUND || other == FOUND) {
      return FOUND;
    }
    return Math.max(one, other);
  }
}
