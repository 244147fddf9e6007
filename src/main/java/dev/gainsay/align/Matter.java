package dev.gainsay.align;

/** Decides whether two claims of one kind speak of the same matter. */
interface Matter {

  /** What is known of the two: a guard that stops them, or what they share. */
  Comparability.Judgement judge(Facet one, Facet other);
}
