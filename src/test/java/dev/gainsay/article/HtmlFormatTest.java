package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {

  @Test
  void pageKeepsItsArticleAndNothingElse() throws IOException, UnreadableException {
    Article page = fixture("bridge.html");

    assertEquals(
        """
        Old bridge at Marlow closes for good

        The old bridge at Marlow closed on Sunday after 142 years, the county council said in a statement that surprised few of the people who had queued to cross it for the last time.

        What comes next

        A ferry for 60 passengers takes over on Monday. It will cross every 20 minutes, and the fare of £2 is to stay the same until the new bridge opens, which the council expects to happen in the spring of 2027.

        The ferry runs from 6 a.m. to 10 p.m.

        Cyclists pay nothing.

        Engineers found cracks in three of the eight piers. “We would not let a horse over it,” said Pru Hale, who led the survey, and she added that she had meant a small horse.\
        """,
        Texts.stating(page).replaceAll("\n{3,}", "\n\n"));
    assertFalse(page.textIsFile());
  }

  @Test
  void linkedDataTellsTheSource() throws IOException, UnreadableException {
    assertEquals(
        new Source(
            "Old bridge at Marlow closes for good",
            "The Weir Post",
            "Ida Brook, Ned Coyle",
            "https://weirpost.example/bridge",
            // The day where it was published: eleven at night in New York is no day later.
            LocalDate.of(2024, 11, 3),
            "the page says so",
            "en-GB"),
        fixture("bridge.html").source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<meta property='article:published_time' content='2024-05-04T08:00:00Z'> | ",
        "<meta name='pubdate' content='Sat, 04 May 2024 08:00:00 GMT'> | ",
        "<meta itemprop='datePublished' content='2024-05-04'> | ",
        "| <p><time datetime='2024-05-04T08:00'>yesterday</time></p>",
        "| <p><time>May 4, 2024</time></p>",
        "| <p>May 4, 2024</p>",
        "| <div class='entry-meta'><span>By</span> <a href='x'>Ann Lee</a> <span class='date'>May"
            + " 4, 2024 3:30 pm ET</span></div>",
        "<script type='application/ld+json'>{broken</script> | <p>Published: 4 May 2024</p>",
      })
  void dayIsFoundWhereverThePageStatesIt(String head, String line) throws UnreadableException {
    Article page =
        Texts.article(
            "a.html",
            "<html><head><title>Pier opens</title>%s</head><body><article><h1>Pier opens</h1>%s<p>The pier at Holt opened with 300 guests.</p></article>"
                .formatted(head == null ? "" : head, line == null ? "" : line));

    assertEquals(LocalDate.of(2024, 5, 4), page.source().published());
    assertEquals("Pier opens", page.source().title());
    assertEquals(
        "Pier opensThe pier at Holt opened with 300 guests.",
        Texts.stating(page).replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body><article>%s</article></body>",
        "<body><main><div>%s</div></main></body>",
        "<body>%s</body>",
        "%s",
        "<body><div class='c1'><div class='c2'>%s</div></div></body>",
      })
  void shortPageIsReadWhateverItsFrame(String frame) throws UnreadableException {
    Article page =
        Texts.article("a.html", frame.formatted("<p>Rain fell for 9 days.</p><p>It stopped.</p>"));

    assertEquals("Rain fell for 9 days.\n\nIt stopped.", page.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><head><title>Rain</title></head><body></body></html>",
        "<body><nav>Top 100</nav><script>let a = 3;</script><footer>2024</footer></body>",
        "<body><img src='a.png' alt='12 boats'></body>",
      })
  void pageWithoutABodyTextIsUnreadable(String html) {
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> Texts.article("x.html", html));

    assertEquals("x.html: no readable text in it", refused.getMessage());
  }

  @Test
  void titleLosesTheOutletOnlyWhereAHeadingProvesIt() throws UnreadableException {
    String page = "<title>Storm - 12 dead</title>%s<p>The storm killed 12 people.</p>";

    assertEquals("Storm - 12 dead", Texts.article("a.html", page.formatted("")).source().title());
    Article proven = Texts.article("a.html", page.formatted("<h1>Storm</h1>"));
    assertEquals("Storm", proven.source().title());
    assertEquals("12 dead", proven.source().outlet());
  }

  @Test
  void declaredCharacterSetIsUsedWhereAPageIsNotUtf8() throws UnreadableException {
    byte[] page =
        "<meta charset=\"windows-1252\"><p>The café cost €3 million.</p>"
            .getBytes(Charset.forName("windows-1252"));

    assertEquals("The café cost €3 million.", ArticleReader.read(page, "a.html").text());
  }

  @Test
  void boxesOfLinksGoWhateverTheyAreMadeOf() throws UnreadableException {
    Article page =
        Texts.article(
            "a.html",
            "<article><p>The pier <a href='a'>opened</a> with 300 guests.</p><div><a href='1'>Ten"
                + " piers under $300</a> <a href='2'>Twelve more</a></div><p><a href='3'>Why 90"
                + " million came</a></p><p>It closed at 9 p.m.</p></article>");

    assertEquals("The pier opened with 300 guests.\n\nIt closed at 9 p.m.", page.text());
  }

  @Test
  void blocksAreParagraphsAndLineBreaksAreLines() throws UnreadableException {
    Article page =
        Texts.article(
            "a.htm",
            "<article><p>One<br>two</p>loose words<blockquote><p>Three  four</p></blockquote>"
                + "<table><tr><td>Dead</td><td>12</td></tr><tr><td>Hurt</td><td>40</td></tr></table></article>");

    assertEquals("One\ntwo\n\nloose words\n\nThree four\n\nDead 12\n\nHurt 40", page.text());
    assertNull(page.source().title());
  }

  private static Article fixture(String name) throws IOException, UnreadableException {
    try (InputStream file = HtmlFormatTest.class.getResourceAsStream(name)) {
      return ArticleReader.read(Objects.requireNonNull(file, name).readAllBytes(), name);
    }
  }
}
