package dev.gainsay.align.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
  @ParameterizedTest
  @CsvSource({
    "'25 pumps', 25",
    "'twenty-five pumps', 25",
    "'twenty five pumps', 25",
    "'12,500 letters', 12500",
    "'2.5 million letters', 2500000",
    "'$3bn in loans', 3000000000",
    "'30-minute walk', 30",
    "'a dozen', 12",
    "'3 crore rupees', 30000000",
    "'3 Grand Slam titles', 3"
  })
  void readsTheLongestNumberThatBeginsAtAWord(String words, double value) {
    int at = words.startsWith("a ") ? 1 : 0;
    assertEquals(value, numeral(words, at).value());
  }

  @Test
  void aWordInsideANumberBeginsNone() {
    assertNull(Numeral.at(Drafts.text("twenty five pumps"), 1));
    assertNull(Numeral.at(Drafts.text("the pumps"), 0));
  }

  @Test
  void agreesWithWhatRoundsToIt() {
    assertTrue(numeral("25", 0).agrees(numeral("25.3", 0), false));
    assertTrue(numeral("50 million", 0).agrees(numeral("49.6 million", 0), false));
    assertTrue(numeral("12,000", 0).agrees(numeral("12,300", 0), false));
    assertTrue(numeral("100", 0).agrees(numeral("95", 0), true));
  }

  @Test
  void differsFromItsNeighbour() {
    assertFalse(numeral("25", 0).agrees(numeral("26", 0), false));
    assertFalse(numeral("2024", 0).agrees(numeral("2025", 0), false));
    assertFalse(numeral("5 million", 0).agrees(numeral("5 billion", 0), true));
  }

  private static Numeral numeral(String words, int at) {
    return Objects.requireNonNull(Numeral.at(Drafts.text(words), at));
  }
}
