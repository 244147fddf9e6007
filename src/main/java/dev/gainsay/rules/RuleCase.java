package dev.gainsay.rules;

import dev.gainsay.article.Article;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An example of a rule's page: what the rule finds in a few small articles, or that it finds
 * nothing.
 *
 * @param rule id of the rule
 * @param title its heading
 * @param flagged false where the rule must keep quiet
 * @param articles in the order of the page
 * @param expected all that the rule finds, empty where it must keep quiet
 * @param line where its heading stands in the page, from 1
 */
public record RuleCase(
    String rule,
    String title,
    boolean flagged,
    List<Article> articles,
    List<Clash> expected,
    int line) {

  public RuleCase {
    articles = List.copyOf(articles);
    expected = List.copyOf(expected);
  }

  /** The case's articles as a story, to be checked with this one rule. */
  public Story story() {
    return new Story(rule, title, articles, StorySettings.NONE, List.of());
  }

  /**
   * Compares what the rule found with what the page promises.
   *
   * @param found what the rule found in {@link #story()}; the same clash twice is a fault too
   * @return each difference in words; empty where the case passes
   */
  public List<String> differences(Collection<Clash> found) {
    List<Clash> missing = new ArrayList<>(expected);
    List<String> differences = new ArrayList<>();
    for (Clash clash : found) {
      if (!missing.remove(clash)) {
        differences.add(
            (expected.contains(clash) ? "found twice: " : "found, not expected: ") + clash);
      }
    }
    missing.forEach(clash -> differences.add("expected, not found: " + clash));
    return differences.stream().sorted().toList();
  }
}
