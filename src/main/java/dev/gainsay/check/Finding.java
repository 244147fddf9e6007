package dev.gainsay.check;

/**
 * A rule says that two sides clash.
 *
 * @param rule id of the rule
 * @param rivals the sides it judged
 */
public record Finding(String rule, Rivals rivals) implements Judgement {}
