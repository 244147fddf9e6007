package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the public test sets for quantities, which lie outside the project, into one form. */
final class PublicSets {

  /**
   * What a case expects to be found.
   *
   * @param text the words; null where the set names none
   * @param numbers one, or the two ends of a range
   * @param scales factors with which the numbers are right too: cents are hundredths of a dollar
   * @param unit its name in lower case; empty for a bare number
   * @param start index of the first character, -1 where the set names none
   */
  record Expected(
      @Nullable String text, List<Double> numbers, List<Double> scales, String unit, int start) {}

  /** One input with all that should be found in it. */
  record Case(String input, List<Expected> expected) {}

  /**
   * One table row.
   *
   * @param kind what it counts: claims of another kind are neither right nor wrong
   */
  record Set(String name, String kind, List<Case> cases) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?");
  private static final Pattern DUCKLING =
      Pattern.compile(
          "\\((\\w+) (?:\\(?(-?[\\d.e]+)\\)?|(\\w+) (.*?))(?: Nothing| \\(Just.*)?\\).*");

  private static final Map<String, String> RECOGNIZERS =
      Map.of(
          "Number/English/NumberModel", "number",
          "Number/English/OrdinalModel", "ordinal",
          "Number/English/PercentModel", "percent",
          "NumberWithUnit/English/AgeModel", "age",
          "NumberWithUnit/English/CurrencyModel", "money",
          "NumberWithUnit/English/DimensionModel", "measure",
          "NumberWithUnit/English/TemperatureModel", "temperature");

  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "Numeral", "any",
          "Ordinal", "ordinal",
          "AmountOfMoney", "any",
          "Quantity", "any",
          "Volume", "any",
          "Distance", "any",
          "Temperature", "any");

  private PublicSets() {}

  static List<Set> read(Path root) throws IOException {
    List<Set> sets = new ArrayList<>();
    for (String file : RECOGNIZERS.keySet().stream().sorted().toList()) {
      sets.add(
          new Set(
              file.substring(file.lastIndexOf('/') + 1),
              String.valueOf(RECOGNIZERS.get(file)),
              recognizers(root.resolve("recognizers/" + file + ".json"))));
    }
    for (String dimension : DIMENSIONS.keySet().stream().sorted().toList()) {
      sets.add(
          new Set(
              "duckling " + dimension,
              String.valueOf(DIMENSIONS.get(dimension)),
              duckling(root.resolve("duckling/examples_en_zh.jsonl.gz"), dimension)));
    }
    return sets;
  }

  private static List<Case> recognizers(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (JsonNode one : JSON.readTree(Files.readString(file).replace("\ufeff", ""))) {
      String not =
          one.path("NotSupported").asText() + "," + one.path("NotSupportedByDesign").asText();
      if (Arrays.stream(not.split(",", -1)).anyMatch(name -> name.strip().equals("java"))) {
        continue;
      }
      List<Expected> expected = new ArrayList<>();
      for (JsonNode result : one.path("Results")) {
        JsonNode resolution = result.path("Resolution");
        if (resolution.path("value").isNull() || resolution.path("value").asText().isEmpty()) {
          continue; // A unit without a number is no quantity.
        }
        double value = Double.parseDouble(resolution.path("value").asText().replace("%", ""));
        String unit = resolution.path("unit").asText("");
        String iso = resolution.path("isoCurrency").asText("");
        expected.add(
            new Expected(
                result.path("Text").asText(),
                List.of(value),
                scales(unit),
                (iso.isEmpty() || iso.startsWith("_") ? unit : iso).toLowerCase(Locale.ROOT),
                result.path("Start").asInt()));
      }
      cases.add(new Case(one.path("Input").asText(), expected));
    }
    return cases;
  }

  private static List<Double> scales(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "cent", "penny", "pence", "sen" -> List.of(1.0, 0.01);
      default -> List.of(1.0);
    };
  }

  private static List<Case> duckling(Path file, String dimension) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode one = JSON.readTree(line);
        if (one.path("dim").asText().equals(dimension) && one.path("lang").asText().equals("EN")) {
          cases.add(duckling(one.path("text").asText(), one.path("expected").asText()));
        }
      }
    }
    return cases;
  }

  private static Case duckling(String text, String expected) {
    Matcher whole = DUCKLING.matcher(expected);
    if (!whole.matches()) {
      throw new IllegalArgumentException(expected);
    }
    String unit = whole.group(3) == null ? "" : whole.group(3).toLowerCase(Locale.ROOT);
    String rest = whole.group(2) == null ? whole.group(4) : whole.group(2);
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(rest.replaceAll("Just.*", ""));
    while (number.find()) {
      numbers.add(Double.parseDouble(number.group()));
    }
    return new Case(text, List.of(new Expected(null, numbers, scales(unit), unit, -1)));
  }
}
