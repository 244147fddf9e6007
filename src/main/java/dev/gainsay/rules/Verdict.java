package dev.gainsay.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule says of two values where it matches. */
public enum Verdict {
  /** Both cannot be true. */
  CONTRADICTION,
  /** Both may be literally true, though a careful editor must be told. */
  DIVERGENCE,
  /** The two differ, and both may stand. */
  EXPLANATION;

  /** The word rules and reports use: "contradiction". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of that word, empty where there is none. */
  public static Optional<Verdict> of(String word) {
    return Stream.of(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
  }
}
