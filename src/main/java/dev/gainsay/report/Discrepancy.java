package dev.gainsay.report;

import dev.gainsay.rules.Level;
import dev.gainsay.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clashing sides of one slot under one rule.
 *
 * @param fingerprint its identity across runs, 16 hex digits
 * @param rule id of the rule that found it
 * @param level of the rule, unless the story or the caller set another
 * @param verdict of the rule
 * @param also ids of further rules that match some of its sides
 * @param cause what the difference looks like, a short sentence
 * @param state "open" until somebody has decided on it
 * @param question what the sides answer: "Qwen: downloads, worldwide"
 * @param message the rule's sentence about the two sides that lie farthest apart
 * @param sides at least two, by value; with a draft, the draft's first
 * @param clashes which of the sides clash with which
 * @param because what the claims share and the arithmetic, sentence by sentence
 * @param reconciled why both may stand; null for what is not reconciled
 */
public record Discrepancy(
    String fingerprint,
    String rule,
    Level level,
    Verdict verdict,
    List<String> also,
    String cause,
    String state,
    String question,
    String message,
    List<ReportSide> sides,
    List<Clash> clashes,
    List<String> because,
    @Nullable Reconciled reconciled) {

  /** The state of what nobody has decided on. */
  public static final String OPEN = "open";

  /**
   * Two sides that clash, by their index from 0.
   *
   * @param one the smaller index
   * @param other the greater index
   */
  public record Clash(int one, int other) {}

  /**
   * Why differing sides may both stand.
   *
   * @param rule id of the rule that says so
   * @param reason its sentence
   */
  public record Reconciled(String rule, String reason) {}

  public Discrepancy {
    also = List.copyOf(also);
    sides = List.copyOf(sides);
    clashes = List.copyOf(clashes);
    because = List.copyOf(because);
  }
}
