package dev.gainsay.align;

/** Decides whether two quote claims speak of the same matter. */
final class QuoteMatter implements Matter {
  private final Likeness likeness;

  QuoteMatter(Likeness likeness) {
    this.likeness = likeness;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    return Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, "not compared yet");
  }
}
