package dev.gainsay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the word lists of {@code claims/vocabulary}: as {@link VocabularyPacker} packed them when
 * Gainsay was built, which is read many times as quickly as YAML; else the YAML files themselves,
 * under {@code /vocabulary} on the class path.
 */
public final class VocabularyFile {
  /** Where packed lists lie: {@code NAME.json}. */
  static final String PACKED = "META-INF/gainsay/vocabulary/";

  private VocabularyFile() {}

  /** Made only where nothing is packed. */
  private static final class Yaml {
    /** Word lists hold words: of "yes", "no", "on" and "off" YAML would make true and false. */
    static final YAMLFactory FACTORY =
        YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
  }

  /** A parser of a word list in YAML. */
  static JsonParser parser(InputStream yaml) throws IOException {
    return Yaml.FACTORY.createParser(yaml);
  }

  /**
   * What a word list says, as a tree.
   *
   * @param name of the file, without ".yml"
   * @throws UncheckedIOException where it is missing or broken
   */
  public static JsonNode tree(String name) {
    try (InputStream packed = packed(name)) {
      if (packed != null) {
        // Not by an ObjectMapper: to make one takes longer than to read all lists.
        return tree(new JsonFactory().createParser(packed));
      }
      return tree(parser(yaml(name)));
    } catch (IOException e) {
      throw broken(name, e);
    }
  }

  /** What a parser reads, as a tree; closes the parser and what it reads from. */
  static JsonNode tree(JsonParser parser) throws IOException {
    try (parser) {
      parser.nextToken();
      return node(parser);
    }
  }

  /**
   * What a word list says, as an object.
   *
   * @param name of the file, without ".yml"
   * @throws UncheckedIOException where it is missing or does not have the shape of {@code type}
   */
  public static <T> T read(String name, TypeReference<T> type) {
    try (InputStream packed = packed(name)) {
      if (packed != null) {
        return Mappers.JSON.readValue(packed, type);
      }
      return Mappers.JSON.readValue(parser(yaml(name)), type);
    } catch (IOException e) {
      throw broken(name, e);
    }
  }

  /** Made only where an object is asked for. */
  private static final class Mappers {
    static final JsonMapper JSON =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  private static @Nullable InputStream packed(String name) {
    return VocabularyFile.class.getResourceAsStream("/" + PACKED + name + ".json");
  }

  private static InputStream yaml(String name) throws IOException {
    String resource = "/vocabulary/" + name + ".yml";
    InputStream in = VocabularyFile.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("The class path has no " + resource + ".");
    }
    return in;
  }

  private static UncheckedIOException broken(String name, IOException e) {
    return new UncheckedIOException("Cannot read the vocabulary " + name + ".yml.", e);
  }

  private static JsonNode node(JsonParser json) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> nodes.textNode(json.getText());
      case VALUE_NUMBER_INT -> nodes.numberNode(json.getLongValue());
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(json.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(json.getBooleanValue());
      case VALUE_NULL -> nodes.nullNode();
      default -> throw new IOException("Unexpected " + json.currentToken() + ".");
    };
  }

  private static ObjectNode object(JsonParser json) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      json.nextToken();
      object.set(key, node(json));
    }
    return object;
  }

  private static ArrayNode array(JsonParser json) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(node(json));
    }
    return array;
  }
}
