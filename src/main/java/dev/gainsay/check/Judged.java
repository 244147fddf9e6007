package dev.gainsay.check;

import dev.gainsay.article.Problem;
import java.util.List;

/**
 * What the rules said.
 *
 * @param findings of conflict rules: in the order of the rivals judged, then those on claims of one
 *     article in the order of their passages; the same pair's by rule id
 * @param explanations of reconcile rules, likewise
 * @param problems rules that threw or fired without end, by rule id; nothing they said is kept
 */
public record Judged(
    List<Finding> findings, List<Explanation> explanations, List<Problem> problems) {

  public Judged {
    findings = List.copyOf(findings);
    explanations = List.copyOf(explanations);
    problems = List.copyOf(problems);
  }
}
