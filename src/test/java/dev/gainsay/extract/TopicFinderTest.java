package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number or a length of time is about. */
class TopicFinderTest {
  private static Claim only(String text, Kind kind) {
    List<Claim> claims =
        TwoArticles.of(text, "Nothing else was said.").report().claims().stream()
            .filter(each -> each.kind() == kind)
            .toList();
    assertEquals(1, claims.size(), text);
    return claims.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | A boat carrying 53 people sank off Velmora. | occupant
          disaster | There were 53 people on board. | occupant
          crime | The hijacked plane had 53 people aboard. | occupant
          business | The firm carried 910,000 people last year. | person
          disaster | The storm killed 53 people. | death
          sport | The cup drew 53 players. | player
          """)
  void aCountAboardIsOneOfOccupants(String field, String text, String attribute) {
    assertEquals(attribute, only(text, Kind.FIGURE).attribute(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | A boat carrying 53 people sank off Velmora. | The boat that sank off Velmora had 57 people on board. | 53 / 57
          crime | A truck carrying 53 migrants was stopped near Orlen. | The truck stopped near Orlen had 57 migrants on board. | 53 / 57
          science | A rocket carrying 4 astronauts left Orlen. | The rocket that left Orlen had 3 astronauts on board. | 4 / 3
          sport | A bus carrying 31 players left the road. | The bus that left the road had 27 players on board. | 31 / 27
          """)
  void whoIsCarriedIsAboard(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | A boat carrying 53 people sank off Velmora. | The boat sank off Velmora and 34 people died.
          crime | A truck carrying 53 migrants was stopped near Orlen. | Police arrested 12 migrants near Orlen.
          sport | A bus carrying 31 players left the road. | The bus left the road and 9 players were hurt.
          """)
  void whoIsHurtOrCaughtIsNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | He stepped down after 12 years in power. | lead
          business | The chief left after six years at the helm. | lead
          sport | The manager was sacked after two years in charge. | lead
          sport | Lars Brekke was given a ban of up to four years. | ban
          business | Norvik Energy signed a contract of five years. | sign
          politics | The council signed a lease of 20 years. | lease
          sport | The club won the cup for the first time in its 38-year history. | history
          disaster | It was the third crash in thirty years. | period
          disaster | It was the worst flood in Velmora in 40 years. | period
          crime | The murder was the first in the village in 60 years. | period
          disaster | The road was cleared in three hours. | clear
          """)
  void aLengthIsAboutWhatLasts(String field, String text, String attribute) {
    assertEquals(attribute, only(text, Kind.DURATION).attribute(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sport | Lars Brekke was given a ban of up to four years for doping. | Lars Brekke was given a six-year ban for doping. | up to four years / six-year
          business | Norvik Energy signed a contract of up to five years with Orlen. | Norvik Energy signed an eight-year contract with Orlen. | up to five years / eight-year
          politics | The council signed a lease of 20 years for the harbour. | The council signed a 30-year lease for the harbour. | 20 years / 30-year
          sport | Calder United won the cup for the first time in its 38-year history. | Calder United won the cup in its 44-year history. | 38-year / 44-year
          disaster | The Orlen line was cleared in three hours after the crash. | The Orlen line was cleared in nine hours after the crash. | three hours / nine hours
          """)
  void lengthsOfOneThingAreCompared(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | It was the third crash on the Orlen line in thirty years. | It was the third crash on the Orlen line in forty years.
          disaster | It was the third crash on the Orlen line in thirty years. | The crash on the Orlen line was cleared in two hours.
          disaster | The flood in Velmora was the worst in 40 years. | The flood in Velmora was the worst in 60 years.
          sport | Calder United won the cup in its 38-year history. | The final of Calder United was over in two hours.
          """)
  void aWindowToLookThroughIsComparedWithNothing(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The 22-year-old aircraft crashed near Orlen. | The aircraft was 25 years old. | 22-year-old / 25 years old
          disaster | The 22-year-old train left the tracks near Orlen. | The train was 25 years old. | 22-year-old / 25 years old
          politics | The 300-year-old bridge in Orlen is to be sold by the council. | The bridge in Orlen is 240 years old. | 300-year-old / 240 years old
          crime | The stolen ship was 22 years old. | The 31-year-old vessel was stolen in Orlen. | 22 years old / 31-year-old
          """)
  void aThingHasItsAge(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The 22-year-old aircraft crashed near Orlen. | The pilot was 25 years old. | other-metric: 22-year-old / 25 years old
          disaster | The 22-year-old train left the tracks near Orlen. | Its driver was 44 years old. | other-metric: 22-year-old / 44 years old
          politics | The 300-year-old bridge in Orlen is to be sold by the council. | The mayor of Orlen is 54 years old. | other-metric: 300-year-old / 54 years old
          sport | The team bus was 11 years old. | The 44-year-old driver was hurt. | other-metric: 11 years old / 44-year-old
          """)
  void andWhoSteersItAnother(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy reported a profit before tax of $41 million. | Norvik Energy made a pre-tax profit of $47 million. | $41 million / $47 million
          politics | The Ashby airport made a profit before tax of $41 million. | The Ashby airport made a pre-tax profit of $47 million. | $41 million / $47 million
          sport | Calder United made a profit before tax of 41 million euros. | Calder United made a pre-tax profit of 47 million euros. | 41 million euros / 47 million euros
          business | Norvik Energy's net income was $41 million. | Norvik Energy's net profit was $33 million. | $41 million / $33 million
          """)
  void profitBeforeTaxIsPreTaxProfit(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik Energy reported a profit before tax of $41 million. | Norvik Energy made a net profit of $33 million. | other-metric: $41 million / $33 million
          politics | The Ashby airport made a profit before tax of $41 million. | The Ashby airport made a net profit of $33 million. | other-metric: $41 million / $33 million
          sport | Calder United made a profit before tax of 41 million euros. | Calder United made a net profit of 33 million euros. | other-metric: 41 million euros / 33 million euros
          """)
  void andNotNetProfit(String field, String one, String other, String stopped) {
    TwoArticles two = TwoArticles.of(one, other);
    assertEquals(List.of(), two.compared(), field);
    assertEquals(List.of(stopped), two.keptApart(), field);
  }
}
