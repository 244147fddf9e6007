package dev.gainsay.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a single occasion, so that one answer alone is right. A status that answers
 * it has the circumstance as its matter, the kind of answer as its relation ("airport") and the
 * occasion as its topic's relation ("arrest").
 */
public enum Circumstance {
  /** Where it was: "arrested at his home". */
  PLACE,
  /** Of what it came: "sank because its bow door gave way". */
  CAUSE,
  /** Who did it, by kind: "found by a walker", "called off by the organisers". */
  AGENT,
  /** At which try: "at the first attempt", "after two failed attempts". */
  ATTEMPT;

  /** The word that claims have as their matter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The circumstance that a status tells of; null where it tells whether something is so. */
  public static @Nullable Circumstance of(Status status) {
    for (Circumstance each : values()) {
      if (each.word().equals(status.matter())) {
        return each;
      }
    }
    return null;
  }
}
