package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number with its currency and unit. */
final class Amounts {
  /** A part of a whole as a number from 0 to 1; it compares with percentages. */
  static final Unit SHARE = new Unit(Unit.Quantity.PERCENT, "", "percent", 100, 0);

  private final Numerals numerals;
  private final Shares shares;
  private final VagueCounts vagueCounts;
  private final Measures measures;
  private final Currencies currencies;
  private final Hedges hedges;
  private final Labels labels;
  private final Topics topics;
  private final AmbiguousUnits ambiguous;
  private final SmallerUnits smaller;

  Amounts(
      Numerals numerals,
      Shares shares,
      VagueCounts vagueCounts,
      Measures measures,
      Currencies currencies,
      Hedges hedges,
      Labels labels,
      Topics topics) {
    this.numerals = numerals;
    this.shares = shares;
    this.vagueCounts = vagueCounts;
    this.measures = measures;
    this.currencies = currencies;
    this.hedges = hedges;
    this.labels = labels;
    this.topics = topics;
    this.ambiguous = new AmbiguousUnits(topics);
    this.smaller = new SmallerUnits(numerals, measures, currencies);
  }

  /** The amount that begins at a piece, whatever its reading; null where no number begins there. */
  @Nullable Amount at(Pieces pieces, int first) {
    Phrases.Found<Currencies.Money> money = currencies.before(pieces, first);
    int signed = money == null ? first : money.end();
    boolean negative =
        isMinus(pieces, signed) || (money != null && pieces.word(money.end()).equals("-"));
    int start = negative ? signed + 1 : signed;
    if (negative && money == null) {
      money = currencies.before(pieces, start);
      start = money == null ? start : money.end();
    }
    Amount below = money == null && !negative ? spacedMinus(pieces, first) : null;
    if (below != null) {
      return below;
    }
    Numeral share = money == null ? shares.at(pieces, start) : null;
    Numeral number = share != null ? share : numerals.at(pieces, start, money != null);
    if (number == null && money == null && !negative) {
      number = vagueCounts.at(pieces, start);
    }
    if (number == null) {
      return money == null && !negative ? oneUnit(pieces, first) : null;
    }
    return money == null
        ? withUnit(pieces, first, number, negative)
        : withMoney(pieces, first, number, negative, money.meaning());
  }

  /** "About a mile", "less than a dollar": one of the unit; but "$3 a gallon" is a rate. */
  private @Nullable Amount oneUnit(Pieces pieces, int first) {
    if (!pieces.word(first).equals("a") && !pieces.word(first).equals("an")) {
      return null;
    }
    Numeral one = new Numeral(first + 1, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.WORDS);
    Phrases.Found<Currencies.Money> sign = currencies.after(pieces, first + 1);
    boolean next = sign != null && pieces.digits(sign.end());
    // "Over a US$10 billion deal" is no dollar.
    boolean unit = !next && unitAt(pieces, first + 1) && !labels.timeFollows(pieces, first + 1);
    if (!unit || (hedges.before(pieces, first) == null && first > 0 && !priced(pieces, first))) {
      return null;
    }
    Amount amount = withUnit(pieces, first, one, false);
    return first > 0 || pieces.standsAlone(first, amount.end()) ? amount : null;
  }

  /** "Sells for a dollar", "missed by a penny a share"; a dollar store is no price. */
  private boolean priced(Pieces pieces, int first) {
    Phrases.Found<Currencies.Money> money = currencies.after(pieces, first + 1);
    return money != null
        && topics.beforePrices().contains(pieces.word(first - 1))
        && !pieces.tag(money.end()).matches("NN.*|JJ.*")
        && !pieces.hyphen(money.end());
  }

  /** "- 2 degrees" where nothing else stands that the mark could part from it. */
  private @Nullable Amount spacedMinus(Pieces pieces, int first) {
    if (first > 0 || !pieces.word(0).equals("-") || pieces.glued(1)) {
      return null;
    }
    Amount amount = at(pieces, 1);
    return amount == null || !pieces.standsAlone(1, amount.end()) ? null : amount.negated();
  }

  private static boolean isMinus(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (word.equals("minus") || word.equals("negative")) {
      return !pieces.word(i - 1).equals("or");
    }
    boolean sign = word.equals("-") || word.equals("\u2212");
    return sign && !pieces.glued(i) && pieces.glued(i + 1) && !pieces.digits(i - 1);
  }

  private Amount withMoney(
      Pieces pieces, int first, Numeral number, boolean negative, Currencies.Money money) {
    Unit unit = money.unit();
    int end = number.end();
    Phrases.Found<Currencies.Money> after = currencies.after(pieces, pieces.afterHyphen(end));
    // "$40 billion US dollars", "$5 million CAD": the later word says which dollar.
    if (after != null
        && after.meaning().worth().compareTo(BigDecimal.ONE) == 0
        && !next(pieces, after)) {
      unit = unit.id().equals("USD") ? after.meaning().unit() : unit;
      end = after.end();
    }
    Amount amount =
        new Amount(
            first, end, number, signed(number.value(), negative), unit, Amount.Reading.AMOUNT);
    boolean whole = !number.scaled() && pieces.word(end).equals("and");
    return whole ? smaller.with(pieces, amount) : amount;
  }

  /** True where a currency sign belongs to the number after it. */
  private static boolean next(Pieces pieces, Phrases.Found<Currencies.Money> sign) {
    return pieces.digits(sign.end()) && !pieces.letters(sign.first());
  }

  private Amount withUnit(Pieces pieces, int first, Numeral read, boolean negative) {
    Numeral number = read;
    if (number.form() != Numeral.Form.SHARE && ambiguous.isMetre(pieces, number)) {
      number = new Numeral(number.end() - 1, number.coefficient(), BigDecimal.ONE, number.form());
    }
    int end = number.end();
    if (number.form() == Numeral.Form.VAGUE
        && pieces.word(end).equals("of")
        && (unitAt(pieces, end + 1) || labels.timeFollows(pieces, end + 1))) {
      // "Millions of dollars", "dozens of acres", "hundreds of years".
      end++;
    }
    BigDecimal value = signed(number.value(), negative);
    Phrases.Found<Hedges.Hedge> hedge = hedges.after(pieces, end);
    if (hedge != null && (unitAt(pieces, hedge.end()) || labels.timeFollows(pieces, hedge.end()))) {
      // "12 or more kilometers"
      end = hedge.end();
    }
    Phrases.Found<Unit> age = Ages.after(pieces, end);
    if (age != null) {
      return new Amount(first, age.end(), number, value, age.meaning(), Amount.Reading.AMOUNT);
    }
    if (labels.timeFollows(pieces, end)) {
      return new Amount(first, end, number, value, Unit.NONE, Amount.Reading.TIME);
    }
    if (number.form() == Numeral.Form.SHARE) {
      return new Amount(first, end, number, value, SHARE, Amount.Reading.AMOUNT);
    }
    int at = pieces.afterHyphen(end);
    Phrases.Found<Unit> unit = measures.startingAt(pieces, at);
    if (unit == null
        && pieces.glued(at)
        && pieces.text(at).matches("[CF]")
        && (negative || Topics.speaksOf(pieces, topics.heat()))) {
      unit = measures.named(pieces.text(at).equals("C") ? "celsius" : "fahrenheit", at);
    }
    if (unit == null && AmbiguousUnits.isPence(pieces, number, at)) {
      BigDecimal pounds = value.movePointLeft(2);
      return new Amount(first, at + 1, number, pounds, Unit.money("GBP"), Amount.Reading.AMOUNT);
    }
    if (unit == null && AmbiguousUnits.isCents(pieces, number, at)) {
      BigDecimal dollars = value.movePointLeft(2);
      return new Amount(first, at + 1, number, dollars, Unit.money("USD"), Amount.Reading.AMOUNT);
    }
    Phrases.Found<Currencies.Money> money = currencies.after(pieces, at);
    if (money != null && !next(pieces, money) && (unit == null || money.end() > unit.end())) {
      Amount amount =
          new Amount(
              first,
              money.end(),
              number,
              value.multiply(money.meaning().worth()),
              money.meaning().unit(),
              Amount.Reading.AMOUNT);
      return money.meaning().worth().signum() == 1 && money.meaning().worth().scale() == 0
          ? smaller.with(pieces, amount)
          : amount;
    }
    if (unit == null && pieces.word(end).equals("below") && pieces.word(end + 1).equals("zero")) {
      Unit degree = measures.named("degree", end).meaning();
      return new Amount(first, end + 2, number, value.negate(), degree, Amount.Reading.AMOUNT);
    }
    if (unit != null
        && unit.meaning().id().equals("pound")
        && ambiguous.isSterling(pieces, unit, value)) {
      return new Amount(first, unit.end(), number, value, Unit.money("GBP"), Amount.Reading.AMOUNT);
    }
    if (unit != null
        && unit.meaning().dimension().matches("temperature|angle")
        && pieces.word(unit.end()).equals("below")
        && pieces.word(unit.end() + 1).matches("zero|freezing")) {
      // Below freezing is below zero on the one scale only.
      boolean zero =
          pieces.word(unit.end() + 1).equals("zero") || !unit.meaning().id().equals("fahrenheit");
      return new Amount(
          first,
          unit.end() + 2,
          number,
          zero ? value.negate() : value,
          unit.meaning(),
          Amount.Reading.AMOUNT);
    }
    if (unit != null) {
      return smaller.with(
          pieces,
          new Amount(first, unit.end(), number, value, unit.meaning(), Amount.Reading.AMOUNT));
    }
    return new Amount(first, end, number, value, Unit.NONE, Amount.Reading.AMOUNT);
  }

  private boolean unitAt(Pieces pieces, int end) {
    int at = pieces.afterHyphen(end);
    return measures.startingAt(pieces, at) != null || currencies.after(pieces, at) != null;
  }

  private static BigDecimal signed(BigDecimal value, boolean negative) {
    return negative ? value.negate() : value;
  }
}
