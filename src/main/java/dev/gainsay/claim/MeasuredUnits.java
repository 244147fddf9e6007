package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.gainsay.claim.Unit.Quantity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unit an identifier alone stands for, where a caller gives no more.
 *
 * <p>Measures are those of {@code claims/vocabulary/units.yml}, from which the extractor reads its
 * units too, so that a caller's claims and extracted ones convert into one another.
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
    try {
      readMeasures();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the vocabulary of units.", e);
    }
  }

  private MeasuredUnits() {}

  private static void time(String id, String dimension, double factor) {
    UNITS.put(id, new Unit(Quantity.TIME, id, dimension, factor, 0));
  }

  private static void readMeasures() throws IOException {
    // The build packs the word lists as JSON; classes run from a folder have the lists themselves.
    InputStream packed =
        MeasuredUnits.class.getResourceAsStream("/META-INF/gainsay/vocabulary/units.json");
    JsonFactory factory = packed == null ? new YAMLFactory() : new JsonFactory();
    InputStream in =
        packed == null ? MeasuredUnits.class.getResourceAsStream("/vocabulary/units.yml") : packed;
    if (in == null) {
      throw new FileNotFoundException("The class path has no /vocabulary/units.yml.");
    }
    try (JsonParser units = factory.createParser(in)) {
      units.nextToken();
      for (String id = units.nextFieldName(); id != null; id = units.nextFieldName()) {
        units.nextToken();
        readMeasure(id, units);
      }
    }
  }

  /** Reads one entry; those of another kind than measures (percent) are left out. */
  private static void readMeasure(String id, JsonParser entry) throws IOException {
    String dimension = id;
    double factor = 1;
    double offset = 0;
    boolean measure = true;
    for (String key = entry.nextFieldName(); key != null; key = entry.nextFieldName()) {
      entry.nextToken();
      switch (key) {
        case "dimension" -> dimension = entry.getText();
        case "factor" -> factor = Double.parseDouble(entry.getText());
        case "offset" -> offset = Double.parseDouble(entry.getText());
        case "kind" -> measure = false;
        default -> entry.skipChildren();
      }
    }
    if (measure) {
      UNITS.put(id, new Unit(Quantity.MEASURE, id, dimension, factor, offset));
    }
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
