package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryReaderTest {
  private final Path temp;
  private final Path folder;

  StoryReaderTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.folder = Files.createDirectories(temp.resolve("ferry"));
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<String> ids(Story story) {
    return story.articles().stream().map(Article::id).toList();
  }

  private String emptiness(Path... paths) {
    return String.valueOf(
        assertThrows(NoArticlesException.class, () -> StoryReader.read(List.of(paths)))
            .getMessage());
  }

  @Test
  void plainFolderCountsOnlyItsArticles() throws Exception {
    write("a.txt", "One.");
    write("B.MD", "Two.");
    write("c.html", "<p>Three.</p>");
    write("d.htm", "<p>Four.</p>");
    write("e.json", "{\"text\": \"Five.\"}");
    write(".hidden.txt", "No.");
    write("sub/f.txt", "No.");
    write("claims.json", "{}");
    write("README.md", "No.");
    write("decisions.jsonl", "{}");
    write("picture.png", "No.");
    write("report.json", "{\"tool\": {\"schema\": 1}, \"schema\": \"gainsay-report/1\"}");

    Story story = StoryReader.read(List.of(folder));

    assertEquals("ferry", story.id());
    assertEquals(List.of("B", "a", "c", "d", "e"), ids(story));
    assertEquals(List.of(), story.problems());
    assertEquals(StorySettings.NONE, story.settings());
    assertNull(story.title());
  }

  @Test
  void storyFolderReadsItsArticlesFolderOnly() throws Exception {
    write("articles/a.txt", "One.");
    write("notes.txt", "No article.");
    write("story.yml", "title: The ferry");

    Story story = StoryReader.read(List.of(folder));

    assertEquals("ferry", story.id());
    assertEquals("The ferry", story.title());
    assertEquals(List.of("a"), ids(story));
  }

  @Test
  void looseFilesTakeTheNameOfTheirCommonFolder() throws Exception {
    Path one = write("north/a.txt", "One.");
    Path other = write("south/deep/b.txt", "Two.");

    Story story = StoryReader.read(List.of(other, one));

    assertEquals("ferry", story.id());
    assertEquals(List.of("a", "b"), ids(story));
  }

  @Test
  void foldersAndFilesMixAndAFileNamedTwiceCountsOnce() throws Exception {
    Path inside = write("x/a.txt", "One.");
    Path outside = write("b.txt", "Two.");

    Story story = StoryReader.read(List.of(inside.getParent(), inside, outside));

    assertEquals(List.of("a", "b"), ids(story));
    assertEquals("ferry", story.id());
  }

  @Test
  void everythingInAStoryFolderNamedOneByOneIsThatStory() throws Exception {
    write("articles/a.txt", "One.");
    write("story.yml", "articles: {a: {outlet: Ferry News}}");
    write("claims.json", "{\"schema\": \"gainsay-claims/1\"}");

    Story story =
        StoryReader.read(
            List.of(
                folder.resolve("claims.json"),
                folder.resolve("story.yml"),
                folder.resolve("articles")));

    assertEquals("Ferry News", story.articles().get(0).source().outlet());
    assertEquals(List.of(), story.problems());
  }

  @Test
  void dotIsTheFolderItIs() throws Exception {
    write("a.txt", "One.");
    write("x/b.txt", "Not this one.");

    assertEquals("ferry", StoryReader.read(List.of(folder.resolve("x/..").resolve("."))).id());
  }

  @Test
  void idsThatCollideKeepTheirExtensions() throws Exception {
    write("a.txt", "One.");
    write("a.md", "Two.");
    write("b.txt", "Three.");

    assertEquals(List.of("a.md", "a.txt", "b"), ids(StoryReader.read(List.of(folder))));
  }

  @Test
  void idsThatCollideFurtherKeepTheirFolders() throws Exception {
    Path one = write("north/a.txt", "One.");
    Path other = write("south/a.txt", "Two.");
    Path tricky = write("a.txt.md", "Three.");

    Story story = StoryReader.read(List.of(one, other, tricky));

    assertEquals(List.of("a.txt.md", "north/a.txt", "south/a.txt"), ids(story));
  }

  @Test
  void unreadableArticleHidesNoOther() throws Exception {
    write("good.txt", "One.");
    Files.write(folder.resolve("latin.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    write("broken.json", "{\"text\": }");
    write("empty.html", "<html></html>");

    Story story = StoryReader.read(List.of(folder));

    assertEquals(List.of("good"), ids(story));
    assertEquals(
        List.of("broken.json", "empty.html", "latin.txt"),
        story.problems().stream().map(Problem::file).toList());
    assertTrue(story.problems().stream().allMatch(p -> p.code() == Problem.Code.UNREADABLE));
    assertEquals("latin.txt: not UTF-8: byte 0xE9 at offset 3", story.problems().get(2).message());
  }

  @Test
  void fileOfAnotherKindIsAProblemOnlyWhereSomebodyNamesIt() throws Exception {
    Path good = write("good.txt", "One.");
    Path word = write("word.docx", "Two.");

    assertEquals(List.of(), StoryReader.read(List.of(folder)).problems());
    Problem problem = StoryReader.read(List.of(good, word)).problems().get(0);
    assertEquals("word.docx", problem.file());
    assertEquals(
        "word.docx: not an article; only .txt, .md, .html, .htm or .json are read",
        problem.message());
  }

  @Test
  void nothingToReadSaysWhy() throws Exception {
    assertEquals(
        "No article in "
            + folder
            + ": the folder is empty.\n"
            + "Articles are files that end in .txt, .md, .html, .htm or .json.",
        emptiness(folder));

    write("README.md", "No.");
    write("sub/a.txt", "No.");
    write("word.docx", "No.");
    assertEquals(
        "No article in "
            + folder
            + "; passed over README.md (a name that is never an article's), sub (a"
            + " sub-folder), word.docx (another kind of file).\n"
            + "Articles are files that end in .txt, .md, .html, .htm or .json.",
        emptiness(folder));
  }

  @Test
  void missingPathIsNamed() throws Exception {
    Path good = write("good.txt", "One.");
    Path missing = folder.resolve("gone.txt");

    assertEquals(missing + ": no such file or folder.", emptiness(good, missing));
  }

  @Test
  void orderOfPathsChangesNothing() throws Exception {
    List<Path> paths = new ArrayList<>();
    paths.add(write("a.txt", "Ferry sinks\n\n03/04 2024\n\nIt sank."));
    paths.add(write("b.txt", "Ferry found\n\n03/09 2024\n\nIt was found."));
    paths.add(write("c.txt", "It was raised."));
    paths.add(write("d.json", "{"));
    paths.add(write("e.json", "}"));
    paths.add(write("x/a.txt", "Another one."));
    String expected = describe(StoryReader.read(paths));

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(paths, new Random(seed));
      assertEquals(expected, describe(StoryReader.read(paths)));
    }
    assertTrue(expected.contains("2024-03-09"), expected);
  }

  private static String describe(Story story) {
    StringBuilder all = new StringBuilder(story.id()).append(story.problems());
    story.articles().forEach(a -> all.append(a.id()).append(a.source()).append(a.sha256()));
    return all.toString();
  }

  @Test
  void storyFileKnowsBetterThanTheArticles() throws Exception {
    write("a.txt", "Ferry sinks\n\nMarch 4, 2024\n\nBy Ann Lee\n\nIt sank.");
    write("b.txt", "It was raised.");
    write(
        "story.yml",
        """
        articles:
          a:
            outlet: Ferry News
            published: 2024-03-05
            language: en-GB
        """);

    List<Article> articles = StoryReader.read(List.of(folder)).articles();

    Source source = articles.get(0).source();
    assertEquals("Ferry sinks", source.title());
    assertEquals("Ferry News", source.outlet());
    assertEquals("Ann Lee", source.byline());
    assertEquals("en-GB", source.language());
    assertEquals(LocalDate.of(2024, 3, 5), source.published());
    assertEquals("the story file says so", source.publishedBecause());
    assertEquals(LocalDate.of(2024, 3, 5), articles.get(1).source().published());
  }

  @Test
  void storyFileMayNameAnUnreadableArticleButNoStranger() throws Exception {
    write("ferry-sinks.txt", "It sank.");
    write("broken.json", "{");
    write("story.yml", "articles:\n  broken: {outlet: A}\n");
    assertEquals(1, StoryReader.read(List.of(folder)).problems().size());

    write("story.yml", "articles:\n  ferry-sink: {outlet: A}\n");
    StoryFileException stranger =
        assertThrows(StoryFileException.class, () -> StoryReader.read(List.of(folder)));
    assertEquals(2, stranger.line());
    assertEquals(
        "story.yml: line 2, column 3: no article has the id \"ferry-sink\"; the id of an article is"
            + " its file name without extension\nMaybe \"ferry-sinks\"?",
        stranger.getMessage());
  }

  @Test
  void draftInAFileIsMarkedWhereverItLies() throws Exception {
    write("a.txt", "It sank.");
    Path inside = write("b.txt", "It was raised.");
    Path outside = Files.writeString(temp.resolve("new.txt"), "It sails.");

    Story within = StoryReader.read(List.of(folder), Draft.file(inside));
    assertEquals(List.of("a", "b"), ids(within));
    assertFalse(within.articles().get(0).draft());
    assertTrue(within.articles().get(1).draft());

    Story without = StoryReader.read(List.of(folder), Draft.file(outside));
    assertEquals(List.of("a", "b", "new"), ids(without));
    assertTrue(without.articles().get(2).draft());
    assertEquals("ferry", without.id());
  }

  @Test
  void pipedDraftIsReadAsWhatItBeginsLike() throws Exception {
    write("a.txt", "It sank.");
    for (String draft :
        List.of(
            "It sails.",
            "<!DOCTYPE html><p>It sails.</p>",
            "{\"text\": \"It sails.\"}",
            "---\ntitle: T\n---\nIt sails.")) {
      byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
      Article article = StoryReader.read(List.of(folder), Draft.bytes(bytes)).articles().get(1);

      assertEquals("draft", article.id());
      assertTrue(article.draft());
      assertEquals("It sails.", Texts.stating(article).strip());
    }
  }

  @Test
  void pipedDraftGivesWayToAnArticleOfThatName() throws Exception {
    write("draft.txt", "It sank.");

    Story story =
        StoryReader.read(
            List.of(folder), Draft.bytes("It sails.".getBytes(StandardCharsets.UTF_8)));

    assertEquals(List.of("draft", "draft-2"), ids(story));
    assertTrue(story.articles().get(1).draft());
  }

  @Test
  void missingDraftIsNamed() throws Exception {
    write("a.txt", "It sank.");
    Path gone = folder.resolve("gone.txt");

    NoArticlesException missing =
        assertThrows(
            NoArticlesException.class, () -> StoryReader.read(List.of(folder), Draft.file(gone)));
    assertEquals(gone + ": no such file.", missing.getMessage());
  }
}
