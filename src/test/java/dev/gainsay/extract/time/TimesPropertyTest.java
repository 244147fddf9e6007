package dev.gainsay.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TimesPropertyTest {
  private static final Times TIMES = new Times();
  private static final List<String> NOTATIONS =
      List.of(
          "MMMM d, yyyy",
          "d MMMM yyyy",
          "yyyy-MM-dd",
          "MM/dd/yyyy",
          "EEEE, MMMM d, yyyy",
          "'the' d MMMM yyyy");

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);

  @Test
  void aDayIsTheSameInEveryNotation() {
    for (int i = 0; i < 200; i++) {
      LocalDate day = anyDay();
      for (String notation : NOTATIONS) {
        String written = day.format(DateTimeFormatter.ofPattern(notation, Locale.ENGLISH));
        assertEquals(day(day), only("The bridge opened on " + written + ".", anyDay()), written);
      }
    }
  }

  @Test
  void aDateWithoutYearIsWithinAYearOfThePublication() {
    for (int i = 0; i < 300; i++) {
      LocalDate published = anyDay();
      LocalDate day = published.minusDays(random.nextInt(200));
      String written = day.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
      assertEquals(
          day(day),
          only("The bridge was opened on " + written + ".", published),
          published + " " + written);
    }
  }

  @Test
  void aWeekdayLandsOnItselfWithinAWeek() {
    for (int i = 0; i < 300; i++) {
      LocalDate published = anyDay();
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
      String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      LocalDate past =
          only("The judge said on " + name + " he was free.", published).from().toLocalDate();
      LocalDate future =
          only("The judge will rule on " + name + ".", published).from().toLocalDate();
      assertEquals(weekday, past.getDayOfWeek());
      assertEquals(weekday, future.getDayOfWeek());
      assertTrue(!past.isAfter(published) && past.isAfter(published.minusDays(7)));
      assertTrue(!future.isBefore(published) && future.isBefore(published.plusDays(7)));
    }
  }

  @Test
  void partsOfADayStartOnTheirDayAndEndByTheNextNoon() {
    List<String> parts =
        List.of("early morning", "morning", "afternoon", "evening", "night", "early hours");
    for (int i = 0; i < 200; i++) {
      LocalDate day = anyDay();
      String part = parts.get(random.nextInt(parts.size()));
      String written = day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));
      When when = only("It sank in the " + part + " of " + written + ".", anyDay());
      assertEquals(Grain.PART_OF_DAY, when.grain());
      assertEquals(day, when.from().toLocalDate());
      assertTrue(when.to().isBefore(day.plusDays(1).atTime(12, 0)));
    }
  }

  @Test
  void whatIsFoundNeverOverlapsAndStaysInsideTheSentence() {
    List<String> words =
        List.of(
            "the",
            "March",
            "4",
            ",",
            "2026",
            "early",
            "late",
            "of",
            "last",
            "year",
            "two",
            "days",
            "later",
            "ago",
            "on",
            "Tuesday",
            "night",
            "at",
            "9",
            "p.m.",
            "mid-2025",
            "first",
            "half",
            "quarter",
            "and",
            "a",
            "to",
            "-",
            "Easter",
            "in",
            "May",
            "hours",
            "more",
            "than",
            "before",
            "that",
            "same",
            "next",
            "week",
            "between",
            "1990s",
            "GMT",
            "noon",
            "end",
            "spring",
            "48",
            "3-5",
            "or",
            "this",
            "morning",
            "(",
            "from");
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(j == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
      }
      Sentence sentence = PlainSentences.of(text.toString());
      Clock clock =
          new Clock(random.nextBoolean() ? anyDay() : null, random.nextBoolean() ? 2024 : null);
      int free = 0;
      for (Mention mention : TIMES.find(sentence, clock)) {
        assertTrue(mention.first() >= free && mention.end() > mention.first(), text::toString);
        assertTrue(mention.end() <= sentence.size(), text::toString);
        free = mention.end();
      }
    }
  }

  private LocalDate anyDay() {
    return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(40 * 365));
  }

  private static When day(LocalDate day) {
    return When.at(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY);
  }

  private static When only(String text, LocalDate published) {
    List<Mention> found = TIMES.find(PlainSentences.of(text), new Clock(published));
    assertEquals(1, found.size(), text);
    return ((Mention.Time) found.get(0)).when();
  }
}
