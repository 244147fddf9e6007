package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.RoleClaim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which office, and whether it begins, lasts or ends. */
class RoleFinderTest {
  private static List<RoleClaim> claims(String text) {
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims().stream()
        .filter(RoleClaim.class::isInstance)
        .map(RoleClaim.class::cast)
        .toList();
  }

  private static Post post(String text) {
    List<RoleClaim> claims = claims(text);
    assertFalse(claims.isEmpty(), "no role in: " + text);
    return claims.get(0).post();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tilda Aamot, the governor of West Halden, called for calm. | Tilda Aamot | governor | West Halden | holds
          Harlow's mayor, Tilda Aamot, called for calm. | Tilda Aamot | mayor | Harlow | holds
          Critics met Gov. Tilda Aamot on Monday. | Tilda Aamot | governor | | holds
          Solane CEO Omar Reyk said sales rose. | Omar Reyk | chief executive | Solane | holds
          Chief Financial Officer Omar Reyk said costs rose. | Omar Reyk | finance director | | holds
          "We go," said Lena Osei, 51, the mission's project scientist. | Lena Osei | project scientist | | holds
          Piet Norden is the mission director. | Piet Norden | mission director | | holds
          Omar Reyk, the former finance director of Calder Foods, was jailed. | Omar Reyk | finance director | Calder Foods | ends
          Omar Reyk, 58, once the chief executive of Calder Foods, was jailed. | Omar Reyk | chief executive | Calder Foods | ends
          Omar Reyk, as finance director, approved the payments. | Omar Reyk | finance director | | holds
          Omar Reyk resigned as finance director of Calder Foods. | Omar Reyk | finance director | Calder Foods | ends
          Dana Imre was named chief executive of Calder Foods. | Dana Imre | chief executive | Calder Foods | starts
          The board appointed Dana Imre as chief executive. | Dana Imre | chief executive | | starts
          In May Dana Imre became mayor of Harlow. | Dana Imre | mayor | Harlow | starts
          The court heard Judge Nora Felt for an hour. | Nora Felt | judge | | holds
          The deputy mayor of Harlow, Peder Vik, resigned. | Peder Vik | deputy mayor | Harlow | holds
          """)
  void anOfficeHasAHolder(
      String text, String holder, String role, String organisation, String event) {
    Post post = post(text);
    assertEquals(holder, post.holder(), text);
    assertEquals(role, post.role(), text);
    assertEquals(organisation, post.organisation(), text);
    assertEquals(event, post.event().word(), text);
  }

  @Test
  void whoReplacesTakesUpWhatTheOtherLeaves() {
    List<RoleClaim> claims = claims("On Monday Ana Ruiz replaced Lars Brekke as health minister.");
    assertTrue(
        claims.stream()
            .anyMatch(
                each ->
                    each.post().holder().equals("Ana Ruiz")
                        && each.post().event() == Post.Event.STARTS));
    assertTrue(
        claims.stream()
            .anyMatch(
                each ->
                    each.post().holder().equals("Lars Brekke")
                        && each.post().event() == Post.Event.ENDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor called for calm.",
        "In Harlow, the mayor called for calm.",
        "The company is looking for a chief executive.",
        "The sales director, who is 40, declined to comment."
      })
  void anOfficeWithoutAHolderIsNoClaim(String text) {
    assertEquals(List.of(), claims(text));
  }

  @Test
  void theQuoteIsTheWordsThatNameBoth() {
    assertEquals(
        "Tilda Aamot, the governor of West Halden",
        claims("Tilda Aamot, the governor of West Halden, called for calm.").get(0).quote());
  }

  @Test
  void postsOfOneLadderExcludeOneAnother() {
    Offices offices = Vocabulary.bundled().offices();
    assertTrue(offices.exclude("mayor", "governor"));
    assertTrue(offices.exclude("chief executive", "finance director"));
    assertTrue(offices.exclude("judge", "prosecutor"));
    assertTrue(offices.exclude("mayor", "deputy mayor"));
    assertFalse(offices.exclude("chairman", "chief executive"));
    assertFalse(offices.exclude("captain", "striker"));
    assertFalse(offices.exclude("mayor", "mayor"));
    assertTrue(offices.anywhere("mayor"));
    assertFalse(offices.anywhere("chief executive"));
  }
}
