package dev.gainsay.cli;

import static dev.gainsay.cli.Ran.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When a report is told again and when it is worked out anew. What is kept is marked here, so that
 * a run shows which of the two it was.
 */
final class KeptReportTest {
  private static final String MARK = "kept!\n";

  @TempDir Path folder;
  private Path story;
  private Path article;
  private Ran first;

  @BeforeEach
  void saveAStory() throws IOException {
    story = folder.resolve("bridge");
    article = story.resolve("articles/low.txt");
    Files.createDirectories(story.resolve("articles"));
    Files.writeString(article, "The Veltmar bridge cost 48 million euros.\n");
    Files.writeString(
        story.resolve("articles/high.txt"), "The Veltmar bridge cost 65 million euros.\n");
    first = gainsay("check", "--save-claims", "--quiet", story);
    assertEquals(1, first.exit(), first.err());
  }

  @Test
  void whatNothingHasChangedIsToldAgainByteByByte() throws IOException {
    assertEquals(first, gainsay("check", story));
    String json = gainsay("check", "--format", "json", story).out();
    mark();
    assertEquals(MARK, gainsay("check", story).out());
    Files.delete(story.resolve(".gainsay/key"));
    assertEquals(first, gainsay("check", story));
    assertEquals(json, gainsay("check", "--format", "json", story).out());
  }

  @Test
  void theExitCodeIsThatOfTheLevelAskedFor() throws IOException {
    mark();
    assertEquals(new Ran(0, MARK, ""), gainsay("check", "--fail-on", "never", story));
    assertEquals(new Ran(1, MARK, ""), gainsay("check", "--fail-on", "info", story));
    Files.writeString(story.resolve("articles/high.txt"), "The Veltmar bridge is blue.\n");
    assertEquals(0, gainsay("check", "--save-claims", "--quiet", story).exit());
    mark();
    assertEquals(new Ran(0, MARK, ""), gainsay("check", "--fail-on", "info", story));
  }

  @Test
  void reportsInFilesAreToldAgainToo() throws IOException {
    Path file = folder.resolve("report.json");
    mark();
    assertEquals(MARK, gainsay("check", "--report", "json=" + file, story).out());
    assertEquals(MARK, Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--save-claims", "--skip=figures/apart", "--only=figures/disjoint"})
  void anOptionThatMayChangeTheReportHasItWorkedOutAnew(String option) throws IOException {
    mark();
    assertNotEquals(MARK, gainsay("check", option, story).out());
  }

  @Test
  void aDraftOrAConfigurationHasItWorkedOutAnew() throws IOException {
    Path config = Files.writeString(folder.resolve("desk.yml"), "fail-on: never\n");
    Path draft = Files.writeString(folder.resolve("draft.txt"), "The Veltmar bridge is blue.\n");
    mark();
    assertNotEquals(MARK, gainsay("check", "--config", config, story).out());
    assertNotEquals(MARK, gainsay("check", "--draft", draft, story).out());
  }

  @Test
  void aChangedArticleHasItWorkedOutAnew() throws IOException {
    mark();
    Files.writeString(article, "The Veltmar bridge cost 65 million euros.\n");
    assertEquals(0, gainsay("check", story).exit());
  }

  @Test
  void aNewArticleHasItWorkedOutAnew() throws IOException {
    mark();
    Files.writeString(
        story.resolve("articles/third.txt"), "The Veltmar bridge cost 30 million euros.\n");
    assertTrue(gainsay("check", story).out().contains("30 million"));
  }

  @Test
  void aRenamedArticleHasItWorkedOutAnew() throws IOException {
    mark();
    Files.move(article, article.resolveSibling("paper.txt"));
    assertTrue(gainsay("check", story).out().contains("paper"));
  }

  @Test
  void aMovedStoryHasItWorkedOutAnew() throws IOException {
    mark();
    Path moved = Files.move(story, folder.resolve("viaduct"));
    assertNotEquals(MARK, gainsay("check", moved).out());
  }

  @Test
  void theStorysOwnFileHasItWorkedOutAnew() throws IOException {
    mark();
    Files.writeString(story.resolve("story.yml"), "title: A bridge\n");
    assertNotEquals(MARK, gainsay("check", story).out());
  }

  @Test
  void aClaimThatAPersonRejectedHasItWorkedOutAnew() throws IOException {
    mark();
    Path claims = story.resolve("claims.json");
    Files.writeString(claims, Files.readString(claims).replace("\"extracted\"", "\"rejected\""));
    assertEquals(0, gainsay("check", story).exit());
  }

  @Test
  void aReportWithAProblemIsNotKept() throws IOException {
    Files.write(story.resolve("articles/broken.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    Ran run = gainsay("check", "--save-claims", "--quiet", "--fail-on", "never", story);
    assertEquals(3, run.exit(), run.out());
    assertFalse(Files.exists(story.resolve(".gainsay/key")));
    assertEquals(run, gainsay("check", "--fail-on", "never", story));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x\nERROR\n", "x\nSEVERE\n"})
  void aKeyThatIsNoneHasItWorkedOutAnew(String key) throws IOException {
    mark();
    Files.writeString(story.resolve(".gainsay/key"), key);
    assertEquals(first, gainsay("check", story));
  }

  @Test
  void aLevelThatIsNoneHasItWorkedOutAnew() throws IOException {
    mark();
    Path key = story.resolve(".gainsay/key");
    Files.writeString(key, Files.readString(key).replace("ERROR", "SEVERE"));
    assertEquals(first, gainsay("check", story));
  }

  @Test
  void aKeptReportThatIsGoneHasItWorkedOutAnew() throws IOException {
    Files.delete(story.resolve(".gainsay/text"));
    assertEquals(first, gainsay("check", story));
  }

  @Test
  void gitPassesOverIt() throws IOException {
    assertEquals("*\n", Files.readString(story.resolve(".gainsay/.gitignore")));
  }

  private void mark() throws IOException {
    Files.writeString(story.resolve(".gainsay/text"), MARK);
    Files.writeString(story.resolve(".gainsay/json"), MARK);
  }
}
