package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Adds up "5 feet 10 inches", "2 km, 8 m", "3 dollars and 50 cents" in the larger unit. */
final class SmallerUnits {
  private final Numerals numerals;
  private final Measures measures;
  private final Currencies currencies;

  SmallerUnits(Numerals numerals, Measures measures, Currencies currencies) {
    this.numerals = numerals;
    this.measures = measures;
    this.currencies = currencies;
  }

  /** The amount with the smaller one that follows it added, else the amount itself. */
  Amount with(Pieces pieces, Amount large) {
    int at = large.end();
    boolean joined = Set.of("and", ",").contains(pieces.word(at));
    at = pieces.word(at).equals(",") && pieces.word(at + 1).equals("and") ? at + 1 : at;
    Numeral rest = numerals.at(pieces, joined ? at + 1 : at, false);
    if (rest == null || rest.scaled()) {
      return large;
    }
    int after = pieces.afterHyphen(rest.end());
    if (large.unit().quantity() == Unit.Quantity.MONEY) {
      if (AmbiguousUnits.isCents(pieces, rest, after)
          || AmbiguousUnits.isPence(pieces, rest, after)) {
        return plus(large, rest.value().movePointLeft(2), after + 1);
      }
      Phrases.Found<Currencies.Money> cents = currencies.after(pieces, after);
      return cents == null || cents.meaning().worth().compareTo(BigDecimal.ONE) == 0
          ? large
          : plus(large, rest.value().multiply(cents.meaning().worth()), cents.end());
    }
    Phrases.Found<Unit> small = measures.startingAt(pieces, after);
    if (small == null && large.unit().id().equals("foot") && pieces.word(after).startsWith("in")) {
      small = measures.named("inch", after);
    }
    if (small == null
        || large.unit().quantity() != Unit.Quantity.MEASURE
        || !small.meaning().convertibleTo(large.unit())
        || small.meaning().factor() >= large.unit().factor()) {
      return large;
    }
    double more = rest.value().doubleValue() * small.meaning().factor() / large.unit().factor();
    boolean between = Set.of("between", "from").contains(pieces.word(large.first() - 1));
    // "3 km and 1,500 m" are two lengths: a rest is less than one of the larger unit, though
    // people say "2 yards 7 feet".
    boolean feet = Set.of("foot", "inch").contains(small.meaning().id());
    if (more >= (feet ? 3 : 1) || (joined && between)) {
      return large;
    }
    BigDecimal rounded = BigDecimal.valueOf(more).setScale(6, RoundingMode.HALF_UP);
    return with(pieces, plus(large, rounded, small.end()));
  }

  private static Amount plus(Amount large, BigDecimal more, int end) {
    BigDecimal sum = large.value().add(more);
    return new Amount(large.first(), end, large.number(), sum, large.unit(), large.reading());
  }
}
