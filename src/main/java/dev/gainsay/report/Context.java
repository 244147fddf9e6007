package dev.gainsay.report;

import dev.gainsay.article.Span;
import dev.gainsay.claim.Claim;
import java.util.regex.Pattern;

/**
 * The words of a claim in their sentence.
 *
 * @param before what stands before them, "…" first where the sentence begins earlier
 * @param words of the claim
 * @param after what stands after them, "…" last where the sentence goes on
 */
record Context(String before, String words, String after) {
  private static final int REACH = 110;
  private static final Pattern LEADING_MARK = Pattern.compile("^\\s*(?:[-*>+]|#+) ");

  /** The context of a claim; nothing but its words where there is no text. */
  static Context of(Claim claim) {
    String words = Wording.oneLine(claim.quote());
    if (!claim.article().hasText()) {
      return new Context("", words, "");
    }
    String text = claim.article().text();
    Span span = claim.passage().span();
    int start = start(text, span.start());
    int end = end(text, span.end());
    boolean marked = claim.article().file().endsWith(".md");
    String before = unmarked(text.substring(start, span.start()), marked);
    String after = unmarked(text.substring(span.end(), end), marked);
    return new Context(
        spaced(isStart(text, start) ? before : "\u2026" + before),
        words,
        spaced(isEnd(text, end) ? after : after + "\u2026"));
  }

  /** Without the marks of Markdown for headings, lists, quotations and emphasis. */
  private static String unmarked(String part, boolean marked) {
    return marked
        ? LEADING_MARK.matcher(part).replaceFirst("").replace("**", "").replace("*", "")
        : part;
  }

  private static String spaced(String part) {
    String line = Wording.oneLine(part);
    if (line.isEmpty()) {
      return part.isEmpty() ? "" : " ";
    }
    boolean leads = Character.isWhitespace(part.charAt(0));
    boolean trails = Character.isWhitespace(part.charAt(part.length() - 1));
    return (leads ? " " : "") + line + (trails ? " " : "");
  }

  private static int start(String text, int from) {
    int at = from;
    while (at > 0 && !isStart(text, at) && from - at < REACH) {
      at--;
    }
    // Not in the middle of a word, where there are words.
    int cut = at;
    while (!isStart(text, cut) && cut < from && !Character.isWhitespace(text.charAt(cut))) {
      cut++;
    }
    while (cut < from && Character.isWhitespace(text.charAt(cut))) {
      cut++;
    }
    return cut < from || isStart(text, cut) ? cut : at;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text, at) && at - from < REACH) {
      at++;
    }
    int cut = at;
    while (!isEnd(text, cut) && cut > from && !Character.isWhitespace(text.charAt(cut - 1))) {
      cut--;
    }
    while (cut > from && Character.isWhitespace(text.charAt(cut - 1))) {
      cut--;
    }
    return cut > from || isEnd(text, cut) ? cut : at;
  }

  /** True where a sentence, a heading or a paragraph may begin. */
  private static boolean isStart(String text, int at) {
    if (at == 0) {
      return true;
    }
    int last = at - 1;
    if (!Character.isWhitespace(text.charAt(last))) {
      return "\u3002\uff01\uff1f".indexOf(text.charAt(last)) >= 0;
    }
    if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int lines = 0;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      lines += text.charAt(last) == '\n' ? 1 : 0;
      last--;
    }
    return last < 0 || lines > 1 || endsSentence(text, last, at);
  }

  /** True where a sentence, a heading or a paragraph may end. */
  private static boolean isEnd(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int next = at;
    int lines = 0;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (next == text.length() || lines > 1) {
      return true;
    }
    char last = at == 0 ? ' ' : text.charAt(at - 1);
    return "\u3002\uff01\uff1f".indexOf(last) >= 0
        || (next > at && endsSentence(text, at - 1, next));
  }

  private static boolean endsSentence(String text, int last, int next) {
    int mark = last;
    while (mark > 0 && "\"\u201d\u2019')]".indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    if (mark < 0 || ".!?".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    // "Mr. Lin", "the U.S. Senate": a short word with a capital; or no capital after the point.
    int word = mark;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean abbreviation =
        text.charAt(mark) == '.' && mark - word <= 2 && Character.isUpperCase(text.charAt(word));
    return !abbreviation && !Character.isLowerCase(text.charAt(next));
  }
}
