package dev.gainsay.check;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RankClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups the claims of a slot into sides of one value each, and pairs the sides that might clash.
 */
final class Sides {
  private Sides() {}

  /** The distinct values of a slot, the lower and earlier first. */
  static List<Side> of(Slot slot) {
    Map<Object, List<Claim>> byValue = new HashMap<>();
    SortedSet<String> speakers = speakers(slot);
    for (Claim claim : slot.claims()) {
      Object value = speakers.size() > 1 ? credited(claim, speakers) : value(claim);
      byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(claim);
    }
    return byValue.values().stream()
        .map(Side::new)
        .sorted(
            Comparator.comparingDouble((Side side) -> order(side.first()))
                .thenComparing(side -> side.first().passage()))
        .toList();
  }

  private static SortedSet<String> speakers(Slot slot) {
    SortedSet<String> speakers = new TreeSet<>();
    for (Claim claim : slot.claims()) {
      if (claim instanceof QuoteClaim quoted && quoted.credited() != null) {
        speakers.add(quoted.credited());
      }
    }
    return speakers;
  }

  /** The same words credited to two speakers are two values. */
  private static Object credited(Claim claim, SortedSet<String> speakers) {
    String speaker = claim instanceof QuoteClaim quoted ? quoted.credited() : null;
    return List.of(value(claim), speaker == null ? speakers.first() : speaker);
  }

  /**
   * Two sides are rivals where at least one claim of each may be compared with one of the other.
   */
  static List<Rivals> rivals(Slot slot, List<Side> sides, StorySettings settings) {
    // By identity: the hash of a claim takes its whole basis together.
    IdentityHashMap<Claim, Integer> sideOf = new IdentityHashMap<>();
    for (int i = 0; i < sides.size(); i++) {
      for (Claim claim : sides.get(i).claims()) {
        sideOf.put(claim, i);
      }
    }
    Map<Long, List<Pair>> between = new TreeMap<>();
    for (Pair pair : slot.pairs()) {
      int one = sideOf.getOrDefault(pair.one(), -1);
      int other = sideOf.getOrDefault(pair.other(), -1);
      if (one >= 0 && other >= 0 && one != other) {
        long key = (long) Math.min(one, other) * sides.size() + Math.max(one, other);
        between.computeIfAbsent(key, k -> new ArrayList<>()).add(pair);
      }
    }
    double tolerance = settings.tolerances().getOrDefault(slot.attribute(), 0.0);
    List<Rivals> rivals = new ArrayList<>();
    between.forEach(
        (key, pairs) ->
            rivals.add(
                new Rivals(
                    slot,
                    sides.get((int) (key / sides.size())),
                    sides.get((int) (key % sides.size())),
                    pairs,
                    tolerance)));
    return rivals;
  }

  private static Object value(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return value(stated.figure());
    }
    if (claim instanceof DurationClaim stated) {
      return value(stated.length());
    }
    if (claim instanceof PropositionClaim stated) {
      return stated.identity();
    }
    if (claim instanceof RankClaim stated) {
      return List.of(stated.rank().best(), stated.rank().worst());
    }
    return ((DateClaim) claim).date();
  }

  private static Object value(Figure figure) {
    return List.of(figure.literalInBase(), figure.expectedInBase());
  }

  private static double order(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure().expectedInBase().low();
    }
    if (claim instanceof DurationClaim stated) {
      return stated.length().expectedInBase().low();
    }
    if (claim instanceof RankClaim stated) {
      return stated.rank().best();
    }
    if (claim instanceof PropositionClaim) {
      return 0;
    }
    return ((DateClaim) claim).date().from().toEpochSecond(java.time.ZoneOffset.UTC);
  }
}
