package dev.gainsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldScoreTest {
  private static final String ONE = "The ferry carried 214 people. It is 40 years old.";
  private static final String OTHER = "Nearly 260 people were on board. The ship left at 9.";

  @TempDir private Path folder;

  @Test
  void aFlagOnBothSidesIsRightAndItsRepeatIsNot() throws IOException {
    Flag flag = flag("214 people", "Nearly 260 people");
    GoldScore score = score(List.of(flag, flag));
    assertEquals(1, score.mustFound());
    assertEquals(1, score.right());
    assertEquals(50, score.precision());
    assertTrue(score.lines().get(1).startsWith("  repeat"));
  }

  @Test
  void aFlagOnATrapOrOnOtherWordsIsWrong() throws IOException {
    GoldScore score = score(List.of(flag("40 years", "at 9"), flag("The ferry", "The ship")));
    assertEquals(0, score.right());
    assertTrue(score.lines().get(0).startsWith("  TRAP"), score.lines().toString());
    assertTrue(score.lines().get(1).startsWith("  judge"), score.lines().toString());
    assertTrue(score.lines().get(2).startsWith("  MISSED"), score.lines().toString());
    assertEquals(0, score.f1());
  }

  @Test
  void wordsFarWiderThanTheEvidenceDoNotTouchIt() throws IOException {
    assertEquals(0, score(List.of(flag(ONE, OTHER))).right());
  }

  private GoldScore score(List<Flag> flags) throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.json"),
            """
            {"discrepancies": [
              {"id": "G1", "verdict": "CONTRADICTION", "tier": "must", "title": "on board",
               "sides": [{"value": "214", "evidence": [{"source": "one.txt", "phrase": "214"}]},
                         {"value": "260", "evidence": [{"source": "other.txt", "phrase": "260 people"}]}]},
              {"id": "G2", "verdict": "COMPATIBLE", "tier": "must", "title": "age and hour",
               "sides": [{"value": "40", "evidence": [{"source": "one.txt", "phrase": "40"}]},
                         {"value": "9", "evidence": [{"source": "other.txt", "phrase": "at 9"}]}]}]}
            """);
    Story story =
        new Story(
            "ferry",
            null,
            List.of(article("one.txt", ONE), article("other.txt", OTHER)),
            StorySettings.NONE,
            List.of());
    return GoldScore.of(Gold.read(gold), flags, List.of(), new StoryTexts(story));
  }

  private static Article article(String file, String text) {
    return new Article(file, file, Source.UNKNOWN, text, true, List.of(), false);
  }

  private static Flag flag(String one, String other) {
    return Flag.allClashing(
        "flag",
        List.of(
            List.of(new Flag.Spot("one.txt", span(ONE, one))),
            List.of(new Flag.Spot("other.txt", span(OTHER, other)))));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
