package dev.gainsay.rules;

import java.util.regex.Pattern;

/** Makes the compiler's messages readable. */
final class Messages {
  /** Positions in the compiler's own words: an error names its place itself. */
  private static final Pattern POSITION =
      Pattern.compile("\\s*\\[Line: \\d+, Column: \\d+]\\s*$|^\\[ERR \\d+] Line \\d+:\\d+ ");

  /** The place once more, drawn over several lines. */
  private static final Pattern DRAWING = Pattern.compile("(?s)\\s*\\[Near : .*");

  private Messages() {}

  /** The message on one line, without the places in it. */
  static String tidy(String message) {
    String placeless = POSITION.matcher(message.strip()).replaceAll("");
    return DRAWING.matcher(placeless).replaceFirst("").strip().replaceAll("\\s+", " ");
  }
}
