package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story in one line of JSON: {@code {"id": …, "draft": id or null, "articles": [{"id", "title",
 * "outlet", "published", "language", "text"}]}}, optionally with {@code claims} of the caller's
 * own. Unknown keys are ignored.
 */
public final class StoryBundle {
  private final String line;
  private final List<Datelines.Entry> entries = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String draft;
  private int draftColumn;
  private @Nullable JsonNode claims;

  /**
   * What a line holds.
   *
   * @param claims the caller's claims as they stand in the line; null where there are none
   */
  public record Bundle(Story story, @Nullable JsonNode claims) {}

  /** An element of {@code articles} and where it starts. */
  private record Element(JsonNode json, int column) {}

  private StoryBundle(String line) {
    this.line = line;
  }

  /**
   * Reads one line. An article without a text becomes a problem, unless claims come with the line.
   *
   * @throws BrokenBundleException where the line is no such object
   */
  public static Bundle parse(String line) throws BrokenBundleException {
    return new StoryBundle(line).parse();
  }

  private Bundle parse() throws BrokenBundleException {
    List<Element> elements = new ArrayList<>();
    try (JsonParser parser = JsonFormat.mapper().createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenBundleException(column(parser), "an object was expected");
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        parser.nextToken();
        int column = column(parser);
        if (key.equals("articles")) {
          readArticles(parser, elements);
        } else {
          readKey(key, parser.readValueAsTree(), column);
        }
      }
      if (parser.nextToken() != null) {
        throw new BrokenBundleException(column(parser), "one object a line was expected");
      }
    } catch (JsonProcessingException e) {
      throw new BrokenBundleException(
          Math.max(1, e.getLocation().getColumnNr()), e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("A string has no input errors.", e);
    }
    int number = 0;
    for (Element element : elements) {
      addArticle(element, ++number);
    }
    addArticlesOfClaims();
    if (entries.isEmpty() && problems.isEmpty()) {
      throw new BrokenBundleException(1, "it has neither \"articles\" nor \"claims\"");
    }
    markDraft();
    return new Bundle(
        new Story(
            id == null ? "story" : id,
            title,
            Datelines.settle(entries),
            StorySettings.NONE,
            problems),
        claims);
  }

  private void readKey(String key, JsonNode value, int column) throws BrokenBundleException {
    if (value.isNull()) {
      return;
    }
    if (key.equals("claims")) {
      claims = value;
    } else if (key.equals("id")) {
      id = scalar(key, value, column);
    } else if (key.equals("title")) {
      title = scalar(key, value, column);
    } else if (key.equals("draft")) {
      draft = scalar(key, value, column);
      draftColumn = column;
    }
  }

  private static @Nullable String scalar(String key, JsonNode value, int column)
      throws BrokenBundleException {
    if (!value.isValueNode()) {
      throw new BrokenBundleException(column, "\"%s\" must be a string".formatted(key));
    }
    return value.asText().isBlank() ? null : value.asText();
  }

  private static void readArticles(JsonParser parser, List<Element> elements)
      throws IOException, BrokenBundleException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new BrokenBundleException(column(parser), "\"articles\" must be a list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int column = column(parser);
      JsonNode element = parser.readValueAsTree();
      if (!element.isObject()) {
        throw new BrokenBundleException(column, "an article must be an object");
      }
      elements.add(new Element(element, column));
    }
  }

  private void addArticle(Element element, int number) throws BrokenBundleException {
    String given = JsonFormat.words(element.json(), "id");
    String articleId = given == null ? "article-" + number : given;
    if (columns.put(articleId, element.column()) != null) {
      throw new BrokenBundleException(
          element.column(), "two articles have the id \"%s\"".formatted(articleId));
    }
    boolean textless = claims != null && element.json().path("text").isMissingNode();
    try {
      Reading reading =
          textless
              ? new Reading(null, false, List.of(), JsonFormat.imprint(element.json(), articleId))
              : JsonFormat.element(element.json(), articleId);
      entries.add(new Datelines.Entry(articleId, articleId, reading, false));
    } catch (UnreadableException e) {
      problems.add(
          new Problem(Problem.Code.UNREADABLE, articleId, null, articleId + ": " + e.what()));
    }
  }

  /** Claims may speak of articles that the line does not list. */
  private void addArticlesOfClaims() {
    if (claims == null) {
      return;
    }
    for (JsonNode claim : claims.isArray() ? claims : claims.path("claims")) {
      String article = JsonFormat.words(claim, "article");
      if (article != null && columns.putIfAbsent(article, 1) == null) {
        Reading silent = new Reading(null, false, List.of(), Imprint.NONE);
        entries.add(new Datelines.Entry(article, article, silent, false));
      }
    }
  }

  private void markDraft() throws BrokenBundleException {
    if (draft == null) {
      return;
    }
    if (!columns.containsKey(draft)) {
      throw new BrokenBundleException(
          draftColumn, "\"draft\" names no article: \"%s\"".formatted(draft));
    }
    String wanted = draft;
    entries.replaceAll(
        entry ->
            entry.id().equals(wanted)
                ? new Datelines.Entry(entry.id(), entry.file(), entry.reading(), true)
                : entry);
  }

  private static int column(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }
}
