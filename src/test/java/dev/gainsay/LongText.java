package dev.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * News text of any length: no two paragraphs alike, with figures, dates, durations, ranks, quotes,
 * posts, comparisons and statuses. The same seed gives the same text. Needs nothing besides the
 * JDK, so that {@code java LongText.java} works.
 */
public final class LongText {
  private static final List<String> FIRST =
      List.of(
          "Maria", "Thomas", "Lena", "Samuel", "Ines", "Oskar", "Priya", "Daniel", "Chiara",
          "Yusuf", "Hanna", "Victor", "Amina", "Pavel", "Ruth", "Edgar", "Noor", "Felix", "Greta",
          "Ivan");
  private static final List<String> SYLLABLES =
      List.of(
          "bar", "cal", "den", "fos", "gar", "hol", "ker", "lan", "mor", "nev", "ost", "pem", "ran",
          "sel", "tor", "ul", "vas", "wen", "yar", "zel");
  private static final List<String> FIRMS =
      List.of("Energy", "Foods", "Rail", "Systems", "Bank", "Motors", "Airlines", "Pharma");
  private static final List<String> THINGS =
      List.of(
          "workers",
          "homes",
          "vehicles",
          "schools",
          "patients",
          "trains",
          "boats",
          "bridges",
          "trees",
          "voters",
          "shelters",
          "firefighters",
          "students",
          "turbines",
          "tickets",
          "passengers",
          "shops",
          "soldiers",
          "pupils",
          "books");
  private static final List<String> DEEDS =
      List.of(
          "destroyed",
          "damaged",
          "closed",
          "evacuated",
          "reopened",
          "sold",
          "bought",
          "repaired",
          "delivered",
          "counted");
  private static final List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August");
  private static final List<String> POSTS =
      List.of("chief executive", "governor", "mayor", "minister", "chairman", "head coach");
  private static final List<String> HEDGES =
      List.of("", "about ", "more than ", "nearly ", "at least ", "up to ", "over ", "some ");

  private final RandomGenerator chance;
  private final StringBuilder text = new StringBuilder();

  private LongText(long seed) {
    this.chance = new SplittableRandom(seed);
  }

  /**
   * A text.
   *
   * @param characters at least so many, and at most a paragraph more
   */
  public static String of(int characters, long seed) {
    LongText made = new LongText(seed);
    while (made.text.length() < characters) {
      made.paragraph();
    }
    return made.text.toString();
  }

  /**
   * Writes a text to a file.
   *
   * @param args file, number of characters, seed
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), of(Integer.parseInt(args[1]), Long.parseLong(args[2])));
  }

  private void paragraph() {
    String town = capital(word(2));
    String firm = capital(word(2)) + " " + pick(FIRMS);
    String person = pick(FIRST) + " " + capital(word(2));
    String surname = person.substring(person.indexOf(' ') + 1);
    int sentences = 3 + chance.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(town, firm, person, surname));
    }
    text.append("\n\n");
  }

  private String sentence(String town, String firm, String person, String surname) {
    String thing = pick(THINGS);
    int number = 2 + chance.nextInt(chance.nextBoolean() ? 98 : 90_000);
    String day = pick(MONTHS) + " " + (1 + chance.nextInt(28));
    return switch (chance.nextInt(13)) {
      case 0 ->
          "The fire in %s %s %s%,d %s on %s."
              .formatted(town, pick(DEEDS), pick(HEDGES), number, thing, day);
      case 1 ->
          "%s, the %s of %s, said that repairs would cost %s$%d million."
              .formatted(person, pick(POSTS), firm, pick(HEDGES), 1 + number % 900);
      case 2 ->
          "%s has %s%,d %s in %s, %d percent fewer than in %d."
              .formatted(
                  firm, pick(HEDGES), number, thing, town, 1 + number % 60, 1990 + number % 34);
      case 3 ->
          "\u201cWe %s %d %s before the %s came, and nobody in %s asked us %s,\u201d %s said."
              .formatted(pick(DEEDS), number % 80 + 2, thing, word(2), town, word(3), surname);
      case 4 ->
          "It took %d hours to clear the road to %s, and %d %s stayed shut until %s."
              .formatted(2 + number % 40, town, 2 + number % 70, thing, day);
      case 5 ->
          "%s is the %s largest maker of %s in the country."
              .formatted(firm, pick(List.of("second", "third", "fourth", "fifth")), thing);
      case 6 ->
          "%s has not confirmed that %s was bought by %s %s."
              .formatted(person, firm, capital(word(3)), pick(FIRMS));
      case 7 ->
          "%s joined %s as %s in %d and left on the evening of %s."
              .formatted(surname, firm, pick(POSTS), 1985 + number % 38, day);
      case 8 ->
          "Shares of %s fell by %d.%d percent to $%d.%02d on %s."
              .formatted(firm, number % 20, number % 10, 3 + number % 300, number % 100, day);
      case 9 ->
          "%s is younger than any other %s of %s, and %s plans to stay for %d years."
              .formatted(person, pick(POSTS), firm, surname, 2 + number % 12);
      case 10 ->
          "Officials in %s denied that %d %s were missing."
              .formatted(town, 2 + number % 500, thing);
      case 11 ->
          "Last year the %s of %s resigned, %s said on %s."
              .formatted(pick(POSTS), town, surname, day);
      default ->
          "The river at %s rose by %d.%d metres within %d days, %d kilometres from %s."
              .formatted(
                  town,
                  1 + number % 6,
                  number % 10,
                  2 + number % 9,
                  5 + number % 300,
                  capital(word(2)));
    };
  }

  private String pick(List<String> from) {
    return from.get(chance.nextInt(from.size()));
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(pick(SYLLABLES));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
