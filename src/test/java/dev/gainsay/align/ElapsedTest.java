package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "Since 2019" stands beside "for five years", counted up to the day of the article, 3 June 2025.
 */
class ElapsedTest {
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv has been in power since 2010. | Elin Torv has been in power for nine years. | since 2010 / nine years
          business | The Norvik chief Dana Imre has been in charge since 2019. | Dana Imre has been in charge of Norvik for three years. | since 2019 / three years
          sport | Lars Brekke has been in charge of Calder United since 2015. | Lars Brekke has been in charge of Calder United for six years. | since 2015 / six years
          crime | Judge Ines Kolb has been in office since 2012. | Judge Ines Kolb has been in office for eight years. | since 2012 / eight years
          """)
  void aBeginningContradictsALength(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv has been in power since 2010. | Elin Torv has been in power for 15 years. | since 2010 / 15 years
          business | The Norvik chief Dana Imre has been in charge since 2019. | Dana Imre has been in charge of Norvik for six years. | since 2019 / six years
          sport | Lars Brekke has been in charge of Calder United since 2015. | Lars Brekke has been in charge of Calder United for nearly ten years. | since 2015 / nearly ten years
          """)
  void aLengthThatFitsIsComparedAndExplained(
      String field, String one, String other, String values) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.asked(), field);
    assertEquals(List.of(values), two.compared(), field);
  }

  @Test
  void theLengthIsCountedToTheDayOfTheArticleThatTellsTheBeginning() {
    String since = "Elin Torv has been in power since 2010.";
    String length = "Elin Torv has been in power for nine years.";
    assertEquals(1, TwoArticles.of(since, "2025-06-03", length, "2025-06-03").asked().size());
    assertEquals(List.of(), TwoArticles.of(since, "2019-06-03", length, "2019-06-03").asked());
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv has been in power since 2010. | Marek Dahl has been in power for nine years.
          business | Dana Imre has been in charge of Norvik since 2019. | Marek Dahl has been in charge of Ostra Grid for three years.
          sport | Lars Brekke has been in charge of Calder United since 2015. | Nils Ekberg has been in charge of Harlow Rovers for six years.
          """)
  void theTenureOfAnotherIsKeptApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }
}
