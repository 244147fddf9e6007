package dev.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text that holds more than white space.
 *
 * @param start of its first visible code unit
 * @param end after its last visible code unit
 * @param words what it says: markup left out, curly marks made straight
 * @param afterBlank true where a blank line, or nothing, stands before it
 */
record Line(int start, int end, String words, boolean afterBlank) {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final String MARKS_BEFORE = " \t#>*_-+•";
  private static final String MARKS_AFTER = " \t*_";

  /** The visible lines from a place on. */
  static List<Line> of(String text, int from, List<Span> markup) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    int last = -1;
    int span = 0;
    for (boolean found = matcher.find(from); found; found = matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        continue;
      }
      while (span < markup.size() && markup.get(span).end() <= start) {
        span++;
      }
      lines.add(
          new Line(start, end, words(text, start, end, markup, span), blank(text, last, start)));
      last = end;
    }
    return lines;
  }

  Span span() {
    return new Span(start, end);
  }

  /** What it says, its own marks kept wherever no markup had to be left out. */
  String shown(String text) {
    String own = text.substring(start, end);
    return own.length() == words.length() ? own : words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static boolean blank(String text, int last, int start) {
    if (last < 0) {
      return true;
    }
    int ends = 0;
    for (int i = last; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == start || text.charAt(i + 1) != '\n'))) {
        ends++;
      }
    }
    return ends > 1;
  }

  private static String words(String text, int start, int end, List<Span> markup, int span) {
    StringBuilder words = new StringBuilder(end - start);
    int at = start;
    for (int i = span; i < markup.size() && markup.get(i).start() < end; i++) {
      words.append(text, at, Math.max(at, Math.min(end, markup.get(i).start())));
      at = Math.max(at, Math.min(end, markup.get(i).end()));
    }
    words.append(text, at, end);
    for (int i = 0; i < words.length(); i++) {
      words.setCharAt(i, straight(words.charAt(i)));
    }
    return trimmed(words);
  }

  /** Without the marks of headings, lists and emphasis; by hand, as a line may be a whole file. */
  private static String trimmed(CharSequence words) {
    int start = 0;
    int end = words.length();
    while (start < end && MARKS_BEFORE.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS_AFTER.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.subSequence(start, end).toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      case '：' -> ':';
      case '｜' -> '|';
      case '\u00A0' -> ' ';
      default -> c;
    };
  }
}
