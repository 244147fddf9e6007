package dev.gainsay.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.extract.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Places PLACES = new Places();

  private static String told(String sentence) {
    return PLACES.find(Sentences.of(sentence)).stream()
        .map(Mention.Place::rank)
        .map(
            r ->
                "%s=%d..%d%s"
                    .formatted(r.text(), r.best(), r.worst(), r.of() == null ? "" : " " + r.of()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The model ranked 18th.                              | ranked 18th=18..18
          The model ranks third in the app ranking.           | ranks third=3..3 app ranking
          She finished in third place.                        | finished in third place=3..3
          The club came second, behind Lyon.                  | came second=2..2
          It is the third-largest lake in Europe.             | third-largest=3..3 largest lake
          It is the world's second-biggest economy.           | second-biggest=2..2 biggest economy
          He beat the world No. 1.                            | No. 1=1..1
          It is ranked number two.                            | ranked number two=2..2
          The song was among the top three.                   | top three=1..3
          She had a top-10 finish.                            | top-10=1..10
          It entered the top five on the App Store.           | top five=1..5 App Store
          He was 18th in the standings.                       | was 18th=18..18 standings
          The yacht was third globally.                       | was third=3..3
          Kenya was the runner-up.                            | runner-up=2..2
          """)
  void readsPlaces(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The third suspect fled.                | third=3..3 suspect
          It was her 100th goal.                 | 100th=100..100 goal
          They kept the first two letters.       | first=1..1 two letters
          It was the thirty-first attempt.       | thirty-first=31..31 attempt
          """)
  void readsOrdinalsThatTellOneOfSeveralApart(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was the first time in the second quarter.
          The second half began on March 4th.
          They met for the third time on the 4th.
          First of all, the 18th century was cold.
          The second phase of the first stage began.
          He lives at No. 10 Downing Street.
          The top three executives left.
          He should not have gone in the first place.
          """)
  void leavesTimesDatesAndAddressesAlone(String sentence) {
    assertEquals("", told(sentence));
  }
}
