package dev.gainsay.report;

import dev.gainsay.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds how an article writes a name with capitals. A long text is filed by the first letters of
 * its capitalised words, as a report asks for as many names as the text is long.
 */
final class Capitals {
  /** A shorter text is searched faster than it is filed. */
  private static final int LONG = 50_000;

  private static final int LETTERS = 4;

  private static final Map<Article, Capitals> FILED =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Where capitals stand, in order, by the letters from there on without regard to case. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private Capitals(String text) {
    for (int at = 0; at + LETTERS <= text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        places.computeIfAbsent(letters(text, at), any -> new ArrayList<>(1)).add(at);
      }
    }
  }

  /**
   * The first words of an article that are the name in other letters and begin with a capital; null
   * where none are.
   */
  static @Nullable String written(String name, Article article) {
    String text = article.text();
    if (text.length() < LONG || name.length() < LETTERS) {
      for (int at = 0; at + name.length() <= text.length(); at++) {
        if (isWritten(name, text, at)) {
          return text.substring(at, at + name.length());
        }
      }
      return null;
    }
    Capitals filed = FILED.computeIfAbsent(article, any -> new Capitals(text));
    for (int at : filed.places.getOrDefault(letters(name, 0), List.of())) {
      if (isWritten(name, text, at)) {
        return text.substring(at, at + name.length());
      }
    }
    return null;
  }

  private static boolean isWritten(String name, String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && text.regionMatches(true, at, name, 0, name.length())
        && !text.startsWith(name, at);
  }

  /** As {@link String#regionMatches} takes letters for one. */
  private static String letters(String text, int from) {
    char[] letters = new char[LETTERS];
    for (int i = 0; i < LETTERS; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(text.charAt(from + i)));
    }
    return new String(letters);
  }
}
