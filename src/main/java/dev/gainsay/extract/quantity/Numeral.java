package dev.gainsay.extract.quantity;

import java.math.BigDecimal;

/**
 * A bare number, without hedge or unit.
 *
 * @param end index after its last piece
 * @param coefficient the number before its last magnitude: 1.2 of "1.2 million"
 * @param multiplier its last magnitude, 1 where it has none
 * @param form how it is written
 */
record Numeral(int end, BigDecimal coefficient, BigDecimal multiplier, Form form) {

  /** How a number is written. */
  enum Form {
    /** "12", "1.2 million". */
    DIGITS,
    /** "twelve", "half a million". */
    WORDS,
    /** "a third", "one in five", "half": a part of a whole. */
    SHARE,
    /** "hundreds", "several million": more than the number, and nobody counted. */
    VAGUE
  }

  BigDecimal value() {
    return coefficient.multiply(multiplier);
  }

  /** True where it has a magnitude. */
  boolean scaled() {
    return multiplier.compareTo(BigDecimal.ONE) != 0;
  }
}
