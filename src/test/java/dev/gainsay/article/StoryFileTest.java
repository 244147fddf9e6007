package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFileTest {

  private static StoryFile read(String yaml) throws StoryFileException {
    return StoryFile.read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everySettingIsRead() throws StoryFileException {
    StoryFile file =
        read(
            """
            title: The ferry
            articles:
              a: {title: T, outlet: O, published: 2024-03-04, byline: B, address: https://x.example, language: de}
              b:
            aliases: [[Holt, Port Holt], ["No", Yes]]
            synonyms:
              - [toll, dead]
            tolerances: {length: 0.05, price: 5%, depth: "2.5 %", width: 0}
            rules:
              skip: [figures/apart]
              levels: {dates/apart: info}
            """);

    assertEquals("The ferry", file.title());
    assertEquals(Set.of("a", "b"), file.articles().keySet());
    assertEquals(
        new StorySettings(
            List.of(Set.of("Holt", "Port Holt"), Set.of("No", "Yes")),
            List.of(Set.of("toll", "dead")),
            Map.of("length", 0.05, "price", 0.05, "depth", 0.025, "width", 0.0),
            Set.of("figures/apart"),
            Map.of("dates/apart", "info")),
        file.settings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# only a comment\n", "---\n", "title:\narticles:\naliases: ~\nrules: {}\n"})
  void everyPartMayBeAbsent(String yaml) throws StoryFileException {
    assertEquals(StoryFile.NONE, read(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "tilte: a | line 1, column 1: unknown key \"tilte\"; expected title, articles, aliases,"
            + " synonyms, tolerances, rules¶Maybe \"title\"?",
        "articles:¶  a:¶    outlett: b | line 3, column 5: unknown key \"outlett\"; expected title,"
            + " outlet, published, byline, address, language¶Maybe \"outlet\"?",
        "rules: {skipp: []} | line 1, column 9: unknown key \"skipp\"; expected skip, levels¶Maybe"
            + " \"skip\"?",
        "rules:¶  levels:¶    a/b: warn | line 3, column 10: \"warn\" is no level; expected error,"
            + " warning or info¶Maybe \"warning\"?",
        "articles:¶  a: {published: March 4} | line 2, column 18: \"March 4\" is no date; expected"
            + " one such as 2026-03-04",
        "tolerances: {a: 5} | line 1, column 17: \"5\": expected a share such as 0.05 or 5%, at"
            + " least 0 and less than 1",
        "tolerances: {a: x%} | line 1, column 17: \"x%\": expected a share such as 0.05 or 5%, at"
            + " least 0 and less than 1",
        "aliases: [a, b] | line 1, column 11: expected a list, such as [one, two]",
        "aliases: a | line 1, column 10: expected a list of lists, such as [[name, other name]]",
        "articles: [a] | line 1, column 11: expected keys with values (key: value)",
        "title: [a] | line 1, column 8: expected words, found a list or further keys",
        "title: a¶title: b | line 2, column 1: the key \"title\" stands here twice",
        "- a | line 1, column 1: expected keys with values (key: value)",
      })
  void everyMistakeIsNamedWithItsPlace(String yaml, String message) {
    StoryFileException wrong =
        assertThrows(StoryFileException.class, () -> read(yaml.replace('¶', '\n')));

    assertEquals("story.yml: " + message.replace('¶', '\n'), wrong.getMessage());
  }

  @Test
  void brokenYamlIsNamedWithItsPlace() {
    StoryFileException wrong =
        assertThrows(
            StoryFileException.class, () -> read("title: a\naliases: [[b, c]\nrules: {}\n"));

    assertEquals(3, wrong.line());
    assertEquals(1, wrong.column());
    assertTrue(
        String.valueOf(wrong.getMessage()).startsWith("story.yml: line 3, column 1: not YAML: "));
  }

  @Test
  void fileThatIsNotUtf8IsAMistakeToo() {
    byte[] latin = "title: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

    StoryFileException wrong = assertThrows(StoryFileException.class, () -> StoryFile.read(latin));
    assertEquals("story.yml: not UTF-8: byte 0xE9 at offset 10", wrong.getMessage());
  }
}
