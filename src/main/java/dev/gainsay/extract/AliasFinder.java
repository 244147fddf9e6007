package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names that an article itself calls one: a second form in brackets right behind the first,
 * "Tongyi Qianwen (Qwen)", "daily active users (DAU)", "European Central Bank (ECB)".
 */
final class AliasFinder {
  private AliasFinder() {}

  static List<Alias> in(Sentence s, List<NameFinder.Name> names) {
    List<Alias> aliases = new ArrayList<>();
    for (int i = 1; i + 2 < s.size(); i++) {
      if (!s.word(i).equals("(") || !s.word(i + 2).equals(")")) {
        continue;
      }
      String shorter = s.token(i + 1).text();
      String initials = initialsBefore(s, i, shorter);
      if (initials != null) {
        aliases.add(new Alias(initials, shorter));
        continue;
      }
      for (NameFinder.Name name : names) {
        boolean capital = Character.isUpperCase(shorter.charAt(0)) && s.token(i + 1).noun();
        if (name.end() == i && capital && !name.text().equals(shorter) && shorter.length() > 1) {
          aliases.add(new Alias(name.text(), shorter));
        }
      }
    }
    return aliases;
  }

  /**
   * The words before the bracket whose initials the short form is made of; null where there are
   * none.
   */
  private static @org.jspecify.annotations.Nullable String initialsBefore(
      Sentence s, int bracket, String shorter) {
    String letters = shorter.replaceAll("s$", "").replace(".", "").toLowerCase(Locale.ROOT);
    int first = bracket - letters.length();
    if (letters.length() < 2
        || first < 0
        || !shorter.substring(0, 2).equals(shorter.substring(0, 2).toUpperCase(Locale.ROOT))) {
      return null;
    }
    for (int k = 0; k < letters.length(); k++) {
      if (!s.word(first + k).startsWith(letters.substring(k, k + 1))) {
        return null;
      }
    }
    return s.text(first, bracket);
  }
}
