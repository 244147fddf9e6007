package dev.gainsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.Gainsay;
import dev.gainsay.article.Article;
import dev.gainsay.article.BrokenBundleException;
import dev.gainsay.article.NoArticlesException;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryBundle;
import dev.gainsay.article.StoryFileException;
import dev.gainsay.article.StoryReader;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.ClaimFile;
import dev.gainsay.report.JsonReport;
import dev.gainsay.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one story of a batch and makes one line of it, whatever happens. */
final class BatchLine {
  private static final JsonFactory JSON = new JsonFactory();

  private final Gainsay gainsay;
  private final RuleOptions options;
  private final FailOn failOn;

  /**
   * What became of one story.
   *
   * @param line the line, with its end
   * @param exit the exit code it alone would give
   */
  record Done(ByteArrayOutputStream line, int exit) {}

  BatchLine(Gainsay gainsay, RuleOptions options, FailOn failOn) {
    this.gainsay = gainsay;
    this.options = options;
    this.failOn = failOn;
  }

  /** Checks the story that a line of a bundle holds. */
  Done check(byte[] bundle, long number) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bundle)).toString();
    } catch (CharacterCodingException e) {
      return broken(number, null, "this is not UTF-8");
    }
    @Nullable String id = null;
    try {
      StoryBundle.Bundle read = StoryBundle.parse(text);
      id = read.story().id();
      Story story = options.configured(read.story());
      JsonNode claims = read.claims();
      return done(
          claims == null
              ? gainsay.check(story)
              : gainsay.check(story, claims(claims, story), List.of()));
    } catch (BrokenBundleException e) {
      return broken(number, idOf(text), String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      return broken(number, id, e.getOriginalMessage());
    } catch (IOException | RuntimeException e) {
      return broken(number, id, String.valueOf(e.getMessage()));
    }
  }

  /** Checks the story in a folder. */
  Done check(Path folder, long number) {
    String name = String.valueOf(folder.getFileName());
    try {
      Story story = options.configured(StoryReader.read(List.of(folder)));
      StoryClaims claims = StoryClaims.of(story, StoryClaims.fileOf(List.of(folder)), 1);
      return done(gainsay.check(claims.story(), claims.claims(), claims.aliases()));
    } catch (NoArticlesException | StoryFileException | IOException | RuntimeException e) {
      return broken(number, name, String.valueOf(e.getMessage()));
    }
  }

  private static List<Claim> claims(JsonNode given, Story story) throws IOException {
    JsonNode list = given.isObject() ? given.path("claims") : given;
    Map<String, Article> articles = new HashMap<>();
    story.articles().forEach(each -> articles.put(each.id(), each));
    try (JsonParser json = list.traverse()) {
      json.nextToken();
      return ClaimFile.readClaims(json, articles);
    }
  }

  private Done done(Report report) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    JsonReport.oneLine().render(report, line);
    return new Done(line, Exit.of(report, failOn));
  }

  private static Done broken(long number, @Nullable String story, String error) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("line", number);
      json.writeStringField("story", story);
      json.writeStringField("error", error);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new IllegalStateException("Memory has no output errors.", e);
    }
    return new Done(line, Exit.INCOMPLETE);
  }

  /** The id of a line that is broken later on, null where it is broken before. */
  private static @Nullable String idOf(String text) {
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = json.currentName().equals("id");
        JsonToken value = json.nextToken();
        if (id) {
          return value == JsonToken.VALUE_STRING ? json.getText() : null;
        }
        json.skipChildren();
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }
}
