package dev.gainsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.align.Alignment;
import dev.gainsay.align.Guard;
import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.align.Stopped;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Explanation;
import dev.gainsay.check.Finding;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Bound;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.rules.Level;
import dev.gainsay.rules.RuleBase;
import dev.gainsay.rules.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {
  private static final RuleBase RULES = RuleBase.bundled();
  private static final String FAR = "figures/far-apart";
  private static final String NEAR = "figures/apart";

  /** Articles of one claim each, on one slot: "Tarn sold over N apples." */
  private static final class Fixture {
    final List<Claim> claims = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Explanation> explanations = new ArrayList<>();
    final List<Rivals> rivals = new ArrayList<>();
    StorySettings settings = StorySettings.NONE;

    Fixture(String before, String draft, String... numbers) {
      for (String number : numbers) {
        String text = before + "Tarn sold over " + number + " apples.";
        Article article =
            new Article(
                "n" + number,
                "n" + number + ".txt",
                Source.UNKNOWN,
                text,
                true,
                List.of(),
                number.equals(draft));
        int start = text.indexOf("over");
        Topic topic =
            new Topic("Tarn", List.of(), "apple", null, Scope.NONE, false, List.of("sell"));
        Basis basis =
            new Basis(
                article.id() + "#1",
                article.passage(new Span(start, text.length() - 1)),
                topic,
                Stance.ASSERTED,
                null,
                null,
                1,
                By.EXTRACTED);
        claims.add(
            new FigureClaim(
                basis,
                Figure.of(
                    "over " + number,
                    Bound.OVER,
                    List.of(new BigDecimal(number)),
                    Unit.count("apple"),
                    null)));
      }
    }

    private Slot slot() {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          pairs.add(new Pair(claims.get(i), claims.get(j), List.of("same subject: Tarn"), 1));
        }
      }
      return new Slot(Kind.FIGURE, "Tarn", "apple", Scope.NONE, claims, pairs);
    }

    Rivals rivals(int one, int other) {
      Rivals made =
          new Rivals(
              slot(),
              new Side(List.of(claims.get(one))),
              new Side(List.of(claims.get(other))),
              List.of(
                  new Pair(claims.get(one), claims.get(other), List.of("same subject: Tarn"), 1)),
              0);
      rivals.add(made);
      return made;
    }

    Fixture clash(String rule, int one, int other) {
      findings.add(new Finding(rule, rivals(one, other)));
      return this;
    }

    Report report() {
      List<Side> sides = claims.stream().map(each -> new Side(List.of(each))).toList();
      Checked checked =
          new Checked(
              new Alignment(claims, List.of(slot()), List.of()),
              List.of(sides),
              rivals,
              findings,
              explanations,
              List.of());
      Story story =
          new Story(
              "apples", null, claims.stream().map(Claim::article).toList(), settings, List.of());
      return new ReportBuilder(RULES, "test").build(story, checked);
    }
  }

  private static Fixture three() {
    return new Fixture("", "", "3000", "1000", "1200");
  }

  @Test
  void connectedSidesOfOneRuleAreOneDiscrepancySortedByValue() {
    Report report = three().clash(FAR, 1, 0).clash(FAR, 2, 0).report();
    assertEquals(1, report.discrepancies().size());
    Discrepancy found = report.discrepancies().get(0);
    assertEquals(
        List.of("over 1000", "over 1200", "over 3000"),
        found.sides().stream().map(ReportSide::value).toList());
    assertEquals(
        List.of(new Discrepancy.Clash(0, 2), new Discrepancy.Clash(1, 2)), found.clashes());
    assertEquals("Tarn: apples", found.question());
    assertTrue(found.message().contains("\u201cover 1200\u201d"), found.message());
    assertTrue(found.message().contains("\u201cover 3000\u201d"), found.message());
    assertEquals(Level.ERROR, found.level());
    assertEquals(Verdict.DIVERGENCE, found.verdict());
  }

  @Test
  void theGravestRuleReportsAndTheOthersStandBeside() {
    Fixture fixture = three();
    Rivals rivals = fixture.rivals(1, 0);
    fixture.findings.add(new Finding(NEAR, rivals));
    fixture.findings.add(new Finding(FAR, rivals));
    Discrepancy found = fixture.report().discrepancies().get(0);
    assertEquals(FAR, found.rule());
    assertEquals(List.of(NEAR), found.also());
  }

  @Test
  void whatAReconcileRuleExplainsIsShownApart() {
    Fixture fixture = three().clash(FAR, 1, 2);
    Rivals rivals = fixture.rivals(1, 0);
    fixture.findings.add(new Finding(FAR, rivals));
    fixture.explanations.add(new Explanation("reconcile/later-update", rivals));
    Report report = fixture.report();
    assertEquals(1, report.discrepancies().size());
    assertEquals(1, report.explained().size());
    Discrepancy explained = report.explained().get(0);
    assertEquals(FAR, explained.rule());
    assertEquals(
        "reconcile/later-update",
        String.valueOf(explained.reconciled()).replaceAll(".*rule=([^,]+),.*", "$1"));
  }

  @Test
  void theArithmeticCanBeRedoneByHand() {
    Discrepancy found = three().clash(FAR, 1, 0).report().discrepancies().get(0);
    assertEquals(
        "\u201cover 1000\u201d is read as less than 2,000; \u201cover 3000\u201d is read as more than 3,000;"
            + " (3,000 \u2212 2,000) / 2,000 = 50 %",
        found.because().get(found.because().size() - 1));
  }

  @Test
  void aStoryMaySetAnotherLevelAndSkipARule() {
    Fixture fixture = three().clash(FAR, 1, 0).clash(NEAR, 1, 2);
    fixture.settings =
        new StorySettings(List.of(), List.of(), Map.of(), Set.of(NEAR), Map.of(FAR, "info"));
    Report report = fixture.report();
    assertEquals(1, report.discrepancies().size());
    assertEquals(Level.INFO, report.discrepancies().get(0).level());
  }

  @Test
  void withADraftOnlyWhatTouchesItIsToldAndItComesFirst() {
    Report report =
        new Fixture("", "3000", "3000", "1000", "1200")
            .clash(FAR, 1, 0)
            .clash(FAR, 2, 0)
            .clash(NEAR, 1, 2)
            .report();
    assertEquals(1, report.discrepancies().size());
    Discrepancy found = report.discrepancies().get(0);
    assertTrue(found.sides().get(0).inDraft());
    assertEquals("over 3000", found.sides().get(0).value());
    assertEquals(
        List.of(new Discrepancy.Clash(0, 1), new Discrepancy.Clash(0, 2)), found.clashes());
  }

  @Test
  void theFingerprintKnowsNeitherPlacesNorNames() {
    String here = three().clash(FAR, 1, 0).report().discrepancies().get(0).fingerprint();
    String moved =
        new Fixture("Good morning. ", "", "1200", "1000", "3000")
            .clash(FAR, 1, 2)
            .report()
            .discrepancies()
            .get(0)
            .fingerprint();
    String other = three().clash(FAR, 2, 0).report().discrepancies().get(0).fingerprint();
    assertTrue(here.matches("[0-9a-f]{16}"), here);
    assertEquals(here, moved);
    assertNotEquals(here, other);
  }

  @Test
  void theFingerprintIsTheSameForTheSameValueInOtherWords() {
    FigureClaim millions = amount("over 0.6 billion", "600000000", Unit.count("view"));
    FigureClaim spelled = amount("more than 600 million", "6E+8", Unit.count("view"));
    assertEquals(Fingerprint.value(millions), Fingerprint.value(spelled));
  }

  private static FigureClaim amount(String text, String number, Unit unit) {
    Claim any = three().claims.get(0);
    return new FigureClaim(
        any.basis(), Figure.of(text, Bound.OVER, List.of(new BigDecimal(number)), unit, null));
  }

  @Test
  void theOrderOfWhatRulesSaidChangesNothing() throws IOException {
    Fixture one = three().clash(FAR, 1, 0).clash(NEAR, 1, 2).clash(FAR, 2, 0);
    Fixture other = three().clash(FAR, 2, 0).clash(FAR, 1, 0).clash(NEAR, 1, 2);
    assertEquals(json(one.report()), json(other.report()));
  }

  @Test
  void coverageSaysWhatWasNotCompared() {
    Fixture fixture = three();
    Claim one = fixture.claims.get(0);
    Claim other = fixture.claims.get(1);
    Stopped stopped = new Stopped(one, other, Guard.OTHER_METRIC, "daily against monthly");
    Checked checked =
        new Checked(
            new Alignment(fixture.claims, List.of(), List.of(stopped)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Story story =
        new Story(
            "s",
            null,
            fixture.claims.stream().map(Claim::article).toList(),
            StorySettings.NONE,
            List.of());
    Report report = new ReportBuilder(RULES, "test").build(story, checked);
    assertEquals(0, report.coverage().compared());
    assertEquals(3, report.coverage().alone().size());
    assertEquals(List.of(stopped), report.coverage().stopped());
  }

  @Test
  void theTextReportSaysWhoSaysWhatAndWhy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextReport.plain().render(three().clash(FAR, 1, 0).report(), out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("DIVERGENCE  Tarn: apples [error]"), text);
    assertTrue(text.contains("n1000: Tarn sold \u00abover 1000 apples\u00bb."), text);
    assertTrue(text.contains("(3,000 \u2212 2,000) / 2,000 = 50 %"), text);
    assertFalse(text.contains("0 claims"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertTrue(text.indexOf('\u001b') < 0, "no escape codes");
  }

  private static String json(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.oneLine().render(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
