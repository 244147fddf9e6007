package dev.gainsay;

import static dev.gainsay.cli.Ran.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryReader;
import dev.gainsay.claim.Claim;
import dev.gainsay.cli.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every claim stands in its article, at its place, word for word. */
class SpanPropertyTest {
  @TempDir private Path folder;

  static List<Path> stories() {
    return Samples.stories();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void claimsOfTheSamplesStandWhereTheySay(Path story) throws Exception {
    assertTrue(checkStory(StoryReader.read(List.of(story)), story.resolve("articles")) > 0);
  }

  @Test
  void claimsOfArticlesOfAnyShapeStandWhereTheySay() throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    int claims = 0;
    for (int i = 0; i < 40; i++) {
      Path story = Files.createDirectories(folder.resolve("s" + i));
      for (String extension : List.of("txt", "md", "html")) {
        Files.write(story.resolve("a." + extension), Chance.file(random, extension));
      }
      claims += checkStory(StoryReader.read(List.of(story)), story);
    }
    assertTrue(claims > 1000, claims + " claims");
  }

  /** How many claims were looked at. */
  private static int checkStory(Story story, Path articles) throws IOException {
    assertEquals(List.of(), story.problems());
    for (Article article : story.articles()) {
      if (article.textIsFile()) {
        assertEquals(decoded(articles.resolve(article.file())), article.text());
      } else {
        assertTrue(article.file().endsWith(".html") || article.file().endsWith(".json"));
      }
    }
    List<Claim> claims = Gainsay.extract(story).claims();
    Map<Article, Integer> numbers = new HashMap<>();
    for (Claim claim : claims) {
      Span span = claim.passage().span();
      String quote = claim.article().text().substring(span.start(), span.end());
      String what = claim.basis().id() + " \"" + quote + "\"";
      assertEquals(quote, claim.quote(), what);
      assertEquals(quote.strip(), quote, what);
      assertFalse(quote.isEmpty(), what);
      assertTrue(quote.contains(claim.valueText()), what + ": " + claim.valueText());
      for (Span dead : claim.article().boilerplate()) {
        // A mark of Markdown inside a quote states nothing either way.
        int from = Math.max(span.start(), dead.start());
        int to = Math.min(span.end(), dead.end());
        assertFalse(
            from < to
                && claim
                    .article()
                    .text()
                    .substring(from, to)
                    .chars()
                    .anyMatch(Character::isLetterOrDigit),
            what + " is in boilerplate");
      }
      int number = numbers.merge(claim.article(), 1, Integer::sum);
      assertEquals(claim.article().id() + "#" + number, claim.basis().id());
    }
    return claims.size();
  }

  private static String decoded(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Test
  void aClaimsFileWhoseQuoteIsNotTheArticlesIsToldAndNotCompared() throws IOException {
    Path story = Files.createDirectories(folder.resolve("bridge"));
    Files.createDirectories(story.resolve("articles"));
    Files.writeString(
        story.resolve("articles/low.txt"), "The Veltmar bridge cost 40 million euros.\n");
    Files.writeString(
        story.resolve("articles/high.txt"), "The Veltmar bridge cost 90 million euros.\n");
    assertEquals(0, gainsay("extract", "--quiet", story).exit());
    assertEquals(1, gainsay("check", story).exit());
    Path file = story.resolve("claims.json");
    String claims = Files.readString(file);
    String tampered = claims.replace("40 million euros", "10 million euros");
    assertNotEquals(claims, tampered);
    Files.writeString(file, tampered);
    Ran ran = gainsay("check", "--format", "json", story);
    assertFalse(ran.json().path("claims").toString().contains("10 million"), ran.out());
    JsonNode problems = ran.json().path("problems");
    assertFalse(problems.isEmpty(), ran.out());
    assertTrue(problems.toString().contains("claims.json"), problems.toString());
    assertEquals(3, gainsay("check", "--fail-on", "never", story).exit());
  }
}
