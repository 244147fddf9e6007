package dev.gainsay.rules;

/**
 * A rule with the two files it is made of.
 *
 * @param rule what it says of itself
 * @param source its DRL
 * @param page its page, Markdown
 * @param bundled false where a user brought it
 */
record RuleFile(Rule rule, String source, String page, boolean bundled) {

  String id() {
    return rule.id();
  }
}
