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
}
