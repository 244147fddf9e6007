package dev.gainsay.claim;

import java.util.Locale;

/** Who put a claim on the list. */
public enum By {
  /** The extractor. */
  EXTRACTED,
  /** A person changed what the extractor had found. */
  EDITED,
  /** A person added it. */
  ADDED,
  /** A person struck it out: kept in the claims file, never compared. */
  REJECTED;

  /** The word reports and claim files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
