package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two statuses answer one question about one thing. */
class StatusMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The airplane was not de-iced in Orlen. | The aircraft was de-iced in Orlen.
          disaster | The airliner was grounded after the crash in Orlen. | The aircraft was not grounded after the crash in Orlen.
          business | The jet was sold by Norvik to Ostra Grid. | The aircraft was not sold by Norvik to Ostra Grid.
          crime | The hijacked airplane was searched by police in Orlen. | The hijacked aircraft was not searched by police in Orlen.
          science | The survey airplane was recovered from the lake near Orlen. | The survey aircraft was not recovered from the lake near Orlen.
          politics | The president's jet was repaired in Orlen. | The president's aircraft was not repaired in Orlen.
          disaster | The ferry was inspected before it left Orlen. | The ship was not inspected before it left Orlen.
          disaster | The bridge in Orlen was closed after the flood. | The viaduct in Orlen was not closed after the flood.
          crime | The train was stopped by police near Orlen. | The locomotive was not stopped by police near Orlen.
          """)
  void aThingCalledByItsClassIsTheSame(String field, String one, String other) {
    assertEquals(List.of("status/opposite"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The engine was inspected before take-off. | The aircraft was not inspected before take-off.
          science | The balloon was recovered near Orlen. | The aircraft was not recovered near Orlen.
          business | Norvik Energy has sold its tower to Ostra Grid. | The aircraft of Norvik Energy has not been sold.
          politics | The president's tower was repaired in Orlen. | The aircraft was not repaired in time for the summit.
          crime | Police in Orlen have found the stolen painting. | Police in Orlen have not found the getaway car.
          """)
  void anotherThingIsNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Tom Vale replaced Ana Ruiz as mayor of Harlow.
          sport | Ana Ruiz was replaced by Tom Vale in May. | Tom Vale was replaced by Ana Ruiz in May.
          business | Dalia Brand, who succeeded Henrik Osei as head of the union, spoke. | Henrik Osei, who took over from Dalia Brand as leader of the union, spoke.
          business | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Norvik is a bank. Tom Vale founded the firm in 1999.
          sport | Coach Dario Venn was sacked. Ines Falk had appointed him in March. | Coach Dario Venn was sacked. He was appointed by Rolf Amsel in March.
          """)
  void whoDidWhatOneDoesIsOne(String field, String one, String other) {
    assertEquals(List.of("status/doer"), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of("status/doer"), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one order | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Tom Vale was succeeded by Ana Ruiz.
          a chain | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Peter Holt replaced Ana Ruiz as mayor of Harlow.
          two firms | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Ostra is a brewery. Tom Vale founded the firm in 1999.
          together | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Norvik is a bank. Tom Vale founded the company with Ana Ruiz in 1999.
          two appointed | Mr Amsel is head of planning. Lorna Castell appointed him. | Coach Dario Venn was sacked. Ines Falk appointed him in March.
          bought and succeeded | Vale Foods took over Norvik in May. | Norvik took over from Ostra as the largest brewer.
          two substitutions | Ana Ruiz replaced Tom Vale in the 60th minute. | Tom Vale replaced Peter Holt in the 80th minute.
          """)
  void doersOfOtherDeedsAreOthers(String why, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), why);
    assertEquals(List.of(), TwoArticles.of(other, one).asked(), why);
  }
}
