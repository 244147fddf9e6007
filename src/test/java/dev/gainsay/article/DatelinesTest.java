package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  private static final String BODY = "The ferry sank with 12 cars on board.";

  /** Days of the articles whose date lines (or, with "|", date line and body) are given. */
  private static List<@Nullable LocalDate> days(String... articles) throws UnreadableException {
    return settled(articles).stream().map(article -> article.source().published()).toList();
  }

  private static List<Article> settled(String... articles) throws UnreadableException {
    return Datelines.settle(entries(articles));
  }

  private static List<Datelines.Entry> entries(String... articles) throws UnreadableException {
    List<Datelines.Entry> entries = new ArrayList<>();
    for (String article : articles) {
      String[] parts = article.split("\\|", -1);
      String body = parts.length > 1 ? parts[1] : BODY;
      String text = "Ferry sinks\n\n" + (parts[0].isEmpty() ? "" : parts[0] + "\n\n") + body;
      String name = entries.size() + ".txt";
      Reading reading = ArticleReader.reading(text.getBytes(StandardCharsets.UTF_8), name);
      entries.add(new Datelines.Entry(String.valueOf(entries.size()), name, reading, false));
    }
    return entries;
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-05-04; 2024-05-04",
        "04.05.2024; 2024-05-04",
        "4.5.24; 2024-05-04",
        "13/05/2024; 2024-05-13",
        "05/13/2024; 2024-05-13",
        "05-13-2024; 2024-05-13",
        "05/05/2024; 2024-05-05",
        "04/05/2024;",
        "04/05 2024 77;",
        "31/02/2024;",
      })
  void articleAloneIsDatedWhereItsNotationSettlesIt(String line, @Nullable String day)
      throws UnreadableException {
    assertEquals(day(day), days(line).get(0));
  }

  @Test
  void orderProvenByOneArticleHoldsForAllThatWriteAlike() throws UnreadableException {
    List<Article> articles = settled("04/05/2024", "13/05/2024", "06/05/2024");

    assertEquals(LocalDate.of(2024, 5, 4), articles.get(0).source().published());
    assertEquals(LocalDate.of(2024, 5, 6), articles.get(2).source().published());
    assertEquals(
        "read as day/month: the calendar has the date, or another one written alike, only so",
        articles.get(0).source().publishedBecause());
  }

  @Test
  void orderProvenForOneNotationProvesNothingForAnother() throws UnreadableException {
    // Both orders of 04/05 lie within the year of the first date; neither is near it.
    assertNull(days("13/12/2024", "04/05 2024").get(1));
  }

  @Test
  void articlesThatProveBothOrdersProveNothing() throws UnreadableException {
    List<@Nullable LocalDate> days = days("13/05/2024", "05/14/2024", "07/08/2024");

    assertEquals(LocalDate.of(2024, 5, 13), days.get(0));
    assertEquals(LocalDate.of(2024, 5, 14), days.get(1));
    assertNull(days.get(2));
  }

  @Test
  void orderThatBringsTheDatesTogetherIsTaken() throws UnreadableException {
    assertEquals(
        List.of(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 9)),
        days("03/04 2024", "03/09 2024"));
    assertEquals(
        List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 4, 4)),
        days("03/04/2024", "04/04/2024"));
    assertEquals(
        List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 4, 5)),
        days("03/04/2024", "April 5, 2024"));
  }

  @Test
  void datesThatLieApartEitherWayStayOpen() throws UnreadableException {
    assertNull(days("03/04/2024", "December 5, 2024").get(0));
    assertNull(days("03/04/2024", "03/04/2024").get(0));
  }

  @Test
  void ownTextSettlesTheOrderWhereTheStoryDoesNot() throws UnreadableException {
    assertEquals(
        LocalDate.of(2024, 3, 4), days("03/04/2024|The ferry sank on March 3, 2024.").get(0));
    assertEquals(
        LocalDate.of(2024, 4, 3), days("03/04/2024|It sank on 2 April 2024, not in 1998.").get(0));
    assertNull(days("03/04/2024|A ferry sank there on July 9, 1998.").get(0));
  }

  @Test
  void dayThatATextLooksForwardToSettlesNothing() throws UnreadableException {
    assertNull(days("03/04/2024|The court will rule on April 3, 2024.").get(0));
    assertNull(days("|The court will rule on April 3, 2024.").get(0));
  }

  @Test
  void storyAndTextThatDisagreeLeaveTheOrderOpen() throws UnreadableException {
    assertNull(days("03/04/2024|The ferry sank on April 2, 2024.", "March 5, 2024").get(0));
  }

  @Test
  void articleWithoutDateTakesTheNewestDayItNames() throws UnreadableException {
    Article silent = settled("|It sank on March 3, 2024, and was found on March 5, 2024.").get(0);

    assertEquals(LocalDate.of(2024, 3, 5), silent.source().published());
    assertEquals(
        "it gives no date; this is the newest day its own text names",
        silent.source().publishedBecause());
  }

  @Test
  void articleWithoutDateTakesTheEarliestOfTheOthers() throws UnreadableException {
    Article silent = settled("", "March 9, 2024", "March 4, 2024").get(0);

    assertEquals(LocalDate.of(2024, 3, 4), silent.source().published());
    assertEquals(
        "it gives no date; this is the earliest of the other articles",
        silent.source().publishedBecause());
  }

  @Test
  void dayFarFromTheOtherArticlesIsHistory() throws UnreadableException {
    assertEquals(
        LocalDate.of(2024, 3, 4),
        days("|A ferry sank there on July 9, 1998.", "March 4, 2024").get(0));
  }

  @Test
  void articlesOfManyMonthsLendNoDate() throws UnreadableException {
    Article silent = settled("", "March 9, 2024", "June 4, 2024").get(0);

    assertNull(silent.source().published());
    assertNull(silent.source().publishedBecause());
  }

  @Test
  void datelineWithoutYearTakesTheYearOfTheStory() throws UnreadableException {
    String dateline = "|HOLT, Jan. 2 (Agency) — The ferry sank.";

    assertNull(days(dateline).get(0));
    assertEquals(LocalDate.of(2024, 1, 2), days(dateline, "December 30, 2023").get(0));
    assertNull(days(dateline, "June 30, 2023").get(0));
  }

  @Test
  void leapDayIsADayOnlyInLeapYears() throws UnreadableException {
    assertEquals(LocalDate.of(2024, 2, 29), days("February 29, 2024").get(0));
    assertNull(days("February 29, 2023").get(0));
  }

  @Test
  void orderOfArticlesChangesNothing() throws UnreadableException {
    List<Datelines.Entry> entries =
        entries(
            "03/04 2024", "", "03/09 2024", "|It sank on March 2, 2024.", "HOLT, March 6, 2024");
    List<String> expected = sources(entries);
    for (int seed = 0; seed < 20; seed++) {
      List<Datelines.Entry> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, sources(shuffled));
    }
    expected.forEach(source -> assertNotNull(source));
  }

  private static List<String> sources(List<Datelines.Entry> entries) {
    return Datelines.settle(entries).stream()
        .map(article -> article.id() + article.source())
        .sorted()
        .toList();
  }
}
