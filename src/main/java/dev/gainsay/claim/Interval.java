package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * The numbers from {@code low} to {@code high}; an end may be infinite, and may belong to the
 * interval or not.
 *
 * @param low lower end, may be negative infinity
 * @param high upper end, not below {@code low}, may be positive infinity
 * @param lowOpen true where {@code low} itself does not belong to it
 * @param highOpen true where {@code high} itself does not belong to it
 */
public record Interval(double low, double high, boolean lowOpen, boolean highOpen) {

  public Interval {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException(
          "The interval from %s to %s is empty.".formatted(low, high));
    }
    // 0.0 and -0.0 are one number to readers, and must be to equals.
    low = low == 0 ? 0.0 : low;
    high = high == 0 ? 0.0 : high;
  }

  // Written out, as the like of a record is linked while running, which a run of a second feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval interval
        && low == interval.low
        && high == interval.high
        && lowOpen == interval.lowOpen
        && highOpen == interval.highOpen;
  }

  @Override
  public int hashCode() {
    int ends = 31 * Double.hashCode(low) + Double.hashCode(high);
    return 4 * ends + (lowOpen ? 2 : 0) + (highOpen ? 1 : 0);
  }

  /** Both ends belong to it. */
  public static Interval closed(double low, double high) {
    return new Interval(low, high, false, false);
  }

  /** One number alone. */
  public static Interval point(double value) {
    return closed(value, value);
  }

  /** All numbers above {@code low}. */
  public static Interval above(double low) {
    return new Interval(low, Double.POSITIVE_INFINITY, true, true);
  }

  /** {@code low} and all numbers above it. */
  public static Interval from(double low) {
    return new Interval(low, Double.POSITIVE_INFINITY, false, true);
  }

  /** All numbers below {@code high}. */
  public static Interval below(double high) {
    return new Interval(Double.NEGATIVE_INFINITY, high, true, true);
  }

  /** {@code high} and all numbers below it. */
  public static Interval upTo(double high) {
    return new Interval(Double.NEGATIVE_INFINITY, high, true, false);
  }

  /** True where no number belongs to both. */
  public boolean disjoint(Interval other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  /** True where every number of this interval is smaller than every number of {@code other}. */
  public boolean endsBefore(Interval other) {
    return high < other.low || (high == other.low && (highOpen || other.lowOpen));
  }

  /** True where every number of {@code other} belongs to this interval. */
  public boolean contains(Interval other) {
    boolean lowFits = low < other.low || (low == other.low && (!lowOpen || other.lowOpen));
    boolean highFits = high > other.high || (high == other.high && (!highOpen || other.highOpen));
    return lowFits && highFits;
  }

  /** True where {@code value} belongs to it. */
  public boolean contains(double value) {
    return contains(point(value));
  }

  /**
   * How far two disjoint intervals lie apart, as a share of the lower one's nearest end: 0.25 is a
   * quarter. Zero where they are not disjoint; infinite where the lower one ends at zero or below.
   */
  public double gap(Interval other) {
    if (!disjoint(other)) {
      return 0;
    }
    boolean inOrder = endsBefore(other);
    Interval lower = inOrder ? this : other;
    Interval higher = inOrder ? other : this;
    double distance = higher.low - lower.high;
    double base = Math.abs(lower.high);
    if (distance == 0) {
      return 0;
    }
    return base == 0 ? Double.POSITIVE_INFINITY : distance / base;
  }

  /** Every number times {@code factor} (above zero) plus {@code offset}. */
  public Interval scaled(double factor, double offset) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("The factor (%s) must be above 0.".formatted(factor));
    }
    return new Interval(low * factor + offset, high * factor + offset, lowOpen, highOpen);
  }
}
