package dev.gainsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is asked, from real text on. */
class QuestionTest {
  private static final Gainsay GAINSAY = Gainsay.with(RuleBase.bundled());

  private static Discrepancy only(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      String id = "a" + articles.size();
      articles.add(new Article(id, id + ".txt", Source.UNKNOWN, text, true, List.of(), false));
    }
    Report report =
        GAINSAY.check(new Story("story", null, articles, StorySettings.NONE, List.of()));
    assertEquals(1, report.discrepancies().size(), report.discrepancies().toString());
    return report.discrepancies().get(0);
  }

  @Test
  void aDateIsAskedForInTheWordsOfItsClause() {
    Discrepancy found =
        only(
            "Researchers discovered the comet Halvard in 2019.",
            "Researchers discovered the comet Halvard in 2021.");
    assertEquals(
        "When? \u201cResearchers discovered the comet Halvard in \u2026\u201d", found.question());
  }

  @Test
  void aNumberIsAskedForByWhatItCounts() {
    Discrepancy found =
        only(
            "A fire at Tarn Quay destroyed 14 boats on Monday.",
            "The fire at Tarn Quay on Monday destroyed 41 boats.");
    assertEquals("Tarn Quay: boats", found.question());
    assertTrue(found.because().contains("same subject: Tarn Quay"), found.because().toString());
  }

  @Test
  void unitsAreWrittenOutAndTheSmallerOneIsCalculatedIn() {
    assertEquals("1 mile per hour", Wording.measured(1, "mile-per-hour"));
    assertEquals("116 miles per hour", Wording.measured(116, "mile-per-hour"));
    assertEquals("1.5 square kilometers", Wording.measured(1.5, "square-kilometer"));
  }

  @Test
  void longTimesAreToldAsPeopleSayThem() {
    assertEquals("36 hours", Wording.hours(36));
    assertEquals("2 days", Wording.hours(48));
    assertEquals("about 5 years", Wording.hours(1826 * 24));
  }
}
