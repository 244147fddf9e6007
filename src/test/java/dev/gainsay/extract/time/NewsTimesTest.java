package dev.gainsay.extract.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The extent and the value of each date and length in sentences as newspapers write them. */
class NewsTimesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

  @Test
  void datesAndLengthsOfNewsAreReadWithExtentAndValue() throws IOException {
    List<Executable> sentences = new ArrayList<>();
    InputStream file = NewsTimesTest.class.getResourceAsStream("news.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String sentence = line;
        String expected = lines.readLine().strip();
        sentences.add(() -> assertEquals(expected, found(sentence), sentence));
      }
    }
    assertTrue(sentences.size() > 180, "The list is read.");
    assertAll(sentences);
  }

  private static String found(String text) {
    Source source = new Source(null, null, null, null, PUBLISHED, "the test says so", "en");
    Article article = new Article("a", "a.txt", source, text, true, List.of(), false);
    String found =
        Extractor.bundled().extract(article).claims().stream()
            .filter(claim -> claim instanceof DateClaim || claim instanceof DurationClaim)
            .sorted(Comparator.comparing((Claim claim) -> claim.passage().span()))
            .map(claim -> claim.valueText() + " = " + value(claim))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "nothing" : found;
  }

  private static String value(Claim claim) {
    if (claim instanceof DurationClaim length) {
      return length.length().bound().word()
          + length.length().stated()
          + length.length().unit().id();
    }
    When when = ((DateClaim) claim).date();
    return moment(when.from().toString())
        + "/"
        + moment(when.to().toString())
        + " "
        + when.grain().word()
        + (when.edge() == When.Edge.AT ? "" : " " + when.edge().word())
        + (when.zone() == null ? "" : " " + when.zone());
  }

  /** Without minutes and hours that are nought. */
  private static String moment(String iso) {
    String hours = iso.endsWith(":00") ? iso.substring(0, iso.length() - 3) : iso;
    return hours.endsWith("T00") ? hours.substring(0, 10) : hours;
  }
}
