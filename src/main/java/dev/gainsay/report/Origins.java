package dev.gainsay.report;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles are one voice: copies of an agency's text, however many papers print it, count as
 * one origin.
 *
 * <p>Two articles share an origin where at least half of their runs of five words are the same
 * (Jaccard index), or where the longer one holds most of the shorter one's. Broder, "On the
 * resemblance and containment of documents" (1997), calls the two measures so.
 */
public final class Origins {
  private static final int RUN = 5;
  private static final double RESEMBLING = 0.5;
  private static final double CONTAINED = 0.7;

  /** Below this many runs a quotation that both print would already be most of an article. */
  private static final int ENOUGH_TO_CONTAIN = 30;

  /** Up to so many articles every pair is looked at. */
  private static final int FEW = 50;

  /** With more articles, pairs that share one in so many runs are looked at. */
  private static final int SAMPLED = 8;

  private final Map<Article, Integer> numbers = new HashMap<>();

  private Origins() {}

  /** The origins of a story's articles, numbered from 1 in the order of their texts' hashes. */
  public static Origins of(List<Article> articles) {
    List<Article> sorted =
        articles.stream()
            .sorted(Comparator.comparing(Article::sha256).thenComparing(Article::id))
            .toList();
    long[][] runs = new long[sorted.size()][];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = runs(sorted.get(i).text());
    }
    int[] parent = new int[runs.length];
    Arrays.setAll(parent, i -> i);
    for (int i = 1; i < runs.length; i++) {
      if (sorted.get(i).sha256().equals(sorted.get(i - 1).sha256())) {
        join(parent, i - 1, i);
      }
    }
    if (runs.length <= FEW) {
      joinAll(runs, parent);
    } else {
      joinSampled(runs, parent);
    }
    Origins origins = new Origins();
    Map<Integer, Integer> byRoot = new HashMap<>();
    for (int i = 0; i < runs.length; i++) {
      int number = byRoot.computeIfAbsent(root(parent, i), root -> byRoot.size() + 1);
      origins.numbers.put(sorted.get(i), number);
    }
    return origins;
  }

  /**
   * The number of an article's origin.
   *
   * @throws IllegalArgumentException where the article is not of the story
   */
  public int of(Article article) {
    Integer number = numbers.get(article);
    if (number == null) {
      throw new IllegalArgumentException(article + " is not of this story.");
    }
    return number;
  }

  /** How many origins state one of the claims. */
  public int count(List<Claim> claims) {
    if (claims.size() == 1) {
      return 1;
    }
    Set<Integer> found = new HashSet<>();
    claims.forEach(each -> found.add(of(each.article())));
    return found.size();
  }

  private static void joinAll(long[][] runs, int[] parent) {
    for (int i = 0; i < runs.length; i++) {
      for (int j = i + 1; j < runs.length; j++) {
        joinIfOne(runs, parent, i, j);
      }
    }
  }

  private static void joinSampled(long[][] runs, int[] parent) {
    Map<Long, List<Integer>> holders = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        if (Math.floorMod(run, SAMPLED) != 0) {
          continue;
        }
        List<Integer> before = holders.computeIfAbsent(run, any -> new ArrayList<>(2));
        // The first and the last holder are enough: copies of copies join over them.
        if (!before.isEmpty()) {
          int first = before.get(0);
          int last = before.get(before.size() - 1);
          for (int other : first == last ? new int[] {first} : new int[] {first, last}) {
            if (seen.add(((long) other << 32) | i)) {
              joinIfOne(runs, parent, other, i);
            }
          }
        }
        before.add(i);
      }
    }
  }

  private static void joinIfOne(long[][] runs, int[] parent, int one, int other) {
    if (root(parent, one) != root(parent, other) && areOne(runs[one], runs[other])) {
      join(parent, one, other);
    }
  }

  private static boolean areOne(long[] one, long[] other) {
    int shorter = Math.min(one.length, other.length);
    if (shorter == 0) {
      return false;
    }
    int shared = shared(one, other);
    int all = one.length + other.length - shared;
    return shared >= RESEMBLING * all
        || (shorter >= ENOUGH_TO_CONTAIN && shared >= CONTAINED * shorter);
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static void join(int[] parent, int one, int other) {
    parent[root(parent, other)] = root(parent, one);
  }

  private static int root(int[] parent, int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /**
   * Hashes of the runs of five words, sorted, each once. A word ends where letters and digits do.
   */
  private static long[] runs(String text) {
    List<Long> words = new ArrayList<>();
    long word = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isIdeographic(letter)) {
        // Chinese sets no blanks; a character does for a word.
        words.add(mixed(letter));
      } else if (Character.isLetterOrDigit(letter)) {
        word = mixed(word + Character.toLowerCase(letter));
        continue;
      }
      if (word != 0) {
        words.add(word);
        word = 0;
      }
    }
    if (word != 0) {
      words.add(word);
    }
    long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int k = 0; k < RUN; k++) {
        run = mixed(run + words.get(i + k));
      }
      runs[i] = run;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /**
   * The mixing step of SplitMix64 (Steele, Lea, Flood 2014): a good hash without collisions to
   * fear.
   */
  private static long mixed(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
