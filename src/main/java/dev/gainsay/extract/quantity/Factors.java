package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what something was multiplied by: "doubled", "twice as many", "a 12-fold rise". */
final class Factors {
  private final ChangeWords file;

  Factors(ChangeWords words) {
    file = words;
  }

  /** The factor that a word states alone, "doubled" or "twice" before "as many". */
  @Nullable BigDecimal word(Pieces pieces, int at) {
    String word = pieces.word(at);
    BigDecimal factor = file.factors().get(word);
    String next = pieces.word(at + 1);
    if (factor != null) {
      boolean noun = pieces.tag(at).equals("NNS") || next.equals("down") || next.equals("as");
      return noun ? null : factor;
    }
    factor = file.factorsBefore().get(word);
    if (factor == null || word.equals("half")) {
      return null;
    }
    if (word.equals("twice") || word.equals("thrice")) {
      return file.factorAfter().contains(next)
              && !file.notFactorAfter().contains(pieces.word(at + 2))
          ? factor
          : null;
    }
    boolean verb = pieces.tag(at).matches("VBP?") && !pieces.hyphen(at + 1);
    boolean before = file.factorOf().contains(next);
    return verb || before ? factor : null;
  }

  /** The index after "times" or "-fold" that make a number a factor; -1 where nothing does. */
  int end(Pieces pieces, int end) {
    int at = pieces.afterHyphen(end);
    String word = pieces.word(at);
    String next = pieces.word(at + 1);
    if (word.equals("fold")) {
      return at + 1;
    }
    boolean times = word.equals("times") || (word.equals("x") && pieces.glued(at));
    boolean factor =
        pieces.text(end - 1).indexOf('.') > 0
            || (file.factorAfter().contains(next)
                && !file.notFactorAfter().contains(pieces.word(at + 2)))
            || file.up().nouns().contains(next);
    return times && factor ? at + 1 : -1;
  }

  /** True for words that {@link #word} may read. */
  boolean isWord(String word) {
    return file.factors().containsKey(word) || file.factorsBefore().containsKey(word);
  }
}
