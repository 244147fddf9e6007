package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a single occasion, so that one answer alone is right. A status that answers
 * it has the circumstance as its matter, the kind of answer as its relation ("airport") and the
 * occasion as its topic's relation ("arrest").
 */
public enum Circumstance {
  /** Where it was: "arrested at his home". */
  PLACE("where", "place"),
  /** Of what it came: "sank because its bow door gave way". */
  CAUSE("why", "cause"),
  /** Who did it, by kind: "found by a walker", "called off by the organisers". */
  AGENT("by-whom", "doer"),
  /** What somebody took, has, died of or is charged with: "tested positive for …". */
  OBJECT("of-what", "what"),
  /** At which try: "at the first attempt", "after two failed attempts". */
  ATTEMPT("at-which-try", "try");

  private final String word;
  private final String label;

  Circumstance(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** The question that claims have as their matter. */
  public String word() {
    return word;
  }

  /** What is asked for, before "of arrest": "place". */
  public String label() {
    return label;
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
