package dev.gainsay.cli;

import dev.gainsay.article.Suggestion;
import dev.gainsay.rules.Level;
import java.util.List;
import java.util.Locale;

/** From which level on findings make a command exit with 1. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  static final List<String> WORDS = List.of("error", "warning", "info", "never");

  boolean isReachedBy(Level level) {
    return switch (this) {
      case ERROR -> level.atLeast(Level.ERROR);
      case WARNING -> level.atLeast(Level.WARNING);
      case INFO -> true;
      case NEVER -> false;
    };
  }

  /**
   * The one of that word.
   *
   * @throws UsageException where there is none; {@code where} says where the word stands
   */
  static FailOn of(String word, String where) {
    for (FailOn each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return each;
      }
    }
    throw new UsageException(
        "%s: \"%s\" is no level.%s".formatted(where, word, Suggestion.of(word, WORDS)));
  }
}
