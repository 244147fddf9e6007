package dev.gainsay.claim;

import java.util.Locale;

/** Which numbers a stated number stands for; "comparator" in reports and claim files. */
public enum Bound {
  /** "12": that number. */
  EXACT,
  /** "about 12": a number near it. */
  ABOUT,
  /** "over 12": more. */
  OVER,
  /** "at least 12": that or more. */
  AT_LEAST,
  /** "under 12", "nearly 12": less. */
  UNDER,
  /** "up to 12": that or less. */
  AT_MOST,
  /** "10 to 12": from one to the other. */
  RANGE;

  /** The word reports and claim files use, for example "at-least". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
