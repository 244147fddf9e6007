package dev.gainsay.align.draft;

import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Span;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as a row of words, boilerplate left out. */
final class Text {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}'\\u2019-]*\\p{L})?|\\d(?:[\\d,.]*\\d)?\\p{L}*");
  private static final Pattern BREAK = Pattern.compile("[.!?;\\n]");
  private static final Pattern OPENS = Pattern.compile("[:\"\\u201C\\u2018]");
  private static final Pattern CLAUSE = Pattern.compile("[,:()\\u2013\\u2014\"\\u201C\\u201D]");

  /** A clause is quoted up to so many words before and after the one it is quoted for. */
  private static final int QUOTED = 12;

  private final Article article;
  private final List<Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private Text(Article article, List<Word> words) {
    this.article = article;
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).stem(), any -> new ArrayList<>()).add(i);
    }
  }

  static Text of(Article article) {
    List<Word> words = new ArrayList<>();
    Map<String, String> stems = new HashMap<>();
    String text = article.text();
    Matcher word = WORD.matcher(text);
    int end = 0;
    int sentence = 0;
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      if (article.boilerplate().stream().anyMatch(span::overlaps)) {
        continue;
      }
      String between = text.substring(end, word.start());
      boolean breaks = BREAK.matcher(between).find();
      sentence += breaks ? 1 : 0;
      String lower = word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      String stem = stems.computeIfAbsent(lower, Text::stem);
      boolean opens = words.isEmpty() || breaks || OPENS.matcher(between).find();
      words.add(new Word(word.group(), lower, stem, span, sentence, opens));
      end = word.end();
    }
    return new Text(article, words);
  }

  private static String stem(String lower) {
    return Vocabulary.stem(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
  }

  Article article() {
    return article;
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** Where words of this stem stand. */
  List<Integer> places(String stem) {
    return places.getOrDefault(stem, List.of());
  }

  /** Words of these stems as the text has them first, in lower case. */
  List<String> written(Set<String> stems) {
    return stems.stream().map(stem -> words.get(places(stem).get(0)).lower()).sorted().toList();
  }

  /** The stems of the text. */
  Set<String> stems() {
    return places.keySet();
  }

  /** The stems around a place that are among others. */
  Set<String> shared(int at, int reach, Set<String> stems) {
    Set<String> shared = new TreeSet<>();
    for (int i = Math.max(0, at - reach); i < Math.min(size(), at + reach + 1); i++) {
      if (stems.contains(words.get(i).stem())) {
        shared.add(words.get(i).stem());
      }
    }
    return shared;
  }

  /** True where a word around a place, both ends included, fits. */
  boolean any(int from, int to, Predicate<Word> fits) {
    for (int i = Math.max(0, from); i < Math.min(size(), to + 1); i++) {
      if (fits.test(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The clause around the words from one to another, both included. */
  Passage clause(int from, int to) {
    int first = from;
    while (first > 0 && from - first < QUOTED && joined(first - 1)) {
      first--;
    }
    int last = to;
    while (last + 1 < size() && last - to < QUOTED && joined(last)) {
      last++;
    }
    return article.passage(new Span(words.get(first).span().start(), words.get(last).span().end()));
  }

  /** True where a word and the next are of one clause. */
  private boolean joined(int at) {
    Word one = words.get(at);
    Word next = words.get(at + 1);
    String between = article.text().substring(one.span().end(), next.span().start());
    return one.sentence() == next.sentence() && !CLAUSE.matcher(between).find();
  }
}
