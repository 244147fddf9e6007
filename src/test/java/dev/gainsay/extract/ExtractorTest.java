package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.Stance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence's value is about, how it is put and whose words it is. */
class ExtractorTest {
  /** The claim of a text whose value begins with those words. */
  private static Claim claim(String text, String value) {
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    List<Claim> claims = Extractor.bundled().extract(article).claims();
    return claims.stream()
        .filter(each -> each.valueText().startsWith(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " is no claim of: " + text + claims));
  }

  private static List<String> firm(Claim claim) {
    return claim.topic().holders().stream()
        .filter(each -> each.tie().firm())
        .map(Holder::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The flood killed 12 people in Orlen. | 12 | die
          In the valley 12 people were killed by the flood. | 12 | die
          The flood left 12 dead. | 12 | die
          The death toll rose to 31. | 31 | die
          Police arrested 40 people. | 40 | arrest
          About 30 fans were hurt in the stand. | About 30 | injure
          Norvik Energy laid off 600 employees. | 600 | lay-off
          Norvik Energy will cut 600 jobs. | 600 | lay-off
          """)
  void oneRelationHasManyWordings(String text, String value, String relation) {
    Claim claim = claim(text, value);
    assertEquals(relation, claim.topic().relation(), claim.attribute());
  }

  @Test
  void thePossessorOwnsTheValue() {
    assertEquals(List.of("Tandemo"), firm(claim("Tandemo's 4 million users left.", "4 million")));
  }

  @Test
  void theSubjectOfTheClauseOwnsTheValue() {
    Claim claim = claim("On Monday Calder United sold 21,000 tickets.", "21,000");
    assertEquals(List.of("Calder United"), firm(claim));
    assertEquals("ticket", claim.attribute());
  }

  @Test
  void theNameBeforeAnAppositionIsTheSubject() {
    Claim claim = claim("Elin Torv, the mayor of Orlen, received 9,400 votes.", "9,400");
    assertEquals("Elin Torv", claim.topic().holders().get(0).name());
  }

  @Test
  void aSpeakerIsNotTheSubjectOfWhatIsSaid() {
    Claim had = claim("Greenpeace said 4,000 people had joined the march.", "4,000");
    Claim plain = claim("Greenpeace said 4,000 people joined the march.", "4,000");
    assertEquals(List.of(), firm(had));
    assertEquals(List.of(), firm(plain));
    assertEquals("Greenpeace", plain.speaker());
  }

  @Test
  void aDefiniteNounStandsForTheNameThatFits() {
    Claim company =
        claim("Norvik Energy grew and counted 3 mills. The company paid 410 investors.", "410");
    assertEquals("Norvik Energy", company.topic().holders().get(0).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club sold 300 tickets. | ASSERTED
          The club did not sell 300 tickets. | DENIED
          The club denied selling 300 tickets. | DENIED
          The club will sell 300 tickets. | PLANNED
          The club plans to sell 300 tickets. | PLANNED
          The club may sell 300 tickets. | SPECULATED
          The club reportedly sold 300 tickets. | SPECULATED
          """)
  void theVerbTellsTheStance(String text, Stance stance) {
    assertEquals(stance, claim(text, "300").stance());
  }

  @Test
  void theSpeakerIsTheOneWhoSaidIt() {
    assertNull(claim("The club sold 300 tickets.", "300").speaker());
    assertEquals(
        "Ruben Castell", claim("The club sold 300 tickets, Ruben Castell said.", "300").speaker());
    assertEquals(
        "Ruben Castell",
        claim("According to Ruben Castell, the club sold 300 tickets.", "300").speaker());
    assertEquals(
        Basis.UNNAMED, claim("Officials said that the club sold 300 tickets.", "300").speaker());
  }

  @Test
  void qualifiersNarrowTheScope() {
    Claim world = claim("The app has 19 million monthly active users worldwide.", "19 million");
    assertEquals("worldwide", world.scope().by(Narrowing.PLACE));
    assertEquals("monthly active user", world.attribute());
    assertEquals("day", claim("The plant makes 300 cars a day.", "300").scope().by(Narrowing.PER));
    assertEquals(
        "additional", claim("The firm hired 300 more drivers.", "300").scope().by(Narrowing.PART));
  }

  @Test
  void namesAreRunsOfCapitalisedWordsAndNoDaysOrTitles() {
    Claim claim = claim("On Monday Dr. Lena Ferro of the University of Orlen met 14 nurses.", "14");
    List<String> names = claim.topic().holders().stream().map(Holder::name).toList();
    assertTrue(names.contains("Lena Ferro"), names.toString());
    assertTrue(names.contains("University of Orlen"), names.toString());
    assertTrue(names.stream().noneMatch(each -> each.contains("Monday")), names.toString());
  }

  @Test
  void anAliasInBracketsIsOneName() {
    Article article =
        new Article(
            "a",
            "a.txt",
            Source.UNKNOWN,
            "Orlen Water Board (OWB) counted 12 daily active users (DAU).",
            true,
            List.of(),
            false);
    List<String> shorter =
        Extractor.bundled().extract(article).aliases().stream().map(Alias::shorter).toList();
    assertEquals(List.of("OWB", "DAU"), shorter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik delivered 40 turbines in 2023. | 2023 | period
          In 2023 the depot shipped 40 crates. | 2023 | period
          Some 1,200 homes were built in March 2025. | March | period
          Wildfires killed 40 people in 2023. | 2023 | period
          The flood killed 40 people in 1923. | 1923 | die
          The bridge opened in 1931. | 1931 | launch
          In 2019 the plant opened with 300 workers. | 2019 | launch
          The bank was founded in 1904 by 12 merchants. | 1904 | found
          """)
  void aPeriodBesideACountIsNoEventsTime(String text, String date, String attribute) {
    assertEquals(attribute, claim(text, date).attribute());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marek Dahl led the board. He was 54 when he resigned. | 54 | then
          Marek Dahl was 57 when he resigned. | 57 | then
          Lena Ferro turned 61 in May. | 61 |
          At 59, Lena Ferro still works. | 59 | then
          """)
  void aBareNumberOfAPersonIsAnAge(String text, String value, @Nullable String period) {
    Claim claim = claim(text, value);
    assertEquals("age", claim.attribute());
    assertEquals(period, claim.scope().by(Narrowing.PERIOD));
  }

  @Test
  void aNumberOfAThingIsNoAge() {
    assertEquals("", claim("Norvik was 40 at the close.", "40").attribute());
  }

  @Test
  void aPronounMakesAClaimLessSure() {
    double named = claim("Norvik Energy sold 300 mills.", "300").basis().confidence();
    String text = "Norvik Energy met investors. It sold 300 mills.";
    assertTrue(claim(text, "300").basis().confidence() < named);
  }

  @ParameterizedTest
  @CsvSource({
    "weighs, weigh", "doubled, double", "banning, ban", "scraping, scrape", "ruled, rule",
    "passes, pass", "vying, vie", "panicked, panic", "oversaw, oversee", "lives, live",
  })
  void aVerbFormIsLedBackToItsVerb(String form, String verb) {
    assertEquals(verb, Vocabulary.bundled().verb(form));
  }

  @Test
  void theTimeOfAValueIsThatOfItsClause() {
    Claim claim = claim("By May 3, 2025 the clinic had treated 31 patients.", "31");
    assertEquals(2025, Objects.requireNonNull(claim.when()).from().getYear());
  }
}
