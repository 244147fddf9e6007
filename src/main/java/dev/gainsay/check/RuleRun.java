package dev.gainsay.check;

import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets rules judge rivals, and claims where a rule asks for them. Immutable and thread-safe.
 *
 * <p>A rule that throws, or that fires without end, is named as a problem and left out of the whole
 * run, also where it did not fail: what is found must not depend on how the facts were dealt out.
 * All that the other rules find stays.
 */
public final class RuleRun {
  /** About a thousand slots: measured to stay in the processor's cache. */
  private static final int RIVALS_A_SESSION = 2_000;

  /** More than any rule needs that relates the claims of one article to one another. */
  private static final int FIRINGS_A_RULE = 100_000;

  private static final List<Class<? extends Claim>> CLAIM_TYPES =
      List.of(
          FigureClaim.class,
          DateClaim.class,
          DurationClaim.class,
          RankClaim.class,
          QuoteClaim.class,
          RoleClaim.class,
          StatusClaim.class,
          ComparisonClaim.class);

  private final RuleBase rules;
  private final int firingsARule;

  public RuleRun(RuleBase rules) {
    this(rules, FIRINGS_A_RULE);
  }

  /**
   * @param firingsARule how often a rule may fire in one session; above the number of rivals in
   *     one, each of which it judges once
   */
  RuleRun(RuleBase rules, int firingsARule) {
    if (firingsARule <= RIVALS_A_SESSION) {
      throw new IllegalArgumentException(
          "A rule must be allowed more than %d firings.".formatted(RIVALS_A_SESSION));
    }
    this.rules = rules;
    this.firingsARule = firingsARule;
  }

  /**
   * Judges all rivals of a story.
   *
   * @param rivals in any order; what is said of them keeps it
   * @param claims of the story, used only where a rule has a pattern on them, and then those of
   *     each article apart
   */
  public Judged judge(List<Rivals> rivals, List<? extends Claim> claims) {
    SortedMap<String, Problem> failed = new TreeMap<>();
    List<Judgement> said = new ArrayList<>();
    for (int from = 0; from < rivals.size(); from += RIVALS_A_SESSION) {
      int to = Math.min(rivals.size(), from + RIVALS_A_SESSION);
      said.addAll(fire(rivals.subList(from, to), failed));
    }
    for (List<Claim> article : byArticle(claims)) {
      said.addAll(fire(article, failed));
    }
    said.removeIf(each -> failed.containsKey(each.rule()));
    List<Judgement> sorted = sorted(said, new JudgementOrder(rivals));
    return new Judged(
        of(Finding.class, sorted), of(Explanation.class, sorted), List.copyOf(failed.values()));
  }

  /** The claims that rules ask for, article by article: rules on claims look inside one article. */
  private Iterable<List<Claim>> byArticle(List<? extends Claim> claims) {
    List<Class<? extends Claim>> asked = CLAIM_TYPES.stream().filter(rules::asksFor).toList();
    Map<Article, List<Claim>> byArticle = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (asked.contains(claim.getClass())) {
        byArticle.computeIfAbsent(claim.article(), article -> new ArrayList<>()).add(claim);
      }
    }
    return byArticle.values();
  }

  /** What the rules say of one batch; a rule that fails in it is added to those that failed. */
  private List<Judgement> fire(List<?> facts, Map<String, Problem> failed) {
    if (failed.size() == rules.rules().size()) {
      return List.of();
    }
    RuleBase left = rules.without(failed.keySet());
    try {
      return Sessions.fire(left, facts, firingsARule);
    } catch (RuleFailure together) {
      // Drools names the rule only where a consequence threw; alone, each rule answers for itself.
      List<Problem> problems =
          left.rules().stream().flatMap(rule -> alone(rule, facts).stream()).toList();
      if (problems.isEmpty()) {
        throw together;
      }
      problems.forEach(each -> failed.put(String.valueOf(each.rule()), each));
      return fire(facts, failed);
    }
  }

  private Optional<Problem> alone(Rule rule, List<?> facts) {
    try {
      Sessions.fire(rules.only(Set.of(rule.id())), facts, firingsARule);
      return Optional.empty();
    } catch (RuleFailure failure) {
      // Without folders: a report holds no path of anybody's machine.
      String file = rule.path().substring(rule.path().lastIndexOf('/') + 1);
      String message =
          "The rule %s %s; the other rules were run without it."
              .formatted(rule.id(), failure.getMessage());
      return Optional.of(new Problem(Problem.Code.RULE_FAILED, file, rule.id(), message));
    }
  }

  private static List<Judgement> sorted(List<Judgement> said, JudgementOrder order) {
    said.sort(order);
    List<Judgement> once = new ArrayList<>();
    for (Judgement each : said) {
      if (once.isEmpty() || !order.mirrored(once.get(once.size() - 1), each)) {
        once.add(each);
      }
    }
    return once;
  }

  private static <T extends Judgement> List<T> of(Class<T> type, List<Judgement> said) {
    return said.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
