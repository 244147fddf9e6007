package dev.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import dev.gainsay.report.TextReport;
import dev.gainsay.rules.RuleBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of a book's length among ordinary articles. {@code src/test/bench/long.sh} takes 5 MB. */
class LongArticleTest {
  private static final Article ONE =
      article(
          "one",
          "Fire at Ostrava Dock destroys boats\n\n"
              + "A fire at Ostrava Dock destroyed 14 boats on Monday night, March 2, 2026. Harbour"
              + " master Ana Ruiz said that 30 firefighters worked for nine hours.\n\n"
              + "Repairs at Ostrava Dock will cost about $4.5 million, the port said.\n");
  private static final Article OTHER =
      article(
          "other",
          "Ostrava Dock burns\n\n"
              + "The fire that began at Ostrava Dock on Monday night destroyed 41 boats. Some 30"
              + " firefighters worked for six hours, harbour master Ana Ruiz said.\n\n"
              + "Repairs at Ostrava Dock will cost about $9 million, the port said.\n");

  private static Article article(String id, String text) {
    return new Article(id, id + ".txt", Source.UNKNOWN, text, true, List.of(), false);
  }

  private static Report check(Article... articles) {
    return Gainsay.with(RuleBase.bundled())
        .check(new Story("fire", null, List.of(articles), StorySettings.NONE, List.of()));
  }

  /** Its rule and the words of each side. */
  private static List<List<String>> sides(Discrepancy discrepancy) {
    return discrepancy.sides().stream()
        .map(side -> side.claims().stream().map(LongArticleTest::place).toList())
        .toList();
  }

  private static String place(Claim claim) {
    return claim.article().id() + claim.passage().span();
  }

  private static boolean keeps(Report report, Discrepancy found) {
    return report.discrepancies().stream()
        .filter(each -> each.rule().equals(found.rule()))
        .anyMatch(
            each ->
                sides(found).stream()
                    .allMatch(side -> sides(each).stream().anyMatch(now -> now.containsAll(side))));
  }

  @Test
  void aBookAmongTheArticlesHidesNoFindingOfTheOthers() throws IOException {
    Article book = article("book", LongText.of(60_000, 7));
    Report without = check(ONE, OTHER);

    Report with = check(ONE, OTHER, book);

    assertFalse(without.discrepancies().isEmpty());
    for (Discrepancy found : without.discrepancies()) {
      assertTrue(keeps(with, found), found.question());
    }
    assertTrue(with.claims().size() > 1_500, with.claims().size() + " claims");
    assertEquals(List.of(), with.problems());
    assertEquals(List.of(), without.coverage().unseen());
    assertFalse(with.coverage().unseen().isEmpty());
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    TextReport.plain().render(with, text);
    assertTrue(
        text.toString(StandardCharsets.UTF_8).contains("book states too many claims"),
        "what was not looked at is told");
  }

  @Test
  void repeatedParagraphsAreOneVoiceAndTakeWorkByTheirLength() {
    List<Integer> pairs = new ArrayList<>();
    for (int times : new int[] {80, 160}) {
      Article repeated = article("book", OTHER.text().repeat(times));
      Report report = check(ONE, repeated);
      assertTrue(
          report.discrepancies().stream().anyMatch(each -> each.question().contains("boats")),
          "14 boats against 41");
      pairs.add(
          report.discrepancies().stream()
              .flatMap(each -> each.sides().stream())
              .mapToInt(each -> each.claims().size())
              .sum());
    }
    assertTrue(pairs.get(1) <= 2 * pairs.get(0), pairs + " claims on sides");
  }
}
