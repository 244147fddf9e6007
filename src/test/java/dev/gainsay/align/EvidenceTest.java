package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of one thing whose sentences are built differently, in texts of usual length. */
class EvidenceTest {
  /** What every text goes on with; no figure, and nothing that the others name. */
  private static final String ON =
      """
       Neighbours spoke of little else. The radio played music all night. A dog barked at the gate.
      Nobody wanted to go home. The square was full of old cars. A baker handed out bread.
      The lights went out early. Some sang, others slept. The rain kept away.
      """;

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | Rescuers laid 3,200 meters of hose to the mine at Orlen on Monday. | The hose that rescuers needed for the mine at Orlen on Monday was 4,100 meters long. | 3,200 meters / 4,100 meters
          politics | Orsay wants to spend €640m on the six hospitals over four years. | In Orsay's plan the six hospitals get €460m over four years. | €640m / €460m
          business | Corvane settled the claim with its pilots for $28 million. | The pilots' claim will set Corvane back $34 million. | $28 million / $34 million
          """)
  void aFigureIsFoundByTheWordsAroundIt(String field, String one, String other, String values) {
    assertEquals(List.of(values), TwoArticles.of(one + ON, other + ON).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          far apart | The fire above Calder had blackened 41,300 acres by Wednesday evening. | State crews put the burned area above Calder at 96,500 acres on Wednesday evening.
          other stories | The settlement with the pilots cost Corvane $28 million. | The roof of the opera will set the town of Brenn back $34 million.
          """)
  void whatMayBeTwoThingsIsNoConflict(String why, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one + ON, other + ON).asked(), why);
  }

  @Test
  void moreInCommonMakesItSurer() {
    Evidence little = evidence(false, new Surroundings.Likeness(0.1, 0.1, 0.1, 0));
    Evidence more = evidence(false, new Surroundings.Likeness(0.5, 0.3, 0.4, 0.4));
    Evidence most = evidence(true, new Surroundings.Likeness(0.5, 0.3, 0.4, 0.4));
    assertTrue(little.confidence() < more.confidence());
    assertTrue(more.confidence() < most.confidence());
    assertFalse(little.enough(/* name= */ true));
    assertTrue(most.enough(/* name= */ true));
  }

  @Test
  void textsWithoutACommonNameMustShareMore() {
    Evidence fair = evidence(true, new Surroundings.Likeness(0.25, 0.2, 0.2, 0.2));
    assertTrue(fair.enough(/* name= */ true));
    assertFalse(fair.enough(/* name= */ false));
  }

  private static Evidence evidence(boolean alone, Surroundings.Likeness around) {
    return new Evidence(alone, false, false, false, false, true, false, false, around);
  }
}
