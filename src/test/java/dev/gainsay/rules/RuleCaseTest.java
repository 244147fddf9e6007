package dev.gainsay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCaseTest {
  private static final Quoted FORTY = new Quoted("wire-a", "40 homes");
  private static final Quoted THIRTY = new Quoted("daily-b", "32 homes");
  private static final Clash CLASH = new Clash(List.of(FORTY), List.of(THIRTY));

  private final RuleCase flagged =
      new RuleCase("figures/mine", "One fire", true, List.of(), List.of(CLASH), 1);
  private final RuleCase unflagged =
      new RuleCase("figures/mine", "No fire", false, List.of(), List.of(), 1);

  @Test
  void aCasePassesWhereExactlyTheExpectedIsFound() {
    assertEquals(List.of(), flagged.differences(List.of(CLASH)));
    assertEquals(List.of(), unflagged.differences(List.of()));
  }

  @Test
  void whichSideComesFirstSaysNothing() {
    assertEquals(CLASH, new Clash(List.of(THIRTY), List.of(FORTY)));
  }

  @Test
  void aSideNamesEachArticleOnce() {
    Quoted again = new Quoted("wire-a", "forty homes");
    assertEquals(CLASH, new Clash(List.of(FORTY, again), List.of(THIRTY)));
    assertNotEquals(CLASH, new Clash(List.of(again, FORTY), List.of(THIRTY)));
  }

  @Test
  void whatIsMissingOrTooMuchIsSaidInWords() {
    assertEquals(
        List.of("expected, not found: daily-b \"32 homes\" / wire-a \"40 homes\""),
        flagged.differences(List.of()));
    assertEquals(
        List.of("found, not expected: daily-b \"32 homes\" / wire-a \"40 homes\""),
        unflagged.differences(List.of(CLASH)));
    assertEquals(
        List.of("found twice: daily-b \"32 homes\" / wire-a \"40 homes\""),
        flagged.differences(List.of(CLASH, CLASH)));
  }
}
