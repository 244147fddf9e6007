package dev.gainsay.evaluation;

import java.util.Locale;

/**
 * One row of the table: how a set came out. Measures are percentages, NaN where the set has none.
 *
 * @param set name of the set, and after a blank the part of it
 * @param cases how many cases were run
 * @param precision share of what was said that is right
 * @param recall share of what should be said that was
 * @param f1 their harmonic mean
 * @param accuracy share of the cases that came out right
 * @param balanced mean of the accuracies on the positive and on the negative cases
 * @param floor how far one comes without Gainsay, in words
 */
public record Score(
    String set,
    int cases,
    double precision,
    double recall,
    double f1,
    double accuracy,
    double balanced,
    String floor) {

  /** No floor is known. */
  static final String NO_FLOOR = "";

  /** A set of cases that are positive or negative. */
  static Score of(String set, Tally ours, Tally floor) {
    return new Score(
        set,
        ours.cases(),
        ours.precision(),
        ours.recall(),
        ours.f1(),
        ours.accuracy(),
        ours.balanced(),
        String.format(
            Locale.ROOT,
            "equal nouns: P %s, R %s, balanced %s; majority %s",
            number(floor.precision()),
            number(floor.recall()),
            number(floor.balanced()),
            number(ours.majority())));
  }

  /** A set in which things are to be found; there is no such thing as a negative case. */
  static Score found(String set, int cases, Tally ours, String floor) {
    return new Score(
        set, cases, ours.precision(), ours.recall(), ours.f1(), Double.NaN, Double.NaN, floor);
  }

  /** A set of which only the share of right cases is known. */
  public static Score right(String set, int cases, double accuracy) {
    return new Score(
        set, cases, Double.NaN, Double.NaN, Double.NaN, accuracy, Double.NaN, NO_FLOOR);
  }

  /** A percentage as the table shows it. */
  static String number(double percent) {
    return Double.isNaN(percent) ? "–" : String.format(Locale.ROOT, "%.1f", percent);
  }
}
