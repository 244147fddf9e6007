package dev.gainsay.extract;

import dev.gainsay.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a sentence into words, numbers and marks as the Penn Treebank does, with what news needs:
 * numbers keep their separators and glued letters ("1,000", "3.5m", "18th"), hyphenated words and
 * product names stay whole ("two-year", "Qwen3.5"), currency signs and "%" stand apart.
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS = Vocabulary.bundled().list("words.abbreviations");

  private Tokenizer() {}

  /** Places of the tokens of {@code text} between two ends, in order. */
  static List<Span> tokens(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else {
        int end = Character.isLetterOrDigit(c) ? wordEnd(text, i, to) : markEnd(text, i, to);
        addWord(text, i, end, to, tokens);
        i = tokens.get(tokens.size() - 1).end();
      }
    }
    return tokens;
  }

  private static int markEnd(String text, int start, int to) {
    char c = text.charAt(start);
    int end = start + 1;
    if (c == '.' || c == '-') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    // 's at the start of a word, and years cut short: '90s
    if (c == '\'' && end < to && Character.isLetterOrDigit(text.charAt(end))) {
      int word = wordEnd(text, end, to);
      String rest = text.substring(end, word).toLowerCase(Locale.ROOT);
      if (Set.of("s", "re", "ve", "ll", "d", "m").contains(rest) || rest.matches("\\d\\ds?")) {
        return word;
      }
    }
    return Character.isHighSurrogate(c) && end < to ? end + 1 : end;
  }

  private static int wordEnd(String text, int start, int to) {
    int i = start + 1;
    while (i < to) {
      char c = text.charAt(i);
      boolean more = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean digitBefore = Character.isDigit(text.charAt(i - 1));
      boolean digitAfter = more && Character.isDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (more && (c == '-' || c == '_' || c == '&' || c == '@' || c == '\'')) {
        i++;
      } else if (digitAfter && digitBefore && (c == ',' || c == '/' || c == ':')) {
        i++;
      } else if (more && c == '.' && joins(text, start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * A full stop inside a word: 3.5, U.S, a.m, example.org; not the end of one sentence glued to the
   * next.
   */
  private static boolean joins(String text, int start, int dot) {
    char before = text.charAt(dot - 1);
    char after = text.charAt(dot + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    boolean singleLetters =
        Character.isLetter(before)
            && Character.isLetter(after)
            && (dot - 1 == start || !Character.isLetter(text.charAt(dot - 2)))
            && (dot + 2 >= text.length() || !Character.isLetter(text.charAt(dot + 2)));
    return singleLetters || (Character.isLowerCase(before) && Character.isLowerCase(after));
  }

  private static void addWord(String text, int start, int end, int to, List<Span> tokens) {
    String word = text.substring(start, end);
    String lower = word.toLowerCase(Locale.ROOT);
    int apostrophe = lower.lastIndexOf('\'');
    if (apostrophe > 0) {
      String tail = lower.substring(apostrophe);
      if (lower.endsWith("n't") && lower.length() > 3) {
        tokens.add(new Span(start, end - 3));
        tokens.add(new Span(end - 3, end));
        return;
      }
      if (Set.of("'s", "'re", "'ve", "'ll", "'d", "'m").contains(tail)) {
        tokens.add(new Span(start, start + apostrophe));
        tokens.add(new Span(start + apostrophe, end));
        return;
      }
    }
    // A stop belongs to an abbreviation: "U.S.", "a.m.", "Jan."
    if (end < to && text.charAt(end) == '.' && endsAbbreviated(lower, text, end, to)) {
      end++;
    }
    tokens.add(new Span(start, end));
  }

  private static boolean endsAbbreviated(String lower, String text, int stop, int to) {
    boolean initial = lower.length() == 1 && Character.isUpperCase(text.charAt(stop - 1));
    boolean dotted =
        lower.indexOf('.') > 0
            && !Character.isDigit(lower.charAt(lower.length() - 1))
            && lower.lastIndexOf('.') == lower.length() - 2;
    if (initial || dotted) {
      return true;
    }
    if (!ABBREVIATIONS.contains(lower)) {
      return false;
    }
    // "No." before a number is an abbreviation, at the end of a sentence it is a word.
    int next = stop + 1;
    while (next < to && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < to && (!lower.equals("no") || Character.isDigit(text.charAt(next)));
  }

  /** True for words that end in a stop without ending the sentence. */
  static boolean abbreviation(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return ABBREVIATIONS.contains(bare);
  }
}
