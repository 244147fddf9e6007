package dev.gainsay.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures.
 *
 * @param quantity which sort of quantity
 * @param id for a count the counted noun phrase, singular, lower case, without scope words
 *     ("derivative model"); for a measure the CLDR identifier ("kilometer"); for money the ISO 4217
 *     code; "percent", "percentage-point", or "" for a bare number
 * @param dimension what can be converted into one another shares a dimension ("length", "duration",
 *     "calendar" for months and years); the id itself where nothing converts
 * @param factor how many base units of the dimension one of this unit is, above zero
 * @param offset what is added after the factor (temperatures), else zero
 */
public record Unit(Quantity quantity, String id, String dimension, double factor, double offset) {

  // Written out, as the like of a record is linked while running, which a run of a second feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && quantity == unit.quantity
        && id.equals(unit.id)
        && dimension.equals(unit.dimension)
        && Double.compare(factor, unit.factor) == 0
        && Double.compare(offset, unit.offset) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(quantity, id, dimension, factor, offset);
  }

  /** Sorts of quantity that are never compared with one another. */
  public enum Quantity {
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    PERCENTAGE_POINT,
    TIME,
    NUMBER
  }

  /** A number of nothing named. */
  public static final Unit NONE = new Unit(Quantity.NUMBER, "", "", 1, 0);

  /** Hundredths. */
  public static final Unit PERCENT = new Unit(Quantity.PERCENT, "percent", "percent", 1, 0);

  /** Hundredths added or taken away. */
  public static final Unit PERCENTAGE_POINT =
      new Unit(Quantity.PERCENTAGE_POINT, "percentage-point", "percentage-point", 1, 0);

  /** A count of things. */
  public static Unit count(String nounPhrase) {
    return new Unit(Quantity.COUNT, nounPhrase, nounPhrase, 1, 0);
  }

  /** Money of one currency; currencies are never converted, rates are not ours to choose. */
  public static Unit money(String isoCode) {
    return new Unit(Quantity.MONEY, isoCode, isoCode, 1, 0);
  }

  /**
   * A unit of time.
   *
   * @param id its CLDR identifier: "hour", "year"
   * @throws IllegalArgumentException where there is none of that name
   */
  public static Unit time(String id) {
    return MeasuredUnits.of(Quantity.TIME, id);
  }

  /** True where numbers of the two can be put side by side. */
  public boolean convertibleTo(Unit other) {
    return quantity == other.quantity && dimension.equals(other.dimension);
  }
}
