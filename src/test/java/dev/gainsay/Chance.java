package dev.gainsay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Articles by chance: sentences of the news in files as messy as those of the web. */
final class Chance {
  private static final List<String> NAMES =
      List.of(
          "Norvik Energy",
          "Mayor Elin Torv",
          "Zo\u00eb Ferr\u00e3o",
          "Calder United",
          "the Tarsena police",
          "St. Olave\u2019s Hospital",
          "\u5317\u4eac Motors",
          "the \u201cPetrel 9\u201d probe");
  private static final List<String> DEEDS =
      List.of(
          "said %s people were killed",
          "cut %s jobs",
          "paid $%s million for the site",
          "had %s monthly active users",
          "rose %s percent",
          "ran %s kilometers",
          "finished %sth in the race",
          "took %s days to answer",
          "\u2014 with %s aircraft \u2014 left the base");
  private static final List<String> NUMBERS =
      List.of(
          "12",
          "1,400",
          "about 30",
          "more than 7",
          "2.5",
          "between 40 and 60",
          "nineteen",
          "3\u20135");
  private static final List<String> TIMES =
      List.of(
          "",
          " on March 3, 2025",
          " at 4:30 p.m. on Tuesday",
          " in late 2022",
          " last week",
          " \u2013 48 hours earlier \u2013",
          " since 1999",
          " \uD83D\uDE80 on Friday");
  private static final List<String> ENDS = List.of(".", "!", ".\u201d", " (see below).", ";", "");
  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\r\n\r\n", " ", "\n\n\n");

  private Chance() {}

  /** The bytes of a file of that kind. */
  static byte[] file(RandomGenerator random, String extension) {
    StringBuilder text = new StringBuilder();
    boolean html = extension.equals("html");
    if (html) {
      text.append("<html><head><title>").append(sentence(random)).append("</title></head><body>");
      text.append("<nav>Subscribe for $9 a month</nav><article><h1>A day in 12 numbers</h1>");
    } else if (random.nextInt(4) == 0) {
      text.append('\uFEFF');
    }
    int paragraphs = 2 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      text.append(html ? "<p>" : heading(random, extension));
      int sentences = 1 + random.nextInt(3);
      for (int k = 0; k < sentences; k++) {
        text.append(sentence(random)).append(k + 1 < sentences ? " " : "");
      }
      text.append(html ? "</p>\n" : BREAKS.get(random.nextInt(BREAKS.size())));
    }
    if (html) {
      text.append("</article><footer>\u00a9 2025 The Paper, 14 Mill Street</footer></body></html>");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A sentence of chance, with one value at least. */
  static String sentence(RandomGenerator random) {
    return one(random, NAMES)
        + " "
        + one(random, DEEDS).formatted(one(random, NUMBERS))
        + one(random, TIMES)
        + one(random, ENDS);
  }

  private static String heading(RandomGenerator random, String extension) {
    return extension.equals("md") && random.nextInt(3) == 0 ? "## The 3 facts\n\n" : "";
  }

  private static String one(RandomGenerator random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
