package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryBundleTest {

  private static List<String> ids(Story story) {
    return story.articles().stream().map(Article::id).toList();
  }

  @Test
  void lineIsAStory() throws BrokenBundleException {
    StoryBundle.Bundle bundle =
        StoryBundle.parse(
            "{\"id\": \"ferry\", \"draft\": \"b\", \"views\": [1], \"articles\": [{\"id\": \"a\","
                + " \"title\": \"Ferry sinks\", \"outlet\": \"Ferry News\", \"published\":"
                + " \"2024-03-04\", \"language\": \"en\", \"text\": \"Ferry sinks\\n"
                + "\\n"
                + "It sank.\"}, {\"id\": \"b\", \"text\": \"It sails.\"}]}");

    Story story = bundle.story();
    assertNull(bundle.claims());
    assertEquals("ferry", story.id());
    assertEquals(List.of("a", "b"), ids(story));
    assertEquals("Ferry News", story.articles().get(0).source().outlet());
    assertEquals(LocalDate.of(2024, 3, 4), story.articles().get(0).source().published());
    assertEquals("a", story.articles().get(0).file());
    assertFalse(story.articles().get(0).textIsFile());
    assertFalse(story.articles().get(0).draft());
    assertTrue(story.articles().get(1).draft());
    assertEquals(LocalDate.of(2024, 3, 4), story.articles().get(1).source().published());
  }

  @Test
  void articlesWithoutIdsAreNumberedAndWithoutTextsAreProblems() throws BrokenBundleException {
    Story story =
        StoryBundle.parse(
                "{\"articles\": [{\"text\": \"One.\"}, {\"title\": \"Two\"}, {\"text\":"
                    + " \"Three.\"}, {\"text\": \"\"}, {\"id\": 7, \"text\": \"Five.\"}]}")
            .story();

    assertEquals(List.of("7", "article-1", "article-3"), ids(story));
    assertEquals(
        List.of(
            "article-2: it has no \"text\", which must be a string",
            "article-4: says nothing (no letter and no figure in it)"),
        story.problems().stream().map(Problem::message).toList());
  }

  @Test
  void claimsOfTheCallerStandForTexts() throws BrokenBundleException {
    StoryBundle.Bundle bundle =
        StoryBundle.parse(
            "{\"claims\": [{\"id\": \"x#1\", \"article\": \"x\"}, {\"id\": \"a#1\", \"article\":"
                + " \"a\"}], \"articles\": [{\"id\": \"a\", \"published\": \"2024-03-04\"}]}");

    assertEquals(List.of("a", "x"), ids(bundle.story()));
    assertFalse(bundle.story().articles().get(0).hasText());
    assertEquals(List.of(), bundle.story().problems());
    assertEquals(2, Objects.requireNonNull(bundle.claims()).size());
    assertNull(bundle.story().articles().get(1).source().published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | 1 | column 1: an object was expected",
        "{\"articles\": {}} | 14 | column 14: \"articles\" must be a list",
        "{\"articles\": [{\"text\": \"a\"}, 3]} | 30 | column 30: an article must be an object",
        "{\"id\": {}, \"articles\": []} | 8 | column 8: \"id\" must be a string",
        "{\"id\": \"a\"} | 1 | column 1: it has neither \"articles\" nor \"claims\"",
        "{\"draft\": \"b\", \"articles\": [{\"id\": \"a\", \"text\": \"c\"}]} | 11 | column 11:"
            + " \"draft\" names no article: \"b\"",
        "{\"articles\": [{\"id\": \"a\", \"text\": \"c\"}, {\"id\": \"a\", \"text\": \"d\"}]} | 41"
            + " | column 41: two articles have the id \"a\"",
        "{\"articles\": []} {} | 18 | column 18: one object a line was expected",
      })
  void brokenLineIsNamedByItsColumn(String line, int column, String message) {
    BrokenBundleException broken =
        assertThrows(BrokenBundleException.class, () -> StoryBundle.parse(line));

    assertEquals(message, broken.getMessage());
    assertEquals(column, broken.column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"{\"id\" \"a\"} | 7", "{\"articles\": [{\"text\": \"a | 26", "nonsense | 1"})
  void lineThatIsNoJsonIsNamedByItsColumn(String line, int column) {
    BrokenBundleException broken =
        assertThrows(BrokenBundleException.class, () -> StoryBundle.parse(line));

    assertEquals(column, broken.column(), broken.getMessage());
  }

  @Test
  void emptyLineIsBroken() {
    assertThrows(BrokenBundleException.class, () -> StoryBundle.parse(""));
  }
}
