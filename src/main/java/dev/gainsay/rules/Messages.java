package dev.gainsay.rules;

import java.util.regex.Pattern;

/** Makes the compiler's messages readable. */
final class Messages {
  /** The compiler's own position, in its own words, at the end of a message. */
  private static final Pattern POSITION = Pattern.compile("\\s*\\[Line: \\d+, Column: \\d+]\\s*$");

  private Messages() {}

  /** The message without the position, which the error names itself. */
  static String tidy(String message) {
    return POSITION.matcher(message.strip()).replaceFirst("");
  }
}
