package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a value that is words, written and read. */
final class PropositionJson {
  private final Map<String, @Nullable String> texts = new HashMap<>();
  private boolean polarity = true;
  private int place = 1;
  private Comparison.@Nullable Bound bound;

  static void write(Proposition proposition, JsonGenerator json) throws IOException {
    if (proposition instanceof Quotation quoted) {
      json.writeStringField("words", quoted.text());
    } else if (proposition instanceof Post post) {
      json.writeStringField("holder", post.holder());
      json.writeStringField("role", post.role());
      ClaimJson.writeText("organisation", post.organisation(), json);
      json.writeStringField("event", post.event().word());
    } else if (proposition instanceof Status status) {
      json.writeStringField("relation", status.relation());
      json.writeBooleanField("polarity", status.polarity());
      ClaimJson.writeText("object", status.object(), json);
      json.writeStringField("matter", status.matter());
    } else if (proposition instanceof Comparison comparison) {
      write(comparison, json);
    }
  }

  private static void write(Comparison comparison, JsonGenerator json) throws IOException {
    json.writeStringField("relation", comparison.standing().word());
    json.writeBooleanField("polarity", comparison.polarity());
    ClaimJson.writeText("object", comparison.group(), json);
    json.writeStringField("measure", comparison.measure());
    if (comparison.standing() == Comparison.Standing.NTH) {
      json.writeNumberField("place", comparison.place());
    }
    Comparison.Bound bound = comparison.bound();
    if (bound != null) {
      json.writeObjectFieldStart("since");
      json.writeStringField("text", bound.text());
      if (bound.year() == Comparison.Bound.EVER) {
        json.writeNullField("year");
      } else {
        json.writeNumberField("year", bound.year());
      }
      json.writeBooleanField("atLeast", bound.atLeast());
      json.writeEndObject();
    }
  }

  /** Reads the value of a key that numbers do not know, or skips it. */
  void read(String key, JsonParser json) throws IOException {
    switch (key) {
      case "words",
          "holder",
          "role",
          "organisation",
          "event",
          "relation",
          "object",
          "matter",
          "measure",
          "agent" ->
          take(key, JsonKeys.text(json));
      case "polarity" -> polarity = json.getBooleanValue();
      case "since" -> bound = bound(json);
      case "place" -> place = JsonKeys.number(json).intValue();
      default -> json.skipChildren();
    }
  }

  void take(String key, @Nullable String value) {
    texts.put(key, value);
  }

  private String needed(String key) {
    String value = texts.get(key);
    if (value == null) {
      throw new IllegalArgumentException("\"" + key + "\" is missing in the value.");
    }
    return value;
  }

  private String text(String quote) {
    String text = texts.get("text");
    return text == null ? quote : text;
  }

  Quotation quotation(String quote) {
    String words = texts.get("words");
    return new Quotation(words == null ? text(quote) : words);
  }

  /**
   * @throws IllegalArgumentException where the role is missing, or the holder and the subject are
   */
  Post post(String quote, Topic topic) {
    String holder = texts.get("holder") == null ? topic.subject() : texts.get("holder");
    if (holder == null) {
      throw new IllegalArgumentException("\"holder\" is missing in the value.");
    }
    String event = texts.get("event");
    return new Post(
        text(quote),
        holder,
        needed("role"),
        texts.get("organisation"),
        event == null ? Post.Event.HOLDS : word(Post.Event.class, event));
  }

  /**
   * @throws IllegalArgumentException where the relation is missing
   */
  Status status(String quote) {
    String relation = needed("relation");
    String matter = texts.get("matter");
    return new Status(
        text(quote),
        relation,
        matter == null ? relation : matter,
        polarity,
        texts.get("object"),
        texts.get("agent"));
  }

  /**
   * @throws IllegalArgumentException where the relation is missing or none that is known
   */
  Comparison comparison(String quote) {
    String measure = texts.get("measure");
    return new Comparison(
        text(quote),
        word(Comparison.Standing.class, needed("relation")),
        place,
        measure == null ? "" : measure,
        texts.get("object"),
        polarity,
        bound);
  }

  private static Comparison.@Nullable Bound bound(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return null;
    }
    String text = "";
    int year = Comparison.Bound.EVER;
    boolean atLeast = false;
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      switch (key) {
        case "text" -> text = String.valueOf(JsonKeys.text(json));
        case "year" ->
            year = value == JsonToken.VALUE_NULL ? year : JsonKeys.number(json).intValue();
        case "atLeast" -> atLeast = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    return new Comparison.Bound(text, year, atLeast);
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
