package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.StatusClaim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says is so, on sentences as news has them. */
class StatusFinderTest {

  private static List<StatusClaim> statuses(String text) {
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims().stream()
        .filter(StatusClaim.class::isInstance)
        .map(StatusClaim.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council approved the budget. | approve asserted",
        "The council has yet to approve the budget. | not approve asserted",
        "The budget was rejected by the council. | reject asserted",
        "The board voted down the merger. | reject asserted",
        "The gates of the dam stayed shut. | shut asserted",
        "Police made no arrests after the march. | not hold-in-custody asserted",
        "Neither country has signed the treaty. | not agree asserted",
        "He refused to resign. | not resign asserted",
        "The minister denied that the government closed the hospital. | not shut denied",
        "The company has no plans to close the factory. | not shut planned",
        "The company plans to close the factory. | shut planned",
        "The company could close the factory. | shut speculated",
        "Frost pleaded not guilty. | deny-guilt asserted",
        "The bank remains under investigation. | investigate asserted",
        "Norvik was acquired by Ostra Grid. | buy by Ostra Grid asserted"
      })
  void polarityAndStanceAreResolved(String text, String expected) {
    List<String> found =
        statuses(text).stream()
            .map(each -> each.status().identity() + " " + each.stance().word())
            .toList();
    assertEquals(List.of(expected), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Has the council approved the budget?",
        "If the council approves the budget, work begins.",
        "For the club, keeping the captain is the first task."
      })
  void questionsConditionsAndTasksStateNothing(String text) {
    assertEquals(
        List.of(),
        statuses(text).stream()
            .map(Claim::quote)
            .filter(quote -> quote.contains("budget") || quote.contains("captain"))
            .toList());
  }

  @Test
  void theSubjectIsFoundOverWhatStandsBetween() {
    StatusClaim jailed =
        statuses("Nadia Frost, who had denied the charges, was jailed.").stream()
            .filter(each -> each.status().relation().equals("hold-in-custody"))
            .findFirst()
            .orElseThrow();
    assertEquals("Nadia Frost", jailed.topic().holders().get(0).name());
  }
}
