package dev.gainsay.report;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.align.Stopped;
import dev.gainsay.align.Unseen;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Explanation;
import dev.gainsay.check.Finding;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes what the rules found into what people read. Immutable: one builder serves any number of
 * stories.
 */
public final class ReportBuilder {
  /** Gravest first, then by text and place, then by rule: never by a file's name. */
  static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::level)
          .thenComparing(ReportBuilder::firstClaim, Comparator.comparing(Claim::passage))
          .thenComparing(Discrepancy::rule)
          .thenComparing(Discrepancy::fingerprint);

  private final RuleBase rules;
  private final Report.Tool tool;

  /**
   * @param rules those that were run
   * @param version of the program
   */
  public ReportBuilder(RuleBase rules, String version) {
    this.rules = rules;
    this.tool = new Report.Tool(version, rules.sha256());
  }

  /** The report of a story that was checked. With a draft, only what touches the draft is told. */
  public Report build(Story story, Checked checked) {
    Origins origins = Origins.of(story.articles());
    boolean draft = story.articles().stream().anyMatch(each -> each.draft());
    List<Discrepancy> discrepancies = new ArrayList<>();
    List<Discrepancy> explained = new ArrayList<>();
    DiscrepancyBuilder builder = new DiscrepancyBuilder(story.settings(), origins);
    for (ClashGroup group : ClashGroup.of(assessed(checked, story.settings(), draft))) {
      Discrepancy discrepancy = builder.build(group);
      (discrepancy.reconciled() == null ? discrepancies : explained).add(discrepancy);
    }
    discrepancies.sort(ORDER);
    explained.sort(ORDER);
    return new Report(
        tool,
        story.id(),
        story.articles().stream().map(each -> new ReportArticle(each, origins.of(each))).toList(),
        checked.alignment().claims(),
        discrepancies,
        explained,
        corroborations(checked, origins, draft),
        coverage(checked),
        problems(story, checked));
  }

  private static Claim firstClaim(Discrepancy discrepancy) {
    return discrepancy.sides().stream()
        .flatMap(each -> each.claims().stream())
        .min(Comparator.comparing(Claim::passage))
        .orElseThrow();
  }

  /** Each pair of sides with all that rules said of it. */
  private List<Assessment> assessed(Checked checked, StorySettings settings, boolean draft) {
    Map<String, Assessment> byPair = new LinkedHashMap<>();
    for (Finding finding : checked.findings()) {
      if (isTold(finding.rule(), finding.rivals(), settings, draft)) {
        assessed(finding.rivals(), settings, byPair).clash(rule(finding.rule()));
      }
    }
    for (Explanation explanation : checked.explanations()) {
      if (isTold(explanation.rule(), explanation.rivals(), settings, draft)) {
        assessed(explanation.rivals(), settings, byPair).explain(rule(explanation.rule()));
      }
    }
    return List.copyOf(byPair.values());
  }

  private Rule rule(String id) {
    return rules
        .rule(id)
        .orElseThrow(() -> new IllegalArgumentException("The rule base has no rule " + id + "."));
  }

  private static Assessment assessed(
      Rivals rivals, StorySettings settings, Map<String, Assessment> byPair) {
    // A claim stands on one side of one slot, so the first claims name the pair of sides.
    String key = rivals.getOne().first().id() + "\n" + rivals.getOther().first().id();
    return byPair.computeIfAbsent(key, any -> new Assessment(rivals, settings));
  }

  private static boolean isTold(String rule, Rivals rivals, StorySettings settings, boolean draft) {
    return !settings.skippedRules().contains(rule)
        && (!draft || rivals.getPairs().stream().anyMatch(ReportBuilder::touchesDraft));
  }

  private static boolean touchesDraft(Pair pair) {
    return pair.one().article().draft() || pair.other().article().draft();
  }

  private static List<Corroboration> corroborations(
      Checked checked, Origins origins, boolean draft) {
    List<Corroboration> found = new ArrayList<>();
    for (int i = 0; i < checked.sides().size(); i++) {
      Slot slot = checked.alignment().slots().get(i);
      String question = null;
      for (Side side : checked.sides().get(i)) {
        int count = origins.count(side.claims());
        if (count > 1
            && (!draft || side.claims().stream().anyMatch(each -> each.article().draft()))) {
          question = question == null ? Question.of(slot) : question;
          found.add(
              new Corroboration(question, Wording.oneLine(side.words()), side.claims(), count));
        }
      }
    }
    found.sort(Comparator.comparing(each -> each.claims().get(0).passage()));
    return found;
  }

  private static Coverage coverage(Checked checked) {
    Set<String> compared = new HashSet<>();
    for (Slot slot : checked.alignment().slots()) {
      for (Pair pair : slot.pairs()) {
        compared.add(pair.one().id());
        compared.add(pair.other().id());
      }
    }
    List<Claim> claims = checked.alignment().claims();
    List<Claim> alone = claims.stream().filter(each -> !compared.contains(each.id())).toList();
    List<Stopped> stopped = new ArrayList<>(checked.alignment().stopped());
    stopped.sort(
        Comparator.comparing((Stopped each) -> each.one().passage())
            .thenComparing(each -> each.other().passage())
            .thenComparing(Stopped::guard)
            .thenComparing(Stopped::reason));
    return new Coverage(
        claims.size(), claims.size() - alone.size(), stopped, alone, checked.alignment().unseen());
  }

  /**
   * What an article of a book's length leaves apart in itself is told as coverage; between two
   * articles findings may be missing.
   */
  private static Problem crowded(Unseen unseen) {
    List<Article> articles = unseen.articles();
    String message =
        "%s and %s state too many claims of the kind %s: %d pairs of them were not looked at."
            .formatted(
                articles.get(0).file(),
                articles.size() == 2 ? articles.get(1).file() : "others",
                unseen.kind().word(),
                unseen.pairs());
    return new Problem(Problem.Code.CROWDED, articles.get(0).file(), null, message);
  }

  private static List<Problem> problems(Story story, Checked checked) {
    List<Problem> problems = new ArrayList<>(story.problems());
    problems.addAll(checked.problems());
    for (Unseen unseen : checked.alignment().unseen()) {
      if (!unseen.withinArticle()) {
        problems.add(crowded(unseen));
      }
    }
    problems.sort(
        Comparator.comparing(Problem::code)
            .thenComparing(each -> String.valueOf(each.file()))
            .thenComparing(each -> String.valueOf(each.rule()))
            .thenComparing(Problem::message));
    return problems;
  }
}
