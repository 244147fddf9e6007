package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesAndTokensTest {
  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream()
        .map(each -> text.substring(each.start(), each.end()))
        .toList();
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream()
        .map(Sentences.Piece::span)
        .map((Span each) -> text.substring(each.start(), each.end()))
        .toList();
  }

  @Test
  void numbersKeepTheirSeparatorsAndSignsStandApart() {
    assertEquals(
        List.of(
            "It",
            "paid",
            "$",
            "1,000.50",
            ",",
            "or",
            "3.5m",
            ",",
            "a",
            "rise",
            "of",
            "12",
            "%",
            "."),
        tokens("It paid $1,000.50, or 3.5m, a rise of 12%."));
    assertEquals(
        List.of("at", "4:30", "p.m.", "on", "the", "18th"), tokens("at 4:30 p.m. on the 18th"));
  }

  @Test
  void hyphenatedWordsAndProductNamesStayWhole() {
    assertEquals(
        List.of("the", "two-year", "test", "of", "Petrel3.5"),
        tokens("the two-year test of Petrel3.5"));
  }

  @Test
  void possessorsAndNegationsAreCutOff() {
    assertEquals(
        List.of("Torv", "'s", "aides", "did", "n't", "ask"), tokens("Torv's aides didn't ask"));
  }

  @Test
  void sentencesEndAtFullStopsAndNotAtAbbreviations() {
    assertEquals(
        List.of(
            "Dr. Ferro of St. Olave met J. Adler at 9 a.m. Tuesday.", "They spoke of Inc. taxes."),
        sentences(
            "Dr. Ferro of St. Olave met J. Adler at 9 a.m. Tuesday. They spoke of Inc. taxes."));
  }

  @Test
  void aQuotationGoesOnInLowerCase() {
    assertEquals(
        List.of("\"We won!\" he said.", "They left."),
        sentences("\"We won!\" he said. They left."));
  }

  @Test
  void anEmptyLineEndsASentenceAndAHeadlineHasNoStop() {
    List<Sentences.Piece> pieces = Sentences.of("Bridge falls in Orlen\n\nIt fell at noon.\n");
    assertEquals(2, pieces.size());
    assertEquals(true, pieces.get(0).headline());
    assertEquals(false, pieces.get(1).headline());
    assertEquals(1, pieces.get(1).paragraph());
  }

  @Test
  void textWithoutAnyFullStopIsCutBehindTheItemsOfItsList() {
    String item = "Brenwick 12 homes, ";
    String list = item.repeat(500).strip();

    List<String> pieces = sentences(list);

    assertEquals(list, String.join(" ", pieces));
    assertEquals(
        List.of(),
        pieces.stream().filter(each -> each.length() > 1_500 || !each.endsWith(",")).toList());
  }
}
