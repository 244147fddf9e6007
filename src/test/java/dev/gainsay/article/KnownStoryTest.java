package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownStoryTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry runs aground off Calder Point</title>
      <meta property="article:published_time" content="2026-02-11"></head>
      <body><article><h1>Ferry runs aground off Calder Point</h1>
      <p>A ferry with 140 passengers ran aground off Calder Point on Tuesday night, the coast guard
      said, and all of them were taken ashore within three hours by two lifeboats.</p>
      <p>The operator said the ship had been inspected in January and that 12 people were treated
      for cuts and bruises after the accident, none of them seriously.</p></article></body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void aStory() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    write("articles/post.html", PAGE);
    write(
        "articles/wire.txt",
        "Ferry aground\n\n11 February 2026\n\nA ferry with 150 passengers ran aground.\n");
    write(
        "story.yml",
        """
        title: The ferry
        articles: {wire: {outlet: The Wire}}
        aliases: [[MV Calder, Calder]]
        tolerances: {passenger: 5%}
        rules: {skip: [figures/far-apart], levels: {figures/disjoint: warning}}
        """);
    try (OutputStream out = Files.newOutputStream(folder.resolve("claims.json"));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      StoryReader.writeReading(folder, json);
      json.writeEndObject();
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private @Nullable Story known() throws NoArticlesException {
    ArticlePaths found = ArticlePaths.of(List.of(folder));
    Map<Path, String> ids = ArticlePaths.ids(found.files());
    return KnownStory.read(
        folder.resolve("claims.json"), found.storyId(), ids, folder.resolve("story.yml"));
  }

  private static List<Object> parts(Article article) {
    return List.of(
        article.id(),
        article.file(),
        article.source(),
        article.text(),
        article.textIsFile(),
        article.boilerplate(),
        article.draft());
  }

  @Test
  void whatIsKeptIsWhatReadingComesTo() throws Exception {
    Story known = known();
    assertNotNull(known);
    Files.delete(folder.resolve("claims.json"));
    Story read = StoryReader.read(List.of(folder));
    assertEquals(read.id(), known.id());
    assertEquals(read.title(), known.title());
    assertEquals(read.settings(), known.settings());
    assertEquals(
        read.articles().stream().map(KnownStoryTest::parts).toList(),
        known.articles().stream().map(KnownStoryTest::parts).toList());
  }

  @Test
  void aChangedArticleIsReadAnew() throws Exception {
    write("articles/post.html", PAGE.replace("140", "141"));
    assertNull(known());
  }

  @Test
  void aChangedStoryFileIsReadAnew() throws Exception {
    write("story.yml", "title: The other ferry\n");
    assertNull(known());
  }

  @Test
  void aFurtherArticleIsReadToo() throws Exception {
    write("articles/late.txt", "Ferry afloat\n\nThe ferry was afloat again on Friday.\n");
    assertNull(known());
    assertEquals(3, StoryReader.read(List.of(folder)).articles().size());
  }

  @Test
  void aHandThatChangesWhatIsKeptChangesNothing() throws Exception {
    Path claims = folder.resolve("claims.json");
    String kept = Files.readString(claims);
    for (String change : List.of("2026-02-11", "The Wire", "MV Calder", "bruises", "warning")) {
      Files.writeString(claims, kept.replace(change, change.replaceFirst(".$", "9")));
      assertNull(known(), change);
    }
  }
}
