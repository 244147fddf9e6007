package dev.gainsay.claim;

import java.util.Locale;

/** How an article puts a claim. */
public enum Stance {
  /** Stated as a fact. */
  ASSERTED,
  /** Said not to be so. */
  DENIED,
  /** Intended, agreed, scheduled or forecast. */
  PLANNED,
  /** Thought possible: may, could, reportedly. */
  SPECULATED;

  /** The word reports and claim files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
