package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that nobody counted: "hundreds of homes", "tens of thousands", "several million".
 */
final class VagueCounts {
  private final NumberWords words;

  VagueCounts(NumberWords words) {
    this.words = words;
  }

  /** The vague number that begins at a piece, with what it stands for more than. */
  @Nullable Numeral at(Pieces pieces, int first) {
    BigDecimal plural = words.vaguePlural(pieces.word(first));
    if (plural != null) {
      return plural(pieces, first, plural);
    }
    boolean article = pieces.word(first).equals("a") && words.makesVague(pieces.word(first + 1));
    int vague = article ? first + 1 : first;
    if (!words.makesVague(pieces.word(vague))) {
      return null;
    }
    BigDecimal magnitude = words.magnitude(pieces.word(vague + 1), false);
    int end = vague + 2;
    // "Several hundred thousand", "a few dozen".
    BigDecimal next = magnitude == null ? null : words.magnitude(pieces.word(end), false);
    return magnitude == null
        ? null
        : next == null ? vague(end, magnitude) : vague(end + 1, magnitude.multiply(next));
  }

  private @Nullable Numeral plural(Pieces pieces, int first, BigDecimal plural) {
    boolean of = pieces.word(first + 1).equals("of");
    BigDecimal more = of ? words.vaguePlural(pieces.word(first + 2)) : null;
    if (more != null) {
      return vague(first + 3, plural.multiply(more));
    }
    boolean namesRange = !of && pieces.word(first - 1).equals("the");
    boolean counts = pieces.tag(first).matches("NNP?S|CD|DT|JJ");
    boolean other = words.vagueOnlyBeforeOf(pieces.word(first)) && (!of || noun(pieces, first - 1));
    return namesRange || other || !counts || pieces.digits(first + 2) || pieces.hyphen(first + 1)
        ? null
        : vague(first + 1, plural);
  }

  /** "Test scores of pupils" are no twenties. */
  private static boolean noun(Pieces pieces, int i) {
    return pieces.tag(i).matches("NN.*|JJ.*|PRP.*|POS");
  }

  private static Numeral vague(int end, BigDecimal number) {
    return new Numeral(end, number, BigDecimal.ONE, Numeral.Form.VAGUE);
  }
}
