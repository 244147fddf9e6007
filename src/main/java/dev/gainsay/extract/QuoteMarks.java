package dev.gainsay.extract;

import dev.gainsay.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks in the paragraphs of an article.
 *
 * <p>Curly marks say themselves whether they open or close; straight ones do by what stands beside
 * them. A quotation that runs over a paragraph's end is opened again at the start of the next one
 * and closed only once (Chicago Manual of Style, 13.32); each paragraph's part is one stretch.
 */
final class QuoteMarks {
  /**
   * Words between marks.
   *
   * @param open place of the opening mark, or of the first word where a paragraph goes on without
   *     one
   * @param close place of the closing mark, or the end of the paragraph where it has none
   * @param words the words alone, without the marks and the blanks and commas beside them
   * @param paragraph number of the paragraph
   * @param continued true where it goes on what the paragraph before left open
   */
  record Stretch(int open, int close, Span words, int paragraph, boolean continued) {
    boolean holds(int place) {
      return place >= open && place <= close;
    }
  }

  private static final String OPENING = "\u201C\u00AB\u201E\u201F";
  private static final String CLOSING = "\u201D\u00BB";
  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';

  private final String original;
  private final String analysed;
  private final List<Stretch> found = new ArrayList<>();

  private QuoteMarks(String original, String analysed) {
    this.original = original;
    this.analysed = analysed;
  }

  /**
   * The stretches between marks, in order.
   *
   * @param original the article's text
   * @param analysed the same with typographic marks folded
   * @param paragraphs places of its paragraphs
   */
  static List<Stretch> in(String original, String analysed, List<Span> paragraphs) {
    QuoteMarks marks = new QuoteMarks(original, analysed);
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      open = marks.read(paragraphs.get(i), i, open);
    }
    return marks.found;
  }

  /** Reads a paragraph; true where it leaves a quotation open. */
  private boolean read(Span paragraph, int number, boolean leftOpen) {
    int at = paragraph.start();
    int open = -1;
    boolean continued = false;
    if (leftOpen) {
      boolean again = isMark(at) && !closes(at, paragraph);
      continued = again || firstMarkCloses(paragraph);
      open = continued ? (again ? at : at - 1) : -1;
      at += again ? 1 : 0;
    }
    char mark = DOUBLE;
    for (; at < paragraph.end(); at++) {
      char c = analysed.charAt(at);
      if (open < 0 && c == DOUBLE && !isStrayClose(at)) {
        open = at;
        mark = DOUBLE;
      } else if (open < 0 && c == SINGLE && opensSingle(at, paragraph)) {
        open = at;
        mark = SINGLE;
      } else if (open >= 0 && c == mark && (mark == DOUBLE || closesSingle(at, paragraph))) {
        add(open, at, number, continued);
        open = -1;
        continued = false;
      }
    }
    if (open >= 0 && mark == DOUBLE) {
      add(open, paragraph.end(), number, continued);
      return true;
    }
    return false;
  }

  private boolean isMark(int at) {
    return analysed.charAt(at) == DOUBLE;
  }

  /** A mark that opens nothing: one that says it closes, or one before a blank. */
  private boolean isStrayClose(int at) {
    return CLOSING.indexOf(original.charAt(at)) >= 0
        || at + 1 >= analysed.length()
        || Character.isWhitespace(analysed.charAt(at + 1));
  }

  private boolean closes(int at, Span paragraph) {
    char written = original.charAt(at);
    if (OPENING.indexOf(written) >= 0) {
      return false;
    }
    boolean behind = at > paragraph.start() && !Character.isWhitespace(analysed.charAt(at - 1));
    return CLOSING.indexOf(written) >= 0 || behind;
  }

  /** The paragraph goes on a quotation without a mark of its own where its first mark closes. */
  private boolean firstMarkCloses(Span paragraph) {
    int marks = 0;
    int first = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (isMark(i)) {
        first = first < 0 ? i : first;
        marks++;
      }
    }
    return first >= 0
        && OPENING.indexOf(original.charAt(first)) < 0
        && (CLOSING.indexOf(original.charAt(first)) >= 0 || marks % 2 == 1)
        && !opensWord(first, paragraph);
  }

  private boolean opensWord(int at, Span paragraph) {
    boolean before = at == paragraph.start() || Character.isWhitespace(analysed.charAt(at - 1));
    return before
        && at + 1 < paragraph.end()
        && Character.isLetterOrDigit(analysed.charAt(at + 1))
        && !endsSentence(at);
  }

  private boolean endsSentence(int at) {
    int last = at - 1;
    while (last >= 0 && analysed.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && ".!?".indexOf(analysed.charAt(last)) >= 0;
  }

  /** British papers quote in single marks, which are apostrophes too. */
  private boolean opensSingle(int at, Span paragraph) {
    boolean free =
        at == paragraph.start()
            || Character.isWhitespace(analysed.charAt(at - 1))
            || "(\u2014-".indexOf(analysed.charAt(at - 1)) >= 0;
    if (!free || at + 1 >= paragraph.end() || !Character.isLetter(analysed.charAt(at + 1))) {
      return false;
    }
    if (original.charAt(at) == '\u2019') {
      return false;
    }
    for (int i = at + 1; i < paragraph.end(); i++) {
      if (analysed.charAt(i) == DOUBLE) {
        return false;
      }
      if (analysed.charAt(i) == SINGLE && closesSingle(i, paragraph)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSingle(int at, Span paragraph) {
    char before = analysed.charAt(at - 1);
    boolean wordGoesOn =
        at + 1 < paragraph.end() && Character.isLetterOrDigit(analysed.charAt(at + 1));
    if (wordGoesOn || Character.isWhitespace(before)) {
      return false;
    }
    if (".,!?\u2026".indexOf(before) >= 0) {
      return true;
    }
    return before != 's' || !laterClose(at, paragraph);
  }

  /** "The miners' strike goes on,' he said": a mark behind a comma later on closes better. */
  private boolean laterClose(int from, Span paragraph) {
    for (int i = from + 1; i < paragraph.end(); i++) {
      if (analysed.charAt(i) == SINGLE && !Character.isWhitespace(analysed.charAt(i - 1))) {
        boolean inWord =
            i + 1 < paragraph.end() && Character.isLetterOrDigit(analysed.charAt(i + 1));
        if (!inWord) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(int open, int close, int paragraph, boolean continued) {
    int from = open + 1;
    int to = close;
    while (from < to && Character.isWhitespace(analysed.charAt(from))) {
      from++;
    }
    while (to > from && isTail(analysed.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Stretch(open, close, new Span(from, to), paragraph, continued));
    }
  }

  private static boolean isTail(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';';
  }
}
