package dev.gainsay.cli;

import static dev.gainsay.cli.Ran.gainsay;
import static dev.gainsay.cli.Ran.gainsayWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is broken is told in a clear message with the contract's exit code, and all that is not
 * broken is found all the same.
 */
class BadInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LOW = "The Veltmar bridge cost 40 million euros, the city said.\n";
  private static final String HIGH =
      "The Veltmar bridge cost 90 million euros, the council said.\n";
  private static final String PAGE =
      """
      # %1$s

      ## What it checks

      A rule of this test.

      ## Why it matters

      It does not.

      ## Flagged

      ### One bridge, two prices

      Both cannot be true.

      ```article wire-a 2025-06-03
      The Veltmar bridge cost 40 million euros.
      ```

      ```article daily-b 2025-06-03
      The Veltmar bridge cost 90 million euros.
      ```

      ```finds
      wire-a "40 million euros" / daily-b "90 million euros"
      ```

      ## Not flagged

      ### One price

      They agree.

      ```article wire-a 2025-06-03
      The Veltmar bridge cost 40 million euros.
      ```

      ```article daily-b 2025-06-03
      The Veltmar bridge cost 40 million euros.
      ```

      ```finds
      nothing
      ```

      ## Known gaps

      None.

      ## Source

      This test.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void writeAStoryWithOneContradiction() throws IOException {
    story = Files.createDirectories(folder.resolve("bridge"));
    Files.createDirectories(story.resolve("articles"));
    Files.writeString(story.resolve("articles/low.txt"), LOW);
    Files.writeString(story.resolve("articles/high.txt"), HIGH);
  }

  /** Checks the story: the contradiction is there, and one problem, of which is told what holds. */
  private void foundBesides(String code, String file, String words) throws IOException {
    Ran ran = gainsay("check", "--format", "json", story);
    assertEquals(1, ran.exit(), ran.err());
    assertEquals("figures/disjoint", ran.json().at("/discrepancies/0/rule").asText(), ran.out());
    JsonNode problems = ran.json().path("problems");
    assertEquals(1, problems.size(), ran.out());
    assertEquals(code, problems.at("/0/code").asText());
    assertEquals(file, problems.at("/0/file").asText());
    assertTrue(problems.at("/0/message").asText().contains(words), problems.toString());
    Ran text = gainsay("check", "--fail-on", "never", story);
    assertEquals(3, text.exit());
    assertTrue(text.out().contains(words), text.out());
  }

  @Test
  void anEmptyFolderSaysWhatAnArticleIs() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Ran ran = gainsay("check", empty);
    assertEquals(2, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("empty"), ran.err());
    assertTrue(ran.err().contains(".txt"), ran.err());
  }

  @Test
  void aBinaryFileIsToldAndHidesNothing() throws IOException {
    byte[] noise = new byte[4096];
    new Random(5).nextBytes(noise);
    Files.write(story.resolve("articles/photo.txt"), noise);
    foundBesides("unreadable", "photo.txt", "photo.txt");
  }

  @Test
  void invalidUtf8IsToldWithItsPlaceAndHidesNothing() throws IOException {
    byte[] latin =
        "The caf\u00e9 on the bridge cost 12 euros.".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(story.resolve("articles/latin.txt"), latin);
    foundBesides("unreadable", "latin.txt", "UTF-8");
  }

  @Test
  void htmlWithoutABodyIsToldAndHidesNothing() throws IOException {
    Files.writeString(story.resolve("articles/bare.html"), "<html><head></head></html>");
    foundBesides("unreadable", "bare.html", "bare.html");
  }

  @Test
  void anEmptyFileIsToldAndHidesNothing() throws IOException {
    Files.writeString(story.resolve("articles/void.txt"), " \n\n");
    foundBesides("unreadable", "void.txt", "void.txt");
  }

  @Test
  void aVeryLongArticleHidesNothingInTheOthers() throws IOException {
    StringBuilder text = new StringBuilder(LOW);
    List<String> towns = List.of("Ashby", "Calder", "Lindow", "Orlen", "Port Harlow", "Tarsena");
    List<String> deeds =
        List.of(
            "opened a school for %d children",
            "sold %d tickets for its fair",
            "counted %d storks by the river",
            "lent %d bicycles to its guests",
            "talked of roads, rain and little else");
    Random random = new Random(3);
    while (text.length() < 200_000) {
      text.append(towns.get(random.nextInt(towns.size())))
          .append(' ')
          .append(deeds.get(random.nextInt(deeds.size())).formatted(random.nextInt(900) + 2))
          .append(random.nextInt(3) == 0 ? ".\n\n" : ". ");
    }
    Files.writeString(story.resolve("articles/low.txt"), text);
    Ran ran = gainsay("check", "--only", "figures/disjoint", story);
    assertEquals(1, ran.exit(), ran.err());
    assertTrue(ran.out().contains("90 million"), ran.out().substring(0, 400));
  }

  @Test
  void aBrokenStoryFileNamesItsLine() throws IOException {
    Files.writeString(story.resolve("story.yml"), "title: Bridge\narticles: [low\nx: {");
    Ran ran = gainsay("check", story);
    assertEquals(2, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("story.yml:"), ran.err());
    Files.writeString(story.resolve("story.yml"), "title: Bridge\ntolerance: 3\n");
    Ran unknown = gainsay("check", story);
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("tolerances"), unknown.err());
    Files.writeString(story.resolve("story.yml"), "articles:\n  lowe:\n    outlet: Wire\n");
    Ran stranger = gainsay("check", story);
    assertEquals(2, stranger.exit());
    assertTrue(stranger.err().contains("low"), stranger.err());
  }

  @Test
  void aBrokenLineOfABatchIsToldAndTheOthersAreChecked() throws IOException {
    String good =
        JSON.writeValueAsString(
            java.util.Map.of(
                "id",
                "bridge",
                "articles",
                List.of(
                    java.util.Map.of("id", "low", "text", LOW),
                    java.util.Map.of("id", "high", "text", HIGH))));
    String lines =
        good
            + "\n{\"id\": \"cut\", \"articles\": [{\"id\"\n[1, 2]\n{\"id\": \"none\"}\n"
            + good
            + "\n";
    Ran ran = gainsayWith(lines, "batch", "--fail-on", "never", "-");
    assertEquals(3, ran.exit(), ran.err());
    List<String> out = ran.out().lines().toList();
    assertEquals(5, out.size(), ran.out());
    for (int line : List.of(2, 3, 4)) {
      JsonNode bad = JSON.readTree(out.get(line - 1));
      assertEquals(line, bad.path("line").asInt());
      assertFalse(bad.path("error").asText().isBlank());
    }
    assertEquals("cut", JSON.readTree(out.get(1)).path("story").asText());
    assertTrue(JSON.readTree(out.get(2)).path("story").isNull());
    assertEquals(1, JSON.readTree(out.get(0)).path("discrepancies").size());
    assertEquals(out.get(0), out.get(4));
    assertEquals(1, gainsayWith(lines, "batch", "-").exit());
  }

  @Test
  void anUnknownOptionIsRefusedByEveryCommand() {
    for (String command : List.of("check", "extract", "batch", "explain")) {
      Ran ran = gainsay(command, "--qiuet", story);
      assertEquals(2, ran.exit(), command);
      assertEquals("", ran.out(), command);
      assertTrue(ran.err().contains("--qiuet"), ran.err());
    }
  }

  private Path rule(String id, String condition, String consequence) throws IOException {
    Path rules = folder.resolve("rules-" + id.replace('/', '-'));
    Path file = rules.resolve(id + ".drl");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        package dev.gainsay.rulebase
        import dev.gainsay.check.Rivals
        import dev.gainsay.claim.*
        import function dev.gainsay.check.Judgements.clash

        rule "%1$s"
            @id("%1$s")
            @level("error")
            @verdict("contradiction")
            @message("{subject}: {one} and {other}")
            @since("0.1")
        when
            %2$s
        then
            %3$s
        end
        """
            .formatted(id, condition, consequence));
    Files.writeString(rules.resolve(id + ".md"), PAGE.formatted(id));
    return rules;
  }

  private static final String CLASH = "insert( clash( drools.getRule(), $rivals ) );";

  @Test
  void aRuleOfOnesOwnFindsWhatItIsFor() throws IOException {
    Path rules = rule("mine/own", "$rivals : Rivals( contradicting )", CLASH);
    Ran ran = gainsay("check", "--rules", rules, "--only", "mine/own", "--format", "json", story);
    assertEquals(1, ran.exit(), ran.err());
    assertEquals("mine/own", ran.json().at("/discrepancies/0/rule").asText());
  }

  @Test
  void aRuleWithASyntaxErrorIsToldWithFileAndLine() throws IOException {
    Path rules = rule("mine/typo", "$rivals : Rivals( contradicting == )", CLASH);
    Ran ran = gainsay("check", "--rules", rules, story);
    assertEquals(2, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("mine/typo.drl:13"), ran.err());
    Path unknown = rule("mine/field", "$rivals : Rivals( contradictory )", CLASH);
    Ran field = gainsay("check", "--rules", unknown, story);
    assertEquals(2, field.exit());
    assertTrue(field.err().contains("mine/field.drl:13"), field.err());
    assertTrue(field.err().contains("contradictory"), field.err());
  }

  @Test
  void aRuleThatThrowsIsToldAndTheOthersFindAllTheSame() throws IOException {
    Path rules = rule("mine/throws", "$rivals : Rivals( one.claims.get( 99 ) != null )", CLASH);
    Ran ran = gainsay("check", "--rules", rules, "--format", "json", story);
    assertEquals(1, ran.exit(), ran.err());
    assertEquals("figures/disjoint", ran.json().at("/discrepancies/0/rule").asText(), ran.out());
    JsonNode problems = ran.json().path("problems");
    assertEquals(1, problems.size(), ran.out());
    assertEquals("mine/throws", problems.at("/0/rule").asText());
    assertEquals(3, gainsay("check", "--rules", rules, "--fail-on", "never", story).exit());
  }

  @Test
  void twoRulesWithOneIdAreRefusedWithBothFiles() throws IOException {
    Path rules = rule("figures/disjoint", "$rivals : Rivals( contradicting )", CLASH);
    Ran ran = gainsay("check", "--rules", rules, story);
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("rules/figures/disjoint.drl"), ran.err());
    assertTrue(ran.err().contains("rules-figures-disjoint/figures/disjoint.drl"), ran.err());
    Path one = rule("mine/own", "$rivals : Rivals( contradicting )", CLASH);
    Path again = Files.createDirectories(folder.resolve("again/mine"));
    Files.copy(one.resolve("mine/own.drl"), again.resolve("own.drl"));
    Files.copy(one.resolve("mine/own.md"), again.resolve("own.md"));
    Ran two = gainsay("check", "--rules", one, "--rules", folder.resolve("again"), story);
    assertEquals(2, two.exit());
    assertTrue(two.err().contains("rules-mine-own/mine/own.drl"), two.err());
    assertTrue(two.err().contains("again/mine/own.drl"), two.err());
  }
}
