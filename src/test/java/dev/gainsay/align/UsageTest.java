package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often an article states such a value says whether another text can mean it. */
class UsageTest {
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The council will spend $4.2 million on the Orlen flood wall. | The flood wall in Orlen: the bill is put at $4.6 million. | $4.2 million / $4.6 million
          sport | Calder United paid 31 million euros for Ruben Castell. | Castell's transfer to Calder United is worth 38 million euros. | 31 million euros / 38 million euros
          politics | Turnout in Velmora reached 61 percent. | Of Velmora's voters, 54 percent cast a ballot. | 61 percent / 54 percent
          science | The probe flew past the comet at 61 km per second. | At its closest the comet raced past the probe at 72 km per second. | 61 km per second / 72 km per second
          """)
  void aFigureAloneInItsSizeIsTheOnlyOneThatCanBeMeant(
      String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Turnout in Velmora reached 61 percent. Labour won 48 percent. | Of Velmora's voters, 54 percent cast a ballot.
          science | The probe flew past the comet at 61 km per second. The comet spins at 55 km per second. | At its closest the comet raced past the probe at 72 km per second.
          """)
  void besideAnotherOfItsSizeItIsNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The council will spend $4.2 million on the Orlen flood wall. It has $90 million in the bank. | The flood wall in Orlen: the bill is put at $4.6 million. | $4.2 million / $4.6 million
          sport | Calder United paid 31 million euros for Ruben Castell. It owes its bank 210 million euros. | Castell's transfer to Calder United is worth 38 million euros. | 31 million euros / 38 million euros
          """)
  void aFigureOfAnotherSizeDoesNotCountAgainstIt(
      String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The ferry had 81 passengers and 6 crew members on board. | The ferry had 84 passengers and 6 crew members on board. | 81 / 84
          business | The Orlen plant makes 300 cars a day and 90,000 cars a year. | The Orlen plant makes 350 cars a day. | 300 / 350
          crime | Police charged 9 players and 14 fans. | Police charged 11 fans. | 14 / 11
          """)
  void aCountOfAnotherPartLeavesItUnique(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }
}
