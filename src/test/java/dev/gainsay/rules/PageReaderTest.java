package dev.gainsay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  static final String PAGE =
      """
      # figures/mine

      ## What it checks

      Numbers that are *mine*.

      ## Why it matters

      Because.

      ## Flagged

      ### Two counts of one fire

      The two differ.

      ```article wire-a 2025-06-03
      The fire destroyed 40 homes.
      ```

      ```article daily-b
      The fire destroyed 32 homes, the mayor said.
      ```

      ```article herald-c
      The fire destroyed 40 homes.
      ```

      ```finds
      wire-a "40 homes" + herald-c "40 homes" / daily-b "32 homes"
      ```

      ## Not flagged

      ### One count

      They agree.

      ```article wire-a
      The fire destroyed 40 homes.
      ```

      ```finds
      nothing
      ```

      ## Known gaps

      None.

      ## Source

      A style guide.
      """;

  @Test
  void aPageIsReadWithItsSectionsAndCases() {
    PageReader.Result result = PageReader.read("my/figures/mine.md", "figures/mine", PAGE);
    assertEquals(List.of(), result.errors());
    RulePage page = result.page();
    assertEquals("Numbers that are *mine*.", page.section(RulePage.Section.CHECKS));
    assertEquals("A style guide.", page.section(RulePage.Section.SOURCE));
    assertTrue(page.section(RulePage.Section.FLAGGED).startsWith("### Two counts"));
    assertEquals(2, page.cases().size());
    RuleCase flagged = page.cases().get(0);
    assertEquals("Two counts of one fire", flagged.title());
    assertEquals(13, flagged.line());
    assertTrue(flagged.flagged());
    assertEquals("The fire destroyed 40 homes.", flagged.articles().get(0).text());
    assertEquals(LocalDate.of(2025, 6, 3), flagged.articles().get(0).source().published());
    assertEquals(
        List.of(
            new Clash(
                List.of(new Quoted("daily-b", "32 homes")),
                List.of(new Quoted("herald-c", "40 homes"), new Quoted("wire-a", "40 homes")))),
        flagged.expected());
    assertEquals(List.of(), page.cases().get(1).expected());
    assertEquals(3, flagged.story().articles().size());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # figures/mine             | # figures/other            |  1 | the title is "figures/other"
          ## Why it matters          | ## Reasons                 |  7 | no such heading: Reasons
          ## Why it matters          | ## Reasons                 |  0 | the heading "Why it matters" is missing
          ## Known gaps              | ## What it checks          | 51 | the heading "What it checks" stands twice
          ### One count              | One count                  | 35 | no case under "Not flagged"
          nothing                    | wire-a "40 homes" / wire-a "fire" | 35 | an unflagged case that finds something: One count
          / daily-b "32 homes"       | / daily-b "33 homes"       | 30 | article daily-b does not say "33 homes"
          / daily-b "32 homes"       | / daily-x "32 homes"       | 30 | no article above has the id daily-x
          / daily-b "32 homes"       | against daily-b "32 homes" | 30 | not readable: wire-a "40 homes" + herald-c "40 homes" against daily-b "32 homes"
          wire-a 2025-06-03          | wire-a yesterday           | 17 | no date: yesterday
          article herald-c           | article wire-a             | 25 | two articles of the case have the id wire-a
          article herald-c           | artikel herald-c           | 25 | no such block: artikel herald-c
          """)
  void whatIsWrongInAPageIsToldWithItsLine(String good, String bad, int line, String message) {
    List<RuleError> errors =
        PageReader.read("my/figures/mine.md", "figures/mine", PAGE.replace(good, bad)).errors();
    assertTrue(
        errors.stream().anyMatch(each -> each.line() == line && each.message().equals(message)),
        () -> line + ": " + message + " is not in " + errors);
  }

  @Test
  void aCaseMustSayWhatIsFound() {
    String page = PAGE.replace("```finds\nnothing\n```\n", "");
    List<RuleError> errors = PageReader.read("p.md", "figures/mine", page).errors();
    assertTrue(
        errors.toString().contains("does not say what is found: One count"), errors::toString);
  }
}
