package dev.gainsay.rules;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand in braces in a rule's message. */
public enum Placeholder {
  /** Whom or what the claims are about. */
  SUBJECT,
  /** Which property. */
  ATTRIBUTE,
  /** The lower or earlier value, in the words of an article. */
  ONE,
  /** The higher or later value, in the words of an article. */
  OTHER,
  /** How far the values lie apart, as a share of the lower. */
  GAP;

  static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");

  /** The word between the braces: "subject". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Placeholder> of(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /**
   * The message with the values in place of the placeholders.
   *
   * @throws IllegalArgumentException where the message asks for a value that is not given
   */
  public static String fill(String message, Map<Placeholder, String> values) {
    Map<Placeholder, String> given = new EnumMap<>(Placeholder.class);
    given.putAll(values);
    return IN_BRACES
        .matcher(message)
        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value(found.group(1), given)));
  }

  private static String value(String word, Map<Placeholder, String> values) {
    return of(word)
        .map(values::get)
        .orElseThrow(() -> new IllegalArgumentException("No value for {%s}.".formatted(word)));
  }
}
