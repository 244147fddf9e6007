package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;

/**
 * A number with currency and unit, before hedges and neighbours are read.
 *
 * @param first index of its first piece
 * @param end index after its last piece
 * @param number the bare number
 * @param value in the unit; cents are hundredths already
 * @param unit {@link Unit#NONE} where a counted noun may follow
 * @param reading what it is
 */
record Amount(int first, int end, Numeral number, BigDecimal value, Unit unit, Reading reading) {

  /** What a number in a sentence can be. */
  enum Reading {
    /** An amount of something. */
    AMOUNT,
    /** A length of time or a time of day: another reader's. */
    TIME,
    /** A name, date, score or place in a list. */
    NAME
  }

  boolean isAmount() {
    return reading == Reading.AMOUNT;
  }

  /** True where it is a number and nothing else, so that it may share its neighbour's unit. */
  boolean bare() {
    return unit.equals(Unit.NONE) && number.form() != Numeral.Form.SHARE;
  }

  boolean share() {
    return number.form() == Numeral.Form.SHARE;
  }

  Amount as(Reading other) {
    return new Amount(first, end, number, value, unit, other);
  }

  Amount in(Unit other) {
    return new Amount(first, end, number, value, other, reading);
  }

  /** The same amount with words before it that belong to it. */
  Amount from(int earlier) {
    return new Amount(earlier, end, number, value, unit, reading);
  }

  /** The same amount with words after it that belong to it. */
  Amount upTo(int later) {
    return new Amount(first, later, number, value, unit, reading);
  }

  /** The same amount below zero, with the sign before it. */
  Amount negated() {
    return new Amount(first - 1, end, number, value.negate(), unit, reading);
  }

  Amount times(BigDecimal multiplier) {
    Numeral scaled = new Numeral(number.end(), number.coefficient(), multiplier, number.form());
    return new Amount(first, end, scaled, value.multiply(multiplier), unit, reading);
  }
}
