package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.FigureClaim;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {

  /** "12 [unit]", several parted by "; ". */
  private static String told(String text) {
    Article article = new Article("test", "test.txt", Source.UNKNOWN, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims().stream()
        .filter(FigureClaim.class::isInstance)
        .map(claim -> ((FigureClaim) claim).figure())
        .map(
            figure ->
                figure.stated().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining("-"))
                    + " "
                    + figure.unit().id())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry carried 162 passengers.                         | 162 passenger
          The clinic treated 90 patients and 14 people.             | 90 patient; 14 person
          The app has 12 million monthly active users.              | 12000000 monthly active user
          The maker shut 5, 7 and 9 shops.                          | 5 shop; 7 shop; 9 shop
          The plan means 1,600 and 400 job cuts.                    | 1600 job cut; 400 job cut
          Two large, wooden boats sank.                             | 2 large wooden boat
          Police banned 51 of Orlia's air carriers.                 | 51 air carrier
          The 1,200-page report lists 85 findings.                  | 1200 page; 85 finding
          The airline bought 22 Boeing 787 Dreamliners.             | 22 boeing 787 dreamliner
          Exports fell 6.3% year on year.                           | 6.3 percent
          The calf was 8 months old.                                | 8 month of age
          """)
  void isNamedInFull(String text, String expected) {
    assertEquals(expected, told(text));
  }
}
