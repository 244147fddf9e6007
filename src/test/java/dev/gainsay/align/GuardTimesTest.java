package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose day, which moment and which reckoning a report means, and when it says nothing of them. */
class GuardTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The dam in Orlen failed on Saturday. | "The dam in Orlen failed yesterday," Elin Torv said. | other-event: Saturday / yesterday
          business | Norvik signed the Petrel deal on Friday. | "Norvik signed the Petrel deal today," Marek Dahl said. | other-event: Friday / today
          crime | Lars Brekke was arrested on Saturday. | "Lars Brekke was arrested yesterday," Ines Kolb said. | other-event: Saturday / yesterday
          sport | Castell scored the winning goal on Saturday. | "Castell scored the winning goal tonight," Nils Ekberg said. | other-event: Saturday / tonight
          science | The Petrel probe landed on Sunday. | "The Petrel probe landed today," Dana Imre said. | other-event: Sunday / today
          """)
  void aSpeakersOwnDayIsNoDateOfTheNews(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The dam in Orlen failed on Saturday. | The dam in Orlen failed yesterday. | Saturday / yesterday
          business | Norvik signed the Petrel deal on Friday. | Norvik signed the Petrel deal today. | Friday / today
          crime | Lars Brekke was arrested on Saturday. | Lars Brekke was arrested yesterday. | Saturday / yesterday
          sport | Castell scored the winning goal on Saturday. | Castell scored the winning goal tonight. | Saturday / tonight
          science | The Petrel probe landed on Sunday. | The Petrel probe landed today. | Sunday / today
          """)
  void aDayOfTheOutletItselfIs(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy reported an adjusted profit of $41 million. | Norvik Energy reported a profit of $33 million. | other-metric: $41 million / $33 million
          business | Analysts had expected Norvik revenue of $410 million. | Norvik revenue was $388 million. | other-metric: $410 million / $388 million
          politics | The budget deficit of Orlen was $12 million, excluding flood aid. | The budget deficit of Orlen was $19 million. | other-metric: $12 million / $19 million
          science | The Petrel mission is expected to cost $210 million. | The Petrel mission cost $260 million. | other-metric: $210 million / $260 million
          sport | The wage bill of Calder United was 31 million euros, excluding bonuses. | The wage bill of Calder United was 38 million euros. | other-metric: 31 million euros / 38 million euros
          """)
  void anAmountReckonedOtherwiseIsAnother(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy reported an adjusted profit of $41 million. | Norvik Energy reported an adjusted profit of $33 million. | $41 million / $33 million
          business | Norvik Energy reported a profit of $41 million. | Norvik Energy reported a profit of $33 million. | $41 million / $33 million
          business | Analysts expected Norvik revenue of $410 million. | Analysts expected Norvik revenue of $388 million. | $410 million / $388 million
          politics | The budget deficit of Orlen was $12 million. | The budget deficit of Orlen was $19 million. | $12 million / $19 million
          science | The Petrel mission cost $210 million. | The Petrel mission cost $260 million. | $210 million / $260 million
          sport | The wage bill of Calder United was 31 million euros, excluding bonuses. | The wage bill of Calder United was 38 million euros, excluding bonuses. | 31 million euros / 38 million euros
          """)
  void amountsReckonedAlikeAreCompared(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The fire has burned 4,100 hectares. | By Thursday the fire had burned 5,300 hectares. | other-time: 4,100 hectares / 5,300 hectares
          business | Norvik shares fell 4 percent. | Norvik shares fell 7 percent on Thursday. | other-time: 4 percent / 7 percent
          sport | Ruben Castell scored 2 goals. | On Thursday Ruben Castell scored 3 goals. | other-time: 2 / 3
          disaster | The storm cut power to 9,400 homes in Velmora. | On Thursday the storm cut power to 7,100 homes in Velmora. | other-time: 9,400 / 7,100
          """)
  void whatHappenedAfterTheNewsIsNotInIt(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, "2025-06-03", other, "2025-06-06");
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The fire has burned 4,100 hectares. | By Monday the fire had burned 5,300 hectares. | 4,100 hectares / 5,300 hectares
          business | Norvik shares fell 4 percent. | Norvik shares fell 7 percent on Tuesday. | 4 percent / 7 percent
          sport | Ruben Castell scored 2 goals. | On Monday Ruben Castell scored 3 goals. | 2 / 3
          disaster | The storm cut power to 9,400 homes in Velmora. | On Monday the storm cut power to 7,100 homes in Velmora. | 9,400 / 7,100
          """)
  void whatHappenedBeforeItMayBe(String field, String one, String other, String values) {
    TwoArticles two = TwoArticles.of(one, "2025-06-03", other, "2025-06-06");
    assertEquals(List.of(values), two.asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The strike at Norvik lasted 12 days in 2023. | The strike at Norvik lasted nine days. | 12 days / nine days
          crime | The siege in Orlen lasted six hours in 2019. | The siege in Orlen lasted nine hours. | six hours / nine hours
          politics | The trial of Mayor Lars Brekke lasted 12 weeks in 2021. | The trial of Lars Brekke lasted nine weeks. | 12 weeks / nine weeks
          science | The first spacewalk from Petrel lasted six hours in 2021. | The first spacewalk from Petrel lasted eight hours. | six hours / eight hours
          """)
  void howLongAnEventTookStaysAsItWas(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The strike at Norvik lasted 12 days in 2023. | The strike at Norvik lasted nine days in 2024. | other-time: 12 days / nine days
          crime | The siege in Orlen lasted six hours in 2019. | The siege in Orlen lasted nine hours in 2021. | other-time: six hours / nine hours
          politics | The trial of Mayor Lars Brekke lasted 12 weeks in 2021. | The trial of Lars Brekke lasted nine weeks in 2023. | other-time: 12 weeks / nine weeks
          """)
  void eventsOfTwoYearsLastAsLongAsTheyDo(String field, String one, String other, String stopped) {
    assertTrue(TwoArticles.of(one, other).keptApart().contains(stopped), field);
  }
}
