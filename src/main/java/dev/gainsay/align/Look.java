package dev.gainsay.align;

/**
 * A pair of claims that may be compared.
 *
 * @param one the earlier facet
 * @param other the later facet
 * @param judgement why they may be compared
 * @param agree true where their values can be one
 */
record Look(Facet one, Facet other, Comparability.Judgement judgement, boolean agree) {
  private static final double ATTRACTION = 0.5;

  /** How early the pair is taken: equal values attract. */
  double rank() {
    return judgement.score() + (agree ? ATTRACTION : 0);
  }
}
