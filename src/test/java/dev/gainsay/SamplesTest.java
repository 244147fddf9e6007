package dev.gainsay;

import static dev.gainsay.cli.Ran.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked stories as golden tests: {@code claims.json}, {@code report.json} and {@code
 * report.txt} beside each {@code story.yml} are what Gainsay says today. A change of what it says
 * shows as a difference of these files, to be read before it is kept.
 *
 * <p>To record them anew, then read the difference:
 *
 * <pre>{@code
 * mvn -B -ntp test -Dtest=SamplesTest -Dgolden.update=true && git diff claims
 * }</pre>
 *
 * <p>In CI (the environment variable {@code CI} is {@code true}) nothing is recorded, whatever the
 * switch says. What tells builds apart, the version, the rules' hash and the claims' key, is not
 * compared.
 */
class SamplesTest {
  private static final boolean UPDATE =
      Boolean.getBoolean("golden.update") && !"true".equals(System.getenv("CI"));
  private static final Pattern BUILD =
      Pattern.compile(
          "\"tool\"\\s*:\\s*\\{[^}]*}|\"key\"\\s*:\\s*\"[^\"]*\""
              + "|\\(not packed\\)|(?<=gainsay )\\d+(\\.\\d+)+(-SNAPSHOT)?");

  @TempDir private Path folder;

  static List<Path> stories() {
    return Samples.stories();
  }

  @Test
  void thereAreSeveralStories() {
    assertTrue(Samples.stories().size() >= 3, Samples.stories().toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void theClaimsAreTheGoldenOnes(Path story) throws IOException {
    Path copy = Samples.copy(story, folder.resolve(story.getFileName()));
    assertEquals(0, gainsay("extract", "--quiet", copy).exit());
    compare(story.resolve("claims.json"), Files.readString(copy.resolve("claims.json")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void theReportIsTheGoldenOne(Path story) throws IOException {
    Path copy = Samples.copy(story, folder.resolve(story.getFileName()));
    compare(story.resolve("report.json"), gainsay("check", "--format", "json", copy).out());
    compare(story.resolve("report.txt"), gainsay("check", "--no-color", copy).out());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void whatGainsayWroteBesideTheArticlesChangesNothing(Path story) throws IOException {
    Path copy = Samples.copy(story, folder.resolve(story.getFileName()));
    String bare = gainsay("check", "--format", "json", copy).out();
    Path report = Files.writeString(copy.resolve("report.json"), bare);
    Files.writeString(copy.resolve("report.txt"), gainsay("check", "--no-color", copy).out());
    assertEquals(bare, gainsay("check", "--format", "json", copy).out());
    assertEquals(0, gainsay("extract", "--quiet", copy).exit());
    assertEquals(bare, gainsay("check", "--format", "json", copy).out(), "with current claims");
    Path claims = copy.resolve("claims.json");
    Files.writeString(
        claims, Files.readString(claims).replaceFirst("\"key\"\\s*:\\s*\"", "$0of-long-ago-"));
    assertEquals(bare, gainsay("check", "--format", "json", copy).out(), "with outdated claims");
    // The same in a plain folder of articles.
    Files.copy(report, copy.resolve("articles/report.json"));
    assertEquals(bare, gainsay("check", "--format", "json", copy).out(), "among the articles");
  }

  private static void compare(Path golden, String said) throws IOException {
    assertFalse(said.isBlank(), golden.toString());
    if (UPDATE) {
      if (!Files.exists(golden) || !comparable(Files.readString(golden)).equals(comparable(said))) {
        Files.writeString(golden, said);
      }
      return;
    }
    assertTrue(Files.exists(golden), golden + " is missing; record it as the class comment says");
    assertEquals(
        comparable(Files.readString(golden)),
        comparable(said),
        () -> golden + " differs; the class comment says how to record it anew");
  }

  private static String comparable(String text) {
    return BUILD.matcher(text).replaceAll("");
  }
}
