package dev.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gainsay.article.Story;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Judgement;
import dev.gainsay.check.Side;
import dev.gainsay.extract.Extraction;
import dev.gainsay.rules.Clash;
import dev.gainsay.rules.Level;
import dev.gainsay.rules.Quoted;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import dev.gainsay.rules.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What the rules' pages promise, case by case, from text to finding: with the one rule alone, so
 * that no other rule is needed, and among all rules, so that none is in its way.
 */
class RulePagesTest {
  private static final RuleBase RULES = RuleBase.bundled();

  @TestFactory
  Stream<DynamicNode> aRuleFindsExactlyWhatItsPageSays() {
    Gainsay all = Gainsay.with(RULES);
    return RULES.rules().stream().map(rule -> dynamicContainer(rule.id(), cases(rule, all)));
  }

  private static Stream<DynamicNode> cases(Rule rule, Gainsay all) {
    Gainsay alone = Gainsay.with(RULES.only(Set.of(rule.id())));
    List<DynamicNode> tests = new ArrayList<>();
    for (RuleCase example : RULES.page(rule.id()).orElseThrow().cases()) {
      String name = (example.flagged() ? "found: " : "not found: ") + example.title();
      tests.add(dynamicTest(name, () -> check(example, alone)));
      if (rule.level() == Level.INFO) {
        tests.add(dynamicTest(name + ", among all rules", () -> check(example, all)));
      }
    }
    return tests.stream();
  }

  private static void check(RuleCase example, Gainsay gainsay) {
    Story story = example.story();
    Extraction extraction = Gainsay.extract(story);
    Checked checked = gainsay.compare(story, extraction.claims(), extraction.aliases());
    assertEquals(List.of(), checked.problems());
    List<Clash> found =
        Stream.<Judgement>concat(checked.findings().stream(), checked.explanations().stream())
            .filter(each -> each.rule().equals(example.rule()))
            .map(
                each -> new Clash(quotes(each.rivals().getOne()), quotes(each.rivals().getOther())))
            .toList();
    assertEquals(
        List.of(),
        example.differences(found),
        () -> example.rule() + ".md, line " + example.line());
  }

  private static List<Quoted> quotes(Side side) {
    return side.claims().stream()
        .map(each -> new Quoted(each.article().id(), each.quote()))
        .toList();
  }
}
