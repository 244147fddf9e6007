package dev.gainsay.check;

/**
 * A rule says why two differing sides can be reconciled.
 *
 * @param rule id of the rule
 * @param rivals the sides it judged
 */
public record Explanation(String rule, Rivals rivals) implements Judgement {}
