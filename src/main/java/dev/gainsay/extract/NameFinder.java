package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the names of an article: runs of capitalised words that are not capitalised merely because
 * a sentence or a headline begins with them.
 */
final class NameFinder {
  /** A name in a sentence: tokens from {@code first} to before {@code end}. */
  record Name(int first, int end, String text) {}

  private static final Set<String> JOINTS =
      Set.of("of", "de", "van", "von", "al", "bin", "da", "di", "&", "del", "la");

  private static final Pattern WORD =
      Pattern.compile("[\\p{Lu}][\\p{L}\\p{N}'.&/-]*|\\p{Ll}{1,2}\\p{Lu}\\p{L}+");

  private final Map<Integer, List<Name>> bySentence = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private String main = "";

  private final Vocabulary vocabulary;

  private NameFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads all sentences of one article. */
  static NameFinder over(List<Sentence> sentences, Vocabulary vocabulary) {
    NameFinder finder = new NameFinder(vocabulary);
    Set<String> lowerWords = new HashSet<>();
    Set<String> midNames = new HashSet<>();
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        String text = s.token(i).text();
        if (Character.isLowerCase(text.charAt(0))) {
          lowerWords.add(text);
        } else if (i > 0
            && !s.headline()
            && !s.word(i - 1).equals("\"")
            && s.token(i).properNoun()) {
          midNames.add(text.toLowerCase(Locale.ROOT));
        }
      }
    }
    for (Sentence s : sentences) {
      List<Name> names = finder.names(s, lowerWords, midNames);
      finder.bySentence.put(s.number(), names);
      names.forEach(n -> finder.counts.merge(n.text(), 1, Integer::sum));
    }
    finder.main = finder.mostFrequent();
    return finder;
  }

  /** The names of a sentence, in order. */
  List<Name> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.number(), List.of());
  }

  /** All names of the article, each once. */
  Set<String> all() {
    return Collections.unmodifiableSet(counts.keySet());
  }

  /** True where the article writes a word as a name by itself. */
  boolean alone(String word) {
    return counts.containsKey(word);
  }

  /**
   * The name that the article writes most often, the earlier in the alphabet where several do; ""
   * where none.
   */
  String main() {
    return main;
  }

  private String mostFrequent() {
    String frequent = "";
    int most = 1;
    for (Map.Entry<String, Integer> name : new TreeMap<>(counts).entrySet()) {
      if (name.getValue() > most) {
        frequent = name.getKey();
        most = name.getValue();
      }
    }
    return frequent;
  }

  private List<Name> names(Sentence s, Set<String> lowerWords, Set<String> midNames) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      if (!capital(s, i, lowerWords, midNames)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < s.size()) {
        if (capital(s, end, lowerWords, midNames)) {
          end++;
        } else if (JOINTS.contains(s.word(end))
            && end + 1 < s.size()
            && capital(s, end + 1, lowerWords, midNames)
            && !s.word(end).equals("of")) {
          end += 2;
        } else if (s.word(end).equals("of")
            && end + 1 < s.size()
            && capital(s, end + 1, lowerWords, midNames)
            && vocabulary.list("words.institutions").contains(s.word(end - 1))) {
          end += 2;
        } else {
          break;
        }
      }
      boolean demonym =
          end == i + 1
              && s.word(i - 1).equals("the")
              && vocabulary.list("words.demonyms").contains(s.word(i));
      if (!demonym) {
        names.add(new Name(i, end, s.text(i, end)));
      }
      i = end;
    }
    return names;
  }

  private boolean capital(Sentence s, int i, Set<String> lowerWords, Set<String> midNames) {
    Token token = s.token(i);
    String text = token.text();
    String lower = token.lower();
    if (!WORD.matcher(text).matches()
        || vocabulary.list("words.notNames").contains(lower)
        || vocabulary.calendar(lower)
        || vocabulary.list("words.nationals").contains(lower)
        || text.length() < 2
        || s.word(i + 1).equals("$")
        || (i == 0 && lower.endsWith("ly"))) {
      return false;
    }
    boolean starts =
        i == 0 || s.word(i - 1).equals("\"") || s.word(i - 1).equals(":") || s.headline();
    if (starts) {
      return midNames.contains(lower)
          || (token.properNoun() && !lowerWords.contains(lower) && !s.headline())
          || (!s.headline()
              && token.properNoun()
              && i + 1 < s.size()
              && s.token(i + 1).properNoun()
              && Character.isUpperCase(s.token(i + 1).text().charAt(0)));
    }
    return token.properNoun() || (midNames.contains(lower) && !lowerWords.contains(lower));
  }
}
