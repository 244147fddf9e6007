package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String WALL =
      """
      Sea wall at Dunmere gives way

      Tuesday, 14 May 2024

      By Flora Quist

      The sea wall gave way at noon, and 40 gardens were flooded.
      """;

  @Test
  void textOfAFileIsTheFileItself() throws UnreadableException {
    Article wall = Texts.article("wall.txt", WALL);

    assertEquals(WALL, wall.text());
    assertTrue(wall.textIsFile());
    assertEquals("wall", wall.id());
    assertEquals("wall.txt", wall.file());
    assertEquals("Sea wall at Dunmere gives way", wall.source().title());
    assertEquals("Flora Quist", wall.source().byline());
    assertEquals(LocalDate.of(2024, 5, 14), wall.source().published());
    assertEquals("its date line says so", wall.source().publishedBecause());
    assertEquals(List.of("Tuesday, 14 May 2024", "By Flora Quist"), Texts.silent(wall));
  }

  @Test
  void byteOrderMarkDoesNotCount() throws UnreadableException {
    Article marked = Texts.article("wall.txt", "\uFEFF" + WALL);

    assertEquals(WALL, marked.text());
    assertEquals(Texts.article("wall.txt", WALL).boilerplate(), marked.boilerplate());
  }

  @Test
  void lineEndsOfWindowsStayAndShiftEverySpan() throws UnreadableException {
    Article wall = Texts.article("wall.txt", WALL.replace("\n", "\r\n"));

    assertTrue(wall.text().contains("way\r\n\r\nTuesday"));
    assertEquals(List.of("Tuesday, 14 May 2024", "By Flora Quist"), Texts.silent(wall));
    assertEquals(LocalDate.of(2024, 5, 14), wall.source().published());
  }

  @Test
  void lineEndsOfOldMacsAreLineEnds() throws UnreadableException {
    Article wall = Texts.article("wall.txt", WALL.replace("\n", "\r"));

    assertEquals("Sea wall at Dunmere gives way", wall.source().title());
    assertEquals(List.of("Tuesday, 14 May 2024", "By Flora Quist"), Texts.silent(wall));
  }

  @Test
  void firstByteThatIsNotUtf8IsNamed() {
    byte[] latin = "The caf\u00E9 closed.".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("storm.txt: not UTF-8: byte 0xE9 at offset 7", message(latin, "storm.txt"));
  }

  @Test
  void cutOffCharacterAtTheEndIsNotUtf8() {
    byte[] cut = {'A', ' ', (byte) 0xE2, (byte) 0x82};

    assertEquals("cut.txt: not UTF-8: byte 0xE2 at offset 2", message(cut, "cut.txt"));
  }

  @Test
  void binaryFileIsNamedByItsFirstNulByte() {
    byte[] picture = {'P', 'N', 'G', '\n', 0, 1, 2, 0};

    assertEquals("picture.txt: binary (NUL byte at offset 4)", message(picture, "picture.txt"));
    assertEquals("picture.html: binary (NUL byte at offset 4)", message(picture, "picture.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "---\n\n***", "\u00A0\u200B"})
  void textWithoutLetterOrFigureSaysNothing(String silence) {
    byte[] bytes = silence.getBytes(StandardCharsets.UTF_8);

    assertTrue(message(bytes, "empty.txt").startsWith("empty.txt: says nothing"));
    assertTrue(message(bytes, "empty.md").startsWith("empty.md: says nothing"));
  }

  @Test
  void frontMatterAloneSaysNothing() {
    byte[] bytes = "---\ntitle: Only this\n---\n\n".getBytes(StandardCharsets.UTF_8);

    assertTrue(message(bytes, "bare.md").startsWith("bare.md: says nothing"));
  }

  @Test
  void otherKindsOfFileAreRefused() {
    assertEquals(
        "a.docx: only .txt, .md, .html, .htm or .json are read",
        message(new byte[] {'a'}, "a.docx"));
  }

  @Test
  void fileAboveTheLimitIsRefusedUnread() {
    String message = message(new byte[ArticleReader.MOST_BYTES + 1], "huge.txt");

    assertTrue(message.startsWith("huge.txt: 67,108,865 bytes"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"long.txt", "long.md", "long.html", "long.json"})
  void megabytesAreReadInLinearTime(String name) {
    StringBuilder body = new StringBuilder();
    while (body.length() < (name.endsWith(".txt") ? 5_000_000 : 2_000_000)) {
      body.append("By noon on March 3, 2024 the river stood at 412 centimeters. ");
      body.append(body.length() % 5 == 0 ? "\n\n" : "");
    }
    String content = body.toString();
    if (name.endsWith(".html")) {
      content = "<article><p>" + content.replace("\n\n", "</p>\n<p>") + "</p></article>";
    } else if (name.endsWith(".json")) {
      content = "{\"text\": \"" + content.replace("\n", "\\n") + "\"}";
    }
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    Article article =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ArticleReader.read(bytes, name));

    assertTrue(article.text().length() > 1_900_000);
    assertFalse(Texts.stating(article).isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(", "1.", "@", "www.", "A-", "By A ", "|", "**", "[", "#", "---\n"})
  void oneEndlessLineIsReadInLinearTime(String piece) {
    byte[] bytes = ("Start " + piece.repeat(50_000) + " end").getBytes(StandardCharsets.UTF_8);

    for (String name : List.of("x.txt", "x.md", "x.html")) {
      Article article =
          assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ArticleReader.read(bytes, name));
      assertTrue(article.text().startsWith("Start"), name);
    }
  }

  @Test
  void anyBytesAreReadOrRefusedAndSpansStayInOrder() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    String[] pieces = {
      "By Ann Lee\n",
      "March 3, 2024\n",
      "03/04 2026 12\n",
      "Photo: x\n",
      "# T\n",
      "**b** ",
      "(",
      "http://a.b ",
      "[x](y) ",
      "<p>",
      "</p>",
      "\r\n",
      "Comments\n",
      "12 died. ",
      "{\"text\":\"",
      "\"}",
      "---\n",
      "é",
      "“",
      "1. "
    };
    String[] names = {"a.txt", "a.md", "a.html", "a.json"};
    int read = 0;
    for (int round = 0; round < 2_000; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = random.nextInt(12); i >= 0; i--) {
        bytes.writeBytes(pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8));
      }
      if (random.nextInt(10) == 0) {
        bytes.write(random.nextInt(256));
      }
      try {
        Article article =
            ArticleReader.read(bytes.toByteArray(), names[random.nextInt(names.length)]);
        read++;
        int last = -1;
        for (Span span : article.boilerplate()) {
          assertTrue(span.start() > last, article::text);
          assertTrue(span.end() <= article.text().length(), article::text);
          last = span.end();
        }
      } catch (UnreadableException refused) {
        assertFalse(refused.what().isBlank());
      }
    }
    assertTrue(read > 1_000, "only " + read + " were read");
  }

  @Test
  void jsonArticleIsOneElementOfABundle() throws UnreadableException {
    Article article =
        Texts.article(
            "mill.json",
            "{\"id\": \"other\", \"title\": \"Mill burns\", \"outlet\": \"Ash Daily\","
                + " \"published\": \"2024-02-29\", \"language\": \"en-GB\", \"byline\": \"Jo"
                + " Pell\", \"views\": 7, \"text\": \"The mill burned for 9 hours.\\n"
                + "\\n"
                + "Photo: Jo Pell\"}");

    assertEquals("mill", article.id());
    assertEquals("The mill burned for 9 hours.\n\nPhoto: Jo Pell", article.text());
    assertFalse(article.textIsFile());
    assertEquals(List.of("Photo: Jo Pell"), Texts.silent(article));
    assertEquals(
        new Source(
            "Mill burns",
            "Ash Daily",
            "Jo Pell",
            null,
            LocalDate.of(2024, 2, 29),
            "its \"published\" says so",
            "en-GB"),
        article.source());
  }

  @Test
  void brokenJsonIsNamedByLineAndColumn() {
    String message = message("{\n \"title\": \"a\",\n \"text\" \"b\"\n}", "x.json");

    assertTrue(message.startsWith("x.json: line 3, column 9: "), message);
    assertFalse(message.contains("\n"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"title\": \"a\"} | x.json: it has no \"text\", which must be a string",
        "[1] | x.json: an object with a \"text\" was expected",
        "{\"text\": \" \"} | x.json: says nothing (no letter and no figure in it)",
        "{\"text\": \"a\", \"published\": \"soon\"} | x.json: \"published\" is \"soon\"; a date"
            + " such as 2026-03-04 was expected",
      })
  void jsonWithoutArticleSaysWhatIsMissing(String json, String message) {
    assertEquals(message, message(json, "x.json"));
  }

  @Test
  void articleThatStartsWithProseHasNoTitle() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt", "The harbor froze on Monday, for the first time since 1963.\nIt thawed.");

    assertNull(article.source().title());
    assertNull(article.source().published());
    assertNull(article.source().publishedBecause());
  }

  @Test
  void linesBrokenByHandAreNoTitle() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt",
            """
            The harbor froze on Monday, for the first time since the
            winter of 1963, and the boats that
            lay there stayed.\
            """);

    assertNull(article.source().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who drained the lake?",
        "Mayor quits: \"I am tired\"",
        "Lake level sinks in the U.S.",
        "12 held after raid"
      })
  void headlinesAreTitlesAndStayInTheText(String title) throws UnreadableException {
    Article article =
        Texts.article("a.txt", title + "\n\nMay 2, 2024\n\nThe lake lost 3 meters in a week.");

    assertEquals(title, article.source().title());
    assertTrue(Texts.stating(article).startsWith(title));
  }

  private static String message(String content, String name) {
    return message(content.getBytes(StandardCharsets.UTF_8), name);
  }

  private static String message(byte[] bytes, String name) {
    return String.valueOf(
        assertThrows(UnreadableException.class, () -> ArticleReader.read(bytes, name))
            .getMessage());
  }
}
