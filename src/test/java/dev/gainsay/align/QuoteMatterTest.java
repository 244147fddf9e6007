package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two quotations are one remark. */
class QuoteMatterTest {
  private static List<String> ofQuotes(String one, String other) {
    return TwoArticles.of(one, other).rules().stream()
        .filter(rule -> rule.startsWith("quotes/"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          sport | The captain, Ivo Hov, was blunt. "We played like men who wanted to go home," he said. | Coach Maria Lund was angry. "We played like men who wanted to go home," Lund said.
          crime | Judge Peter Marsh told the court: "Nobody in this town was ever told the whole truth." | Ola Brandt lost her brother in the raid. "Nobody in this town was ever told the whole truth," Ola, 43, told us.
          science | "The signal is there every single night, and it is not noise," said Ilse Varga, an astronomer. | Asked about the doubts, Tomas Reyk replied: "The signal is there every single night, and it is not noise."
          business | It was Renata Kos, a former banker, who wrote the letters. It was Kos who found the words: "It is a fair offer made at an unfair time," she said. | Jonas Feld, who chairs the board, told reporters: "It is a fair offer made at an unfair time."
          """)
  void theSameWordsOfTwoPeopleAreOneRemark(String field, String one, String other) {
    assertEquals(List.of("quotes/speaker"), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of("quotes/speaker"), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          business | "We are reviewing every contract that was signed in March," Norvik Energy said. | "We are reviewing every contract that was signed in March," said Ana Ruiz, the chief executive of Norvik Energy.
          sport | "We played like men who wanted to go home," said Anders Hov, the captain. | "We played like men who wanted to go home," the captain said.
          crime | "It is a sad day," said Ana Ruiz. | "It is a sad day," said Jonas Feld.
          """)
  void oneVoiceMaySpeakForAnother(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of(), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          crime | Former mayor Elin Torv stopped on the steps of the court on Monday. "I have never touched a crown that I did not work for," she said. | On the court steps on Monday Elin Torv, the former mayor, looked tired. "Whatever I was given was honestly earned," she said.
          business | There were scenes at the factory gate on Friday at noon, when Ivo Brandt climbed a crate. "Nobody built this place to see it go for scrap," Brandt told the crowd. | Ivo Brandt spoke outside the gate on Friday at noon. "My family did not pour its life into this so that others can cash in," he said.
          disaster | At 4.10 a.m. on Monday the master, Ian Voss, made his last call. "We are rolling badly, send the boat," he said. | "Engine room flooded, we need help at once," Captain Ian Voss told the coastguard in his last call at 4.10 a.m. on Monday.
          """)
  void theOnlyRemarksOnOneOccasionAreAskedAbout(String field, String one, String other) {
    assertEquals(List.of("quotes/occasion"), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of("quotes/occasion"), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          crime | Elin Torv met reporters on Monday. "I have nothing to hide from this court," she said. | Elin Torv told a news conference on Monday that she would stay. "My family has suffered enough," she said.
          business | On a call with analysts Ivo Brandt was calm. "Orders for next year look healthy," Brandt said. | Ivo Brandt told analysts that the worst was over. "We will close two plants in the north," he said.
          science | Mara Quist, who led the survey, spoke on Monday in the laboratory. "The signal is real," Quist said. She smiled at the cameras that had come, and at the students who had carried the plates down to her for so long, and thanked them all by name, one by one. Money had been short. "We ran this on a shoestring for nine years," Quist said. | Mara Quist spoke in the laboratory on Monday. "Nobody has looked at this patch of sky before," she said.
          sport | On the touchline on Saturday Ruben Castell was hoarse. "The boys gave me all they had," Castell said. | On the touchline on Sunday Ruben Castell was hoarse. "That was never a penalty," Castell said.
          politics | Ines Calder spoke in parliament on Monday. "The bill will pass before the summer," Calder said. | Tomas Reyk spoke in parliament on Monday. "There is no majority for this at all," Reyk said.
          """)
  void remarksOfOtherOccasionsAreOthers(String field, String one, String other) {
    assertEquals(List.of(), ofQuotes(one, other), field);
    assertEquals(List.of(), ofQuotes(other, one), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          politics | Interior Minister Elin Torv was brief. "We will not leave one family behind," Torv said. | Minister Torv spoke. "Not one family will be left behind," Minister Torv said.
          """)
  void aMinisterIsNoOtherForHerTitle(String field, String one, String other) {
    assertEquals(List.of("quotes/wording"), ofQuotes(one, other), field);
  }
}
