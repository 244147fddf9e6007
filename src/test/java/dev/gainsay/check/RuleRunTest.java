package dev.gainsay.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Problem;
import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import dev.gainsay.rules.RuleBases;
import dev.gainsay.rules.RuleBases.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRunTest {
  private static final Unit HOMES = Unit.count("home");
  private static final String CLASH = "insert( clash( drools.getRule(), $r ) );";
  private static final String THROWS =
      RuleBases.drl("mine/throws", "$r : Rivals( slot.subject.length > 0 )", CLASH);
  private static final String FIGURES =
      RuleBases.drl("mine/figures", "$r : Rivals( figures )", CLASH);

  private final FigureClaim forty =
      News.of("wire-a", null, "The fire destroyed more than 40 homes, the mayor said.")
          .figure("more than 40 homes", Bound.OVER, HOMES, "40");
  private final FigureClaim thirty =
      News.of("daily-b", null, "In all, 32 homes burned down.")
          .figure("32 homes", Bound.EXACT, HOMES, "32");

  @Test
  void twoNumbersThatCannotBothBeTrueAreFound() {
    Judged judged = judge(RuleBase.bundled(), News.rivals(thirty, forty));
    assertEquals(List.of("figures/disjoint"), rules(judged.findings()));
    assertEquals(List.of(), judged.explanations());
    assertEquals(List.of(), judged.problems());
  }

  @Test
  void theEngineAgreesWithTheReferenceOnRandomClaims() {
    RuleBase bundled = RuleBase.bundled();
    Set<String> seen = new TreeSet<>();
    for (long seed = 1; seed <= 12; seed++) {
      List<Rivals> rivals = random(seed).rivals(70);
      Judged judged = judge(bundled, rivals);
      IdentityHashMap<Rivals, Set<String>> found = new IdentityHashMap<>();
      Stream.concat(judged.findings().stream(), judged.explanations().stream())
          .forEach(
              said -> {
                Set<String> rules = found.computeIfAbsent(said.rivals(), r -> new TreeSet<>());
                assertTrue(rules.add(said.rule()), "said twice: " + said);
              });
      for (Rivals each : rivals) {
        Claim one = each.getOne().first();
        Claim other = each.getOther().first();
        Set<String> expected = Reference.rules(one, other, each.getPairs().get(0).confidence());
        seen.addAll(expected);
        Set<String> rules = found.getOrDefault(each, Set.of());
        assertEquals(expected, rules, () -> "%s%n%s".formatted(one, other));
      }
    }
    assertEquals(
        bundled.rules().stream()
            .map(Rule::id)
            // No random article is a draft.
            .filter(id -> !id.startsWith("draft/"))
            .toList(),
        List.copyOf(seen),
        "every rule must have had its say");
  }

  @Test
  void bothModesOfTheCompilerSayTheSame() {
    List<Rivals> rivals = random(11).rivals(60);
    List<String> bundled = said(judge(RuleBase.bundled(), rivals));
    assertEquals(bundled, said(judge(RuleBases.bundled(Mode.CLASSIC), rivals)));
    assertEquals(bundled, said(judge(RuleBases.bundled(Mode.EXECUTABLE), rivals)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfRuleFilesChangesNothing(long seed) {
    List<Rivals> rivals = random(12).rivals(40);
    assertEquals(
        said(judge(RuleBase.bundled(), rivals)),
        said(judge(RuleBases.shuffled(seed), rivals)),
        "seed " + seed);
  }

  @Test
  void findingsKeepTheOrderOfTheRivalsAndThenOfRuleIds() {
    List<Rivals> rivals = new ArrayList<>(random(13).rivals(40));
    Collections.shuffle(rivals, new Random(1));
    List<Finding> findings = judge(RuleBase.bundled(), rivals).findings();
    List<Integer> places = findings.stream().map(each -> rivals.indexOf(each.rivals())).toList();
    assertEquals(places.stream().sorted().toList(), places);
    List<Explanation> explanations = judge(RuleBase.bundled(), rivals).explanations();
    for (int i = 1; i < explanations.size(); i++) {
      if (explanations.get(i).rivals() == explanations.get(i - 1).rivals()) {
        assertTrue(explanations.get(i - 1).rule().compareTo(explanations.get(i).rule()) < 0);
      }
    }
  }

  @Test
  void rivalsAreJudgedAcrossBatches() {
    List<Rivals> many = Stream.generate(() -> News.rivals(thirty, forty)).limit(4_100).toList();
    assertEquals(4_100, judge(RuleBase.bundled(), many).findings().size());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aRuleThatThrowsInItsConditionIsNamedAndTheOthersStillFind(Mode mode) {
    Rivals unnamed = rivalsOfNobody();
    Judged judged = judge(RuleBases.of(mode, THROWS, FIGURES), unnamed);
    assertEquals(List.of("mine/figures"), rules(judged.findings()));
    assertEquals(1, judged.problems().size());
    Problem problem = judged.problems().get(0);
    assertEquals(Problem.Code.RULE_FAILED, problem.code());
    assertEquals("mine/throws", problem.rule());
    assertEquals("throws.drl", problem.file());
    assertEquals(
        "The rule mine/throws threw NullPointerException; the other rules were run without it.",
        problem.message());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aRuleThatThrowsInItsConsequenceIsNamedAndTheOthersStillFind(Mode mode) {
    String selfish =
        RuleBases.drl(
            "mine/selfish",
            "$one : FigureClaim()",
            "insert( clash( drools.getRule(), $one, $one ) );");
    Judged judged =
        new RuleRun(RuleBases.of(mode, selfish, FIGURES))
            .judge(List.of(News.rivals(thirty, forty)), List.of(thirty, forty));
    assertEquals(List.of("mine/figures"), rules(judged.findings()));
    assertEquals(List.of("mine/selfish"), failed(judged));
  }

  @Test
  void nothingThatAFailedRuleSaidElsewhereIsKept() {
    List<Rivals> rivals = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      rivals.add(News.rivals(thirty, forty));
    }
    rivals.add(rivalsOfNobody());
    Judged judged = judge(RuleBases.of(Mode.CLASSIC, THROWS, FIGURES), rivals);
    assertEquals(List.of("mine/throws"), failed(judged));
    assertEquals(2_501, judged.findings().size());
    assertEquals(Set.of("mine/figures"), Set.copyOf(rules(judged.findings())));
  }

  @Test
  void whereEveryRuleFailsNothingIsFoundAndAllAreNamed() {
    Judged judged = judge(RuleBases.of(Mode.CLASSIC, THROWS), rivalsOfNobody(), rivalsOfNobody());
    assertEquals(List.of(), judged.findings());
    assertEquals(List.of("mine/throws"), failed(judged));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aRuleThatFiresWithoutEndIsStoppedAndNamed(Mode mode) {
    // The house style refuses such a rule, which matches what rules found.
    String endless = RuleBases.drl("mine/endless", "$any : Object() $r : Rivals()", CLASH);
    Judged judged =
        new RuleRun(RuleBases.of(mode, endless, FIGURES), 3_000)
            .judge(List.of(News.rivals(thirty, forty)), List.of());
    assertEquals(List.of("mine/figures"), rules(judged.findings()));
    assertEquals(List.of("mine/endless"), failed(judged));
    assertTrue(judged.problems().get(0).message().contains("fired 3000 times"), judged.toString());
  }

  @Test
  void claimsOfOneArticleMeetWhereARuleAsksForThem() {
    News wire = News.of("wire-a", null, "It burned 12 homes. It burned 15 homes. It took a day.");
    News daily = News.of("daily-b", null, "It burned 19 homes.");
    FigureClaim twelve = wire.figure("12 homes", Bound.EXACT, HOMES, "12");
    FigureClaim fifteen = wire.figure("15 homes", Bound.EXACT, HOMES, "15");
    FigureClaim nineteen = daily.figure("19 homes", Bound.EXACT, HOMES, "19");
    // Without an order of the two, the pair matches twice; it is one finding all the same.
    String rule =
        RuleBases.drl(
            "mine/own-words",
            "$one : FigureClaim() $other : FigureClaim( this != $one )",
            "insert( clash( drools.getRule(), $other, $one ) );");
    for (Mode mode : Mode.values()) {
      Judged judged =
          new RuleRun(RuleBases.of(mode, rule))
              .judge(List.of(), List.of(nineteen, fifteen, twelve));
      assertEquals(List.of(), judged.problems());
      assertEquals(1, judged.findings().size(), judged.toString());
      Rivals rivals = judged.findings().get(0).rivals();
      assertEquals("12 homes", rivals.getOne().words());
      assertEquals("15 homes", rivals.getOther().words());
      assertTrue(rivals.isContradicting());
      assertTrue(rivals.isWithinArticle());
    }
  }

  @Test
  void bundledRulesAskForNoClaims() {
    assertFalse(RuleBase.bundled().asksFor(FigureClaim.class));
    assertTrue(RuleBase.bundled().asksFor(Rivals.class));
    String rule =
        RuleBases.drl(
            "mine/any",
            "$one : Claim() $other : FigureClaim( this != $one )",
            "insert( clash( drools.getRule(), $one, $other ) );");
    assertTrue(RuleBases.of(Mode.CLASSIC, rule).asksFor(dev.gainsay.claim.DateClaim.class));
  }

  private Rivals rivalsOfNobody() {
    News wire = News.of("wire-x", null, "They lost more than 40 homes.").about(null);
    News daily = News.of("daily-x", null, "They lost 32 homes.").about(null);
    return News.rivals(
        daily.figure("32 homes", Bound.EXACT, HOMES, "32"),
        wire.figure("more than 40 homes", Bound.OVER, HOMES, "40"));
  }

  private static RandomNews random(long seed) {
    return new RandomNews(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
  }

  private static Judged judge(RuleBase rules, Rivals... rivals) {
    return judge(rules, List.of(rivals));
  }

  private static Judged judge(RuleBase rules, List<Rivals> rivals) {
    return new RuleRun(rules).judge(rivals, List.of());
  }

  private static List<String> rules(List<? extends Judgement> said) {
    return said.stream().map(Judgement::rule).toList();
  }

  private static List<String> failed(Judged judged) {
    return judged.problems().stream().map(each -> String.valueOf(each.rule())).toList();
  }

  private static List<String> said(Judged judged) {
    return Stream.concat(judged.findings().stream(), judged.explanations().stream())
        .map(
            each ->
                each.rule()
                    + " "
                    + each.rivals().getOne().first().id()
                    + " "
                    + each.rivals().getOther().first().id())
        .toList();
  }
}
