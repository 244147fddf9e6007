package dev.gainsay.claim;

/** The kinds of claim, with the word that reports and claim files use. */
public enum Kind {
  FIGURE,
  DATE,
  DURATION,
  RANK,
  QUOTE,
  ROLE,
  STATUS,
  COMPARISON;

  /** The word reports and claim files use. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
