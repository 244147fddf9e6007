package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings and articles of a {@link KnownStory}, written and read key by key. */
final class StoryJson {
  private StoryJson() {}

  static void write(StorySettings settings, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("settings");
    writeGroups("aliases", settings.aliases(), json);
    writeGroups("synonyms", settings.synonyms(), json);
    json.writeObjectFieldStart("tolerances");
    for (Map.Entry<String, Double> each : settings.tolerances().entrySet()) {
      json.writeNumberField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeFieldName("skip");
    writeWords(settings.skippedRules(), json);
    json.writeObjectFieldStart("levels");
    for (Map.Entry<String, String> each : settings.levels().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeGroups(String key, List<Set<String>> groups, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Set<String> group : groups) {
      writeWords(group, json);
    }
    json.writeEndArray();
  }

  private static void writeWords(Collection<String> words, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  /** Writes an article; its text only where the file itself does not hold it as it is. */
  static void write(Article article, JsonGenerator json) throws IOException {
    Source source = article.source();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("file", article.file());
    json.writeStringField("title", source.title());
    json.writeStringField("outlet", source.outlet());
    json.writeStringField("byline", source.byline());
    json.writeStringField("address", source.address());
    json.writeStringField(
        "published", source.published() == null ? null : source.published().toString());
    json.writeStringField("published_because", source.publishedBecause());
    json.writeStringField("language", source.language());
    json.writeArrayFieldStart("boilerplate");
    for (Span span : article.boilerplate()) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
    json.writeBooleanField("text_is_file", article.textIsFile());
    if (!article.textIsFile()) {
      json.writeStringField("text", article.hasText() ? article.text() : null);
    }
    json.writeEndObject();
  }

  static StorySettings settings(JsonParser json) throws IOException {
    List<Set<String>> aliases = List.of();
    List<Set<String>> synonyms = List.of();
    Map<String, Double> tolerances = new LinkedHashMap<>();
    Set<String> skip = Set.of();
    Map<String, String> levels = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "aliases" -> aliases = groups(json);
        case "synonyms" -> synonyms = groups(json);
        case "tolerances" -> {
          while (json.nextToken() != JsonToken.END_OBJECT) {
            String attribute = json.currentName();
            json.nextToken();
            tolerances.put(attribute, json.getDoubleValue());
          }
        }
        case "skip" -> skip = words(json);
        case "levels" -> {
          while (json.nextToken() != JsonToken.END_OBJECT) {
            String rule = json.currentName();
            json.nextToken();
            levels.put(rule, json.getText());
          }
        }
        default -> json.skipChildren();
      }
    }
    return new StorySettings(
        aliases,
        synonyms,
        Collections.unmodifiableMap(tolerances),
        skip,
        Collections.unmodifiableMap(levels));
  }

  private static List<Set<String>> groups(JsonParser json) throws IOException {
    List<Set<String>> groups = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      groups.add(words(json));
    }
    return groups;
  }

  private static Set<String> words(JsonParser json) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      words.add(json.getText());
    }
    return words;
  }

  /**
   * Reads an article.
   *
   * @param files their contents by article id
   */
  static Article article(JsonParser json, Map<String, byte[]> files)
      throws IOException, UnreadableException {
    Map<String, String> words = new LinkedHashMap<>();
    List<Span> boilerplate = new ArrayList<>();
    boolean textIsFile = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("boilerplate")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          int start = json.getIntValue();
          json.nextToken();
          boilerplate.add(new Span(start, json.getIntValue()));
        }
      } else if (key.equals("text_is_file")) {
        textIsFile = json.getBooleanValue();
      } else if (value == JsonToken.VALUE_STRING) {
        words.put(key, json.getText());
      } else {
        json.skipChildren();
      }
    }
    String id = words.getOrDefault("id", "");
    String file = words.getOrDefault("file", id);
    byte[] content = files.get(id);
    if (content == null) {
      throw new JsonParseException(json, "There is no article " + id + ".");
    }
    String text = textIsFile ? Utf8.decode(content, file) : words.get("text");
    return new Article(id, file, source(words), text, textIsFile, boilerplate, false);
  }

  private static Source source(Map<String, String> words) {
    @Nullable String published = words.get("published");
    return new Source(
        words.get("title"),
        words.get("outlet"),
        words.get("byline"),
        words.get("address"),
        published == null ? null : LocalDate.parse(published),
        words.get("published_because"),
        words.getOrDefault("language", "en"));
  }
}
