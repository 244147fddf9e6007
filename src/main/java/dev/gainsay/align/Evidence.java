package dev.gainsay.align;

import dev.gainsay.claim.Figure;
import dev.gainsay.extract.Vocabulary;

/**
 * How much speaks for two figures being stated of the same, by a logistic model of what they share.
 * Grammar decides first ({@link Shared}); this decides where grammar does not reach, since one text
 * says "the fire had blackened 41,300 acres" and another "puts the burned area at 46,500 acres".
 *
 * <p>The weights were learned from pairs of figures in the stories under {@code src/test/stories}:
 * a pair that states one number of two or more digits, or that an editor marked as a conflict, is
 * of one thing; any other is not. How well that carries over was measured story by story, each
 * judged by weights learned from the others ({@code src/site/markdown/evaluation.md}).
 *
 * @param alone each article states just one figure of this measure and about this size
 * @param attribute both name the same property
 * @param common one of the properties is a word like "people", of which an article counts many
 * @param head both name properties with the same main word
 * @param empty one names no property
 * @param unnamed one names a property merely by a verb
 * @param relation the same thing happens in both
 * @param oneTime only one says of which time it speaks
 * @param around what the words around them share
 */
record Evidence(
    boolean alone,
    boolean attribute,
    boolean common,
    boolean head,
    boolean empty,
    boolean unnamed,
    boolean relation,
    boolean oneTime,
    Surroundings.Likeness around) {

  /** Figures further apart than this are rarely one fact told twice. */
  private static final double FARTHEST = 1.75;

  /** What speaks for the two must outweigh what speaks against them by this much, in log odds. */
  private static final double ENOUGH = 0.3;

  private static final double ENOUGH_WITHOUT_NAME = 1.3;

  /** The log odds where nothing is shared. */
  private static final double WITHOUT = -4.54;

  /** Of {@link #features()}, in their order. */
  private static final double[] WEIGHTS = {
    2.01, 0.19, -1.90, 2.08, -0.55, 0.56, 1.51, -0.42, 2.57, -2.82, 4.70, 2.28
  };

  static Evidence of(
      Facet one,
      Facet other,
      Shared shared,
      Usage usage,
      Surroundings around,
      Vocabulary vocabulary) {
    return new Evidence(
        usage.aloneInSize(one, other),
        shared.attribute(),
        shared.common(),
        shared.head() && !one.head().isEmpty(),
        one.attribute().isEmpty() || other.attribute().isEmpty(),
        !one.named(vocabulary) || !other.named(vocabulary),
        shared.relation(),
        (one.claim().when() == null) != (other.claim().when() == null),
        around.of(one, other));
  }

  /** True where the two may be one fact told twice. */
  static boolean mayBeOne(Figure one, Figure other) {
    return one.comparableWith(other) && one.gap(other) <= FARTHEST - 1;
  }

  /**
   * True where enough speaks for the two being of one thing.
   *
   * @param name some name may be the subject of both; texts of two stories share none
   */
  boolean enough(boolean name) {
    return logOdds() >= (name ? ENOUGH : ENOUGH_WITHOUT_NAME);
  }

  /** How sure it is that the two are of one thing, from 0 to 1. */
  double confidence() {
    return 1 / (1 + Math.exp(-logOdds()));
  }

  private double logOdds() {
    double[] features = features();
    double sum = WITHOUT;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return sum;
  }

  /** What the weights weigh, in their order; each from 0 to 1. */
  double[] features() {
    return new double[] {
      one(alone),
      one(alone && !attribute),
      one(attribute && common),
      one(head),
      one(empty),
      one(unnamed),
      one(relation),
      one(oneTime),
      Math.sqrt(around.cosine()),
      around.sentence(),
      around.near(),
      around.nearest()
    };
  }

  private static double one(boolean yes) {
    return yes ? 1 : 0;
  }
}
