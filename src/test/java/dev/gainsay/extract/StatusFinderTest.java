package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The wing of the airliner was de-iced. | The wing of the airliner was not de-iced.
          disaster | The levee in Orlen was reinforced. | The levee in Orlen was not reinforced.
          business | The Norvik accounts were audited. | The Norvik accounts were not audited.
          sport | Ruben Castell was tested before the final. | Ruben Castell was not tested before the final.
          crime | Lars Brekke was handcuffed in court. | Lars Brekke was not handcuffed in court.
          politics | The Orlen ballots were recounted. | The Orlen ballots were not recounted.
          science | The samples from the Petrel probe were contaminated. | The samples from the Petrel probe were not contaminated.
          """)
  void aParticipleHoldsOrDoesNot(String field, String one, String other) {
    assertEquals(List.of("status/opposite"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The levee in Orlen was photographed. | The levee in Orlen was not reinforced.
          disaster | The bridge in Orlen was reinforced. | The levee in Orlen was not reinforced.
          business | The Norvik accounts were published. | The Norvik accounts were not audited.
          business | The Norvik plant was audited. | The Norvik accounts were not audited.
          sport | Jonas Lind was fined after the final. | Ruben Castell was not fined after the final.
          crime | Lars Brekke was photographed in court. | Lars Brekke was not handcuffed in court.
          politics | The Velmora ballots were recounted. | The Orlen ballots were not recounted.
          science | The samples from the Petrel probe were photographed. | The samples from the Petrel probe were not contaminated.
          """)
  void anotherParticipleOrThingIsAnotherQuestion(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Marek Dahl left Norvik Energy to join Ostra Grid. | Marek Dahl did not leave Norvik Energy. | 1
          business | Marek Dahl failed to leave Norvik Energy. | Marek Dahl left Norvik Energy. | 1
          business | Marek Dahl plans to leave Norvik Energy. | Marek Dahl did not leave Norvik Energy. | 0
          sport | Ruben Castell left Calder United to join Harlow Rovers. | Ruben Castell did not leave Calder United. | 1
          sport | Ruben Castell plans to leave Calder United. | Ruben Castell did not leave Calder United. | 0
          politics | Elin Torv quit the cabinet to lead the Green Bloc. | Elin Torv did not quit the cabinet. | 1
          politics | Elin Torv intends to quit the cabinet. | Elin Torv did not quit the cabinet. | 0
          """)
  void anInfinitiveHangsOnItsVerb(String field, String one, String other, int found) {
    assertEquals(found, TwoArticles.of(one, other).asked().size(), field);
  }
}
