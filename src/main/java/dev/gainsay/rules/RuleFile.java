package dev.gainsay.rules;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rule with the two files it is made of. */
final class RuleFile {
  private final Rule rule;
  private final boolean bundled;
  private final UnaryOperator<String> reader;
  private @Nullable String source;
  private @Nullable String page;

  /**
   * @param rule what it says of itself
   * @param source its DRL
   * @param page its page, Markdown
   * @param bundled false where a user brought it
   */
  RuleFile(Rule rule, String source, String page, boolean bundled) {
    this.rule = rule;
    this.bundled = bundled;
    this.reader = path -> path;
    this.source = source;
    this.page = page;
  }

  /**
   * A bundled rule, whose files are read when somebody asks for them: a check does not.
   *
   * @param rule what it says of itself
   * @param reader gives the text of a file for its path
   */
  RuleFile(Rule rule, UnaryOperator<String> reader) {
    this.rule = rule;
    this.bundled = true;
    this.reader = reader;
  }

  String id() {
    return rule.id();
  }

  Rule rule() {
    return rule;
  }

  boolean bundled() {
    return bundled;
  }

  synchronized String source() {
    String known = source;
    if (known == null) {
      known = reader.apply(rule.path());
      source = known;
    }
    return known;
  }

  synchronized String page() {
    String known = page;
    if (known == null) {
      known = reader.apply("rules/" + rule.id() + ".md");
      page = known;
    }
    return known;
  }
}
