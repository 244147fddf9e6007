package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gainsay.TwoArticles;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "it", "he" and "the Swede" stand for, sentences later too. */
class AntecedentsTest {
  private static Claim lastFigure(String text) {
    List<Claim> figures =
        TwoArticles.of(text, "Nothing else was said.").report().claims().stream()
            .filter(each -> each.kind() == Kind.FIGURE)
            .toList();
    return figures.get(figures.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | The Green Bloc won 34 percent, Labour 29. It will fill 52 seats. | The Green Bloc will fill 48 seats. | 52 / 48
          politics | Mayor Elin Torv lost to Marek Dahl. She won 9,400 votes. | Mayor Elin Torv won 8,700 votes. | 9,400 / 8,700
          business | Norvik Energy outsold Ostra Grid. It beat Solane too. It made 340 turbines. | Norvik Energy made 410 turbines. | 340 / 410
          sport | Ruben Castell is in form. On Sunday he beat Harlow Rovers. He has scored 14 goals. | Ruben Castell has scored 11 goals. | 14 / 11
          science | Ines Kolb found the comet before Dana Imre did. She named 14 moons. | Ines Kolb named 11 moons. | 14 / 11
          crime | Lars Brekke robbed the bank with Jonas Lind. Later he accused Odd Holm. He owes 410,000 crowns. | Lars Brekke owes 360,000 crowns. | 410,000 / 360,000
          """)
  void whatASentenceGoesOnWithIsHandedOn(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Mayor Elin Torv lost to Marek Dahl. She won 9,400 votes. | Marek Dahl won 8,700 votes.
          business | Norvik Energy outsold Ostra Grid. It beat Solane too. It made 340 turbines. | Solane made 410 turbines.
          sport | Ruben Castell met Harlow Rovers in the cup. On Sunday he beat Orlen Town. He scored 14 goals. | Harlow Rovers scored 11 goals.
          science | Ines Kolb found the comet before Dana Imre did. She named 14 moons. | Dana Imre named 11 moons.
          crime | Lars Brekke robbed the bank with Jonas Lind. Later he accused Odd Holm. He owes 410,000 crowns. | Odd Holm owes 360,000 crowns.
          """)
  void whomItIsComparedWithIsNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sport | Nils Ekberg won the tour in Orlen. The Swede won 3 stages. | nils ekberg
          politics | Marek Dahl leads the Green Bloc in Velmora. The Dane won 9,400 votes. | marek dahl
          crime | Lars Brekke was held in Orlen. The Norwegian stole 14 cars. | lars brekke
          business | Dana Imre runs Norvik Energy. The Finn owns 41 percent of the shares. | dana imre
          crime | Lars Brekke was held in Orlen. The 41-year-old stole 14 cars. | lars brekke
          """)
  void aPersonMayBeCalledByTheCountry(String field, String text, String subject) {
    assertEquals(subject, lastFigure(text).subject(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sport | Nils Ekberg won the tour in Orlen. The Swedish team won 3 stages. | nils ekberg
          politics | Marek Dahl leads the Green Bloc in Velmora. The Danish party won 9,400 votes. | marek dahl
          """)
  void withoutTheNounOfAPersonACountryIsNobody(String field, String text, String person) {
    assertNotEquals(person, lastFigure(text).subject(), field);
  }
}
