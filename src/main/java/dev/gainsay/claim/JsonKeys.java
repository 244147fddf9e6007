package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Walks an object key by key without building a tree of it; what does not fit says where. */
final class JsonKeys {
  private JsonKeys() {}

  /** What is to be done with the value the parser stands at. */
  interface Value {
    void read(String key) throws IOException;
  }

  /** What is to be done with the element the parser stands at. */
  interface Item {
    void read() throws IOException;
  }

  /** Hands on each key of the object that the parser stands at; it must be read or skipped. */
  static void each(JsonParser json, Value value) throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      throw new JsonParseException(json, "An object is expected" + where(json) + ".");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      value.read(key);
    }
  }

  /** Hands on each element of the array that the parser stands at; null is an empty array. */
  static void items(JsonParser json, Item item) throws IOException {
    if (json.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    if (!json.isExpectedStartArrayToken()) {
      throw new JsonParseException(json, "An array is expected" + where(json) + ".");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      item.read();
    }
  }

  static @Nullable String text(JsonParser json) throws IOException {
    if (json.hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw new JsonParseException(json, "A text is expected" + where(json) + ".");
    }
    return json.getText();
  }

  static List<String> texts(JsonParser json) throws IOException {
    List<String> read = new ArrayList<>();
    items(
        json,
        () -> {
          String text = text(json);
          if (text != null) {
            read.add(text);
          }
        });
    return read;
  }

  static BigDecimal number(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isNumeric()) {
      throw new JsonParseException(json, "A number is expected" + where(json) + ".");
    }
    BigDecimal number = json.getDecimalValue();
    // 1E+999999999 is short to write and long to calculate with.
    if (Math.abs((long) number.scale()) > 300 || number.precision() > 300) {
      throw new JsonParseException(json, "The number" + where(json) + " is out of reach.");
    }
    return number;
  }

  /** An enum by the word that files spell it with; null is no word. */
  static <E extends Enum<E>> E word(Class<E> type, JsonParser json) throws IOException {
    String word = text(json);
    if (word == null) {
      throw new JsonParseException(json, "A word is expected" + where(json) + ".");
    }
    return word(type, word, json);
  }

  static <E extends Enum<E>> E word(Class<E> type, String word, JsonParser json)
      throws IOException {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    List<String> words = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      words.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    throw new JsonParseException(
        json, "\"" + word + "\"" + where(json) + " is none of " + String.join(", ", words) + ".");
  }

  private static String where(JsonParser json) throws IOException {
    String key = json.currentName();
    return key == null ? "" : " at \"" + key + "\"";
  }
}
