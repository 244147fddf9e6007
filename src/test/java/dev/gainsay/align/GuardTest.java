package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every guard by name: a report that it keeps apart from another, and a near one that it lets by.
 */
class GuardTest {
  /** The guard, a report, one that the guard keeps from it, and one that may be compared. */
  private static final String PAIRS =
      """
      OTHER_SUBJECT | Mayor Elin Torv received 9,400 votes. | Senator Marek Dahl received 7,100 votes. | Torv received 7,100 votes.
      OTHER_SUBJECT | Norvik Energy employs 840 people. | Ostra Grid employs 710 people. | The company Norvik Energy employs 710 people.
      OTHER_SUBJECT | Ruben Castell scored 14 goals. | Jonas Lind scored 11 goals. | Castell scored 11 goals.
      OTHER_SUBJECT | Lars Brekke, 41, was charged with fraud. | Jonas Brekke, 44, was charged with fraud. | Brekke, a 44-year-old banker, was charged with fraud.
      OTHER_SUBJECT | Elin Torv, 61, is the mayor of Orlen. | Marek Dahl, 63, is the mayor of Velmora. | Torv, 63, is the mayor of Orlen.
      OTHER_METRIC | The app Tandemo has 4 million daily active users. | The app Tandemo has 19 million monthly active users. | The app Tandemo has 5 million daily active users.
      OTHER_METRIC | Norvik Energy reported an adjusted profit of $41 million. | Norvik Energy reported a profit of $33 million. | Norvik Energy reported an adjusted profit of $33 million.
      OTHER_METRIC | The Petrel mission is expected to cost $210 million. | The Petrel mission cost $260 million. | The Petrel mission is expected to cost $260 million.
      OTHER_METRIC | The bridge in Orlen was 61 years old. | The bridge in Orlen was inspected by a 54-year-old engineer. | The 54-year-old bridge in Orlen fell.
      OTHER_METRIC | The ferry was 22 years old. | Its captain was 31 years old. | The 31-year-old vessel sank off Velmora.
      OTHER_EVENT | The dam in Orlen failed on Saturday. | "The dam in Orlen failed yesterday," Elin Torv said. | The dam in Orlen failed yesterday.
      OTHER_EVENT | Norvik signed the Petrel deal on Friday. | "Norvik signed the Petrel deal today," Marek Dahl said. | Norvik signed the Petrel deal today.
      OTHER_EVENT | Lars Brekke was arrested on Saturday. | "Lars Brekke was arrested yesterday," Ines Kolb said. | Lars Brekke was arrested yesterday.
      OTHER_EVENT | Castell scored the winning goal on Saturday. | "Castell scored the winning goal tonight," Nils Ekberg said. | Castell scored the winning goal tonight.
      OTHER_EVENT | The Petrel probe landed on Sunday. | "The Petrel probe landed today," Dana Imre said. | The Petrel probe landed today.
      OTHER_PLACE | The app Tandemo has 30 million users worldwide. | The app Tandemo has 4 million users nationwide. | The app Tandemo has 41 million users globally.
      OTHER_PLACE | The flu killed 310 people worldwide. | The flu killed 42 people nationwide. | The flu killed 290 people worldwide.
      OTHER_PLACE | Police seized 310 guns nationwide. | Police seized 42 guns worldwide. | Police seized 290 guns nationwide.
      OTHER_PLACE | The virus has killed 310 people worldwide. | The virus has killed 42 people nationwide. | The virus has killed 290 people worldwide.
      OTHER_POPULATION | The crash in Orlen killed 12 passengers. | The crash in Orlen killed 31 pedestrians. | The crash in Orlen killed 31 passengers.
      OTHER_POPULATION | The Orlen mine fire killed 12 miners. | The Orlen mine fire killed 31 firefighters. | The Orlen mine fire killed 14 miners.
      OTHER_POPULATION | The quake killed 12 tourists. | The quake killed 31 soldiers. | The quake killed 31 tourists.
      OTHER_POPULATION | Police arrested 41 students in Orlen. | Police arrested 53 workers in Orlen. | Police arrested 53 students in Orlen.
      OTHER_TIME | Norvik Energy delivered 40 turbines in 2023. | Norvik Energy delivered 55 turbines in 2024. | Norvik Energy delivered 55 turbines in 2023.
      OTHER_TIME | Police in Orlen recorded 812 burglaries in 2022. | Police in Orlen recorded 760 burglaries in 2023. | Police in Orlen recorded 760 burglaries in 2022.
      OTHER_TIME | Calder United won 21 matches in 2022. | Calder United won 24 matches. | Calder United won 24 matches in 2022.
      OTHER_VERSION | Tandemo 3.5 has 12 billion parameters. | Tandemo 4 has 40 billion parameters. | Tandemo 3.5 has 40 billion parameters.
      OTHER_VERSION | Petrel 2 carries 14 cameras. | Petrel 3 carries 11 cameras. | Petrel 2 carries 11 cameras.
      OTHER_VERSION | Kestrel 9 lifts 14 tonnes. | Kestrel 12 lifts 19 tonnes. | Kestrel 9 lifts 19 tonnes.
      OTHER_RATE | The Orlen plant makes 300 cars a day. | The Orlen plant makes 2,000 cars a week. | The Orlen plant makes 450 cars a day.
      OTHER_RATE | Ruben Castell scores 2 goals a game. | Ruben Castell scores 31 goals a season. | Ruben Castell scores 3 goals a game.
      OTHER_RATE | The Orlen jail takes in 14 inmates a day. | The Orlen jail takes in 90 inmates a week. | The Orlen jail takes in 19 inmates a day.
      PART_OF_WHOLE | The crash in Orlen killed 12 passengers. | The crash in Orlen killed 31 people. | The crash in Orlen killed 31 passengers.
      PART_OF_WHOLE | The Orlen clinic hired 300 nurses. | The Orlen clinic hired 40 more nurses. | The Orlen clinic hired 340 nurses.
      PART_OF_WHOLE | Police arrested 41 people in Orlen. | Police arrested 12 children in Orlen. | Police arrested 53 people in Orlen.
      PART_OF_WHOLE | The league banned 9 players. | The league banned 4 more players. | The league banned 11 players.
      OTHER_UNIT | The siege in Orlen lasted 12 days. | The siege in Orlen lasted three months. | The siege in Orlen lasted nine days.
      OTHER_UNIT | The strike at Norvik lasted six weeks. | The strike at Norvik lasted two years. | The strike at Norvik lasted nine weeks.
      OTHER_UNIT | The Petrel mission lasted 40 days. | The Petrel mission lasted six months. | The Petrel mission lasted 31 days.
      CHANGE_AND_LEVEL | Norvik Energy's revenue rose by $40 million. | Norvik Energy's revenue was $90 million. | Norvik Energy's revenue rose by $52 million.
      CHANGE_AND_LEVEL | Turnout in Velmora rose by 12 percent. | Turnout in Velmora was 61 percent. | Turnout in Velmora rose by 9 percent.
      CHANGE_AND_LEVEL | The price of wheat rose by $12. | The price of wheat rose to $310. | The price of wheat rose by $19.
      CHANGE_AND_LEVEL | The number of wolves in Ostland rose by 120. | The number of wolves in Ostland is 310. | The number of wolves in Ostland rose by 90.
      OTHER_OBJECT | The council of Velmora has approved the next part. | The court has not approved the next part. | The council of Velmora has not approved the next part.
      OTHER_OBJECT | The board of Norvik Energy has approved the last step. | The court has not approved the last step. | The board of Norvik Energy has not approved the last step.
      OTHER_OBJECT | Police in Velmora cleared the last part. | The club has not cleared the last part. | Police in Velmora did not clear the last part.
      OTHER_OBJECT | Norvik Energy sold the vehicle. | The clinic has not sold the vehicle. | Norvik Energy has not sold the vehicle.
      OTHER_STANCE | Norvik Energy will close the Orlen plant. | Norvik Energy did not close the Orlen plant. | Norvik Energy will not close the Orlen plant.
      OTHER_STANCE | The agency plans to cancel the Petrel mission. | The agency did not cancel the Petrel mission. | The agency has no plans to cancel the Petrel mission.
      OTHER_STANCE | Elin Torv plans to sell the Orlen mill. | Elin Torv did not sell the Orlen mill. | Elin Torv has no plans to sell the Orlen mill.
      OTHER_SPEAKER | Elin Torv said "we will rebuild every house". | Marek Dahl said "we will rebuild each house". | Elin Torv said "we will rebuild each house".
      OTHER_SPEAKER | Lars Brekke said "we were by far the better side". | Ruben Castell said "we were easily the better side". | Lars Brekke said "we were easily the better side".
      OTHER_SPEAKER | Dana Imre said "our probe found ice on it". | Ines Kolb said "our probe found water on it". | Dana Imre said "our probe found water on it".
      OTHER_REMARK | "We will rebuild every single house in this town," Elin Torv said. | "We will pay for the dam with our own money," Elin Torv said. | "We will rebuild each single house in this town," Elin Torv said.
      OTHER_REMARK | "We are going to win this cup for our fans," Ruben Castell said. | "My knee has been sore since the spring," Ruben Castell said. | "We are going to win the cup for our fans," Ruben Castell said.
      OTHER_REMARK | "This bank was never in any danger at all," Dana Imre said. | "The new branch opens in the autumn," Dana Imre said. | "This bank never was in danger," Dana Imre said.
      UNCLEAR_MATTER | Norvik Energy outsold Ostra Grid. It made 340 turbines. | Ostra Grid made 410 turbines. | Norvik Energy made 410 turbines.
      UNCLEAR_MATTER | The captain of the Orlen ferry was not insured. | The captain was insured. | The captain of the Orlen ferry was insured.
      UNCLEAR_MATTER | The Petrel probe took 300 images of the comet. | The agency showed 90 images to reporters. | The Petrel probe took 90 images of the comet.
      UNCLEAR_MATTER | Calder United had 14 shots in the first half. | Harlow fans heard 11 shots near the bar. | Calder United had 11 shots in the first half.
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void itKeepsTwoReportsApart(Guard guard, String one, String other, String near) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared());
    List<String> apart = two.keptApart();
    assertTrue(
        apart.stream().anyMatch(each -> each.startsWith(guard.word() + ": ")), apart.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void itLetsTheNearOneBy(Guard guard, String one, String other, String near) {
    TwoArticles two = TwoArticles.of(one, near);
    assertEquals(1, two.compared().size(), two.keptApart().toString());
  }

  @ParameterizedTest
  @EnumSource
  void noGuardIsForgotten(Guard guard) {
    assertTrue(PAIRS.lines().anyMatch(row -> row.startsWith(guard.name() + " | ")));
  }
}
