package dev.gainsay.extract.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best sequence of outcomes, a few candidates at a time: takes the same steps in the same
 * order as OpenNLP's {@code BeamSearch}, but keeps candidates as links instead of copied lists, and
 * asks for the probabilities behind the same two outcomes once.
 */
final class Beam {
  /** Stands for the outcome before the first place. */
  static final int NONE = -1;

  /** Gives the probabilities of outcomes. */
  interface Judge {
    /**
     * The probabilities of the outcomes at a place, in an array that is the caller's to keep.
     * Places are asked for in order.
     *
     * @param before the outcome one place before, {@link #NONE} at the first
     * @param beforeThat the outcome two places before, {@link #NONE} at the first two
     */
    double[] probabilities(int place, int before, int beforeThat);

    /** False where an outcome cannot stand there. */
    boolean allows(int place, int before, int outcome);
  }

  /** The end of a candidate. */
  private static final class Path implements Comparable<Path> {
    final @Nullable Path before;
    final int outcome;
    final double score;

    Path(@Nullable Path before, int outcome, double score) {
      this.before = before;
      this.outcome = outcome;
      this.score = score;
    }

    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /** The outcomes worth a try behind two others. */
  private static final class Tries {
    final int before;
    final int beforeThat;
    final double[] probabilities;
    final double least;
    final double[] logarithms;

    Tries(int before, int beforeThat, double[] probabilities, int width) {
      this.before = before;
      this.beforeThat = beforeThat;
      this.probabilities = probabilities;
      this.least = least(probabilities, width);
      this.logarithms = new double[probabilities.length];
      Arrays.fill(logarithms, Double.NaN);
    }

    /** The least of the so many greatest. */
    private static double least(double[] numbers, int count) {
      double[] greatest = new double[count];
      int size = 0;
      for (double number : numbers) {
        if (size == count && number <= greatest[count - 1]) {
          continue;
        }
        // Descending; the last gives way once all places are taken.
        int at = size < count ? size++ : count - 1;
        for (; at > 0 && greatest[at - 1] < number; at--) {
          greatest[at] = greatest[at - 1];
        }
        greatest[at] = number;
      }
      return greatest[size - 1];
    }

    double logarithm(int outcome) {
      double known = logarithms[outcome];
      if (Double.isNaN(known)) {
        known = StrictMath.log(probabilities[outcome]);
        logarithms[outcome] = known;
      }
      return known;
    }
  }

  private final int width;
  private final Judge judge;

  /**
   * A search.
   *
   * @param width how many candidates are kept
   */
  Beam(int width, Judge judge) {
    this.width = width;
    this.judge = judge;
  }

  /** The best outcomes of so many places. */
  int[] best(int places) {
    PriorityQueue<Path> candidates = new PriorityQueue<>(width);
    PriorityQueue<Path> longer = new PriorityQueue<>(width);
    candidates.add(new Path(null, NONE, 0));
    List<Tries> known = new ArrayList<>(width);
    for (int place = 0; place < places; place++) {
      known.clear();
      for (int i = 0; i < width && !candidates.isEmpty(); i++) {
        Path path = candidates.remove();
        Tries tries = tries(known, place, path);
        extend(path, tries, place, tries.least, longer);
        if (longer.isEmpty()) {
          extend(path, tries, place, 0, longer);
        }
      }
      candidates.clear();
      PriorityQueue<Path> empty = candidates;
      candidates = longer;
      longer = empty;
    }
    int[] outcomes = new int[places];
    Path path = candidates.remove();
    for (int place = places - 1; place >= 0 && path != null; place--) {
      outcomes[place] = path.outcome;
      path = path.before;
    }
    return outcomes;
  }

  private Tries tries(List<Tries> known, int place, Path path) {
    int before = path.outcome;
    int beforeThat = path.before == null ? NONE : path.before.outcome;
    for (Tries each : known) {
      if (each.before == before && each.beforeThat == beforeThat) {
        return each;
      }
    }
    double[] probabilities = judge.probabilities(place, before, beforeThat);
    Tries tries = new Tries(before, beforeThat, probabilities, width);
    known.add(tries);
    return tries;
  }

  private void extend(Path path, Tries tries, int place, double least, PriorityQueue<Path> to) {
    for (int outcome = 0; outcome < tries.probabilities.length; outcome++) {
      if (tries.probabilities[outcome] >= least && judge.allows(place, path.outcome, outcome)) {
        double score = path.score + tries.logarithm(outcome);
        if (score > Double.NEGATIVE_INFINITY) {
          to.add(new Path(path, outcome, score));
        }
      }
    }
  }
}
