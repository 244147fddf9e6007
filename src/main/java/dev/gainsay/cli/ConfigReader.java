package dev.gainsay.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.gainsay.article.Suggestion;
import dev.gainsay.rules.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a configuration file; what is wrong in it is said with file and line. */
final class ConfigReader {
  private static final List<String> KEYS =
      List.of("fail-on", "only", "skip", "levels", "tolerances", "rules");

  private final Path file;
  private final JsonParser yaml;
  private @Nullable FailOn failOn;
  private final Set<String> only = new LinkedHashSet<>();
  private final Set<String> skip = new LinkedHashSet<>();
  private final Map<String, String> levels = new TreeMap<>();
  private final Map<String, Double> tolerances = new TreeMap<>();
  private final List<Path> rules = new ArrayList<>();

  private ConfigReader(Path file, JsonParser yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /**
   * Reads a file.
   *
   * @throws UsageException where it cannot be read, is no YAML, or has a key or value that is not
   *     known
   */
  static Config read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--config: " + file + " is not there.");
    }
    try (JsonParser yaml = new YAMLFactory().createParser(Files.readString(file))) {
      return new ConfigReader(file, yaml).read();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UsageException(
          "%s:%d: this is no YAML: %s"
              .formatted(file, at == null ? 1 : at.getLineNr(), firstLine(e.getOriginalMessage())));
    } catch (IOException e) {
      throw new UsageException("--config: " + file + " cannot be read as UTF-8.");
    }
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private Config read() throws IOException {
    JsonToken first = yaml.nextToken();
    if (first == null) {
      return Config.NONE;
    }
    if (first != JsonToken.START_OBJECT) {
      throw wrong("keys and values are expected, as in \"fail-on: warning\".");
    }
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String key = yaml.currentName();
      if (!KEYS.contains(key)) {
        throw wrong("there is no key \"%s\".%s".formatted(key, Suggestion.of(key, KEYS)));
      }
      yaml.nextToken();
      switch (key) {
        case "fail-on" -> failOn = FailOn.of(text(key), place());
        case "only" -> only.addAll(texts(key));
        case "skip" -> skip.addAll(texts(key));
        case "levels" -> readLevels();
        case "tolerances" -> readTolerances();
        default -> readRules();
      }
    }
    return new Config(failOn, only, skip, levels, tolerances, rules);
  }

  private void readLevels() throws IOException {
    expect(JsonToken.START_OBJECT, "rule ids with their levels are expected");
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String rule = yaml.currentName();
      yaml.nextToken();
      String word = text(rule).toLowerCase(Locale.ROOT);
      if (Level.of(word).isEmpty()) {
        throw wrong(
            "\"%s\" is no level.%s"
                .formatted(word, Suggestion.of(word, List.of("error", "warning", "info"))));
      }
      levels.put(rule, word);
    }
  }

  private void readTolerances() throws IOException {
    expect(JsonToken.START_OBJECT, "attributes with their tolerances are expected");
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String attribute = yaml.currentName();
      if (!yaml.nextToken().isNumeric() || !(yaml.getDoubleValue() >= 0)) {
        throw wrong("a tolerance is a number such as 0.05, for five percent.");
      }
      tolerances.put(attribute, yaml.getDoubleValue());
    }
  }

  private void readRules() throws IOException {
    Path home = file.toAbsolutePath().getParent();
    for (String folder : texts("rules")) {
      rules.add(home == null ? Path.of(folder) : home.resolve(folder));
    }
  }

  private List<String> texts(String key) throws IOException {
    if (yaml.hasToken(JsonToken.VALUE_STRING)) {
      return List.of(yaml.getText());
    }
    expect(JsonToken.START_ARRAY, "\"" + key + "\" needs a list");
    List<String> texts = new ArrayList<>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text(key));
    }
    return texts;
  }

  private String text(String key) throws IOException {
    if (!yaml.currentToken().isScalarValue() || yaml.hasToken(JsonToken.VALUE_NULL)) {
      throw wrong("\"" + key + "\" needs a word.");
    }
    return yaml.getText();
  }

  private void expect(JsonToken token, String what) {
    if (!yaml.hasToken(token)) {
      throw wrong(what + ".");
    }
  }

  private String place() {
    return file + ":" + yaml.currentTokenLocation().getLineNr();
  }

  private UsageException wrong(String what) {
    return new UsageException(place() + ": " + what);
  }
}
