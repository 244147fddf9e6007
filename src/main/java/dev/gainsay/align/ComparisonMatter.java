package dev.gainsay.align;

import dev.gainsay.extract.Vocabulary;

/** Decides whether two comparison claims speak of the same matter. */
final class ComparisonMatter implements Matter {
  private final Vocabulary vocabulary;
  private final Likeness likeness;

  ComparisonMatter(Vocabulary vocabulary, Likeness likeness) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    return Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, "not compared yet");
  }
}
