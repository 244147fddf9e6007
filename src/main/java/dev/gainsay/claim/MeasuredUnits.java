package dev.gainsay.claim;

import dev.gainsay.claim.Unit.Quantity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unit an identifier alone stands for, where a caller gives no more.
 *
 * <p>STAND-IN: to be joined with the unit vocabulary ({@code claims/vocabulary/units.yml}), which
 * the extractor reads its units from. Factors after the definitions in CLDR's units.xml.
 */
final class MeasuredUnits {
  /** The dimension of lengths of time that convert into seconds. */
  static final String SECONDS = "duration";

  /** The dimension of months and years. */
  static final String CALENDAR = "calendar";

  private static final Map<String, Unit> UNITS = new HashMap<>();

  static {
    time("second", SECONDS, 1);
    time("minute", SECONDS, 60);
    time("hour", SECONDS, 3600);
    time("day", SECONDS, 86_400);
    time("week", SECONDS, 604_800);
    time("month", CALENDAR, 1);
    time("quarter", CALENDAR, 3);
    time("year", CALENDAR, 12);
    time("decade", CALENDAR, 120);
    time("century", CALENDAR, 1200);
    measure("millimeter", "length", 0.001, 0);
    measure("centimeter", "length", 0.01, 0);
    measure("meter", "length", 1, 0);
    measure("kilometer", "length", 1000, 0);
    measure("inch", "length", 0.0254, 0);
    measure("foot", "length", 0.3048, 0);
    measure("yard", "length", 0.9144, 0);
    measure("mile", "length", 1609.344, 0);
    measure("gram", "mass", 0.001, 0);
    measure("kilogram", "mass", 1, 0);
    measure("tonne", "mass", 1000, 0);
    measure("pound", "mass", 0.45359237, 0);
    measure("kilometer-per-hour", "speed", 1 / 3.6, 0);
    measure("mile-per-hour", "speed", 0.44704, 0);
    measure("square-kilometer", "area", 1_000_000, 0);
    measure("square-mile", "area", 2_589_988.110336, 0);
    measure("hectare", "area", 10_000, 0);
    measure("acre", "area", 4046.8564224, 0);
    measure("liter", "volume", 1, 0);
    measure("celsius", "temperature", 1, 273.15);
    measure("fahrenheit", "temperature", 5 / 9.0, 459.67 * 5 / 9);
  }

  private MeasuredUnits() {}

  private static void time(String id, String dimension, double factor) {
    UNITS.put(id, new Unit(Quantity.TIME, id, dimension, factor, 0));
  }

  private static void measure(String id, String dimension, double factor, double offset) {
    UNITS.put(id, new Unit(Quantity.MEASURE, id, dimension, factor, offset));
  }

  /** The measured unit of a CLDR identifier, null where it is not one of ours. */
  static @Nullable Unit unit(String id) {
    return UNITS.get(id);
  }

  /** The unit of an identifier: percent, money, a measure, else a count of such things. */
  static Unit of(String id) {
    Unit unit = UNITS.get(id);
    if (unit != null) {
      return unit;
    }
    return switch (id) {
      case "" -> Unit.NONE;
      case "percent" -> Unit.PERCENT;
      case "percentage-point" -> Unit.PERCENTAGE_POINT;
      default -> isCurrency(id) ? Unit.money(id) : Unit.count(id);
    };
  }

  /** The unit of an identifier of which the sort is known. */
  static Unit of(Quantity quantity, String id) {
    Unit unit = UNITS.get(id);
    return unit != null && unit.quantity() == quantity ? unit : new Unit(quantity, id, id, 1, 0);
  }

  /** By form alone, as ISO 4217 codes look: which of them exist changes with the years. */
  private static boolean isCurrency(String id) {
    return id.length() == 3 && id.chars().allMatch(each -> each >= 'A' && each <= 'Z');
  }
}
