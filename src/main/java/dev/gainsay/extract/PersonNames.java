package dev.gainsay.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells the names of persons from those of places, organisations and products: a rough guess from
 * the words of the names themselves, used for pronouns and the like.
 */
final class PersonNames {
  private final NameFinder names;
  private final Set<String> otherWords;
  private final Set<String> surnames = new HashSet<>();

  PersonNames(NameFinder names, Vocabulary vocabulary) {
    this.names = names;
    this.otherWords = vocabulary.list("words.notPersons");
    for (String name : names.all()) {
      if (full(name)) {
        surnames.add(StringUtils.substringAfterLast(name, " "));
      }
    }
  }

  /** True for a full name, and for a surname where the article has its full name too. */
  boolean likely(String name) {
    return surnames.contains(name) || full(name);
  }

  /** Two or three capitalised words without a word of organisations and places. */
  private boolean full(String name) {
    String[] words = StringUtils.split(name);
    if (words.length < 2 || words.length > 3) {
      return false;
    }
    // "Alibaba Qwen": two names, one owning the other.
    if (names.alone(words[0]) && names.alone(words[words.length - 1])) {
      return false;
    }
    for (String word : words) {
      boolean plain =
          word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
      boolean shouting = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
      if (!plain || shouting || otherWords.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
