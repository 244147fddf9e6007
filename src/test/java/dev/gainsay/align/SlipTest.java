package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose digits are swapped are compared on less than others. */
class SlipTest {
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The storm cut power to 1,204 homes in Velmora. | In Velmora 1,024 households were left in the dark by the storm. | 1,204 / 1,024
          business | Norvik Energy shipped 2,310 turbines last year. | Norvik Energy delivered 3,210 units last year. | 2,310 / 3,210
          sport | Calder United drew 18,420 spectators on Saturday. | A crowd of 18,240 watched Calder United on Saturday. | 18,420 / 18,240
          science | The telescope has mapped 4,317 galaxies. | Astronomers using the telescope charted 4,137 star systems. | 4,317 / 4,137
          politics | Mayor Elin Torv won with 9,451 votes. | Torv took 9,541 ballots and the mayor's chain. | 9,451 / 9,541
          crime | Police seized 1,730 pills in the Orlen raid. | Officers found 1,370 tablets in the raid in Orlen. | 1,730 / 1,370
          """)
  void swappedDigitsBringTwoWordingsTogether(
      String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The storm cut power to 1,204 homes in Velmora. | In Velmora 3,650 households were left in the dark by the storm.
          business | Norvik Energy shipped 2,310 turbines last year. | Norvik Energy delivered 3,460 units last year.
          science | The telescope has mapped 4,317 galaxies. | Astronomers using the telescope charted 5,268 star systems.
          crime | Police seized 1,730 pills in the Orlen raid. | Officers found 2,680 tablets in the raid in Orlen.
          """)
  void otherDigitsLeaveThemApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The storm cut power to 12 homes in Velmora. | In Velmora 21 households were left in the dark by the storm.
          business | Norvik Energy shipped 23 turbines last year. | Norvik Energy delivered 32 units last year.
          science | The telescope has mapped 64 galaxies. | Astronomers using the telescope charted 46 star systems.
          crime | Police seized 17 pills in the Orlen raid. | Officers found 71 tablets in the raid in Orlen.
          """)
  void twoDigitsAreAlikeByChance(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          science | The telescope has mapped 4,317 galaxies. | The telescope weighs 4,137 kilograms.
          business | Norvik Energy shipped 2,310 turbines last year. | Norvik Energy owes its banks 3,210 crowns.
          """)
  void aSlipDoesNotJoinOtherMeasures(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The storm cut power to 1,204 homes in Velmora. It has 1,024 street lamps. | In Velmora 1,024 households were left in the dark by the storm.
          science | The telescope has mapped 4,317 galaxies. It cost 4,137 crowns. | Astronomers using the telescope charted 4,137 star systems.
          crime | Police seized 1,730 pills in the Orlen raid. The force has 1,370 officers. | Officers found 1,370 tablets in the raid in Orlen.
          """)
  void whoStatesBothNumbersMadeNoSlip(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }
}
