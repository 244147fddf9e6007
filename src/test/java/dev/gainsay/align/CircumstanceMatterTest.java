package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two texts give one occasion two places, causes, doers or tries. */
class CircumstanceMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crime | The body of Ana Ruiz was found in a forest near Orlen. | The body of Ana Ruiz was found in a car park in Orlen.
          disaster | The fire at the Grand Hotel broke out in the kitchen. | The blaze at the Grand Hotel broke out in the laundry.
          culture | The novelist Tom Vale died in hospital on Sunday. | Tom Vale died at his home on Sunday.
          aviation | The plane came down on a motorway near Orlen. | The plane went down in the sea near Orlen.
          """)
  void anOccasionHasOnePlace(String field, String one, String other) {
    asksOnceBothWays(field, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The strike at Norvik began in May. It was triggered by the company's plan to cut rest. | The Norvik strike was sparked by the sacking of Lena Fosse.
          science | The Lantern trial enrolled many. It was stopped early because the benefit had become so plain. | The Lantern trial was halted because nine patients suffered liver damage.
          politics | Mayor Ana Ruiz resigned because of a row with her party. | Ana Ruiz stepped down because her husband was ill.
          sport | The Orlen match was abandoned because of a waterlogged pitch. | The Orlen match was called off because the floodlights failed.
          disaster | State investigators have traced the fire in Orlen to a slash pile. | The fire in Orlen was caused by a fallen power line.
          """)
  void anOccasionHasOneCause(String field, String one, String other) {
    asksOnceBothWays(field, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crime | Tom Vale was shot by police outside a club. | Tom Vale was shot by a neighbour.
          sport | Organisers called off the Orlen marathon on Sunday. | Police called off the Orlen marathon on Sunday.
          sport | Velmora won promotion at the first attempt. | Velmora won promotion at the third attempt.
          science | Halcyon left the spaceport at 23:40 aboard a rocket, at the first attempt. | Engineers at Halcyon had to abandon two earlier countdowns that week.
          sport | Jonas Hallqvist has been suspended after testing positive for erythrin, a heart drug. | Jonas Hallqvist tested positive for the blood booster EPO.
          crime | Tom Vale was charged with murder on Monday. | Tom Vale has been charged with manslaughter.
          """)
  void whoDidItWhatItWasAndAtWhichTryHaveOneAnswer(String field, String one, String other) {
    asksOnceBothWays(field, one, other);
  }

  private static void asksOnceBothWays(String field, String one, String other) {
    List<String> expected = List.of("status/circumstance");
    assertEquals(expected, TwoArticles.of(one, other).rules(), field);
    assertEquals(expected, TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crime, a cause it played no part in | A problem with the altimeter had not played any part in the accident, Astralis said. | Astralis knows why. The failed altimeter made it fall over.
          crime, by whose account | Ana Ruiz was arrested at her home on Tuesday. | Ana Ruiz was detained at the airport on Tuesday, according to the agency.
          """)
  void twoVoicesDispute(String field, String one, String other) {
    assertEquals(List.of("status/disputed"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two persons | Ana Ruiz was arrested at her home. | Tom Vale was arrested at the airport.
          one place in the other | Ana Ruiz was arrested at a hotel. | Ana Ruiz was arrested at the airport.
          a vehicle at a place | Ana Ruiz was arrested on a plane. | Ana Ruiz was arrested at the airport.
          one place in two words | The novelist Tom Vale died at his flat. | The novelist Tom Vale died at his home.
          near is not at | The plane crashed in a field near Orlen. | The plane crashed near the airport of Orlen.
          two occasions | Ana Ruiz died in hospital after she was shot at her home. | Ana Ruiz was shot at her home and died there.
          partly | The ferry Petrel sank partly because its bow door gave way. | The ferry Petrel sank because of a collision.
          one cause in two words | The crash of the Orlen express was caused by a broken rail. | The express derailed because a rail had cracked.
          a vague cause | The flight was cancelled because of a technical problem. | The flight was cancelled because an engine leaked oil.
          a supposed cause | The fire at Orlen Mill may have been caused by a heater. | The fire at Orlen Mill was caused by a cigarette.
          two fires | The fire at Orlen Mill was caused by a heater. | The fire at Velm Farm was caused by a cigarette.
          many occasions | Shares of Norvik fell because profits were weak. | Shares of Norvik fell because oil got dearer.
          many things | Orders at Norvik were cancelled because of delays. | Orders at Norvik were cancelled because of a scandal.
          more than once | The road in Orlen was closed because of snow. | The road in Orlen was closed again because of ice.
          another thing | Police closed the bridge in Orlen. | The council closed the school in Orlen.
          one party in two words | The government closed the mine at Velm. | The ministry shut the mine at Velm.
          charges that go together | Tom Vale was charged with murder on Monday. | Tom Vale has been charged with fraud.
          a kind and its member | Tom Vale tested positive for a banned substance. | Tom Vale tested positive for EPO.
          two at once | Tom Vale tested positive for EPO and cocaine. | Tom Vale tested positive for erythrin.
          """)
  void whatMayBothBeSoIsNotAsked(String why, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), why);
    assertEquals(List.of(), TwoArticles.of(other, one).asked(), why);
  }
}
