package dev.gainsay.report;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gives names and words that were made comparable the look they have in the articles. */
final class Names {
  private Names() {}

  /** A name shared by articles, with the capitals and the order of words that one of them uses. */
  static String written(String name, List<Claim> claims) {
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    Set<String> words = wordsOf(name);
    for (Claim claim : claims) {
      for (Holder holder : claim.topic().holders()) {
        if (wordsOf(holder.name()).equals(words)) {
          return holder.name();
        }
      }
    }
    return inText(name, claims, capitals(name));
  }

  private static Set<String> wordsOf(String name) {
    return new TreeSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  /** A name with the capitals that an article gives it, {@code other} where none gives it any. */
  static String inText(String name, List<Claim> claims, String other) {
    Set<Article> searched = new HashSet<>();
    for (Claim claim : claims) {
      if (!searched.add(claim.article())) {
        continue;
      }
      String found = name.isEmpty() ? null : Capitals.written(name, claim.article());
      if (found != null) {
        return found;
      }
    }
    return other;
  }

  private static String capitals(String name) {
    StringBuilder written = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      written.append(written.length() == 0 ? "" : " ").append(Wording.capital(word));
    }
    return written.toString();
  }

  /** The words of a text: letters and hyphens. */
  static String[] words(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      plain.append(Character.isLetter(letter) || letter == '-' ? letter : ' ');
    }
    return plain.toString().trim().split(" +", -1);
  }
}
