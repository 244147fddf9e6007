package dev.gainsay.evaluation;

/**
 * What became of the cases of a set. "Positive" is what the set looks for: a conflict, an
 * inconsistent draft, a quantity.
 *
 * @param hits positives that were found
 * @param wrong what was said to be positive and is not
 * @param missed positives that were not found
 * @param rejected negatives that were left in peace
 */
record Tally(int hits, int wrong, int missed, int rejected) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  /** With one more case. */
  Tally with(boolean positive, boolean said) {
    return new Tally(
        hits + (positive && said ? 1 : 0),
        wrong + (!positive && said ? 1 : 0),
        missed + (positive && !said ? 1 : 0),
        rejected + (!positive && !said ? 1 : 0));
  }

  Tally plus(Tally other) {
    return new Tally(
        hits + other.hits, wrong + other.wrong, missed + other.missed, rejected + other.rejected);
  }

  int cases() {
    return hits + wrong + missed + rejected;
  }

  /** Share of what was said that is right, in percent; NaN where nothing was said. */
  double precision() {
    return share(hits, hits + wrong);
  }

  /** Share of the positives that was found, in percent; NaN where there are none. */
  double recall() {
    return share(hits, hits + missed);
  }

  /** Harmonic mean of precision and recall, in percent; 0 where nothing was found. */
  double f1() {
    return share(2 * hits, 2 * hits + wrong + missed);
  }

  double accuracy() {
    return share(hits + rejected, cases());
  }

  /** Mean of the accuracies on positives and on negatives: 50 for who always says the same. */
  double balanced() {
    return (recall() + share(rejected, rejected + wrong)) / 2;
  }

  /** Accuracy of who always gives the more frequent answer. */
  double majority() {
    return share(Math.max(hits + missed, wrong + rejected), cases());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }
}
