package dev.gainsay.check;

import dev.gainsay.claim.Claim;
import org.kie.api.definition.rule.Rule;

/** The functions a rule may use in its consequence, and the only ones. */
public final class Judgements {
  private Judgements() {}

  /** The two sides clash. */
  public static Finding clash(Rule rule, Rivals rivals) {
    return new Finding(rule.getName(), rivals);
  }

  /** Two claims of one article clash. */
  public static Finding clash(Rule rule, Claim one, Claim other) {
    return new Finding(rule.getName(), Rivals.between(one, other));
  }

  /** The two sides differ, and this rule knows why both may stand. */
  public static Explanation explanation(Rule rule, Rivals rivals) {
    return new Explanation(rule.getName(), rivals);
  }
}
