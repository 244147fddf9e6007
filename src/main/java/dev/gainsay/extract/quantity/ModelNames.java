package dev.gainsay.extract.quantity;

import dev.gainsay.article.Article;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells numbers that name a model. A writer who has once named "the Boeing 787" goes on with "the
 * 787", so the whole article is asked.
 */
final class ModelNames {
  private static final Pattern MODEL = Pattern.compile("\\d{3,4}|\\d\\.\\d{1,2}");

  private static final Pattern BLANKS = Pattern.compile(" +");

  /** What was found out of each article, which would else be searched for each of its numbers. */
  private static final Map<Article, Map<String, Boolean>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private ModelNames() {}

  /** "The 787" where the article elsewhere writes "Boeing 787". */
  static boolean has(Pieces pieces, int first, int end) {
    String number = pieces.text(first);
    if (end != first + 1 || !MODEL.matcher(number).matches()) {
      return false;
    }
    Article article = pieces.sentence().article();
    return KNOWN
        .computeIfAbsent(article, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(number, any -> follows(article.text(), number));
  }

  /** True where somewhere in the text the number stands behind a name. */
  private static boolean follows(String text, String number) {
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int after = at + number.length();
      boolean whole = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
      if (whole && at > 1 && text.charAt(at - 1) == ' ' && isNameBefore(text, at - 1)) {
        return true;
      }
    }
    return false;
  }

  /** True where a capitalised word ends there, inside a line that is no headline. */
  private static boolean isNameBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (end - start < 3 || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int from = text.lastIndexOf('\n', start) + 1;
    int to = text.indexOf('\n', start);
    int lower = 0;
    int words = 0;
    for (String word : BLANKS.split(text.substring(from, to < 0 ? text.length() : to), -1)) {
      words += word.length() > 3 && Character.isLetter(word.charAt(0)) ? 1 : 0;
      lower += word.length() > 3 && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean sentenceStart = start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2));
    return 2 * lower >= words && !sentenceStart;
  }
}
