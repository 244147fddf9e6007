package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Figure.Change;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that a sentence states as amounts: counts, shares, money, measures, ages,
 * changes.
 *
 * <p>Lengths of time, dates, ordinals, scores, versions and other names are left out. The unit of a
 * count is {@link Unit#NONE}: which noun is counted is for others to find. Words count more than
 * parts of speech, since taggers err in headlines. Immutable and safe for many threads.
 */
public final class Quantities {
  private static final int WORDS_OF_PERIOD = 4;

  private final NumberWords words = new NumberWords();
  private final Currencies currencies = new Currencies();
  private final Hedges hedges = new Hedges();
  private final Labels labels = new Labels();
  private final ChangeWords changeWords = ChangeWords.read();
  private final Changes changes = new Changes(changeWords);
  private final Factors factors = new Factors(changeWords);
  private final Ranges ranges = new Ranges(labels, changes);
  private final Measures measures;
  private final Ages ages;
  private final Amounts amounts;

  public Quantities() {
    Numerals numerals = new Numerals(words);
    Topics topics = Topics.read();
    ages = new Ages(topics);
    measures = new Measures();
    amounts =
        new Amounts(
            numerals,
            new Shares(words, numerals, measures),
            new VagueCounts(words),
            measures,
            currencies,
            hedges,
            labels,
            topics);
  }

  /** The quantities of a sentence, in order, none overlapping another. */
  public List<Mention.Quantity> find(Sentence sentence) {
    if (!mayHoldNumber(sentence)) {
      return List.of();
    }
    Pieces pieces = Pieces.of(sentence, currencies::isCode);
    List<Hedged> read = new ArrayList<>();
    List<Mention.Quantity> found = new ArrayList<>();
    boolean titleCase = sentence.headline() || pieces.titleCase();
    for (int i = 0; i < pieces.size(); ) {
      Amount amount = amounts.at(pieces, i);
      Mention.Quantity factor = amount == null ? factorWord(pieces, i) : factor(pieces, amount);
      if (factor != null) {
        found.add(factor);
        i = amount == null ? i + 1 : amount.end();
      } else if (amount == null) {
        i++;
      } else {
        read.add(settled(pieces, amount, titleCase));
        i = amount.end();
      }
    }
    Change before = null;
    int end = -1;
    for (Ranges.Stated stated : ranges.join(pieces, read)) {
      Change own = changes.of(pieces, stated.low(), stated.end(), stated.high() != null);
      boolean goesOn =
          stated.listed() || saysAgain(pieces, end, stated) || andAgain(pieces, end, stated);
      before = own == null && goesOn ? before : own;
      found.add(quantity(pieces, stated, before));
      end = stated.end();
    }
    found.sort(Comparator.comparingInt(Mention.Quantity::first));
    return List.copyOf(found);
  }

  /** "230 points, or 0.6 percent", "12 points (0.6 %)": one change in two units. */
  private static boolean saysAgain(Pieces pieces, int end, Ranges.Stated stated) {
    Unit.Quantity quantity = stated.low().amount().unit().quantity();
    if (end < 0 || quantity == Unit.Quantity.NUMBER) {
      return false;
    }
    int at = stated.first() - 1;
    boolean or = pieces.word(at).equals("or") && pieces.word(at - 1).equals(",");
    boolean opens = or || pieces.word(at).equals("(");
    int before = or ? at - 1 : at;
    return opens && before - end <= 1;
  }

  /** "Rose 2 percent on the month and 5 percent on the year". */
  private static boolean andAgain(Pieces pieces, int end, Ranges.Stated stated) {
    int and = stated.first() - 1;
    if (end < 0
        || and - end > WORDS_OF_PERIOD
        || !pieces.word(and).equals("and")
        || stated.low().amount().unit().quantity() != Unit.Quantity.PERCENT
        || pieces.word(stated.end()).equals("of")) {
      return false;
    }
    for (int i = end; i < and; i++) {
      if (pieces.tag(i).startsWith("VB") || pieces.word(i).matches("[,;]")) {
        return false;
      }
    }
    return !pieces.tag(stated.end()).startsWith("VB");
  }

  private boolean mayHoldNumber(Sentence sentence) {
    boolean article = false;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (article && (measures.isWord(token.lower()) || currencies.isWord(token.lower()))) {
        return true;
      }
      article = text.equalsIgnoreCase("a") || text.equalsIgnoreCase("an");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ((c >= '0' && c <= '9') || c == '½' || c == '¼' || c == '¾') {
          return true;
        }
      }
      String lower = text.toLowerCase(Locale.ROOT);
      int hyphen = lower.indexOf('-');
      String word = hyphen > 0 ? lower.substring(0, hyphen) : lower;
      if (words.startsNumber(word) || factors.isWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** The amount with what the words before it say of its unit, and with its hedges. */
  private Hedged settled(Pieces pieces, Amount read, boolean titleCase) {
    Amount amount = read;
    if (amount.isAmount() && amount.bare() && !amount.number().scaled()) {
      Integer age = ages.before(pieces, amount.first(), amount.end(), amount.value());
      Phrases.Found<Unit> measure = age == null ? measures.before(pieces, amount.first()) : null;
      if (age != null) {
        amount = amount.in(Ages.YEAR).from(age);
      } else if (measure != null) {
        amount = amount.in(measure.meaning()).from(measure.first());
      }
    }
    boolean name = amount.isAmount() && labels.isName(pieces, amount, titleCase);
    Amount settled = name ? amount.as(Amount.Reading.NAME) : ofJoinedNoun(pieces, amount);
    return Hedged.of(pieces, settled, hedges);
  }

  /**
   * "A six-storey building", "the 60,000-seat stadium": the noun that a hyphen joins is counted.
   */
  private Amount ofJoinedNoun(Pieces pieces, Amount amount) {
    int noun = amount.end() + 1;
    boolean joined =
        amount.isAmount()
            && amount.bare()
            && pieces.hyphen(amount.end())
            && Labels.isCounted(pieces, noun)
            && hedges.after(pieces, amount.end()) == null;
    return joined ? amount.upTo(noun + 1).in(Unit.count(pieces.word(noun))) : amount;
  }

  private Mention.Quantity quantity(Pieces pieces, Ranges.Stated stated, @Nullable Change change) {
    Hedged low = stated.low();
    Hedged high = stated.high();
    if (high != null) {
      List<BigDecimal> both = List.of(low.amount().value(), high.amount().value());
      return mention(
          pieces,
          stated.first(),
          stated.end(),
          Bound.RANGE,
          both,
          low.amount().unit(),
          change,
          null);
    }
    BigDecimal value = low.amount().value();
    Hedges.Hedge hedge = low.hedge();
    Interval expected = hedge == null ? null : hedge.expected(value);
    Bound bound = hedge == null ? Bound.EXACT : hedge.bound();
    if (hedge == null && pieces.word(low.amount().first() + 1).equals("couple")) {
      bound = Bound.ABOUT;
    }
    if (low.amount().number().form() == Numeral.Form.VAGUE) {
      // Nobody knows how many "hundreds" are: no end above may ever clash.
      bound = hedge == null || bound == Bound.ABOUT ? Bound.OVER : bound;
      expected = bound == Bound.OVER ? Interval.above(value.doubleValue()) : expected;
    }
    if (low.amount().share() && bound == Bound.EXACT) {
      double slack = words.shareTolerance() * Math.abs(value.doubleValue());
      expected = Interval.closed(value.doubleValue() - slack, value.doubleValue() + slack);
    }
    return mention(
        pieces,
        stated.first(),
        stated.end(),
        bound,
        List.of(value),
        low.amount().unit(),
        change,
        expected);
  }

  /** "Three times as many", "a 12-fold rise". */
  private Mention.@Nullable Quantity factor(Pieces pieces, Amount amount) {
    int end = amount.bare() && amount.isAmount() ? factors.end(pieces, amount.end()) : -1;
    if (end < 0) {
      return null;
    }
    Amount whole =
        new Amount(
            amount.first(), end, amount.number(), amount.value(), Unit.NONE, amount.reading());
    return factor(pieces, whole, amount.value());
  }

  /** "Doubled", "fourfold". */
  private Mention.@Nullable Quantity factorWord(Pieces pieces, int at) {
    BigDecimal factor = factors.word(pieces, at);
    if (factor == null) {
      return null;
    }
    Numeral number = new Numeral(at + 1, factor, BigDecimal.ONE, Numeral.Form.WORDS);
    Amount amount = new Amount(at, at + 1, number, factor, Unit.NONE, Amount.Reading.AMOUNT);
    return factor(pieces, amount, factor);
  }

  private Mention.Quantity factor(Pieces pieces, Amount amount, BigDecimal value) {
    Hedged hedged = Hedged.of(pieces, amount, hedges);
    Hedges.Hedge hedge = hedged.hedge();
    return mention(
        pieces,
        hedged.first(),
        hedged.end(),
        hedge == null ? Bound.EXACT : hedge.bound(),
        List.of(value),
        Unit.NONE,
        Change.TIMES,
        hedge == null ? null : hedge.expected(value));
  }

  private static Mention.Quantity mention(
      Pieces pieces,
      int first,
      int end,
      Bound bound,
      List<BigDecimal> stated,
      Unit unit,
      @Nullable Change change,
      @Nullable Interval expected) {
    List<BigDecimal> plain = stated.stream().map(Quantities::plain).toList();
    Figure figure = Figure.of(pieces.textBetween(first, end), bound, plain, unit, change);
    return new Mention.Quantity(
        pieces.token(first),
        pieces.token(end - 1) + 1,
        expected == null ? figure : figure.expecting(expected));
  }

  /** 600000000, not 6E+8; 1.5, not 1.50. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
