package dev.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person meets them: arguments in, exit code and both streams out. */
class MainTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LOW = "The Veltmar bridge cost 40 million euros, the city said.\n";
  private static final String HIGH =
      "The Veltmar bridge cost 90 million euros, the council said.\n";

  @TempDir private Path folder;
  private Path story;

  private record Run(int exit, String out, String err) {
    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  private static Run run(String in, Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            words,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run gainsay(Object... args) {
    return run("", args);
  }

  @BeforeEach
  void writeAStory() throws IOException {
    story = folder.resolve("bridge");
    Files.createDirectories(story.resolve("articles"));
    Files.writeString(story.resolve("articles/low.txt"), LOW);
    Files.writeString(story.resolve("articles/high.txt"), HIGH);
  }

  @Test
  void versionIsPrintedAndNothingElse() {
    Run run = gainsay("--version");
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("gainsay "), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aContradictionIsToldWithBothSidesAndExitsWithOne() {
    Run run = gainsay("check", story);
    assertEquals(1, run.exit(), run.err());
    assertTrue(run.out().contains("CONTRADICTION"), run.out());
    assertTrue(run.out().contains("40 million"), run.out());
    assertTrue(run.out().contains("90 million"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void failOnNeverExitsWithZero() {
    assertEquals(0, gainsay("check", "--fail-on", "never", story).exit());
  }

  @Test
  void everySpanOfTheReportHoldsItsQuote() throws IOException {
    JsonNode report = gainsay("check", "--format", "json", story).json();
    assertEquals("gainsay-report/1", report.path("schema").asText());
    List<String> keys = new ArrayList<>();
    report.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "schema",
            "tool",
            "story",
            "articles",
            "claims",
            "discrepancies",
            "explained",
            "corroborations",
            "coverage",
            "problems"),
        keys);
    assertFalse(report.path("claims").isEmpty());
    for (JsonNode claim : report.path("claims")) {
      String text = claim.path("article").asText().equals("low") ? LOW : HIGH;
      int start = claim.at("/span/start").asInt();
      int end = claim.at("/span/end").asInt();
      assertEquals(claim.path("quote").asText(), text.substring(start, end));
      assertTrue(claim.path("quote").asText().contains(claim.at("/value/text").asText()));
    }
  }

  @Test
  void theReportIsTheSameWithAndWithoutSavedClaims() throws IOException {
    Run first = gainsay("check", "--format", "json", "--save-claims", story);
    assertTrue(Files.exists(story.resolve("claims.json")), first.err());
    Files.delete(story.resolve(".gainsay/key")); // else it would tell what the first run told
    Run second = gainsay("check", "--format", "json", story);
    assertEquals(first.out(), second.out());
  }

  @Test
  void theOrderOfFilesChangesNothing() {
    Path low = story.resolve("articles/low.txt");
    Path high = story.resolve("articles/high.txt");
    assertEquals(
        gainsay("check", "--format", "json", low, high).out(),
        gainsay("check", "--format", "json", high, low).out());
  }

  @Test
  void aRejectedClaimIsNotCompared() throws IOException {
    assertEquals(0, gainsay("extract", "--quiet", story).exit());
    Path claims = story.resolve("claims.json");
    Files.writeString(
        claims, Files.readString(claims).replace("\"by\": \"extracted\"", "\"by\": \"rejected\""));
    Run run = gainsay("check", "--format", "json", story);
    assertEquals(0, run.exit());
    assertTrue(run.json().path("claims").isEmpty());
    assertEquals(0, gainsay("extract", "--quiet", story).exit());
    assertTrue(Files.readString(claims).contains("\"rejected\""), "still rejected");
  }

  @Test
  void aBrokenClaimsFileIsAProblemAndStaysAsItIs() throws IOException {
    Path claims = story.resolve("claims.json");
    Files.writeString(claims, "{\"schema\": oops");
    Run run = gainsay("check", "--fail-on", "never", "--save-claims", story);
    assertEquals(3, run.exit(), run.out());
    assertTrue(run.out().contains("claims.json:1"), run.out());
    assertEquals("{\"schema\": oops", Files.readString(claims));
    assertEquals(2, gainsay("extract", story).exit());
    assertEquals("{\"schema\": oops", Files.readString(claims));
  }

  @Test
  void aRuleThatIsMeantIsSuggestedByItsBeginning() {
    Run run = gainsay("rules", "show", "figures/far");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Maybe \"figures/far-apart\"?"), run.err());
    assertTrue(gainsay("rules", "show", "figures/aprat").err().contains("figures/apart"));
  }

  @Test
  void aStoryThatNamesAnUnknownRuleIsRefused() throws IOException {
    Files.writeString(story.resolve("story.yml"), "rules: {levels: {figures/disjont: info}}\n");
    Run run = gainsay("check", story);
    assertEquals(2, run.exit(), run.out());
    assertTrue(run.err().contains("story.yml"), run.err());
    assertTrue(run.err().contains("Maybe \"figures/disjoint\"?"), run.err());
  }

  @Test
  void anEditThatDisagreesWithItselfIsAProblemThatNamesFileAndClaim() throws IOException {
    assertEquals(0, gainsay("extract", "--quiet", story).exit());
    Path claims = story.resolve("claims.json");
    String edited =
        Files.readString(claims)
            .replaceFirst("\"stated\": \\[ \\d+ ]", "\"stated\": [ 7 ]")
            .replaceFirst("\"by\": \"extracted\"", "\"by\": \"edited\"");
    Files.writeString(claims, edited);
    Run run = gainsay("check", "--fail-on", "never", "--save-claims", story);
    assertEquals(3, run.exit(), run.out());
    assertTrue(run.out().contains("claims.json:"), run.out());
    assertTrue(run.out().contains("Claim high#"), run.out());
    assertEquals(edited, Files.readString(claims));
  }

  @Test
  void reportsGoToFilesAndNeverSilenceStandardOutput() throws IOException {
    Path json = folder.resolve("report.json");
    Path text = folder.resolve("report.txt");
    Run run = gainsay("check", "--report", "json=" + json, "--report", "text=" + text, story);
    assertEquals(1, run.exit());
    assertEquals(run.out(), Files.readString(text));
    assertEquals("bridge", JSON.readTree(Files.readString(json)).path("story").asText());
  }

  @Test
  void aDraftIsCheckedAgainstTheOthersAndComesFirst() throws IOException {
    String draft = "The Veltmar bridge cost 65 million euros, we found.\n";
    Run run = run(draft, "check", "--format", "json", "--draft", "-", story);
    assertEquals(1, run.exit(), run.err());
    JsonNode report = run.json();
    assertFalse(report.path("discrepancies").isEmpty());
    for (JsonNode each : report.path("discrepancies")) {
      assertTrue(each.at("/sides/0/claims/0").asText().startsWith("draft#"), run.out());
      for (JsonNode clash : each.path("clashes")) {
        assertEquals(0, clash.path(0).asInt());
      }
    }
  }

  @Test
  void anUnreadableFileIsAProblemAmongGoodOnes() throws IOException {
    Files.write(story.resolve("articles/broken.txt"), new byte[] {(byte) 0xc3, 0x28, 'x'});
    Run clashing = gainsay("check", "--format", "json", story);
    assertEquals(1, clashing.exit());
    assertEquals("unreadable", clashing.json().at("/problems/0/code").asText());
    assertEquals(3, gainsay("check", "--fail-on", "never", story).exit());
  }

  @Test
  void anUnknownOptionNamesTheNearest() {
    Run run = gainsay("check", "--fial-on", "never", story);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--fial-on"), run.err());
    assertTrue(run.err().contains("Maybe \"--fail-on\"?"), run.err());
  }

  @Test
  void anUnknownCommandFormatOrLevelIsRefused() {
    assertEquals(2, gainsay("chekc", story).exit());
    assertEquals(2, gainsay().exit());
    Run format = gainsay("check", "--format", "jsonn", story);
    assertEquals(2, format.exit());
    assertTrue(format.err().contains("Maybe \"json\"?"), format.err());
    assertEquals(2, gainsay("check", "--fail-on", "errors", story).exit());
    assertEquals(2, gainsay("check", "--report", "json", story).exit());
    assertEquals(2, gainsay("check", "--report", "json=" + folder + "/no/such.json", story).exit());
  }

  @Test
  void noArticleAtAllIsRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = gainsay("check", empty);
    assertEquals(2, run.exit());
    assertFalse(run.err().isBlank());
    assertEquals(2, gainsay("check", folder.resolve("missing")).exit());
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertEquals(2, gainsay("check", "--only", "figures/disjiont", story).exit());
    assertEquals(2, gainsay("rules", "show", "figures/disjiont").exit());
  }

  @Test
  void onlyAndSkipChooseTheRules() {
    assertEquals(0, gainsay("check", "--only", "ranks/disjoint", story).exit());
    assertEquals(0, gainsay("check", "--skip", "figures/disjoint", story).exit());
  }

  @Test
  void aConfigurationSetsLevels() throws IOException {
    Path config = folder.resolve("gainsay.yml");
    Files.writeString(config, "levels:\n  figures/disjoint: info\n");
    Run run = gainsay("check", "--config", config, "--format", "json", story);
    assertEquals(0, run.exit(), run.err());
    assertEquals("info", run.json().at("/discrepancies/0/level").asText());
    Files.writeString(config, "fail-on: info\nlevels:\n  figures/disjoint: info\n");
    assertEquals(1, gainsay("check", "--config", config, story).exit());
    Files.writeString(config, "skip: [figures/disjoint]\n");
    assertEquals(0, gainsay("check", "--config", config, story).exit());
  }

  @Test
  void aBrokenConfigurationNamesFileAndLine() throws IOException {
    Path config = folder.resolve("gainsay.yml");
    Files.writeString(config, "# ours\nfail_on: warning\n");
    Run run = gainsay("check", "--config", config, story);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("gainsay.yml:2: "), run.err());
    assertTrue(run.err().contains("fail-on"), run.err());
    Files.writeString(config, "only: [a\nlevels: {");
    Run broken = gainsay("check", "--config", config, story);
    assertEquals(2, broken.exit());
    assertTrue(broken.err().contains("gainsay.yml:"), broken.err());
    assertEquals(2, gainsay("check", "--config", folder.resolve("none.yml"), story).exit());
  }

  @Test
  void extractNeedsAPlaceForAPlainFolder() throws IOException {
    Run refused = gainsay("extract", story.resolve("articles"));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("Maybe --output"), refused.err());
    Run printed = gainsay("extract", "--output", "-", story.resolve("articles"));
    assertEquals(0, printed.exit());
    assertEquals("gainsay-claims/1", printed.json().path("schema").asText());
  }

  private static String bundle(String id, String... texts) throws IOException {
    List<Object> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(java.util.Map.of("id", "a" + articles.size(), "text", text));
    }
    return JSON.writeValueAsString(java.util.Map.of("id", id, "articles", articles));
  }

  @Test
  void aBatchKeepsItsOrderForAnyNumberOfJobsAndABadLineStopsNothing() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(bundle("s" + i, LOW, i % 3 == 0 ? HIGH : LOW)).append('\n');
      if (i == 4) {
        lines.append("{\"id\": \"bad\", \"articles\": oops\n\n");
      }
    }
    Path file = folder.resolve("stories.jsonl");
    Files.writeString(file, lines);
    Run one = gainsay("batch", "--jobs", "1", "--fail-on", "never", file);
    Run four = gainsay("batch", "--jobs", "4", "--fail-on", "never", file);
    assertEquals(3, one.exit(), one.err());
    assertEquals(one.out(), four.out());
    List<String> out = one.out().lines().toList();
    assertEquals(21, out.size());
    assertEquals("s4", JSON.readTree(out.get(4)).path("story").asText());
    JsonNode bad = JSON.readTree(out.get(5));
    assertEquals(6, bad.path("line").asInt());
    assertEquals("bad", bad.path("story").asText());
    assertFalse(bad.path("error").asText().isBlank());
    assertEquals("s5", JSON.readTree(out.get(6)).path("story").asText());
    assertEquals(1, gainsay("batch", file).exit());
    assertEquals(one.out(), run(lines.toString(), "batch", "--fail-on", "never", "-").out());
  }

  @Test
  void aBatchTakesClaimsOfACallersOwn() throws IOException {
    String claim =
        "{\"article\":\"%s\",\"kind\":\"figure\",\"subject\":\"Veltmar bridge\",\"attribute\":\"cost\","
            + "\"value\":{\"text\":\"%s\",\"stated\":[%s],\"unit\":\"EUR\"},\"quote\":\"cost %s\"}";
    String line =
        "{\"id\":\"own\",\"articles\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"claims\":["
            + claim.formatted("a", "40 million", "40000000", "40 million")
            + ","
            + claim.formatted("b", "90 million", "90000000", "90 million")
            + "]}\n";
    Run run = run(line, "batch", "-");
    assertEquals("own", run.json().path("story").asText());
    assertEquals(2, run.json().path("claims").size());
    assertEquals("a#1", run.json().at("/claims/0/id").asText().replace('b', 'a'));
  }

  @Test
  void aBatchOfFoldersGoesThroughThemByName() throws IOException {
    Path other = Files.createDirectories(folder.resolve("arch"));
    Files.writeString(other.resolve("only.txt"), LOW);
    Files.createDirectories(folder.resolve("cellar"));
    Run run = gainsay("batch", folder);
    assertEquals(1, run.exit(), run.err());
    List<String> out = run.out().lines().toList();
    assertEquals(3, out.size());
    assertEquals("arch", JSON.readTree(out.get(0)).path("story").asText());
    assertEquals("bridge", JSON.readTree(out.get(1)).path("story").asText());
    assertEquals("cellar", JSON.readTree(out.get(2)).path("story").asText());
    assertTrue(JSON.readTree(out.get(2)).has("error"));
  }

  @Test
  void aFingerprintIsExplained() throws IOException {
    String fingerprint =
        gainsay("check", "--format", "json", story)
            .json()
            .at("/discrepancies/0/fingerprint")
            .asText();
    Run run = gainsay("explain", story, fingerprint);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains(fingerprint), run.out());
    assertTrue(run.out().contains("gainsay rules show figures/disjoint"), run.out());
    assertEquals(2, gainsay("explain", story, "0123456789abcdef").exit());
    assertEquals(2, gainsay("explain", story).exit());
  }

  @Test
  void aPairIsExplained() throws IOException {
    JsonNode found =
        gainsay("check", "--format", "json", story).json().at("/discrepancies/0/sides");
    String one = found.at("/0/claims/0").asText();
    String other = found.at("/1/claims/0").asText();
    Run run = gainsay("explain", story, "--pair", one, other);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("Flagged by figures/disjoint"), run.out());
    assertEquals(2, gainsay("explain", story, "--pair", one, "low#99").exit());
  }

  @Test
  void rulesAreListedAndShown() {
    Run list = gainsay("rules", "list");
    assertEquals(0, list.exit());
    assertTrue(
        list.out().lines().anyMatch(line -> line.startsWith("figures/disjoint ")), list.out());
    Run show = gainsay("rules", "show", "figures/disjoint");
    assertEquals(0, show.exit());
    assertTrue(show.out().contains("What it checks"), show.out());
    assertEquals(2, gainsay("rules").exit());
  }
}
