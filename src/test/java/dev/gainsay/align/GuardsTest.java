package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Extraction;
import dev.gainsay.extract.Extractor;
import dev.gainsay.extract.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs that are kept apart, each beside its twin that is compared: both directions of a guard. */
class GuardsTest {
  private static Alignment align(String one, String other) {
    return align(one, "2025-06-03", other, "2025-06-03");
  }

  private static Alignment align(String one, String day, String other, String otherDay) {
    List<Claim> claims = new ArrayList<>();
    List<Alias> aliases = new ArrayList<>();
    for (Article article : List.of(article("a", one, day), article("b", other, otherDay))) {
      Extraction extraction = Extractor.bundled().extract(article);
      claims.addAll(extraction.claims());
      aliases.addAll(extraction.aliases());
    }
    return new Aligner(Vocabulary.bundled()).align(claims, aliases, StorySettings.NONE);
  }

  private static Article article(String id, String text, String day) {
    Source source = new Source(null, null, null, null, LocalDate.parse(day), "the test", "en");
    return new Article(id, id + ".txt", source, text, true, List.of(), false);
  }

  private static List<String> compared(Alignment alignment) {
    return alignment.slots().stream()
        .filter(each -> each.kind() == Kind.FIGURE)
        .flatMap(each -> each.pairs().stream())
        .map(each -> each.one().quote() + " / " + each.other().quote())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The app Tandemo has 4 million daily active users. | The app Tandemo has 19 million monthly active users. | OTHER_METRIC
          Norvik Energy reported a gross profit of $40 million. | Norvik Energy reported a net profit of $12 million. | OTHER_METRIC
          The Orlen plant makes 300 cars a day. | The Orlen plant makes 2,000 cars a week. | OTHER_RATE
          Ruben Castell scores 2 goals a game. | Ruben Castell scores 31 goals a season. | OTHER_RATE
          The app Tandemo has 30 million users worldwide. | The app Tandemo has 4 million users nationwide. | OTHER_PLACE
          Calder United sold 21,000 tickets. | Harlow Rovers sold 34,000 tickets. | OTHER_SUBJECT
          Mayor Elin Torv received 9,400 votes. | Senator Marek Dahl received 7,100 votes. | OTHER_SUBJECT
          Norvik Energy cut costs by 12 percent. | Norvik Energy cut costs by $12 million. | OTHER_UNIT
          The Orlen clinic hired 300 nurses. | The Orlen clinic hired 40 more nurses. | PART_OF_WHOLE
          The Petrel probe sent 300 images. | The Petrel probe did not send 90 images. | OTHER_STANCE
          Tandemo 3.5 has 12 billion parameters. | Tandemo 4 has 40 billion parameters. | OTHER_VERSION
          The crash in Orlen killed 12 passengers. | The crash in Orlen killed 31 pedestrians. | OTHER_POPULATION
          The crash in Orlen killed 12 passengers. | The crash in Orlen killed 31 people. | PART_OF_WHOLE
          Norvik Energy's revenue rose by $40 million. | Norvik Energy's revenue fell by $52 million. | CHANGE_AND_LEVEL
          Norvik Energy's revenue rose by $40 million. | Norvik Energy's revenue was $90 million. | CHANGE_AND_LEVEL
          """)
  void aGuardKeepsThemApart(String one, String other, Guard guard) {
    Alignment alignment = align(one, other);
    assertEquals(List.of(), compared(alignment));
    if (!alignment.stopped().isEmpty()) {
      assertEquals(guard, alignment.stopped().get(0).guard());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The app Tandemo has 4 million daily active users. | The app Tandemo has 19 million daily active users.
          Norvik Energy reported a net profit of $40 million. | Norvik Energy reported a net profit of $12 million.
          The Orlen plant makes 300 cars a day. | The Orlen plant makes 450 cars a day.
          Ruben Castell scores 2 goals a game. | Ruben Castell scores 3 goals a game.
          The app Tandemo has 30 million users worldwide. | The app Tandemo has 41 million users globally.
          Calder United sold 21,000 tickets. | Calder United sold 34,000 tickets.
          Mayor Elin Torv received 9,400 votes. | Torv received 7,100 votes.
          Norvik Energy cut costs by 12 percent. | Norvik Energy cut costs by 19 percent.
          The Orlen clinic hired 300 nurses. | The Orlen clinic hired 340 nurses.
          The Petrel probe sent 300 images. | The Petrel probe sent 90 images.
          Tandemo 3.5 has 12 billion parameters. | Tandemo 3.5 has 40 billion parameters.
          Tandemo 3.5 has 12 billion parameters. | Tandemo has 40 billion parameters.
          The crash in Orlen killed 12 passengers. | The crash in Orlen killed 31 passengers.
          Norvik Energy's revenue rose by $40 million. | Norvik Energy's revenue rose by $52 million.
          Norvik Energy's revenue was $40 million. | Norvik Energy's revenue was $90 million.
          """)
  void theirTwinsAreCompared(String one, String other) {
    assertEquals(1, compared(align(one, other)).size());
  }

  @Test
  void reportsThatLieFarApartSpeakOfOtherTimes() {
    String one = "The reserve protects 40 wolves.";
    String other = "The reserve protects 55 wolves.";
    assertEquals(1, compared(align(one, "2025-06-03", other, "2025-06-20")).size());
    assertEquals(0, compared(align(one, "2025-06-03", other, "2025-09-20")).size());
  }

  @Test
  void theTimeOfACountKeepsThemApart() {
    String one = "Norvik Energy delivered 40 turbines in 2023.";
    assertEquals(0, compared(align(one, "Norvik Energy delivered 55 turbines in 2024.")).size());
    assertEquals(1, compared(align(one, "Norvik Energy delivered 55 turbines in 2023.")).size());
  }

  @Test
  void aValueFindsOnePartnerAndEqualValuesAttract() {
    String one = "The crash in Orlen killed 12 people. It injured 30 people.";
    List<String> pairs =
        compared(align(one, "The crash in Orlen injured 30 people and killed 14."));
    assertTrue(
        pairs.stream().noneMatch(each -> each.contains("12") && each.contains("30")),
        pairs.toString());
    assertTrue(
        pairs.stream().anyMatch(each -> each.contains("12") && each.contains("14")),
        pairs.toString());
  }
}
