package dev.gainsay.extract.quantity;

import dev.gainsay.article.Article;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;

/**
 * Tells numbers that name a model. A writer who has once named "the Boeing 787" goes on with "the
 * 787", so the whole article is asked.
 */
final class ModelNames {
  private static final Pattern MODEL = Pattern.compile("\\d{3,4}|\\d\\.\\d{1,2}");

  /** Of the numbers that name a model. */
  private static final int LONGEST = 4;

  private static final Pattern BLANKS = Pattern.compile(" +");

  /** What was found out of each article, which would else be searched for each of its numbers. */
  private static final Map<Article, Set<String>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private ModelNames() {}

  /** "The 787" where the article elsewhere writes "Boeing 787". */
  static boolean has(Pieces pieces, int first, int end) {
    String number = pieces.text(first);
    if (end != first + 1 || !MODEL.matcher(number).matches()) {
      return false;
    }
    Article article = pieces.sentence().article();
    return KNOWN.computeIfAbsent(article, any -> behindNames(article.text())).contains(number);
  }

  /** The numbers of a text that somewhere stand behind a name. */
  private static Set<String> behindNames(String text) {
    Set<String> found = new HashSet<>();
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      addBehindNames(text, from, to, found);
      from = to + 1;
    }
    return found;
  }

  private static void addBehindNames(String text, int from, int to, Set<String> found) {
    Set<String> here = new HashSet<>();
    for (int at = text.indexOf(' ', Math.max(1, from));
        at >= 0 && at < to;
        at = text.indexOf(' ', at + 1)) {
      int start = at + 1;
      boolean digit = start < to && "0123456789".indexOf(text.charAt(start)) >= 0;
      for (int end = start + 1; digit && end <= Math.min(to, start + LONGEST); end++) {
        boolean whole = end == to || !Character.isLetterOrDigit(text.charAt(end));
        String number = whole ? text.substring(start, end) : "";
        if (whole && MODEL.matcher(number).matches() && isNameBefore(text, at)) {
          here.add(number);
        }
      }
    }
    if (!here.isEmpty() && !isHeadline(text.substring(from, to))) {
      found.addAll(here);
    }
  }

  /** True where a capitalised word ends there that begins no sentence. */
  private static boolean isNameBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start >= 3
        && Character.isUpperCase(text.charAt(start))
        && start >= 2
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  /** Headlines of newspapers have capitals anywhere. */
  private static boolean isHeadline(String line) {
    int lower = 0;
    int words = 0;
    for (String word : BLANKS.split(line, -1)) {
      words += word.length() > 3 && Character.isLetter(word.charAt(0)) ? 1 : 0;
      lower += word.length() > 3 && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return 2 * lower < words;
  }
}
