package dev.gainsay.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What whole sentences of news state, through the whole extraction, by {@code news.txt}. */
class NewsTest {
  /** Known failures are few; a new one moves the measure below this. */
  private static final double LEAST_F1 = 95;

  static Stream<NewsSentences.Case> sentences() throws IOException {
    return NewsSentences.read("news.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceYieldsItsQuantities(NewsSentences.Case one) {
    List<NewsSentences.Quantity> read = one.read();
    if (one.known()) {
      assertFalse(
          NewsSentences.right(one.expected(), read), "It is read right now: take the ~ away.");
    } else if (!NewsSentences.right(one.expected(), read)) {
      assertEquals(one.expected().toString(), read.toString());
    }
  }

  @Test
  void precisionAndRecallOverAllSentencesAreHigh() throws IOException {
    for (NewsSentences.Tally tally : NewsSentences.measure(sentences().toList())) {
      System.out.println(tally);
      assertTrue(tally.f1() >= LEAST_F1, tally::toString);
    }
  }
}
