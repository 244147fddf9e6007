package dev.gainsay.extract.tagging;

import java.util.Arrays;
import opennlp.tools.util.StringUtil;

/**
 * Finds the dictionary forms of single words as OpenNLP's {@code LemmatizerME} does with the same
 * model: the features are those of its {@code DefaultLemmatizerContextGenerator}, in its order.
 * Immutable and thread-safe.
 */
public final class Lemmatizer {
  private static final int WIDTH = 3;

  /** Where OpenNLP asks for the beginnings and ends of no letter, it asks for this name. */
  private static final String NO_LETTERS = "null";

  private static final int LONGEST_SUFFIX = 7;
  private static final int LONGEST_PREFIX = 5;

  private final Weights weights;

  Lemmatizer(Weights weights) {
    this.weights = weights;
  }

  /** The lemmatizer that was packed with the program. */
  public static Lemmatizer bundled() {
    return Packed.lemmatizer();
  }

  Weights weights() {
    return weights;
  }

  /**
   * The lemma of a word.
   *
   * @param word in lower case
   * @param tag of Universal Dependencies
   */
  public String lemma(String word, String tag) {
    double[] probabilities = probabilities(word, tag);
    Beam.Judge judge =
        new Beam.Judge() {
          @Override
          public double[] probabilities(int place, int before, int beforeThat) {
            return probabilities;
          }

          @Override
          public boolean allows(int place, int before, int outcome) {
            return true;
          }
        };
    int edits = new Beam(WIDTH, judge).best(1)[0];
    String lemma = StringUtil.decodeShortestEditScript(word, weights.outcome(edits));
    return lemma.isEmpty() ? "_" : lemma;
  }

  private double[] probabilities(String word, String tag) {
    double[] sums = new double[weights.size()];
    Arrays.fill(sums, weights.prior());
    add("w0=" + word, sums);
    add("t0=" + tag, sums);
    add("p_1=bos", sums);
    add("p_1=bost0=" + tag, sums);
    add("p_1=bosw0=" + word, sums);
    add("suf=" + NO_LETTERS, sums);
    for (int i = 2; i <= LONGEST_SUFFIX; i++) {
      add("suf=" + word.substring(Math.max(word.length() - i, 0)), sums);
    }
    add("pre=" + NO_LETTERS, sums);
    for (int i = 2; i <= LONGEST_PREFIX; i++) {
      add("pre=" + word.substring(0, Math.min(i, word.length())), sums);
    }
    if (word.indexOf('-') >= 0) {
      add("h", sums);
    }
    if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      add("c", sums);
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      add("d", sums);
    }
    Weights.normalise(sums);
    return sums;
  }

  private void add(String feature, double[] sums) {
    weights.add(weights.row(Key.hash(feature)), sums);
  }
}
