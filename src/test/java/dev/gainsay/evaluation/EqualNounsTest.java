package dev.gainsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EqualNounsTest {
  @Test
  void anotherNumberOfTheSameNounDiffers() {
    assertTrue(EqualNouns.differ("The quay lost 14 boats.", "Twelve boats sank."));
    assertTrue(EqualNouns.differ("It cost $1.2 million.", "It cost $3 million."));
  }

  @Test
  void theSameNumberWrittenOtherwiseDoesNot() {
    assertFalse(EqualNouns.differ("The quay lost 12 boats.", "Twelve boats sank."));
    assertFalse(EqualNouns.differ("1,500 people came.", "They were 1500 people."));
  }

  @Test
  void aNumberWithoutANounIsNoMention() {
    assertEquals(
        0,
        EqualNouns.in("Of the 40 in the hall, 3 were asleep.").stream()
            .filter(each -> !each.noun().equals("were"))
            .count());
  }
}
