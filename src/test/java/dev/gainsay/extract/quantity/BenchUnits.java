package dev.gainsay.extract.quantity;

import java.util.Map;
import java.util.Set;

/** How the public test sets name units that we name otherwise. */
final class BenchUnits {
  static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("dollar", Set.of("USD")),
          Map.entry("pound", Set.of("GBP", "pound")),
          Map.entry("cent", Set.of("USD", "EUR")),
          Map.entry("pence", Set.of("GBP")),
          Map.entry("penny", Set.of("GBP", "USD")),
          Map.entry("rupee", Set.of("INR")),
          Map.entry("riyal", Set.of("SAR")),
          Map.entry("rial", Set.of("IRR")),
          Map.entry("sen", Set.of("MYR", "JPY")),
          Map.entry("c", Set.of("celsius")),
          Map.entry("f", Set.of("fahrenheit")),
          Map.entry("k", Set.of("kelvin")),
          Map.entry("d", Set.of("degree")),
          Map.entry("m", Set.of("meter", "")),
          Map.entry("age", Set.of("year of age")),
          Map.entry("metric ton", Set.of("tonne")),
          Map.entry("ton", Set.of("tonne", "ton")),
          Map.entry("franc", Set.of("franc", "CHF", "XOF")),
          Map.entry("peseta", Set.of("peseta")),
          Map.entry("netherlands guilder", Set.of("dutch guilder")),
          Map.entry("year", Set.of("year of age")),
          Map.entry("month", Set.of("month of age")),
          Map.entry("week", Set.of("week of age")),
          Map.entry("day", Set.of("day of age")));

  /** How many base units one is, for sets that state a sum in the smaller of two units. */
  private static final Map<String, Double> BASE =
      Map.ofEntries(
          Map.entry("inch", 0.0254),
          Map.entry("foot", 0.3048),
          Map.entry("yard", 0.9144),
          Map.entry("centimeter", 0.01),
          Map.entry("centimetre", 0.01),
          Map.entry("meter", 1.0),
          Map.entry("metre", 1.0),
          Map.entry("kilometer", 1000.0),
          Map.entry("kilometre", 1000.0),
          Map.entry("gram", 1e-3),
          Map.entry("kilogram", 1.0),
          Map.entry("milligram", 1e-6));

  private BenchUnits() {}

  /** By what a number in our unit is multiplied to be one in theirs; 0 where nothing converts. */
  static double factor(String ours, String theirs) {
    Double from = BASE.get(ours);
    Double to = BASE.get(theirs);
    boolean mass = ours.endsWith("gram") == theirs.endsWith("gram");
    return from == null || to == null || !mass ? 0 : from / to;
  }
}
