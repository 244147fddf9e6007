package dev.gainsay.align;

import dev.gainsay.claim.Quotation;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a quotation as they are compared with another wording: as stems, turns of phrase
 * that stand for one another as one, and each with a weight for how much it says.
 *
 * @param words in order
 */
record Remark(List<Word> words) {
  /**
   * A word or turn of phrase.
   *
   * @param key the same for all that stand for one another
   * @param weight 0.25 for words that every sentence needs, 0.5 for everyday words, else 1
   */
  record Word(String key, double weight) {
    boolean content() {
      return weight > SMALL;
    }
  }

  /**
   * How near two wordings are.
   *
   * @param share of all they say that both say, from 0 to 1
   * @param cover of the shorter that the longer says too, from 0 to 1
   * @param content how much both say in words that not every sentence needs
   * @param telling true where at least one of these is no everyday word
   */
  record Nearness(double share, double cover, double content, boolean telling) {}

  private static final double SMALL = 0.25;
  private static final double EVERYDAY = 0.5;
  private static final int LONGEST_PHRASE = 4;
  private static final int SHORTEST_PREFIX = 4;

  private static final Map<String, String> CONTRACTED =
      Map.of("n't", "not", "'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");

  static Remark of(Quotation quotation, Vocabulary vocabulary) {
    List<String> plain = new ArrayList<>();
    quotation.words().forEach(word -> addWritten(word, plain));
    plain.replaceAll(
        word -> {
          String lemma = vocabulary.verb(word);
          return lemma == null ? word : lemma;
        });
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < plain.size()) {
      int taken = 0;
      for (int length = Math.min(LONGEST_PHRASE, plain.size() - i);
          length > 0 && taken == 0;
          length--) {
        String phrase = vocabulary.paraphrase(plain.subList(i, i + length));
        if (phrase != null) {
          words.add(new Word(phrase, weight(phrase, vocabulary)));
          taken = length;
        }
      }
      if (taken == 0) {
        String word = plain.get(i);
        words.add(new Word(Vocabulary.stem(word), weight(word, vocabulary)));
        taken = 1;
      }
      i += taken;
    }
    return new Remark(words);
  }

  /** "Can't" as "can not", "Qwen's" as "Qwen". */
  private static void addWritten(String word, List<String> plain) {
    if (word.equals("won't")) {
      plain.addAll(List.of("will", "not"));
      return;
    }
    if (word.equals("can't") || word.equals("cannot")) {
      plain.addAll(List.of("can", "not"));
      return;
    }
    for (Map.Entry<String, String> tail : new TreeMap<>(CONTRACTED).entrySet()) {
      if (word.endsWith(tail.getKey()) && word.length() > tail.getKey().length()) {
        plain.add(word.substring(0, word.length() - tail.getKey().length()));
        plain.add(tail.getValue());
        return;
      }
    }
    String bare =
        word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    if (!bare.isEmpty()) {
      plain.add(bare);
    }
  }

  private static double weight(String word, Vocabulary vocabulary) {
    return vocabulary.small(word)
        ? SMALL
        : vocabulary.everyday(word) || vocabulary.everyday(Vocabulary.stem(word)) ? EVERYDAY : 1;
  }

  Nearness to(Remark other) {
    List<Double> mine = matched(other);
    List<Double> theirs = other.matched(this);
    double matched = (sum(mine) + sum(theirs)) / 2;
    double total = total();
    double otherTotal = other.total();
    if (total == 0 || otherTotal == 0) {
      return new Nearness(0, 0, 0, false);
    }
    double content = 0;
    for (int i = 0; i < words.size(); i++) {
      content += words.get(i).content() ? mine.get(i) : 0;
    }
    return new Nearness(
        2 * matched / (total + otherTotal),
        Math.min(1, matched / Math.min(total, otherTotal)),
        content,
        mine.contains(1.0));
  }

  private double total() {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  private static double sum(List<Double> weights) {
    return weights.stream().mapToDouble(each -> each).sum();
  }

  /**
   * The weight of each word that the other has too. Words that every sentence needs count only
   * beside the same neighbour.
   */
  private List<Double> matched(Remark other) {
    List<String> free = new ArrayList<>(other.words.stream().map(Word::key).toList());
    Set<String> neighbours = new HashSet<>();
    for (int i = 1; i < other.words.size(); i++) {
      neighbours.add(other.words.get(i - 1).key() + " " + other.words.get(i).key());
    }
    List<Double> matched = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean found = word.content() ? take(word.key(), free) : beside(i, neighbours);
      matched.add(found ? word.weight() : 0);
    }
    return matched;
  }

  private boolean beside(int i, Set<String> neighbours) {
    String key = words.get(i).key();
    return (i > 0 && neighbours.contains(words.get(i - 1).key() + " " + key))
        || (i + 1 < words.size() && neighbours.contains(key + " " + words.get(i + 1).key()));
  }

  /** Forms of one word may have two stems: "dense", "density". */
  private static boolean take(String key, List<String> free) {
    if (free.remove(key)) {
      return true;
    }
    for (String each : free) {
      String shorter = each.length() < key.length() ? each : key;
      String longer = shorter.equals(each) ? key : each;
      if (shorter.length() >= SHORTEST_PREFIX
          && longer.startsWith(shorter)
          && longer.length() - shorter.length() <= SHORTEST_PREFIX - 1) {
        return free.remove(each);
      }
    }
    return false;
  }
}
