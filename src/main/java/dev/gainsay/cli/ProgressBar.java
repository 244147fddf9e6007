package dev.gainsay.cli;

import java.io.PrintStream;

/** How far a batch has come, on a terminal only: "[######## ] 41 % 1,203 stories". */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long PAUSE_NANOS = 100_000_000;

  private final PrintStream err;
  private final boolean shown;
  private final long total;
  private long last;
  private boolean drawn;

  /**
   * @param total what {@code done} will be in the end, 0 where nobody knows
   */
  ProgressBar(Console console, boolean quiet, long total) {
    this.err = console.err();
    this.shown = console.terminal() && !quiet;
    this.total = total;
  }

  /** Tells how far it has come. */
  void at(long done, long stories) {
    long now = System.nanoTime();
    if (!shown || now - last < PAUSE_NANOS) {
      return;
    }
    last = now;
    drawn = true;
    String bar = "";
    if (total > 0) {
      int full = (int) Math.min(WIDTH, done * WIDTH / total);
      bar =
          "[%s%s] %3d %%  "
              .formatted(
                  "#".repeat(full), " ".repeat(WIDTH - full), Math.min(100, done * 100 / total));
    }
    err.printf("\r%s%,d stories", bar, stories);
    err.flush();
  }

  /** Takes the bar away. */
  void clear() {
    if (drawn) {
      err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
      err.flush();
    }
  }
}
