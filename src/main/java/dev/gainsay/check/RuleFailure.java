package dev.gainsay.check;

import org.jspecify.annotations.Nullable;

/** A session that could not be brought to its end, because of some rule in it. */
final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private RuleFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A condition or consequence threw. */
  static RuleFailure threw(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    // Only the class: messages of compiled conditions hold names that change from run to run.
    return new RuleFailure("threw " + root.getClass().getSimpleName(), thrown);
  }

  /** The limit of firings was reached. */
  static RuleFailure endless(int firings) {
    return new RuleFailure("fired " + firings + " times in one session and was stopped", null);
  }
}
