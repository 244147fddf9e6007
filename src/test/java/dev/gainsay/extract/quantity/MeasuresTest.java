package dev.gainsay.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.MeasureUnit;
import dev.gainsay.claim.Figure;
import dev.gainsay.extract.VocabularyFile;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

class MeasuresTest {
  private static final Quantities QUANTITIES = new Quantities();

  /** Ids of our own, for which CLDR has none. */
  private static final Set<String> OWN =
      Set.of("percentage-point", "basis-point", "decibel", "magnitude", "milliampere-hour");

  private static Figure figure(String words) {
    return QUANTITIES.find(Sentences.of("It was " + words + ".")).get(0).figure();
  }

  private static JsonNode units() {
    return VocabularyFile.read("units", new TypeReference<JsonNode>() {});
  }

  @Test
  void everyIdIsOneOfCldr() {
    for (Map.Entry<String, JsonNode> unit : units().properties()) {
      String id = unit.getKey();
      if (!OWN.contains(id)) {
        assertEquals(id, MeasureUnit.forIdentifier(id).getIdentifier());
      }
    }
  }

  @Test
  void everyCurrencyIsOneOfIso4217() {
    JsonNode currencies = VocabularyFile.read("currencies", new TypeReference<JsonNode>() {});
    for (Map.Entry<String, JsonNode> currency : currencies.properties()) {
      String code = currency.getKey();
      assertEquals(code, Currency.getInstance(code).getCurrencyCode());
    }
  }

  @Test
  void factorsAreThoseOfAUnitsLibrary() {
    Map<String, Unit<?>> library =
        Map.ofEntries(
            Map.entry("mile", USCustomary.MILE),
            Map.entry("foot", USCustomary.FOOT),
            Map.entry("inch", USCustomary.INCH),
            Map.entry("yard", USCustomary.YARD),
            Map.entry("nautical-mile", USCustomary.NAUTICAL_MILE),
            Map.entry("acre", USCustomary.ACRE),
            Map.entry("hectare", USCustomary.HECTARE),
            Map.entry("square-foot", USCustomary.SQUARE_FOOT),
            Map.entry("cubic-foot", USCustomary.CUBIC_FOOT),
            Map.entry("liter", USCustomary.LITER),
            Map.entry("gallon", USCustomary.GALLON_LIQUID),
            Map.entry("fluid-ounce", USCustomary.FLUID_OUNCE),
            Map.entry("pound", USCustomary.POUND),
            Map.entry("ounce", USCustomary.OUNCE),
            Map.entry("ton", USCustomary.TON),
            Map.entry("mile-per-hour", USCustomary.MILE_PER_HOUR),
            Map.entry("knot", USCustomary.KNOT),
            Map.entry("kilometer-per-hour", Units.KILOMETRE_PER_HOUR));
    JsonNode ours = units();
    library.forEach(
        (id, unit) -> {
          double expected = baseValue(unit);
          double factor = ours.path(id).path("factor").asDouble();
          assertEquals(1, factor / expected, 1e-6, id);
        });
  }

  private static double baseValue(Unit<?> unit) {
    return unit.getSystemUnit().equals(unit)
        ? 1
        : ((tech.units.indriya.AbstractUnit<?>) unit).getSystemConverter().convert(1.0);
  }

  @Test
  void measuresOfOneDimensionCompare() {
    assertTrue(figure("5 km").agreesWith(figure("3.1 miles")));
    assertTrue(figure("0 degrees Celsius").agreesWith(figure("32 degrees Fahrenheit")));
    assertTrue(figure("100 basis points").agreesWith(figure("1 percentage point")));
    assertTrue(figure("5 km").contradicts(figure("5 miles")));
    assertFalse(figure("5 kilograms").comparableWith(figure("5 miles")));
  }

  @Test
  void noWordMeansTwoUnits() {
    Set<String> seen = new HashSet<>();
    for (JsonNode unit : units()) {
      for (String list : List.of("words", "symbols", "glued")) {
        for (JsonNode word : unit.path(list)) {
          assertTrue(seen.add(word.asText()), word + " stands twice");
        }
      }
    }
  }
}
