package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time a value speaks of: its own, not that of what it is measured against. */
class WhenFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Turnout in Velmora was 67.4 percent, up from 61.9 percent five years ago. | Turnout in Velmora was 64.1 percent. | 67.4 percent / 64.1 percent
          politics | Turnout in Velmora was 67.4 percent, up from 61.9 five years ago. | Turnout in Velmora was 64.1 percent. | 67.4 percent / 64.1 percent
          politics | The Green Bloc won 52 seats, more than in 2021. | The Green Bloc won 48 seats. | 52 / 48
          business | Norvik Energy delivered 400 turbines, more than in 2021. | Norvik Energy delivered 340 turbines. | 400 / 340
          crime | Police in Orlen recorded 812 burglaries, fewer than in 2022. | Police in Orlen recorded 760 burglaries. | 812 / 760
          disaster | The fire burned 4,100 hectares, more than in 2019. | The fire burned 5,300 hectares. | 4,100 hectares / 5,300 hectares
          sport | Calder United won 21 matches, compared with 14 in 2022. | Calder United won 24 matches. | 21 / 24
          """)
  void theTimeOfWhatAValueIsMeasuredAgainstIsNotItsOwn(
      String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | The Green Bloc won 52 seats in 2021. | The Green Bloc won 48 seats. | other-time: 52 / 48
          business | Norvik Energy delivered 400 turbines in 2021. | Norvik Energy delivered 340 turbines. | other-time: 400 / 340
          crime | Police in Orlen recorded 812 burglaries in 2022. | Police in Orlen recorded 760 burglaries. | other-time: 812 / 760
          sport | Calder United won 21 matches in 2022. | Calder United won 24 matches. | other-time: 21 / 24
          """)
  void theTimeOfTheValueItselfIs(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          science | The survey began in 2021 and has covered 62 percent of the sky. | The survey has covered 54 percent of the sky. | 62 percent / 54 percent
          business | The plant opened in 2019 and employs 840 people in Orlen. | The plant in Orlen employs 710 people. | 840 / 710
          politics | Marek Dahl took office in 2019 and has appointed 14 judges. | Marek Dahl has appointed 11 judges. | 14 / 11
          sport | Ruben Castell joined in 2022 and has scored 41 goals for Calder United. | Ruben Castell has scored 36 goals for Calder United. | 41 / 36
          crime | The gang formed in 2020 and has robbed 14 banks. | The gang has robbed 11 banks. | 14 / 11
          """)
  void eachOfTwoVerbsHasItsOwnTime(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          science | The survey covered 62 percent of the sky in 2021. | The survey has covered 54 percent of the sky. | other-time: 62 percent / 54 percent
          business | The plant in Orlen employed 840 people in 2019. | The plant in Orlen employs 710 people. | other-time: 840 / 710
          politics | Marek Dahl appointed 14 judges in 2019. | Marek Dahl has appointed 11 judges. | other-time: 14 / 11
          sport | Ruben Castell scored 41 goals for Calder United in 2022. | Ruben Castell has scored 36 goals for Calder United. | other-time: 41 / 36
          """)
  void theTimeBesideTheValuesOwnVerbHoldsForIt(
      String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }
}
