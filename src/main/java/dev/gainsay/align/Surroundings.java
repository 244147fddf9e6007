package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around the values of a story: what two articles call one thing stands near both values,
 * whatever the grammar of their sentences makes of it. Rare words count more than words that the
 * story uses everywhere.
 */
final class Surroundings {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"'\\u201D\\u2019)]*\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\\u2019]+");

  /** Content words on each side of a value. */
  private static final int NEAR = 6;

  private static final int NEAREST = 3;
  private static final int SHORTEST = 3;

  /** Of a text with fewer sentences nobody can say which of its words are rare. */
  private static final int ENOUGH_SENTENCES = 8;

  /**
   * The stems of a value's sentence, and those next to the value.
   *
   * @param rich false for texts too short to judge by
   */
  private record Around(
      Set<String> sentence, Set<String> near, Set<String> nearest, boolean rich) {}

  /**
   * How much two surroundings share, each from 0 to 1.
   *
   * @param cosine of the sentences
   * @param sentence what share of each sentence's words is in the other's, on average
   * @param near the same for six words on each side
   * @param nearest the same for three
   */
  record Likeness(double cosine, double sentence, double near, double nearest) {}

  private final Vocabulary vocabulary;
  private final Map<Integer, Around> around = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<Article, List<Span>> sentences = new HashMap<>();
  private int counted;

  /**
   * @param facets the figures of a story, whose surroundings may be asked for
   */
  Surroundings(Collection<Facet> facets, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Set<String> seen = new HashSet<>();
    for (Facet facet : facets) {
      Article article = facet.claim().article();
      if (!article.hasText()) {
        continue;
      }
      List<Span> all = sentences.computeIfAbsent(article, a -> sentencesOf(a.text()));
      int at = at(all, facet.claim().passage().span().start());
      Around words = around(facet, all.get(at), all.size() >= ENOUGH_SENTENCES);
      around.put(facet.index(), words);
      if (seen.add(article.id() + " " + at)) {
        counted++;
        words.sentence().forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
      }
    }
  }

  /** True where both stand in texts long enough to judge by. */
  boolean knows(Facet one, Facet other) {
    Around first = around.get(one.index());
    Around second = around.get(other.index());
    return first != null && second != null && first.rich() && second.rich();
  }

  /**
   * How alike the surroundings of two values are.
   *
   * @throws NullPointerException for facets that are not {@link #knows known}
   */
  Likeness of(Facet one, Facet other) {
    Around first = Objects.requireNonNull(around.get(one.index()));
    Around second = Objects.requireNonNull(around.get(other.index()));
    return new Likeness(
        cosine(first.sentence(), second.sentence()),
        shared(first.sentence(), second.sentence()),
        shared(first.near(), second.near()),
        shared(first.nearest(), second.nearest()));
  }

  private Around around(Facet facet, Span sentence, boolean rich) {
    String text = facet.claim().article().text();
    Span value = facet.claim().passage().span();
    int end = Math.min(sentence.end(), Math.max(value.end(), value.start()));
    List<String> before = stems(text.substring(sentence.start(), value.start()));
    List<String> inside = stems(text.substring(value.start(), end));
    List<String> after = stems(text.substring(end, sentence.end()));
    Set<String> whole = new HashSet<>(before);
    whole.addAll(inside);
    whole.addAll(after);
    return new Around(
        whole, window(before, inside, after, NEAR), window(before, inside, after, NEAREST), rich);
  }

  private static Set<String> window(
      List<String> before, List<String> inside, List<String> after, int words) {
    Set<String> window =
        new HashSet<>(before.subList(Math.max(0, before.size() - words), before.size()));
    window.addAll(inside);
    window.addAll(after.subList(0, Math.min(words, after.size())));
    return window;
  }

  private List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    while (words.find()) {
      String word = words.group();
      int apostrophe = word.indexOf('\'');
      word = apostrophe < 0 ? word : word.substring(0, apostrophe);
      if (word.length() >= SHORTEST && !vocabulary.empty(word)) {
        stems.add(Vocabulary.stem(word));
      }
    }
    return stems;
  }

  private double cosine(Set<String> one, Set<String> other) {
    double both = 0;
    double first = 0;
    for (String word : one) {
      double weight = weight(word) * weight(word);
      first += weight;
      both += other.contains(word) ? weight : 0;
    }
    double second = 0;
    for (String word : other) {
      second += weight(word) * weight(word);
    }
    return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
  }

  private double shared(Set<String> one, Set<String> other) {
    return (share(one, other) + share(other, one)) / 2;
  }

  private double share(Set<String> some, Set<String> others) {
    double all = 0;
    double both = 0;
    for (String word : some) {
      double weight = weight(word);
      all += weight;
      both += others.contains(word) ? weight : 0;
    }
    return all == 0 ? 0 : both / all;
  }

  /** Inverse document frequency, a sentence being the document. */
  private double weight(String word) {
    return Math.log((1.0 + counted) / (sentencesWith.getOrDefault(word, 0) + 0.5));
  }

  private static List<Span> sentencesOf(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text);
    int from = 0;
    while (end.find()) {
      spans.add(new Span(from, end.end()));
      from = end.end();
    }
    if (from < text.length()) {
      spans.add(new Span(from, text.length()));
    }
    return spans;
  }

  private static int at(List<Span> sentences, int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
