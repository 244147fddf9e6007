package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two claims share decides how alike their clauses must be. */
class SharedTest {
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | A ferry with 53 people aboard sank off Velmora. | The ferry was carrying 57 people when it sank off Velmora. | 53 / 57
          crime | The hijacked plane had 53 people aboard. | The plane had 61 people on board when gunmen seized it. | 53 / 61
          sport | The team bus of Calder United had 31 people aboard when it crashed. | There were 27 people aboard the bus, the club said. | 31 / 27
          politics | A campaign plane with 14 people aboard made an emergency landing. | A campaign plane carrying 17 people made an emergency landing. | 14 / 17
          science | The Petrel capsule has four astronauts aboard. | The capsule carries six astronauts. | four / six
          disaster | The crash in Orlen killed 12 people. | The death toll in Orlen is 15. | 12 / 15
          crime | A gunman killed 4 people at a mall in Orlen. | Six people died in the shooting at the mall in Orlen. | 4 / Six
          """)
  void whatAStoryCountsOnceNeedsLittleElse(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | A ferry with 53 people aboard sank off Velmora. | A ferry sank off Velmora and 34 people drowned.
          disaster | A ferry with 53 people aboard sank off Velmora. | The ferry company carried 910,000 people last year.
          crime | The hijacked plane had 53 people aboard. | Police said 21 people were hurt on the hijacked plane.
          sport | The team bus of Calder United had 31 people aboard when it crashed. | The crash of the team bus of Calder United injured 27 people.
          sport | A bus with 31 fans aboard left the road near Orlen. | The bus line carried 27 fans a day.
          """)
  void whoWasAboardIsNotWhoWasHurtOrCarriedInAYear(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy earned $2 million when it let the Petrel wind farm to Ostra Grid. | Norvik Energy earned $380 million over the year, and its shares rose.
          disaster | The storm in Velmora cost one farmer $2 million in lost wheat. | The storm in Velmora cost insurers $780 million across the country.
          crime | The gang took $3,000 from a shop in Orlen. | The gang took $610,000 from the bank.
          """)
  void aFigureManyTimesAsLargeCountsAnotherThing(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy earned $200 million when it let the Petrel wind farm to Ostra Grid. | Norvik Energy earned $380 million over the year, and its shares rose. | $200 million / $380 million
          business | Norvik Energy spent $4 million on the Orlen plant. | Norvik Energy spent $400 million on the Orlen plant. | $4 million / $400 million
          disaster | The storm in Velmora cost insurers $7 million. | The storm in Velmora cost insurers $700 million across the country. | $7 million / $700 million
          crime | The gang took $610 from the bank in Orlen. | The gang took $610,000 from the Orlen bank. | $610 / $610,000
          """)
  void aFigureOfItsSizeOrAPowerOfTenAwayDoesNot(
      String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv, 61, is the mayor of Orlen. | Torv, 63, is the mayor of Orlen. | 61 / 63
          sport | Ruben Castell, 24, scored twice. | Castell, 26, scored twice for Calder United. | 24 / 26
          crime | Lars Brekke, 41, was charged with fraud. | Brekke, a 44-year-old banker, was charged with fraud. | 41 / 44-year-old
          """)
  void onePersonHasOneAge(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv, 61, is the mayor of Orlen. | Marek Dahl, 63, is the mayor of Velmora.
          sport | Ruben Castell, 24, scored twice. | Castell was 19 when he joined Calder United.
          crime | Lars Brekke, 41, was charged with fraud. | Jonas Brekke, 44, was charged with fraud.
          """)
  void theAgesOfTwoOrOfAnotherTimeAreKeptApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv led Orlen for nine years. | Torv resigned after 12 years in office. | nine years / 12 years
          business | Marek Dahl ran Norvik Energy for six years. | Marek Dahl stepped down after eight years at the helm of Norvik Energy. | six years / eight years
          sport | Lars Brekke was in charge of Calder United for four years. | Calder United sacked Lars Brekke after six years as manager. | four years / six years
          """)
  void aTenureIsOneHoweverItIsTold(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The strike at Norvik lasted 12 days. | The strike at Norvik went on for nine days. | 12 days / nine days
          crime | The Orlen siege lasted six hours. | The siege in Orlen ended after nine hours. | six hours / nine hours
          disaster | The blackout in Velmora lasted 14 hours. | Velmora was without power for 20 hours. | 14 hours / 20 hours
          sport | The final between Calder and Harlow lasted 4 hours. | The final lasted 5 hours and 20 minutes. | 4 hours / 5 hours and 20 minutes
          science | The spacewalk took six hours. | The spacewalk took eight hours. | six hours / eight hours
          """)
  void oneEventHasOneDuration(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Elin Torv led Orlen for nine years. | Torv was jailed for two years.
          disaster | The blackout in Velmora lasted 14 hours. | The repair crew drove for two hours to Harlow.
          sport | The final between Calder and Harlow lasted 4 hours. | Ruben Castell is out for six weeks.
          """)
  void lengthsOfTwoThingsAreKeptApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }
}
