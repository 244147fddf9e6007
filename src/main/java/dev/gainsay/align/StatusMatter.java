package dev.gainsay.align;

import dev.gainsay.extract.Vocabulary;

/** Decides whether two status claims speak of the same matter. */
final class StatusMatter implements Matter {
  private final Vocabulary vocabulary;
  private final Likeness likeness;

  StatusMatter(Vocabulary vocabulary, Likeness likeness) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    return Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, "not compared yet");
  }
}
