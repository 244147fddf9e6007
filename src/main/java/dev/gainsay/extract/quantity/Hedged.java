package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Bound;
import org.jspecify.annotations.Nullable;

/**
 * An amount with the words that hedge it.
 *
 * @param first index of its first piece, hedges included
 * @param end index after its last piece, hedges included
 * @param amount the number and unit
 * @param hedge what hedges it, null where nothing does
 */
record Hedged(int first, int end, Amount amount, Hedges.@Nullable Hedge hedge) {

  /**
   * The amount with the hedges around it; the outermost of several counts, unless it is "about".
   */
  static Hedged of(Pieces pieces, Amount amount, Hedges hedges) {
    int first = amount.first();
    int end = amount.end();
    Hedges.Hedge hedge = null;
    if (amount.reading() == Amount.Reading.NAME) {
      return new Hedged(first, end, amount, null);
    }
    for (int i = 0; i < 2; i++) {
      boolean the = i == 0 && pieces.word(first - 1).equals("the");
      Phrases.Found<Hedges.Hedge> found = hedges.before(pieces, the ? first - 1 : first);
      boolean whose =
          found != null
              && found.meaning().level()
              && pieces.tag(found.first() - 1).matches("DT|PRP\\$|POS");
      // "Seven of their past eight games".
      if (found == null
          || whose
          || (the && !found.meaning().verb())
          || !fits(found.meaning(), amount)) {
        break;
      }
      hedge = hedge == null || found.meaning().bound() != Bound.ABOUT ? found.meaning() : hedge;
      first = found.first();
    }
    Phrases.Found<Hedges.Hedge> after = hedges.after(pieces, end);
    if (after == null && amount.number().end() < end) {
      after = hedges.after(pieces, amount.number().end());
    }
    if (after != null) {
      hedge = hedge == null || hedge.bound() == Bound.ABOUT ? after.meaning() : hedge;
      end = Math.max(end, after.end());
    }
    return new Hedged(first, end, amount, hedge);
  }

  private static boolean fits(Hedges.Hedge hedge, Amount amount) {
    return hedge.from() == 0 || !amount.bare() || amount.value().doubleValue() >= hedge.from();
  }

  Hedged with(Amount other) {
    return new Hedged(first, end, other, hedge);
  }

  Hedged as(Amount.Reading reading) {
    return with(amount.as(reading));
  }
}
