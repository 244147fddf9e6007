package dev.gainsay.check;

/** What one rule says of two sides. */
public sealed interface Judgement permits Finding, Explanation {

  /** Id of the rule. */
  String rule();

  /** The sides it judged. */
  Rivals rivals();
}
