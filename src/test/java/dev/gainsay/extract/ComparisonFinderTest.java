package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.TwoArticles;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Scope.Narrowing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Superlatives and comparisons of two, with whom they are said of. */
class ComparisonFinderTest {
  private static List<ComparisonClaim> claims(String text) {
    Source source = new Source(null, null, null, null, LocalDate.of(2025, 6, 3), null, "en");
    Article article = new Article("a", "a.txt", source, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims().stream()
        .filter(ComparisonClaim.class::isInstance)
        .map(ComparisonClaim.class::cast)
        .toList();
  }

  private static ComparisonClaim claim(String text) {
    List<ComparisonClaim> claims = claims(text);
    assertFalse(claims.isEmpty(), "no comparison in: " + text);
    return claims.get(0);
  }

  private static String subject(ComparisonClaim claim) {
    return claim.topic().holders().stream()
        .filter(each -> each.tie().firm())
        .map(Holder::name)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The jury said Ines Kolb was the youngest partner at Harrow Legal. | alone | 1 | young
          Saint Brea is one of the region's largest hospitals. | among | 1 | large
          The Orm dam is among the oldest dams in Belmark. | among | 1 | old
          Solane is Europe's second-largest maker of vans. | nth | 2 | large
          In March, Solane became the third largest carrier in Asia. | nth | 3 | large
          The Arden fire is the most destructive wildfire in the state. | alone | 1 | destructive
          In June, Dana Imre became the first woman to lead the central bank. | alone | 1 | first
          The club said Halle is the second player to score in both finals. | nth | 2 | first
          Kirin sells the world's best-selling phone. | alone | 1 | best-selling
          """)
  void superlativesStandAmongTheirKind(String text, String standing, int place, String measure) {
    Comparison comparison = claim(text).comparison();
    assertEquals(standing, comparison.standing().word(), text);
    assertEquals(place, comparison.place(), text);
    assertEquals(measure, comparison.measure(), text);
    assertTrue(comparison.polarity(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In May the carmaker Solane overtook Northwind in sales. | ahead | overtook Northwind
          In May the carmaker Solane was overtaken by Northwind. | behind | overtaken by Northwind
          Polls put the Reform Bloc, which is two points ahead of Labour, in front. | ahead | ahead of Labour
          Analysts say that Quill trails Finder in accuracy. | behind | trails Finder
          Analysts say that Quill lags behind Finder. | behind | lags behind Finder
          Its engine is on par with Finder's Kestrel series. | level | on par with Finder's Kestrel series
          Port Harlow is now as large as Velmora. | level | as large as Velmora
          Port Harlow is not as large as Velmora. | behind | as large as Velmora
          Port Harlow is larger than Velmora. | ahead | larger than Velmora
          Port Harlow is smaller than Velmora. | behind | smaller than Velmora
          The new engine is more powerful than Kestrel. | ahead | more powerful than Kestrel
          """)
  void twoAreComparedWithEachOther(String text, String standing, String quote) {
    ComparisonClaim claim = claim(text);
    assertEquals(standing, claim.comparison().standing().word(), text);
    assertEquals(quote, claim.quote(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of users surpassed 200 million.",
        "The result was better than expected.",
        "More than Velmora was at stake.",
        "Police put up fences ahead of the vote.",
        "The motive behind the attack is not known.",
        "At least 40 people were hurt.",
        "Most of the money is gone.",
        "The latest figures will be out on Monday.",
        "The first train left at six.",
        "In the interest of the guests, the arrest was kept quiet."
      })
  void whatComparesNoTwoThingsIsNoComparison(String text) {
    assertEquals(List.of(), claims(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Solane, Europe's largest maker of vans, will cut 400 jobs. | Solane
          Europe's largest maker of vans, Solane, will cut 400 jobs. | Solane
          Ruben Halle joined the squad, becoming Arden's youngest player. | Ruben Halle
          As one of Arden's youngest players, Ruben Halle is often asked about school. | Ruben Halle
          The paper said Halden had made Solane the largest employer. | Solane
          Ines Kolb is a lawyer. In 2023 she became the youngest partner at Harrow Legal. | Ines Kolb
          """)
  void theOneWhoIsComparedIsTheSubject(String text, String subject) {
    assertEquals(subject, subject(claim(text)), text);
  }

  @Test
  void aPossessorIsThePlaceAndNotTheSubject() {
    ComparisonClaim claim = claim("Ines Kolb is Belmark's youngest judge.");
    assertEquals("Ines Kolb", subject(claim));
    assertEquals("belmark", claim.scope().by(Narrowing.PLACE));
    assertEquals("Belmark's youngest judge", claim.quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is the deadliest flood in Velmora since 1954. | since 1954 | 1954 | false
          It was the steepest fall since March 2020. | since March 2020 | 2020 | false
          It is the largest comet found in more than 15 years. | in more than 15 years | 2010 | true
          It was the worst drought in a decade. | in a decade | 2015 | true
          The shares had never fallen so far since the flotation in 2011. | since the flotation in 2011 | 2011 | true
          """)
  void aBoundSaysHowFarBack(String text, String words, int year, boolean atLeast) {
    Comparison.Bound bound = claim(text).comparison().bound();
    assertNotNull(bound, text);
    assertEquals(words, Objects.requireNonNull(bound).text());
    assertEquals(year, bound.year());
    assertEquals(atLeast, bound.atLeast());
  }

  @Test
  void aDeniedSuperlativeIsFalse() {
    assertFalse(
        claim("Novabank is no longer the largest bank in Ostland.").comparison().polarity());
    assertFalse(claim("Novabank is not ahead of Credo.").comparison().polarity());
  }

  @Test
  void theYearOfAnotherIsNotTheTimeOfTheSuperlative() {
    ComparisonClaim claim =
        claim("He is the second-youngest player to score in the final, after Lars Brekke in 1971.");
    assertEquals(null, claim.when());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crime | It was the first time that a sitting mayor of Orlen has been arrested. | alone | 1 | sitting mayor to arrest
          disaster | Last year was the first time the river has flooded the mill. | alone | 1 | river to flood
          business | Norvik is the first bank rescued by the state. | alone | 1 | bank to rescue
          business | Norvik is the second bank rescued by the state. | nth | 2 | bank to rescue
          science | Kestrel is the first telescope launched from Orlen. | alone | 1 | telescope to launch
          politics | Elin Torv is the first sitting mayor arrested for fraud. | alone | 1 | sitting mayor to arrest
          sport | Ruben Castell is the first captain of Calder United to miss a final. | alone | 1 | captain to miss
          science | Petrel is the second probe of its kind to land on a comet. | nth | 2 | probe to land
          """)
  void whoIsOneOfAKindByADeedStandsAlone(
      String field, String text, String standing, int place, String group) {
    Comparison comparison = claim(text).comparison();
    assertEquals(standing, comparison.standing().word(), field);
    assertEquals(place, comparison.place(), field);
    assertEquals(group, comparison.group(), field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody in Orlen recalls the first time that Elin Torv spoke.",
        "The first goal of the final came late.",
        "The first train of the day was late."
      })
  void theFirstWithoutADeedIsNoSuperlative(String text) {
    assertEquals(List.of(), claims(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik is the first bank rescued by the state. | Norvik is the second bank rescued by the state.
          politics | Elin Torv is the first mayor of Orlen to be arrested. | Elin Torv is the second mayor of Orlen to be arrested.
          politics | Elin Torv is the first sitting mayor arrested for fraud. | Elin Torv is the second sitting mayor arrested for fraud.
          sport | Ruben Castell is the first captain of Calder United to miss a final. | Ruben Castell is the third captain of Calder United to miss a final.
          science | Petrel is the first probe of its kind to land on a comet. | Petrel is the second probe of its kind to land on a comet.
          """)
  void oneIsNotBothTheFirstAndTheSecond(String field, String one, String other) {
    assertEquals(List.of("comparisons/order"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik is the first bank rescued by the state. | Norvik is the second bank sued by the state.
          politics | Elin Torv is the first mayor of Orlen to be arrested. | Elin Torv is the second mayor of Orlen to be knighted.
          sport | Ruben Castell is the first captain of Calder United to miss a final. | Ruben Castell is the third captain of Calder United to win a final.
          science | Petrel is the first probe of its kind to land on a comet. | Kestrel is the second probe of its kind to land on a comet.
          """)
  void anotherDeedIsAnotherOrder(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The walkout, called after talks had failed for a second time, is the first by tram drivers in 40 years. | It was the third strike by tram drivers in ten years.
          disaster | It was the first fatal fire at the mill since the company was founded in 1972. | It was the second fatal fire at the mill since 1990.
          science | Petrel is the first private European probe to reach the comet. | Petrel is the second private probe from Europe to make it to the comet.
          politics | Elin Torv is the first woman to serve as governor of Orlen. | Elin Torv is the second woman to become governor.
          business | Norvik is the country's largest van maker. | Norvik is the second-largest maker of vans in the country.
          crime | Elin Torv is the first sitting mayor of Orlen to be arrested. | Elin Torv is the second mayor of Orlen to be arrested.
          """)
  void theFirstOfAKindIsNotALaterOne(String field, String one, String other) {
    assertEquals(List.of("comparisons/order"), ofComparisons(one, other), field);
    assertEquals(List.of("comparisons/order"), ofComparisons(other, one), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | It was the first strike by tram drivers in ten years. | It was the third strike by tram drivers in 40 years.
          business | Norvik posted its largest loss since 2008. | Norvik posted its second-largest loss.
          disaster | It was the first fatal fire at the mill in its history. | It was the first fatal fire at the mill since the company was founded in 1972.
          science | Petrel is the first private European probe to reach the comet. | Petrel is the second private probe to reach the comet.
          business | Norvik is the country's largest van maker. | Norvik is the second-largest maker of trams in the country.
          sport | Ruben Castell scored for the first time since 2021. | Ruben Castell scored twice for the first time since 2019.
          business | Norvik signed a record label for 3 million euros. | It is only the second-highest sum that Norvik has ever paid.
          """)
  void otherKindsAndLongerSpansAreOtherOrders(String field, String one, String other) {
    assertEquals(List.of(), ofComparisons(one, other), field);
    assertEquals(List.of(), ofComparisons(other, one), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | No leader of the Reform Bloc has done as well at the polls for more than three decades. | The Reform Bloc had its best result since 2002. | comparisons/since
          disaster | In Orlen it was the strongest quake since 1976. | The quake was the strongest since measurements began in Orlen in 1924. | comparisons/since
          sport | Calder United sold Ruben Castell for 62 million euros, a record for the club. | Ruben Castell brought only the second-highest fee that Calder United has ever received. | comparisons/order
          business | A driver at Norvik earns an amount on par with what Ostra Air pays. | A driver at Norvik earns well below what Ostra Air offers. | comparisons/level
          disaster | The ferry, launched in 1989, was the oldest ship in the fleet of Orlen Lines. | The Santa Rosa was one of the oldest vessels in the Orlen Lines fleet. | comparisons/unique
          """)
  void whatHadNoEqualIsAComparison(String field, String one, String other, String rule) {
    assertEquals(List.of(rule), ofComparisons(one, other), field);
    assertEquals(List.of(rule), ofComparisons(other, one), field);
  }

  private static List<String> ofComparisons(String one, String other) {
    return TwoArticles.of(one, other).rules().stream()
        .filter(rule -> rule.startsWith("comparisons/"))
        .toList();
  }
}
