package dev.gainsay;

import static dev.gainsay.cli.Ran.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryReader;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Judgement;
import dev.gainsay.cli.Main;
import dev.gainsay.extract.Extraction;
import dev.gainsay.rules.RuleBase;
import dev.gainsay.rules.RuleBases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same articles give the same bytes, however they come and wherever Gainsay runs. */
class DeterminismTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  static List<Path> stories() {
    return Samples.stories();
  }

  private static String report(Object... paths) {
    List<Object> args = new ArrayList<>(List.of("check", "--format", "json"));
    args.addAll(List.of(paths));
    String report = gainsay(args.toArray()).out();
    assertFalse(report.isBlank());
    return report;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void theOrderOfPathsChangesNoByte(Path story) {
    List<Path> paths = new ArrayList<>(Samples.articles(story));
    String expected = report(paths.toArray());
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(paths, new Random(seed));
      assertEquals(expected, report(paths.toArray()), paths.toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aSecondRunGivesTheSameBytes(Path story) throws IOException {
    Path copy = Samples.copy(story, folder.resolve("copy"));
    assertEquals(report(copy), report(copy));
    assertEquals(
        gainsay("extract", "--output", "-", copy).out(),
        gainsay("extract", "--output", "-", copy).out());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void newNamesOfFilesChangeNothingButTheNames(Path story) throws IOException {
    List<Path> articles = Samples.articles(story);
    Path renamed = Files.createDirectories(folder.resolve("articles"));
    Map<String, String> oldNames = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      String name = articles.get(i).getFileName().toString();
      // The other way round in the alphabet.
      String id = "renamed-" + (char) ('z' - i);
      oldNames.put(id, name.substring(0, name.lastIndexOf('.')));
      Files.copy(articles.get(i), renamed.resolve(id + name.substring(name.lastIndexOf('.'))));
    }
    String before = report(story.resolve("articles"));
    String after = report(renamed);
    assertNotEquals(before, after);
    for (Map.Entry<String, String> each : oldNames.entrySet()) {
      after = after.replace(each.getKey(), each.getValue());
    }
    assertEquals(sorted(JSON.readTree(before)), sorted(JSON.readTree(after)));
  }

  /** The same tree with every list sorted, except those whose order carries meaning. */
  private static JsonNode sorted(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      node.forEach(each -> items.add(sorted(each)));
      items.sort((a, b) -> a.toString().compareTo(b.toString()));
      ArrayNode array = JSON.createArrayNode();
      return array.addAll(items);
    }
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      node.properties().forEach(each -> object.set(each.getKey(), sorted(each.getValue())));
      return object;
    }
    return node;
  }

  @Test
  void theOrderOfRuleFilesChangesNoJudgement() throws Exception {
    for (Path folderOfStory : Samples.stories()) {
      Story story = StoryReader.read(List.of(folderOfStory));
      Extraction extraction = Gainsay.extract(story);
      List<String> expected = judgements(RuleBase.bundled(), story, extraction);
      assertFalse(expected.isEmpty());
      for (long seed = 1; seed <= 2; seed++) {
        assertEquals(expected, judgements(RuleBases.shuffled(seed), story, extraction));
      }
    }
  }

  private static List<String> judgements(RuleBase rules, Story story, Extraction extraction) {
    Checked checked = Gainsay.with(rules).compare(story, extraction.claims(), extraction.aliases());
    return Stream.<Judgement>concat(checked.findings().stream(), checked.explanations().stream())
        .map(each -> each.rule() + ": " + each.rivals())
        .toList();
  }

  @Test
  void theOrderOfClaimsChangesNoFinding() throws Exception {
    for (Path folderOfStory : Samples.stories()) {
      Story story = StoryReader.read(List.of(folderOfStory));
      Extraction extraction = Gainsay.extract(story);
      List<String> expected = judgements(RuleBase.bundled(), story, extraction);
      List<dev.gainsay.claim.Claim> claims = new ArrayList<>(extraction.claims());
      Collections.shuffle(claims, new Random(7));
      Extraction shuffled = new Extraction(claims, extraction.aliases());
      assertEquals(expected, judgements(RuleBase.bundled(), story, shuffled));
    }
  }

  @Test
  void aBatchGivesTheSameBytesForAnyNumberOfJobs() throws IOException {
    for (Path story : Samples.stories()) {
      Samples.copy(story, folder.resolve(story.getFileName()));
    }
    String one = gainsay("batch", "--jobs", "1", folder).out();
    assertEquals(Samples.stories().size(), one.lines().count());
    assertEquals(one, gainsay("batch", "--jobs", "2", folder).out());
    // And each line says what check says.
    List<String> lines = one.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Path copy = folder.resolve(Samples.stories().get(i).getFileName());
      assertEquals(JSON.readTree(report(copy)), JSON.readTree(lines.get(i)));
    }
  }

  @Test
  void whereGainsayRunsChangesNoByte() throws Exception {
    Path copy = Samples.copy(Samples.stories().get(0), folder.resolve("copy"));
    TreeSet<String> reports = new TreeSet<>();
    reports.add(report(copy));
    // Turkish has an i of its own, Kiritimati is a day ahead of Honolulu, Arabic has its own
    // digits.
    reports.add(elsewhere(copy, "tr", "TR", "Pacific/Kiritimati", "UTF-8"));
    reports.add(elsewhere(copy, "ar", "EG", "Pacific/Honolulu", "ISO-8859-1"));
    assertEquals(1, reports.size());
  }

  private static String elsewhere(
      Path story, String language, String country, String zone, String encoding)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--format",
                "json",
                story.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(true, java.waitFor(2, TimeUnit.MINUTES));
    assertEquals(1, java.exitValue());
    return out;
  }
}
