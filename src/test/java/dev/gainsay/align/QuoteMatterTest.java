package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two quotations are one remark. */
class QuoteMatterTest {
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
}
