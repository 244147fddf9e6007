package dev.gainsay.claim;

import java.util.Locale;

/** How fine a date is, from fine to coarse. */
public enum Grain {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** The word reports and claim files use, for example "part-of-day". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many grains lie between the two, plus one; 0 for equal ones. */
  public int stepsFrom(Grain other) {
    return Math.abs(compareTo(other));
  }

  /** True for grains that leave the day open. */
  public boolean coarserThanDay() {
    return compareTo(DAY) > 0;
  }
}
