package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {
  private static final String MATTER =
      """
      ---
      title: "Dam: what we know"
      outlet: River Notes
      author: [Ann Lee, Bo Hill]
      date: 2024-05-04 10:00:00
      lang: en-US
      url: https://river.example/dam
      views: 4123
      ---

      """;

  @Test
  void frontMatterTellsTheSourceAndStatesNothing() throws UnreadableException {
    Article dam = Texts.article("dam.md", MATTER + "The dam holds 4 million tons.\n");

    assertEquals(
        new Source(
            "Dam: what we know",
            "River Notes",
            "Ann Lee, Bo Hill",
            "https://river.example/dam",
            LocalDate.of(2024, 5, 4),
            "its front matter says so",
            "en-US"),
        dam.source());
    assertEquals(MATTER + "The dam holds 4 million tons.\n", dam.text());
    assertTrue(dam.textIsFile());
    assertEquals("The dam holds 4 million tons.", Texts.stating(dam).strip());
  }

  @Test
  void frontMatterThatIsNoYamlIsReadLineByLine() throws UnreadableException {
    Article dam =
        Texts.article(
            "dam.md",
            "---\r\ntitle: Dam: what we know\r\noutlet: 'River Notes'\r\n---\r\n\r\nIt holds.");

    assertEquals("Dam: what we know", dam.source().title());
    assertEquals("River Notes", dam.source().outlet());
    assertEquals("It holds.", Texts.stating(dam).strip());
  }

  @Test
  void ruledLineAtTheStartIsNoFrontMatter() throws UnreadableException {
    Article dam =
        Texts.article("dam.md", "---\n\nThe dam holds 4 million tons.\n\n---\n\nIt leaks.\n");

    assertTrue(Texts.stating(dam).contains("The dam holds 4 million tons."));
    assertFalse(Texts.silent(dam).stream().anyMatch(place -> place.contains("dam")));
  }

  @Test
  void markupStatesNothingAndWordsStay() throws UnreadableException {
    Article dam =
        Texts.article(
            "dam.md",
            """
            # Dam: what we know

            <!-- 900 words, due May 3, 2024 -->
            The **dam** holds [4 million](https://a.example/77 "77 tons") tons, _says_ Bo Hill.

            ![Dam in 1950, 300 workers](dam-1950.jpg)

            - First `12` sluices
            - Then <https://b.example/88> them

            > It leaks <b>badly</b>.

            ```
            int tons = 99;
            ```

            [ref]: https://c.example/66
            """);

    assertEquals("Dam: what we know", dam.source().title());
    assertEquals(
        """
        Dam: what we know The dam holds 4 million tons, says Bo Hill. First 12 sluices Then them It leaks badly.\
        """,
        Texts.stating(dam).replaceAll("\\s+", " ").strip());
  }

  @Test
  void placesOfMarkupNeverReachOverALine() throws UnreadableException {
    Article dam =
        Texts.article(
            "dam.md",
            "Ends **here**\n\n- **There** it begins.\r\n\r\n# **Then**\n\n```\na\n\nb\n```\n");

    List<String> markup = Texts.silent(dam);
    assertFalse(markup.isEmpty());
    assertTrue(markup.stream().noneMatch(place -> place.contains("\n")), markup::toString);
  }

  @Test
  void headingsMayBeUnderlined() throws UnreadableException {
    Article dam =
        Texts.article("dam.md", "Dam: what we know\n===\n\nMay 4, 2024\n\nThe dam holds.\n");

    assertEquals("Dam: what we know", dam.source().title());
    assertEquals(List.of("===", "May 4, 2024"), Texts.silent(dam));
  }

  @Test
  void fileWithoutMarkupIsPlainTextUnderAnotherName() throws UnreadableException {
    Article dam =
        Texts.article("dam.md", "What the dam holds\n\nMay 4, 2024\n\nThe dam holds 4 tons.\n");

    assertEquals("What the dam holds", dam.source().title());
    assertEquals(LocalDate.of(2024, 5, 4), dam.source().published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"**By Ann Lee**", "*By Ann Lee*", "_Photo: Ann Lee_", "## Related: Ten dams"})
  void boilerplateIsKnownInItsMarkupToo(String line) throws UnreadableException {
    Article dam = Texts.article("dam.md", "# Dam\n\n" + line + "\n\nThe dam holds 4 tons.\n");

    assertEquals("DamThe dam holds 4 tons.", Texts.stating(dam).replace("\n", "").strip());
  }
}
