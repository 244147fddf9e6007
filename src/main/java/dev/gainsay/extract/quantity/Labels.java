package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells numbers that are names, dates, scores or list marks from amounts, by {@code labels.yml}.
 */
final class Labels {

  private static final BigDecimal HIGHEST_LABEL = BigDecimal.valueOf(999);

  private final LabelWords file = LabelWords.read();
  private final NamedNumbers named = new NamedNumbers(file);
  private final DatedNumbers dated = new DatedNumbers(file);
  private final Pointers pointers = new Pointers(file);

  /** True where a length of time or time of day begins right after a number that ends there. */
  boolean timeFollows(Pieces pieces, int end) {
    if (pieces.glued(end) && pieces.letters(end)) {
      return file.gluedTimes().contains(pieces.word(end));
    }
    int at = pieces.afterHyphen(end);
    for (int adjectives = 0; adjectives < 2; adjectives++) {
      if (file.timeAdjectives().contains(pieces.word(at))) {
        at = pieces.afterHyphen(at + 1);
      }
    }
    String word = pieces.word(at);
    return file.times().contains(word) && !(word.equals("second") && pieces.hyphen(at + 1));
  }

  /** True where the words around say that two numbers with a hyphen are a score, no range. */
  boolean isScoreWord(String word) {
    return file.scores().contains(word);
  }

  /** True where a number is no amount though nothing of time or measure stands with it. */
  boolean isName(Pieces pieces, Amount amount, boolean titleCase) {
    int first = amount.first();
    int end = amount.end();
    if (pieces.standsAlone(first, end)) {
      return false;
    }
    String before = pieces.word(first - 1);
    if (before.equals("per") || (before.equals("every") && !amount.share())) {
      return true;
    }
    if (file.names().contains(pieces.textBetween(first, end))) {
      return true;
    }
    if (afterVagueHyphen(pieces, first)) {
      return true;
    }
    if (!amount.bare()) {
      return false;
    }
    if (named.evenWithMagnitude(pieces, first, end)) {
      return true;
    }
    if (insideMark(pieces, first, end)) {
      return true;
    }
    return !amount.number().scaled() && plainName(pieces, first, end, amount, titleCase);
  }

  private boolean plainName(Pieces pieces, int first, int end, Amount amount, boolean titleCase) {
    return listMark(pieces, first, end)
        || labelled(pieces, first, end, amount)
        || dated.is(pieces, first, end, amount.value())
        || named.is(pieces, first, end, titleCase)
        || adjective(pieces, end)
        || pointers.is(pieces, first, end)
        || emergencyNumber(pieces, first, end);
  }

  /** "9/11", "3:1", "COVID-19", "18th", "747s": more than a number. */
  private static boolean insideMark(Pieces pieces, int first, int end) {
    if (pieces.word(end).matches("st|nd|rd|th")) {
      return true;
    }
    boolean suffix = pieces.glued(end) && (pieces.letters(end) || pieces.digits(end));
    boolean marked =
        pieces.glued(end)
            && Set.of("/", ":", "_", "@", "=", "^", "\u00d7").contains(pieces.word(end))
            && pieces.glued(end + 1);
    boolean markedBefore =
        pieces.glued(first)
            && Set.of("/", ":", "_", "@", "=", "^", ".", "+", "'", "\u2212", "\u00d7")
                .contains(pieces.word(first - 1))
            && pieces.glued(first - 1);
    return suffix || marked || markedBefore || afterVagueHyphen(pieces, first);
  }

  /** "COVID-19", "under-18": a hyphen ties the number to a word before it. */
  private static boolean afterVagueHyphen(Pieces pieces, int first) {
    return pieces.hyphen(first - 1)
        && (pieces.letters(first - 2) || pieces.word(first - 2).equals("."))
        && !pieces.word(first - 2).equals("to")
        && !pieces.word(first - 2).equals("magnitude")
        && !pieces.glued(first - 2);
  }

  private static boolean listMark(Pieces pieces, int first, int end) {
    String before = pieces.word(first - 1);
    String next = pieces.word(end);
    boolean digits = pieces.digits(first) && end == first + 1;
    return digits
        && ((Set.of("(", "[").contains(before) && Set.of(")", "]").contains(next))
            || (first == 0 && Set.of(".", ")").contains(next) && pieces.glued(end)));
  }

  private boolean labelled(Pieces pieces, int first, int end, Amount amount) {
    String before = pieces.word(first - 1);
    if (before.equals("#")
        || before.equals("top")
        || (pieces.hyphen(first - 1) && pieces.word(first - 2).equals("top"))) {
      return true;
    }
    boolean bareLabel =
        file.before().contains(before)
            && amount.value().compareTo(HIGHEST_LABEL) <= 0
            && !pieces.tag(end).equals("NNS");
    String determiner = pieces.word(first - 2);
    return bareLabel
        && !file.notLabel().contains(determiner)
        && !(before.equals("number") && determiner.equals("of"));
  }

  /** True for a small word of letters that a number before its hyphen counts. */
  static boolean isCounted(Pieces pieces, int noun) {
    String word = pieces.word(noun);
    boolean describes =
        pieces.hyphen(noun + 1) || pieces.tag(noun + 1).matches("NN.*|JJ.*|CD|VBG|VBN");
    return pieces.letters(noun)
        && !pieces.capital(noun)
        && word.length() > 2
        && !(word.endsWith("ed") && word.length() > 4)
        && describes
        && !pieces.digits(noun + 2);
  }

  /** "Two-way", "five-star". */
  private boolean adjective(Pieces pieces, int end) {
    return pieces.hyphen(end) && file.adjectives().contains(pieces.word(end + 1));
  }

  private boolean emergencyNumber(Pieces pieces, int first, int end) {
    return file.emergency().contains(pieces.text(first))
        && (file.callWords().contains(pieces.word(end))
            || file.callWords().contains(pieces.word(first - 1)));
  }
}
