package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One element of a bundle's {@code articles} as a file of its own. Unknown keys are ignored. */
final class JsonFormat implements Format {
  /** Made only where JSON must be read: it takes as long to make as several articles to read. */
  private static final class Mapper {
    /** One string may be as long as a file may be. */
    static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(ArticleReader.MOST_BYTES)
                            .build())
                    .build())
            .build();
  }

  static JsonMapper mapper() {
    return Mapper.MAPPER;
  }

  @Override
  public Reading read(byte[] file, String name) throws UnreadableException {
    String json = Utf8.decode(file, name);
    if (json.isBlank()) {
      throw new UnreadableException(name, "says nothing (no letter and no figure in it)");
    }
    try {
      ObjectReader reader = mapper().reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      return element(reader.readTree(json), name);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new UnreadableException(
          name,
          "line %s, column %s: %s"
              .formatted(place.getLineNr(), place.getColumnNr(), e.getOriginalMessage()));
    }
  }

  /** Reads an element that must have a text. */
  static Reading element(JsonNode element, String name) throws UnreadableException {
    if (!element.isObject()) {
      throw new UnreadableException(name, "an object with a \"text\" was expected");
    }
    JsonNode text = element.path("text");
    if (!text.isTextual()) {
      throw new UnreadableException(name, "it has no \"text\", which must be a string");
    }
    TextFormat.refuseSilence(text.textValue(), 0, name);
    return TextFormat.reading(text.textValue(), false, FrontMatter.NONE)
        .overruledBy(imprint(element, name));
  }

  /** What an element states of its source. */
  static Imprint imprint(JsonNode element, String name) throws UnreadableException {
    String published = words(element, "published");
    Dateline dateline = null;
    if (published != null) {
      Dateline.Found found = Dateline.find(published, "its \"published\" says so");
      if (found == null) {
        throw new UnreadableException(
            name,
            "\"published\" is \"%s\"; a date such as 2026-03-04 was expected".formatted(published));
      }
      dateline = found.dateline();
    }
    return new Imprint(
        words(element, "title"),
        words(element, "outlet"),
        words(element, "byline"),
        words(element, "address"),
        words(element, "language"),
        dateline);
  }

  static @Nullable String words(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }

  /** True for the report or claims file of an earlier run: its "schema" starts with "gainsay-". */
  static boolean writtenByGainsay(byte[] file) {
    try (JsonParser parser = mapper().createParser(file)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        parser.nextToken();
        if (key.equals("schema")) {
          String schema = parser.getValueAsString();
          return schema != null && schema.startsWith("gainsay-");
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      // Broken JSON is nobody's report; as an article it will be reported with its line.
      return false;
    }
  }
}
