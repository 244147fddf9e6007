package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Which pairs of claims are looked at. In any usual story, all of a block. A text as long as a book
 * states things of one kind ten thousand times: its own claims of one attribute and name are then
 * paired with those that follow next (the sorted neighbourhood method: Hernández and Stolfo, "The
 * merge/purge problem for large databases", 1995), so that the work grows with the text and not
 * with its square. Its claims meet those of other articles one and all, up to a limit that takes
 * two books to reach. What is left out is counted.
 */
final class Candidates {
  /** Looks at pairs. */
  interface Pairing {
    /**
     * Looks at a pair.
     *
     * @param one the earlier
     * @param other the later
     * @return true where the two may be compared and their values can be one
     */
    boolean look(Facet one, Facet other);
  }

  /** More claims of one block than a story of articles of usual length has. */
  private static final int CROWDED = 1_000;

  /** More claims of one block than an article of usual length has. */
  private static final int LONG = 150;

  /** So many pairs of a block are looked at between long articles and others. */
  private static final long MOST_ACROSS = 3_000_000;

  /** Claims of one long article that share a key: each is paired with so many that follow. */
  private static final int FOLLOWING = 16;

  /** Claims of two articles that share a key: so many pairs for each of them. */
  private static final int PAIRS_A_CLAIM = 64;

  private final List<Facet> facets;
  private final Pairing pairing;
  private final SortedMap<String, Unseen> unseen = new TreeMap<>();

  /**
   * @param facets all of the story, each at its index
   * @param pairing looks at the pairs
   */
  Candidates(List<Facet> facets, Pairing pairing) {
    this.facets = facets;
    this.pairing = pairing;
  }

  /** What was left out so far, in the order of the articles' texts. */
  List<Unseen> unseen() {
    return List.copyOf(unseen.values());
  }

  /**
   * Looks at the pairs of one block.
   *
   * @param block claims that could possibly be compared, in the order of their passages
   */
  void in(List<Facet> block) {
    List<List<Facet>> books = new ArrayList<>();
    List<Facet> others = new ArrayList<>();
    for (List<Facet> article : byArticle(block).values()) {
      if (article.size() > LONG) {
        books.add(article);
      } else {
        others.addAll(article);
      }
    }
    usual(books.isEmpty() ? block : others);
    books.forEach(this::within);
    if (!books.isEmpty()) {
      across(books, others);
    }
  }

  private static Map<Article, List<Facet>> byArticle(List<Facet> some) {
    Map<Article, List<Facet>> byArticle = new LinkedHashMap<>();
    for (Facet facet : some) {
      byArticle.computeIfAbsent(facet.claim().article(), a -> new ArrayList<>()).add(facet);
    }
    return byArticle;
  }

  /** Articles of usual length; where they are very many, cut by attribute, then by subject. */
  private void usual(List<Facet> some) {
    if (some.size() <= CROWDED) {
      eachWithEach(some);
      return;
    }
    for (List<Facet> part : cut(some, Facet::attribute)) {
      if (part.size() <= CROWDED) {
        eachWithEach(part);
        continue;
      }
      for (List<Facet> alike : cut(part, facet -> String.valueOf(facet.claim().subject()))) {
        if (alike.size() <= CROWDED) {
          eachWithEach(alike);
        } else {
          atLikePlaces(alike);
        }
      }
    }
  }

  private static Collection<List<Facet>> cut(List<Facet> some, Function<Facet, String> by) {
    SortedMap<String, List<Facet>> parts = new TreeMap<>();
    some.forEach(f -> parts.computeIfAbsent(by.apply(f), b -> new ArrayList<>()).add(f));
    return parts.values();
  }

  private void eachWithEach(List<Facet> some) {
    for (int i = 0; i < some.size(); i++) {
      for (int k = i + 1; k < some.size(); k++) {
        pairing.look(some.get(i), some.get(k));
      }
    }
  }

  /** What hundreds of articles say of one thing: those at like places are neighbours. */
  private void atLikePlaces(List<Facet> some) {
    List<Facet> placed = new ArrayList<>(some);
    placed.sort(
        Comparator.comparing((Facet each) -> each.claim().passage().span())
            .thenComparing(Facet::index));
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < placed.size(); i++) {
      for (int k = i + 1; k < placed.size() && k <= i + 2 * PAIRS_A_CLAIM; k++) {
        if (!placed.get(i).sameArticle(placed.get(k))) {
          pairs.add(pair(placed.get(i), placed.get(k)));
        }
      }
    }
    long[] seen = pairs.build().sorted().toArray();
    look(seen);
    leave(some, across(some) - seen.length);
  }

  /**
   * A long article's own claims. Of values that can be one only the next is looked at: over it each
   * is joined to all further ones.
   */
  private void within(List<Facet> book) {
    LongStream.Builder pairs = LongStream.builder();
    for (List<Facet> alike : byKey(book, Facet::attribute).values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int k = i + 1; k < alike.size() && k <= i + FOLLOWING; k++) {
          pairs.add(pair(alike.get(i), alike.get(k)));
        }
      }
    }
    long[] seen = pairs.build().sorted().distinct().toArray();
    int joined = -1;
    for (long each : seen) {
      Facet one = facets.get(first(each));
      Facet other = facets.get(second(each));
      if ((joined != one.index() || !one.agrees(other)) && pairing.look(one, other)) {
        joined = one.index();
      }
    }
    leave(book, (long) book.size() * (book.size() - 1) / 2 - seen.length);
  }

  /** Long articles with all others and with one another, the fewest pairs first. */
  private void across(List<List<Facet>> books, List<Facet> others) {
    long left = MOST_ACROSS;
    List<List<Facet>> shortest = new ArrayList<>(books);
    shortest.sort(Comparator.comparingInt(List::size));
    for (List<Facet> book : shortest) {
      left -= meet(book, others, left);
    }
    for (int i = 0; i < shortest.size(); i++) {
      for (int k = 0; k < i; k++) {
        left -= meet(shortest.get(i), shortest.get(k), left);
      }
    }
  }

  /** Returns how many of the pairs that are left were looked at, 0 where they were too many. */
  private long meet(List<Facet> book, List<Facet> others, long left) {
    long all = (long) book.size() * others.size();
    if (all <= left) {
      for (Facet one : book) {
        for (Facet other : others) {
          look(one, other);
        }
      }
      return all;
    }
    LongStream.Builder pairs = LongStream.builder();
    Map<String, List<Facet>> ones = byKey(book, Facet::head);
    byKey(others, Facet::head)
        .forEach((key, these) -> neighbours(ones.getOrDefault(key, List.of()), these, pairs));
    long[] seen = pairs.build().sorted().distinct().toArray();
    look(seen);
    List<Facet> both = new ArrayList<>(book);
    both.addAll(others);
    leave(both, all - seen.length);
    return 0;
  }

  /** Claims by one word or phrase of theirs, alone and with each name they may be about. */
  private static SortedMap<String, List<Facet>> byKey(
      List<Facet> some, Function<Facet, String> phrase) {
    SortedMap<String, List<Facet>> byKey = new TreeMap<>();
    for (Facet facet : some) {
      Set<String> names = new TreeSet<>(facet.firm());
      facet.names().stream().findFirst().ifPresent(names::add);
      String alone = phrase.apply(facet);
      byKey.computeIfAbsent(alone, k -> new ArrayList<>()).add(facet);
      for (String name : names) {
        byKey.computeIfAbsent(alone + "\n" + name, k -> new ArrayList<>()).add(facet);
      }
    }
    return byKey;
  }

  /** Each of the fewer with as many of the more as may be, those at the like place of the text. */
  private static void neighbours(List<Facet> some, List<Facet> others, LongStream.Builder pairs) {
    List<Facet> fewer = some.size() <= others.size() ? some : others;
    List<Facet> more = fewer == some ? others : some;
    if (fewer.isEmpty()) {
      return;
    }
    int reach =
        (int) Math.min(more.size(), (long) PAIRS_A_CLAIM * (1 + more.size() / fewer.size()));
    for (int i = 0; i < fewer.size(); i++) {
      int like = (int) ((long) i * more.size() / fewer.size());
      int from = Math.max(0, Math.min(more.size() - reach, like - reach / 2));
      for (int k = from; k < from + reach; k++) {
        pairs.add(pair(fewer.get(i), more.get(k)));
      }
    }
  }

  private static long pair(Facet one, Facet other) {
    return ((long) Math.min(one.index(), other.index()) << 32)
        | Math.max(one.index(), other.index());
  }

  private static int first(long pair) {
    return (int) (pair >>> 32);
  }

  private static int second(long pair) {
    return (int) pair;
  }

  private void look(long[] pairs) {
    for (long each : pairs) {
      pairing.look(facets.get(first(each)), facets.get(second(each)));
    }
  }

  private void look(Facet one, Facet other) {
    boolean inOrder = one.index() < other.index();
    pairing.look(inOrder ? one : other, inOrder ? other : one);
  }

  /** How many pairs of claims there are that two articles state. */
  static long across(List<Facet> some) {
    long pairs = (long) some.size() * some.size();
    for (List<Facet> article : byArticle(some).values()) {
      pairs -= (long) article.size() * article.size();
    }
    return pairs / 2;
  }

  /** Counts pairs that are not looked at. */
  void leave(List<Facet> some, long pairs) {
    if (pairs == 0) {
      return;
    }
    List<Article> articles =
        byArticle(some).keySet().stream()
            .sorted(Comparator.comparing(Article::sha256).thenComparing(Article::id))
            .toList();
    Kind kind = some.get(0).claim().kind();
    StringBuilder key = new StringBuilder();
    articles.forEach(each -> key.append(each.sha256()).append(each.id()).append('\n'));
    unseen.merge(
        key.append(kind.word()).toString(),
        new Unseen(articles, kind, pairs),
        (a, b) -> new Unseen(articles, kind, a.pairs() + b.pairs()));
  }
}
