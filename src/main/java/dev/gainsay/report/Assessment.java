package dev.gainsay.report;

import dev.gainsay.article.StorySettings;
import dev.gainsay.check.Rivals;
import dev.gainsay.rules.Level;
import dev.gainsay.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two sides with all that rules said of them. */
final class Assessment {
  private final Rivals rivals;
  private final StorySettings settings;
  private final List<Rule> clashes = new ArrayList<>();
  private final List<Rule> explanations = new ArrayList<>();

  Assessment(Rivals rivals, StorySettings settings) {
    this.rivals = rivals;
    this.settings = settings;
  }

  void clash(Rule rule) {
    clashes.add(rule);
  }

  void explain(Rule rule) {
    explanations.add(rule);
  }

  Rivals rivals() {
    return rivals;
  }

  /** The rule that reports: of conflict rules the gravest, else the one that explains. */
  Rule rule() {
    return first(clashes.isEmpty() ? explanations : clashes);
  }

  /** The rule that says why both may stand, null where none does. */
  @Nullable Rule explanation() {
    return explanations.isEmpty() ? null : first(explanations);
  }

  /** Ids of the other rules that match. */
  List<String> also() {
    List<String> ids = new ArrayList<>();
    clashes.forEach(each -> ids.add(each.id()));
    explanations.forEach(each -> ids.add(each.id()));
    ids.remove(rule().id());
    Rule explanation = explanation();
    if (explanation != null) {
      ids.remove(explanation.id());
    }
    return ids;
  }

  private Rule first(List<Rule> of) {
    return of.stream()
        .min(
            Comparator.comparing((Rule rule) -> level(rule, settings))
                .thenComparing(Rule::verdict)
                .thenComparing(Rule::id))
        .orElseThrow();
  }

  /** The level of a rule, unless the story sets another. */
  static Level level(Rule rule, StorySettings settings) {
    String other = settings.levels().get(rule.id());
    return other == null ? rule.level() : Level.of(other).orElse(rule.level());
  }
}
