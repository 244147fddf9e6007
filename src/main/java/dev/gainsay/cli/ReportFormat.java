package dev.gainsay.cli;

import dev.gainsay.article.Suggestion;
import dev.gainsay.report.JsonReport;
import dev.gainsay.report.Renderer;
import dev.gainsay.report.TextReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats a report can be written in. */
enum ReportFormat {
  TEXT,
  JSON;

  /** The word options use. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }

  /**
   * The one of that word.
   *
   * @throws UsageException where there is none; {@code option} says where the word stands
   */
  static ReportFormat of(String word, String option) {
    for (ReportFormat each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new UsageException(
        "%s: \"%s\" is no format.%s".formatted(option, word, Suggestion.of(word, words())));
  }

  /** With and without colours, where that makes a difference. */
  List<Boolean> colours() {
    return this == TEXT ? List.of(false, true) : List.of(false);
  }

  Renderer renderer(boolean colour) {
    return switch (this) {
      case TEXT -> colour ? TextReport.coloured() : TextReport.plain();
      case JSON -> JsonReport.indented();
    };
  }
}
