package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups claims that are joined by pairs, even over others, into slots. */
final class Slots {
  /** So sure it must be that two claims joined over a third speak of the same. */
  private static final double SURE_OVER_THIRD = 0.4;

  /** In a slot of two books there may be millions of such pairs. */
  private static final long MOST_OVER_THIRD = 250_000;

  private final int[] parent;
  private final Comparability comparability;
  private final Candidates candidates;

  private Slots(int facets, Comparability comparability, Candidates candidates) {
    this.parent = new int[facets];
    for (int i = 0; i < facets; i++) {
      parent[i] = i;
    }
    this.comparability = comparability;
    this.candidates = candidates;
  }

  /**
   * The slots of all facets, each with at least two claims, in the order of their first passages.
   */
  static List<Slot> of(
      List<Facet> facets, List<Look> looks, Comparability comparability, Candidates candidates) {
    Slots slots = new Slots(facets.size(), comparability, candidates);
    looks.forEach(look -> slots.join(look.one().index(), look.other().index()));
    SortedMap<Integer, List<Facet>> groups = new TreeMap<>();
    facets.forEach(
        facet ->
            groups.computeIfAbsent(slots.root(facet.index()), r -> new ArrayList<>()).add(facet));
    SortedMap<Integer, List<Look>> inGroup = new TreeMap<>();
    looks.forEach(
        look ->
            inGroup
                .computeIfAbsent(slots.root(look.one().index()), r -> new ArrayList<>())
                .add(look));
    List<Slot> found = new ArrayList<>();
    groups.forEach(
        (root, group) -> {
          if (group.size() > 1) {
            found.add(slots.slot(group, inGroup.getOrDefault(root, List.of())));
          }
        });
    return found;
  }

  private int root(int facet) {
    int root = facet;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /**
   * The earlier facet becomes the root, so that groups come in the order of their first passages.
   */
  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  private record Edge(int one, int other) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object with) {
      return with instanceof Edge edge && one == edge.one && other == edge.other;
    }

    @Override
    public int hashCode() {
      return 31 * one + other;
    }
  }

  private Slot slot(List<Facet> group, List<Look> looks) {
    List<Pair> pairs = new ArrayList<>();
    Set<Edge> known = new HashSet<>();
    for (Look look : looks) {
      known.add(new Edge(look.one().index(), look.other().index()));
      pairs.add(pair(look.one(), look.other(), look.judgement()));
    }
    addOverThird(group, known, pairs);
    pairs.sort(
        Comparator.comparing((Pair p) -> p.one().passage())
            .thenComparing(p -> p.other().passage()));
    Claim named = naming(group);
    return new Slot(
        named.kind(),
        named.subject(),
        named.attribute(),
        named.scope(),
        group.stream().map(Facet::claim).toList(),
        pairs);
  }

  private void addOverThird(List<Facet> group, Set<Edge> known, List<Pair> pairs) {
    long across = Candidates.across(group);
    if (across > MOST_OVER_THIRD) {
      long seen = pairs.stream().filter(each -> !each.withinArticle()).count();
      candidates.leave(group, across - seen);
      return;
    }
    if (across == 0) {
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      for (int k = i + 1; k < group.size(); k++) {
        Facet one = group.get(i);
        Facet other = group.get(k);
        if (!one.sameArticle(other) && !known.contains(new Edge(one.index(), other.index()))) {
          overThird(one, other, pairs);
        }
      }
    }
  }

  /** Claims joined over a third are compared too, where no guard speaks against them. */
  private void overThird(Facet one, Facet other, List<Pair> pairs) {
    Comparability.Judgement judgement = comparability.judge(one, other);
    boolean sure = judgement.score() >= SURE_OVER_THIRD && one.claim().kind() != Kind.DATE;
    if (judgement.comparable() || (judgement.merelyUnclear() && sure)) {
      pairs.add(pair(one, other, judgement));
    }
  }

  private static Pair pair(Facet one, Facet other, Comparability.Judgement judgement) {
    return new Pair(one.claim(), other.claim(), judgement.because(), judgement.score());
  }

  /**
   * The claim whose topic names the slot: the one with a firm subject, then the shortest attribute.
   */
  private static Claim naming(List<Facet> group) {
    return group.stream()
        .min(
            Comparator.comparing((Facet f) -> f.firm().isEmpty())
                .thenComparing(f -> f.claim().attribute().isEmpty())
                .thenComparing(f -> f.claim().attribute().length())
                .thenComparing(f -> String.valueOf(f.claim().subject()))
                .thenComparing(f -> f.claim().attribute())
                .thenComparing(f -> -f.claim().scope().parts().size()))
        .orElseThrow()
        .claim();
  }
}
