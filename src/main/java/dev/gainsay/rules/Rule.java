package dev.gainsay.rules;

/**
 * What a rule says of itself.
 *
 * @param id family and name, "figures/disjoint"; the path of its file below the folder of rules as
 *     well
 * @param level how grave what it finds is
 * @param verdict what it says of two values where it matches
 * @param message what a reader is told; {@link Placeholder}s stand in braces
 * @param since the version of Gainsay that first had it, "0.1"
 * @param path its file: "rules/figures/disjoint.drl" for a bundled rule, else as the user named the
 *     folder
 */
public record Rule(
    String id, Level level, Verdict verdict, String message, String since, String path) {}
