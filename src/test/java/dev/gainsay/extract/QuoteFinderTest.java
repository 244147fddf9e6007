package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.QuoteClaim;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words between marks are quotations, and whose. */
class QuoteFinderTest {
  private static List<QuoteClaim> quotes(String text) {
    Source source = new Source(null, null, null, null, LocalDate.of(2025, 6, 5), null, "en");
    Article article = new Article("a", "a.txt", source, text, true, List.of(), false);
    List<Claim> claims = Extractor.bundled().extract(article).claims();
    return claims.stream()
        .filter(QuoteClaim.class::isInstance)
        .map(QuoteClaim.class::cast)
        .peek(
            claim ->
                assertEquals(
                    claim.quote(),
                    text.substring(claim.passage().span().start(), claim.passage().span().end())))
        .toList();
  }

  private static QuoteClaim only(String text) {
    List<QuoteClaim> quotes = quotes(text);
    assertEquals(1, quotes.size(), () -> quotes + " in " + text);
    return quotes.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "We lost the bridge in an hour," said Ana Ruiz, the mayor of Orlen. | Ana Ruiz
          "We lost the bridge in an hour," Ana Ruiz, the mayor of Orlen, told reporters. | Ana Ruiz
          "We lost the bridge in an hour," said the mayor of Orlen, Ana Ruiz. | Ana Ruiz
          "We lost the bridge in an hour," Orlen mayor Ana Ruiz said on Monday. | Ana Ruiz
          "We lost the bridge in an hour," according to Ana Ruiz, who runs the town. | Ana Ruiz
          "We lost the bridge in an hour," as Ana Ruiz put it. | Ana Ruiz
          Ana Ruiz said: "We lost the bridge in an hour." | Ana Ruiz
          Ana Ruiz, the mayor of Orlen, wrote on X: "We lost the bridge in an hour." | Ana Ruiz
          Ana Ruiz posted a picture of the river, saying, "We lost the bridge in an hour." | Ana Ruiz
          Ana Ruiz described the flood as "the worst hour of my life". | Ana Ruiz
          According to Ana Ruiz, "we lost the bridge in an hour". | Ana Ruiz
          On the dam Ana Ruiz said that "we lost the bridge in an hour", until a voice asked her why. | Ana Ruiz
          She came down and it looked as if Ana Ruiz would walk by. Then she stopped. "We lost it," said the woman who had led them. | Ana Ruiz
          Tomas Reyk, a former coach, said it was late. The master, Ian Voss, made his last call. "We lost the bridge," he said. | Ian Voss
          Coach Didier Roux is gone. Fans sang for Didier. Eva Lund, the coach, takes over. Roux, a Belgian, was calm. "We lost," he said. | Didier Roux
          The strike began over Lena Foss, a nurse. "We lost the bridge in an hour," Lena, 43, told us. | Lena Foss
          Judge Ana Ruiz sentenced him. "You robbed the dead," the judge told him. | Ana Ruiz
          Ana Ruiz came to the bank. "We lost the bridge in an hour," she said. | Ana Ruiz
          Ana Ruiz stood by the river. "We lost the bridge in an hour." | Ana Ruiz
          "We lost the bridge in an hour." Ana Ruiz wrote this on Monday. | Ana Ruiz
          “We lost the bridge in an hour,” Ana Ruiz said. | Ana Ruiz
          'We lost the bridge in an hour,' Ana Ruiz said. | Ana Ruiz
          """)
  void theSpeakerStandsWhereNewspapersPutIt(String text, String speaker) {
    assertEquals(speaker, only(text).speaker());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We lost the bridge in an hour,\" a spokesman for the town said.",
        "\"We lost the bridge in an hour,\" officials said.",
        "\"We lost the bridge in an hour,\" said a person familiar with the talks.",
        "One sign read: \"We lost the bridge in an hour.\""
      })
  void aSourceWithoutANameIsUnnamed(String text) {
    QuoteClaim quote = only(text);
    assertEquals(Basis.UNNAMED, quote.speaker());
    assertTrue(quote.topic().holders().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"Green Mile\" opened on Monday.",
        "The 787 \"Dreamliner\" made its first flight.",
        "Critics see a \"brain drain\" in the valley.",
        "He drove his \"old lady\" to the fair.",
        "The company unified its brands under \"Norvik\"."
      })
  void wordsAtArmsLengthAreNoQuotations(String text) {
    assertEquals(List.of(), quotes(text));
  }

  @Test
  void aSplitQuotationGivesTwoClaimsOfOneSpeaker() {
    List<QuoteClaim> quotes =
        quotes("\"We lost the bridge,\" said Ana Ruiz. \"We will build another one.\"");
    assertEquals(
        List.of("We lost the bridge", "We will build another one."),
        quotes.stream().map(Claim::quote).toList());
    assertEquals(List.of("Ana Ruiz", "Ana Ruiz"), quotes.stream().map(Claim::speaker).toList());
  }

  @Test
  void aQuotationOfSeveralSentencesIsOne() {
    assertEquals(
        "We lost the bridge. We lost the mill. Nobody died",
        only("\"We lost the bridge. We lost the mill. Nobody died,\" said Ana Ruiz.").quote());
  }

  @Test
  void aQuotationGoesOnOverParagraphsThatOpenAgain() {
    List<QuoteClaim> quotes =
        quotes(
            "Ana Ruiz said: \"We lost the bridge in an hour.\n\n"
                + "\"We will build another one next year.\"\n\nShe left.");
    assertEquals(List.of("Ana Ruiz", "Ana Ruiz"), quotes.stream().map(Claim::speaker).toList());
  }

  @Test
  void aPronounPassesOverThePersonsOfTheQuotedWords() {
    List<QuoteClaim> quotes =
        quotes(
            "Ana Ruiz spoke first. \"Pedro Lund built the bridge well,\" she said. "
                + "\"I trusted it,\" she added.");
    assertEquals(List.of("Ana Ruiz", "Ana Ruiz"), quotes.stream().map(Claim::speaker).toList());
  }

  @Test
  void aSurnameIsTheFullNameOfTheArticle() {
    String text = "Ana Ruiz, the mayor, was angry. \"Nobody called us that night,\" said Ruiz.";
    assertEquals("Ana Ruiz", only(text).speaker());
  }

  @Test
  void theDayIsThatOfTheSaying() {
    QuoteClaim said = only("\"We lost it on Friday,\" Ana Ruiz said on Monday.");
    assertNotNull(said.when());
    assertEquals(LocalDate.of(2025, 6, 2), said.when().from().toLocalDate());
    assertNull(only("\"We lost the bridge on Friday,\" Ana Ruiz said.").when());
  }

  @Test
  void numbersInQuotedWordsStayClaimsOfTheirOwn() {
    String text = "\"We lost 14 bridges in an hour,\" said Ana Ruiz.";
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    List<Claim> claims = Extractor.bundled().extract(article).claims();
    assertTrue(claims.stream().anyMatch(claim -> claim.quote().startsWith("14 bridges")));
  }

  @Test
  void theTermsSayThatWordsWereTranslated() {
    assertTrue(only("\"We lost the bridge in an hour,\" Ana Ruiz said in Spanish.").isTranslated());
    assertTrue(
        !only("\"We lost the bridge in an hour,\" Ana Ruiz said in English.").isTranslated());
  }
}
