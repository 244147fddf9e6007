package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reading a story came to, as its claims file keeps it under {@code reading}: a run whose
 * files are still the same need not read their formats, their heads and their days again.
 *
 * <p>One key seals it: a digest of the reader, of every file as it is, and of all that is kept. So
 * whatever changes, by whosever hand, the story is read anew.
 */
final class KnownStory {
  /** The key of the claims file's object. */
  static final String FIELD = "reading";

  /** Which reader this is; written by the build. */
  private static final String VERSION = "/META-INF/gainsay/reader";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(ArticleReader.MOST_BYTES).build())
          .build();

  private final Map<Path, String> ids;
  private final Map<String, byte[]> files;
  private final byte @Nullable [] storyFile;

  private KnownStory(
      Map<Path, String> ids, Map<String, byte[]> files, byte @Nullable [] storyFile) {
    this.ids = ids;
    this.files = files;
    this.storyFile = storyFile;
  }

  /**
   * Takes the files of a story as they are now.
   *
   * @param ids of the article files
   * @return null where one is too long to be read
   */
  static @Nullable KnownStory of(Map<Path, String> ids, @Nullable Path storyFile)
      throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (Map.Entry<Path, String> each : ids.entrySet()) {
      if (Files.size(each.getKey()) > ArticleReader.MOST_BYTES) {
        return null;
      }
      files.put(each.getValue(), Files.readAllBytes(each.getKey()));
    }
    return new KnownStory(ids, files, storyFile == null ? null : Files.readAllBytes(storyFile));
  }

  /** The contents of an article's file. */
  byte[] file(String id) {
    return Objects.requireNonNull(files.get(id));
  }

  /** The contents of the story's own file, null where there is none. */
  byte @Nullable [] storyFile() {
    return storyFile;
  }

  /**
   * The story as a claims file keeps it.
   *
   * @return null where it keeps none, or not of these files
   */
  static @Nullable Story read(
      Path claimsFile, String storyId, Map<Path, String> ids, @Nullable Path storyFile) {
    if (!Files.isRegularFile(claimsFile)) {
      return null;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(claimsFile));
        JsonParser json = JSON.createParser(in)) {
      if (!reaches(json)) {
        return null;
      }
      String version = version();
      if (version == null) {
        return null;
      }
      KnownStory known = of(ids, storyFile);
      return known == null ? null : known.story(json, storyId, version);
    } catch (IOException | UnreadableException | RuntimeException e) {
      // Whatever is wrong with the file, reading anew is right; who needs its claims will tell.
      return null;
    }
  }

  /**
   * Writes what reading these files came to.
   *
   * @param story read from these very contents
   */
  void write(Story story, JsonGenerator json) throws IOException {
    String version = version();
    if (version == null || !story.problems().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(FIELD);
    json.writeStringField("key", key(story, version));
    json.writeStringField("title", story.title());
    StoryJson.write(story.settings(), json);
    json.writeArrayFieldStart("articles");
    for (Article article : story.articles()) {
      StoryJson.write(article, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Goes to the value of our key, which stands before the claims; false where there is none. */
  private static boolean reaches(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      if (key.equals(FIELD)) {
        return json.hasToken(JsonToken.START_OBJECT);
      }
      if (key.equals("claims")) {
        return false;
      }
      json.skipChildren();
    }
    return false;
  }

  private @Nullable Story story(JsonParser json, String storyId, String version)
      throws IOException, UnreadableException {
    String key = "";
    String title = null;
    StorySettings settings = StorySettings.NONE;
    List<Article> articles = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "key" -> key = json.getText();
        case "title" -> title = json.hasToken(JsonToken.VALUE_NULL) ? null : json.getText();
        case "settings" -> settings = StoryJson.settings(json);
        case "articles" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            articles.add(StoryJson.article(json, files));
          }
        }
        default -> json.skipChildren();
      }
    }
    Story story = new Story(storyId, title, articles, settings, List.of());
    return key.equals(key(story, version)) ? story : null;
  }

  private String key(Story story, String version) {
    MessageDigest digest = Article.digest();
    add(digest, version);
    digest.update(storyFile == null ? new byte[1] : Article.digest().digest(storyFile));
    ids.forEach(
        (file, id) -> {
          add(digest, id);
          add(digest, String.valueOf(file.getFileName()));
          digest.update(Article.digest().digest(file(id)));
        });
    add(digest, story.title());
    add(digest, story.settings());
    for (Article article : story.articles()) {
      Source from = article.source();
      add(digest, article.id());
      add(digest, article.file());
      add(digest, from.title());
      add(digest, from.outlet());
      add(digest, from.byline());
      add(digest, from.address());
      add(digest, from.published() == null ? null : from.published().toString());
      add(digest, from.publishedBecause());
      add(digest, from.language());
      add(digest, article.hasText() ? article.sha256() : null);
      add(digest, article.textIsFile() ? "file" : "own");
      for (Span span : article.boilerplate()) {
        add(digest, span.toString());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, StorySettings settings) {
    settings.aliases().forEach(group -> add(digest, "alias", group));
    settings.synonyms().forEach(group -> add(digest, "synonym", group));
    add(digest, "skip", settings.skippedRules());
    settings.tolerances().forEach((key, value) -> add(digest, key + "=" + value));
    settings.levels().forEach((key, value) -> add(digest, key + "=" + value));
  }

  private static void add(MessageDigest digest, String kind, Collection<String> words) {
    add(digest, kind);
    words.forEach(word -> add(digest, word));
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    digest.update((part == null ? "-" : "+" + part).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static @Nullable String version() throws IOException {
    try (InputStream in = KnownStory.class.getResourceAsStream(VERSION)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
