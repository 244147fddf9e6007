package dev.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private static final String PROSE =
      "The quarry at Holt employed 214 people until it closed on Friday, the owner said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 12, 2024",
        "Tuesday, March 12, 2024",
        "Sept. 3, 2024",
        "12 March 2024, 14:05",
        "12th of March 2024",
        "2024-03-12T14:05:00Z",
        "2024-03-12 14:05",
        "2024年3月12日",
        "03/09 2024 517",
        "12.03.2024",
        "Published: March 12, 2024 at 2:05 p.m. EST",
        "Updated 12 March 2024 14:05 GMT",
        "Published March 12, 2024, updated March 13, 2024",
        "14:05, 12 March 2024",
        "HOLT, March 12, 2024",
        "By Ruth Amber | March 12, 2024 | 5 min read",
        "By Ruth Amber · March 12, 2024 · 352 views · 27 comments",
        "Holt Herald | March 12, 2024",
        "By Ruth Amber",
        "BY RUTH AMBER",
        "By Ruth Amber and Sol de Witt",
        "By Ruth Amber, Holt Herald",
        "By Ruth Amber, Staff Writer",
        "Ruth Amber, Staff Writer",
        "Ruth Amber, Senior Business Correspondent",
        "Written by Ruth Amber",
        "Edited by Sol",
        "Art Editor | Sol Witt",
        "Produced by | The Quarry Desk",
        "Reviewed by | Sol Witt",
        "Author: Ruth Amber",
        "Reporting by Ruth Amber in Holt; Editing by Sol Witt",
        "(Reporting by Ruth Amber and Sol Witt; Editing by Ann Lee)",
        "Published 3:04 PM EDT, Mon March 4, 2024",
        "554",
        "1,204 views",
        "27 comments",
        "4 minute read",
      })
  void headLinesStateNothing(String line) throws UnreadableException {
    Article article = Texts.article("a.txt", "Quarry at Holt closes\n\n" + line + "\n\n" + PROSE);

    assertEquals(List.of(line), Texts.silent(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image source: Holt museum",
        "Photo: Sol Witt",
        "Photos by Sol Witt",
        "Photograph: Sol Witt/The Desk",
        "Source: Holt Quarry Association",
        "(Figure/Holt annual report)",
        "Figure 3: Blocks per year",
        "(The header image shows the quarry in 1950.)",
        "(The picture above was taken in 2019.)",
        "Sol Witt/Getty Images",
        "Getty Images",
        "AP Photo/Sol Witt",
        "Courtesy of the Holt museum",
        "Screenshot via the council's website",
        "Advertisement",
        "MORE: Ten quarries that closed",
        "Ann Lee reported from Holt. Sol Witt contributed from New Quay.",
        "Share this article",
        "Share on Facebook",
        "Read more: Five quarries that closed",
        "Related: Stone prices double",
        "Sign up for our daily newsletter, read by 9,000 people.",
        "Follow us on Instagram",
        "Tags: quarry, Holt, 2024",
        "© 2024 Holt Herald",
        "Copyright 2024 Holt Herald. All rights reserved.",
        "All rights reserved",
        "Solemnly declare: this text was reprinted 3 times.",
        "This article was originally published on March 3, 2021.",
        "Join 85,000 readers of our evening letter.",
      })
  void creditsAndInvitationsStateNothing(String line) throws UnreadableException {
    Article inside = Texts.article("a.txt", PROSE + "\n\n" + line + "\n\n" + PROSE);
    Article atTheEnd = Texts.article("a.txt", PROSE + "\n\n" + line);

    assertEquals(List.of(line), Texts.silent(inside));
    assertEquals(List.of(line), Texts.silent(atTheEnd));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By 4 a.m. the quarry was empty.",
        "By Monday",
        "By Monday evening Holt had lost 214 jobs.",
        "By 2023 the Quarry employed 300.",
        "By Ruth Amber's count, 214 people lost their jobs.",
        "Comments by the minister fell flat.",
        "Comments on the plan are due by May 3.",
        "Sources said 12 people were held.",
        "Sources: two officials say 12 people were held, and three more have left the country"
            + " since.",
        "Produced by a crew of 12, the film cost $3 million.",
        "Edited by hand, the list shrank to 40 names.",
        "Photos of the quarry drew 4,000 visitors.",
        "Figures from the council show 214 jobs lost.",
        "Figures rose by 3 percent.",
        "Copyright law protects the design for 70 years.",
        "Copyright holders asked for $4 million.",
        "Related companies lost 300 jobs.",
        "Read more than 40 letters, he did, and answered 12.",
        "Sign up for the race has been slow: 40 names so far.",
        "Subscribers fell to 12,000 in May.",
        "Share prices rose 4 percent.",
        "Save the Children sent 40 tons of food.",
        "Watch makers employ 3,000 people.",
        "Image problems cost the firm 12 percent of its sales.",
        "Published in 1950, the map shows 12 quarries.",
        "Updated figures show 214 jobs lost.",
        "On March 4: 12 people came.",
        "Sol Witt, Editor of the Holt Herald, lost 3 teeth.",
        "March 3",
        "Ann Lee reported 12 cases.",
        "Sol Witt contributed 3 goals.",
        "Reuters reported that 12 people were held.",
        "Holt pays 4 percent, according to Reuters",
        "Tags on 300 sheep were lost.",
        "Disclaimers cost the firm $3 million.",
        "Topics included the 214 jobs.",
      })
  void proseThatBeginsAlikeStays(String line) throws UnreadableException {
    Article inside = Texts.article("a.txt", PROSE + "\n\n" + line + "\n\n" + PROSE);
    Article first = Texts.article("a.txt", line + "\n\n" + PROSE);

    assertEquals(List.of(), Texts.silent(inside));
    assertEquals(List.of(), Texts.silent(first));
  }

  @Test
  void datesAloneInTheBodyArePartOfAChronology() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt",
            "How the quarry closed\n\n"
                + PROSE
                + "\n\n"
                + "March 3, 2024\n\n"
                + "The first 40 people left.\n\n"
                + "March 9, 2024\n\n"
                + "The rest left.");

    assertEquals(List.of(), Texts.silent(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HOLT (Reuters) — ;;",
        "HOLT, June 3 (Xinhua) -- ;;",
        "PORT HOLT - ;;",
        "HOLT, Ore. (AP) — ;;",
        "Holt (AFP) – ;;",
        "HARBOR CITY, June 3, 2024 — ;2024-06-03;",
        "Holt, 3 June 2024 (dpa) - ;2024-06-03;",
      })
  void datelineOfTheFirstParagraphStatesNothing(String prefix, LocalDate day, String rest)
      throws UnreadableException {
    String opening = prefix.stripTrailing() + " ";
    Article article = Texts.article("a.txt", "Quarry closes\n\n" + opening + PROSE);

    assertEquals(List.of(opening), Texts.silent(article));
    assertEquals(day, article.source().published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm Petra – the worst since 1998 – killed 12.",
        "NATO — the alliance of 32 — met.",
        "Twelve people died: Holt mourns.",
        "On Tuesday, March 4 – the day of the vote – 12 came.",
        "Holt: Twelve people have died.",
      })
  void nameBeforeADashIsNoDatelineOfItsOwn(String opening) throws UnreadableException {
    Article article = Texts.article("a.txt", "Quarry closes\n\n" + opening + " " + PROSE);

    assertEquals(List.of(), Texts.silent(article));
  }

  @Test
  void addressesInsideProseStateNothing() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt",
            "The list (https://holt.example/list/2024?page=12) names 214 people. Write to"
                + " desk12@holt.example. See www.holt.example/3, too. (Photo: Sol Witt)");

    assertEquals(
        List.of(
            "https://holt.example/list/2024?page=12",
            "desk12@holt.example",
            "www.holt.example/3",
            "(Photo: Sol Witt)"),
        Texts.silent(article));
  }

  @Test
  void commentsAndSourcesCloseAText() throws UnreadableException {
    String body = PROSE + "\n\n" + PROSE + "\n\n";
    Article comments = Texts.article("a.txt", body + "27 Comments\n\nBob: I saw 300 people there.");
    Article sources =
        Texts.article("a.txt", body + "Sources\n\nHolt Herald, 4 pages\nCouncil, 2019");

    assertEquals(body, Texts.stating(comments));
    assertEquals(body, Texts.stating(sources));
  }

  @Test
  void boxOfLinksEndsWhereProseGoesOn() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt",
            PROSE
                + "\n\n"
                + "Related stories\n\n"
                + "Ten quarries under $300\n\n"
                + "Why 90 million may be too many?\n\n"
                + PROSE);

    assertEquals(PROSE + PROSE, Texts.stating(article).replace("\n", ""));
  }

  @Test
  void numberOfAListItemCountsNothing() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt", PROSE + "\n\n1. What changes\n\n2) Who pays 40 percent\n\n3.5 million tons.");

    assertEquals(List.of("1. ", "2) "), Texts.silent(article));
  }

  @Test
  void standfirstMayStandBetweenTitleAndDate() throws UnreadableException {
    String standfirst = "After 80 years the pumps are switched off.";
    Article article =
        Texts.article(
            "a.txt",
            "Quarry closes\n\n" + standfirst + "\n\nBy Ruth Amber\nMay 4, 2024\n\n" + PROSE);

    assertEquals(List.of("By Ruth Amber", "May 4, 2024"), Texts.silent(article));
    assertEquals(LocalDate.of(2024, 5, 4), article.source().published());
    assertTrue(Texts.stating(article).contains(standfirst));
    assertFalse(Texts.stating(article).contains("Ruth"));
  }

  @Test
  void sectionOutletAndBareNameOfTheHeadStateNothing() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt",
            "BUSINESS\nQuarry cuts 300 jobs\nHOLT HERALD\n5 March 2024\n3 min read\nShare\n\n"
                + PROSE);

    assertEquals("Quarry cuts 300 jobs", article.source().title());
    assertEquals(LocalDate.of(2024, 3, 5), article.source().published());
    assertEquals(
        List.of("BUSINESS", "HOLT HERALD", "5 March 2024", "3 min read", "Share"),
        Texts.silent(article));
  }

  @Test
  void dayOfPublicationBeatsTheDayOfAnUpdate() throws UnreadableException {
    Article article =
        Texts.article(
            "a.txt", "Quarry closes\n\nUpdated: May 9, 2024\nPublished: May 4, 2024\n\n" + PROSE);

    assertEquals(LocalDate.of(2024, 5, 4), article.source().published());
  }
}
