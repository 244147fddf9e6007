package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimFileTest {
  private static final String TEXT = "The ferry carried 40 people. It had room for 90 people.";

  private static Story story(String text) {
    Article article =
        new Article("ferry", "ferry.txt", Source.UNKNOWN, text, true, List.of(), false);
    return new Story("s", null, List.of(article), StorySettings.NONE, List.of());
  }

  private static List<Claim> extracted(Story story) {
    Article article = story.articles().get(0);
    List<Claim> claims = new ArrayList<>();
    for (String number : List.of("40", "90")) {
      int start = article.text().indexOf(number);
      if (start >= 0) {
        Topic topic =
            new Topic(null, List.of(), "person", null, Scope.NONE, false, List.of("carry"));
        Basis basis =
            new Basis(
                "ferry#" + (claims.size() + 1),
                article.passage(new Span(start, start + 9)),
                topic,
                Stance.ASSERTED,
                null,
                null,
                0.9,
                By.EXTRACTED);
        claims.add(
            new FigureClaim(
                basis, Figure.exact(number, new BigDecimal(number), Unit.count("person"))));
      }
    }
    return claims;
  }

  private static String written(ClaimFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ClaimFile read(String text, Story story, List<Problem> problems)
      throws IOException {
    return ClaimFile.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "claims.json",
        story,
        Set.of(),
        problems);
  }

  private static ClaimFile fresh(Story story) {
    return ClaimFile.of(
        ClaimFile.key(story, "1"),
        List.of(new ClaimFile.SameName("Tidewater Ferries", "TF")),
        extracted(story));
  }

  @Test
  void aFileComesBackAsItWas() throws IOException {
    Story story = story(TEXT);
    ClaimFile file = fresh(story);
    List<Problem> problems = new ArrayList<>();
    ClaimFile back = read(written(file), story, problems);
    assertEquals(file, back);
    assertEquals(List.of(), problems);
  }

  @Test
  void theKeyChangesWithTextSourceAndExtractor() {
    String key = ClaimFile.key(story(TEXT), "1");
    assertEquals(key, ClaimFile.key(story(TEXT), "1"));
    assertNotEquals(key, ClaimFile.key(story(TEXT + " "), "1"));
    assertNotEquals(key, ClaimFile.key(story(TEXT), "2"));
  }

  @Test
  void anEditSurvivesANewExtractionByItsQuote() throws IOException {
    Story before = story(TEXT);
    String edited =
        written(fresh(before))
            .replaceFirst(
                "\"stated\": \\[ 40 ],\\s+\"low\": 40,\\s+\"high\": 40", "\"stated\": [ 44 ]")
            .replaceFirst("\"by\": \"extracted\"", "\"by\": \"edited\"");
    Story after = story("Late on Sunday: " + TEXT);
    List<Problem> problems = new ArrayList<>();
    ClaimFile renewed = read(edited, after, problems).renewed("new", List.of(), extracted(after));
    assertEquals(List.of(), problems);
    List<Claim> claims = renewed.claims();
    assertEquals(2, claims.size());
    FigureClaim first = (FigureClaim) claims.get(0);
    assertEquals("40 people", first.quote());
    assertEquals(new BigDecimal("44"), first.figure().stated().get(0));
    assertEquals("ferry#1", first.id());
    assertEquals(By.EXTRACTED, claims.get(1).basis().by());
  }

  @Test
  void aRejectedClaimStaysInTheFileAndIsNotCompared() throws IOException {
    Story story = story(TEXT);
    String rejected =
        written(fresh(story)).replaceFirst("\"by\": \"extracted\"", "\"by\": \"rejected\"");
    ClaimFile renewed =
        read(rejected, story, new ArrayList<>()).renewed("new", List.of(), extracted(story));
    assertEquals(List.of("90 people"), renewed.claims().stream().map(Claim::quote).toList());
    assertEquals(2, renewed.entries().size());
  }

  @Test
  void anAddedClaimNeedsNothingButItsWordsAndItsValue() throws IOException {
    Story story = story(TEXT);
    String added =
        "{\"schema\":\"gainsay-claims/1\",\"key\":\"x\",\"claims\":[{\"article\":\"ferry\","
            + "\"kind\":\"figure\",\"value\":{\"stated\":[40]},\"quote\":\"carried 40\"}]}";
    ClaimFile renewed =
        read(added, story, new ArrayList<>()).renewed("new", List.of(), extracted(story));
    assertEquals(
        List.of("ferry#3", "ferry#1", "ferry#2"),
        renewed.claims().stream().map(Claim::id).toList());
    assertEquals(By.ADDED, renewed.claims().get(0).basis().by());
  }

  @Test
  void anEditWhoseWordsAreGoneIsReportedAsLost() throws IOException {
    String edited =
        written(fresh(story(TEXT))).replaceFirst("\"by\": \"extracted\"", "\"by\": \"edited\"");
    Story after = story("The ferry had room for 90 people.");
    List<Problem> problems = new ArrayList<>();
    ClaimFile read = read(edited, after, problems);
    assertEquals(1, problems.size());
    assertEquals(Problem.Code.CLAIM_LOST, problems.get(0).code());
    assertTrue(problems.get(0).message().contains("40 people"), problems.get(0).message());
    assertEquals(1, read.claims().size());
  }

  @Test
  void aBrokenFileIsRefusedWithItsLine() {
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                read(
                    "{\n\"schema\": \"gainsay-claims/1\",\n\"claims\": [oops]}",
                    story(TEXT),
                    new ArrayList<>()));
    assertTrue(String.valueOf(e.getMessage()).startsWith("claims.json:3: "), e.getMessage());
  }

  @Test
  void anotherKindOfFileIsRefused() {
    IOException e =
        assertThrows(
            IOException.class,
            () -> read("{\"schema\":\"gainsay-report/1\"}", story(TEXT), new ArrayList<>()));
    assertTrue(String.valueOf(e.getMessage()).contains("gainsay-claims/1"), e.getMessage());
  }
}
