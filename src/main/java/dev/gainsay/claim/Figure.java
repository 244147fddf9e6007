package dev.gainsay.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated number with all that qualifies it.
 *
 * <p>It has two intervals. The <em>literal</em> one holds every number for which the words are
 * true: "over 600 million" is above 600 million, without end. The <em>expected</em> one holds what
 * a reader takes the words to mean: "over 600 million" is below 700 million. Where the literal
 * intervals of two figures are disjoint, both cannot be true; where only the expected ones are, an
 * editor must be told.
 *
 * @param text the words that state it, number, hedge and unit
 * @param bound which numbers the stated ones stand for
 * @param stated the numbers as written out, in the stated unit: one, or two for a range; kept
 *     without trailing zeros after the point
 * @param literal every number for which the words are true, in the stated unit
 * @param expected what a reader takes them to mean, in the stated unit
 * @param unit what is counted or measured
 * @param change null for a level ("5 million users"); else the figure states how much something
 *     changed
 */
public record Figure(
    String text,
    Bound bound,
    List<BigDecimal> stated,
    Interval literal,
    Interval expected,
    Unit unit,
    @Nullable Change change) {

  /** Which way a figure that states a change goes. */
  public enum Change {
    UP,
    DOWN,
    TIMES;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** At most this share of an unhedged number is taken for rounding. */
  private static final double ROUNDING_AT_MOST = 0.01;

  /**
   * "Over" reaches to the next step of the last digit stated, and this share of the number at
   * least.
   */
  private static final double OVER_AT_LEAST = 0.05;

  /** "About" covers this share below and above. */
  private static final double ABOUT = 0.1;

  /** "Under" is taken to reach down to this share of the number. */
  private static final double UNDER_FROM = 0.5;

  public Figure {
    // 6E+8 and 600000000 are one number to readers, and must be to equals.
    stated = stated.stream().map(Figure::plain).toList();
    if (stated.isEmpty() || stated.size() > 2) {
      throw new IllegalArgumentException(
          "A figure states one or two numbers, not %d.".formatted(stated.size()));
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A figure with the expectation that goes with its bound. */
  public static Figure of(
      String text, Bound bound, List<BigDecimal> stated, Unit unit, @Nullable Change change) {
    return new Figure(
        text, bound, stated, literal(bound, stated), expected(bound, stated, unit), unit, change);
  }

  /** A plain number of something. */
  public static Figure exact(String text, BigDecimal number, Unit unit) {
    return of(text, Bound.EXACT, List.of(number), unit, null);
  }

  /**
   * The same figure where a hedge ("just over", "nearly") narrows what a reader takes it to mean.
   */
  public Figure expecting(Interval narrower) {
    return new Figure(text, bound, stated, literal, narrower, unit, change);
  }

  /** The same figure in another unit of the same number. */
  public Figure in(Unit other) {
    return new Figure(text, bound, stated, literal, expected, other, change);
  }

  /** The same figure as a change. */
  public Figure as(@Nullable Change otherChange) {
    return new Figure(text, bound, stated, literal, expected, unit, otherChange);
  }

  /** The literal interval in base units of the dimension. */
  public Interval literalInBase() {
    return literal.scaled(unit.factor(), unit.offset());
  }

  /** The expected interval in base units of the dimension. */
  public Interval expectedInBase() {
    return expected.scaled(unit.factor(), unit.offset());
  }

  /** True where numbers of the two can be put side by side. */
  public boolean comparableWith(Figure other) {
    return unit.convertibleTo(other.unit) && change == other.change;
  }

  /** True where both cannot be true. */
  public boolean contradicts(Figure other) {
    return literalInBase().disjoint(other.literalInBase())
        && expectedInBase().disjoint(other.expectedInBase())
        && !rounds(other);
  }

  /** True where both may be true, though no reader would take them for the same number. */
  public boolean divergesFrom(Figure other) {
    return !literalInBase().disjoint(other.literalInBase())
        && expectedBeside(other).disjoint(other.expectedBeside(this))
        && !rounds(other);
  }

  /**
   * The expected interval in base units, beside another figure. Two limits ("up to two years", "up
   * to four") are compared as such: whoever names one does not mean less.
   */
  public Interval expectedBeside(Figure other) {
    return bound == Bound.AT_MOST && other.bound == Bound.AT_MOST
        ? expected(Bound.EXACT, stated, unit).scaled(unit.factor(), unit.offset())
        : expectedInBase();
  }

  /** How far the two lie apart, as a share of the lower one's nearest expected end. */
  public double gap(Figure other) {
    return expectedBeside(other).gap(other.expectedBeside(this));
  }

  /** True where the words differ in value, but a reader takes them for the same number. */
  public boolean agreesWith(Figure other) {
    return !expectedBeside(other).disjoint(other.expectedBeside(this)) || rounds(other);
  }

  /**
   * True where one of the two is the other, rounded or cut off to fewer digits: 1.3 million beside
   * 1.26 million, 552 beside 552.83. Rounding that moves the number by more than 5 % is not taken
   * for such.
   */
  public boolean rounds(Figure other) {
    if (bound != Bound.EXACT
        || other.bound != Bound.EXACT
        || !unit.equals(other.unit)
        || change != other.change) {
      return false;
    }
    BigDecimal one = stated.get(0);
    BigDecimal two = other.stated.get(0);
    return isRoundingOf(one, two) || isRoundingOf(two, one);
  }

  private static boolean isRoundingOf(BigDecimal coarse, BigDecimal fine) {
    if (coarse.signum() == 0 || coarse.compareTo(fine) == 0) {
      return false;
    }
    int scale = coarse.stripTrailingZeros().scale();
    if (fine.stripTrailingZeros().scale() <= scale) {
      return false;
    }
    double moved = coarse.subtract(fine).abs().doubleValue() / coarse.abs().doubleValue();
    return moved <= 0.05
        && (fine.setScale(scale, RoundingMode.HALF_UP).compareTo(coarse) == 0
            || fine.setScale(scale, RoundingMode.DOWN).compareTo(coarse) == 0);
  }

  /** One unit of the last digit that a number states: 100 million for 600 million, 0.1 for 1.3. */
  static double step(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0
        ? 1
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).doubleValue();
  }

  private static Interval literal(Bound bound, List<BigDecimal> stated) {
    double first = stated.get(0).doubleValue();
    double last = stated.get(stated.size() - 1).doubleValue();
    return switch (bound) {
      case EXACT -> Interval.point(first);
      case ABOUT -> around(first, ABOUT * Math.abs(first), ABOUT * Math.abs(first));
      case OVER -> Interval.above(first);
      case AT_LEAST -> Interval.from(first);
      case UNDER -> Interval.below(first);
      case AT_MOST -> Interval.upTo(first);
      case RANGE -> Interval.closed(Math.min(first, last), Math.max(first, last));
    };
  }

  private static Interval expected(Bound bound, List<BigDecimal> stated, Unit unit) {
    double first = stated.get(0).doubleValue();
    double last = stated.get(stated.size() - 1).doubleValue();
    double step = step(stated.get(0));
    double next = Math.max(step, OVER_AT_LEAST * Math.abs(first));
    // Below a hundred people count: "14 boats" are 14.
    boolean counted =
        (unit.quantity() == Unit.Quantity.COUNT || unit.quantity() == Unit.Quantity.NUMBER)
            && stated.get(0).scale() <= 0
            && Math.abs(first) < 100;
    double slack = counted ? 0 : ROUNDING_AT_MOST * Math.abs(first);
    return switch (bound) {
      // Cut-off digits are as common as rounded ones: 552.83 is printed as 552 and as 553.
      case EXACT -> around(first, Math.min(step / 2, slack), Math.min(step, slack));
      case ABOUT -> around(first, ABOUT * Math.abs(first), ABOUT * Math.abs(first));
      case OVER -> new Interval(first, first + next, true, true);
      case AT_LEAST -> new Interval(first, first + next, false, true);
      case UNDER ->
          new Interval(
              first - (1 - UNDER_FROM) * Math.abs(first) - (first == 0 ? 1 : 0),
              first,
              false,
              true);
      case AT_MOST -> Interval.closed(first > 0 ? 0 : 2 * first, first);
      case RANGE -> Interval.closed(Math.min(first, last), Math.max(first, last));
    };
  }

  private static Interval around(double value, double below, double above) {
    return Interval.closed(value - below, value + above);
  }
}
