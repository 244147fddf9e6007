package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasuredUnitsTest {

  private static Figure figure(String number, String unit) {
    return Figure.exact(number + " " + unit, new BigDecimal(number), MeasuredUnits.of(unit));
  }

  @Test
  void kilometresAndMilesCompare() {
    assertTrue(figure("5", "kilometer").agreesWith(figure("3.1", "mile")));
    assertTrue(figure("5", "kilometer").contradicts(figure("5", "mile")));
  }

  @Test
  void degreesOfTwoScalesCompare() {
    assertTrue(figure("37", "celsius").agreesWith(figure("98.6", "fahrenheit")));
  }

  @Test
  void everyUnitOfTheVocabularyIsKnownByItsIdentifier() {
    assertEquals("data", MeasuredUnits.of("gigabyte").dimension());
    assertEquals(Unit.Quantity.COUNT, MeasuredUnits.of("passenger").quantity());
    assertFalse(MeasuredUnits.of("kilometer").convertibleTo(MeasuredUnits.of("kilogram")));
  }
}
