package dev.gainsay.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How grave what a rule finds is, from grave to light. */
public enum Level {
  ERROR,
  WARNING,
  INFO;

  /** The word rules, reports and options use: "error". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where this is as grave as {@code other} or graver. */
  public boolean atLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** The level of that word, empty where there is none. */
  public static Optional<Level> of(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
