package dev.gainsay.extract;

import dev.gainsay.article.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts an article into paragraphs and sentences. The JDK's break iterator proposes; the repairs
 * below undo the breaks that news makes it miss: abbreviations, initials, version numbers, numbered
 * headings.
 */
final class Sentences {
  /** Longer lines were not wrapped by hand, so each line end is the end of a paragraph. */
  private static final int WRAPPED_LINE = 160;

  private static final int HEADING = 120;

  /**
   * No sentence is so long: a list, a table or text without marks is. What reads sentences compares
   * their words with one another, and a book must not be one sentence.
   */
  private static final int LONGEST = 1_500;

  /** A sentence before it is parsed. */
  record Piece(Span span, int paragraph, boolean headline) {}

  private Sentences() {}

  /** The sentences of a text as analysers see it, in order. */
  static List<Piece> of(String analysed) {
    List<Piece> pieces = new ArrayList<>();
    int paragraph = 0;
    boolean first = true;
    for (Span block : paragraphs(analysed)) {
      boolean headline = headline(analysed, block, first);
      first = false;
      for (Span sentence : sentences(analysed, block)) {
        pieces.add(new Piece(sentence, paragraph, headline));
      }
      paragraph++;
    }
    return pieces;
  }

  private static List<Span> paragraphs(String text) {
    boolean wrapped = longestLine(text) <= WRAPPED_LINE && text.indexOf("\n\n") >= 0;
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length() || (text.charAt(i) == '\n' && (!wrapped || blankNext(text, i)));
      if (end) {
        addTrimmed(text, start, i, blocks);
        start = i + 1;
      }
    }
    return blocks;
  }

  private static boolean blankNext(String text, int lineEnd) {
    for (int i = lineEnd + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return c == '#' || (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == ' ');
      }
    }
    return true;
  }

  private static int longestLine(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }

  private static void addTrimmed(String text, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '#' || c == '*' || c == '\uFEFF';
  }

  private static boolean headline(String text, Span part, boolean first) {
    char last = text.charAt(part.end() - 1);
    boolean open = ".!?\"':;,)".indexOf(last) < 0 || (first && last == '?');
    return open && part.length() <= (first ? 2 * HEADING : HEADING);
  }

  private static List<Span> sentences(String text, Span part) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String passage = text.substring(part.start(), part.end());
    breaks.setText(passage);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == passage.length() || ends(passage, start, end)) {
        while (end - start > LONGEST) {
          int cut = cut(passage, start);
          addTrimmed(text, part.start() + start, part.start() + cut, sentences);
          start = cut;
        }
        addTrimmed(text, part.start() + start, part.start() + end, sentences);
        start = end;
      }
    }
    return sentences;
  }

  /** Where a sentence without an end is cut: behind a list's last item that fits, or a word. */
  private static int cut(String passage, int start) {
    int last = start + LONGEST;
    for (String between : List.of("; ", ", ", " ")) {
      int at = passage.lastIndexOf(between, last - between.length());
      if (at > start + LONGEST / 2) {
        return at + between.length();
      }
    }
    return Character.isLowSurrogate(passage.charAt(last)) ? last - 1 : last;
  }

  private static final Set<String> HOUR = Set.of("a.m", "p.m");

  /** What goes on a time of day in capitals: "9 a.m. Tuesday", "4 p.m. ET". */
  private static final Pattern DAY_OR_ZONE =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
              + "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.? \\d"
              + "|(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern|Central|Pacific"
              + "|IST|JST|KST|HKT|SGT|MSK|AES?DT|AEST|EES?T)\\b"
              // "12 p.m. Beijing time", "9 a.m. New York time"
              + "|(?:[A-Z][a-z]+ ){1,2}(?:local |standard |daylight )?[tT]ime\\b");

  private static boolean ends(String passage, int start, int end) {
    int last = end - 1;
    while (last > start && Character.isWhitespace(passage.charAt(last))) {
      last--;
    }
    char mark = passage.charAt(last);
    if (mark == '.') {
      int word = last;
      while (word > start && !Character.isWhitespace(passage.charAt(word - 1))) {
        word--;
      }
      String token = passage.substring(word, last);
      boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0));
      boolean heading = word == start && token.chars().allMatch(Character::isDigit);
      boolean hour = HOUR.contains(token.toLowerCase(Locale.ROOT));
      if (initial
          || heading
          || Tokenizer.abbreviation(token)
          || (hour && DAY_OR_ZONE.matcher(passage).region(end, passage.length()).lookingAt())) {
        return false;
      }
    }
    // A quotation goes on in lower case: "We won!" he said.
    return end >= passage.length() || !Character.isLowerCase(passage.charAt(end));
  }
}
