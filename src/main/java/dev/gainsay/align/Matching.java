package dev.gainsay.align;

import dev.gainsay.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes pairs from the surest down, so that a value finds at most one partner in another article.
 * Where both articles say 12 killed and 30 hurt, nobody then compares 12 with 30.
 */
final class Matching {
  private record Seat(int facet, Article article) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seat seat && facet == seat.facet && article.equals(seat.article);
    }

    @Override
    public int hashCode() {
      return 31 * facet + article.hashCode();
    }
  }

  private final Map<Seat, Facet> partners = new HashMap<>();

  private Matching() {}

  /** The pairs that stand. */
  static List<Look> of(List<Look> looks) {
    List<Look> ordered = new ArrayList<>(looks);
    ordered.sort(
        Comparator.comparingDouble((Look look) -> -look.rank())
            .thenComparing(look -> look.one().claim().passage())
            .thenComparing(look -> look.other().claim().passage()));
    Matching matching = new Matching();
    return ordered.stream().filter(matching::take).toList();
  }

  private boolean take(Look look) {
    if (look.one().sameArticle(look.other())) {
      return true;
    }
    Seat seat = new Seat(look.one().index(), look.other().claim().article());
    Seat otherSeat = new Seat(look.other().index(), look.one().claim().article());
    Facet partner = partners.get(seat);
    Facet otherPartner = partners.get(otherSeat);
    boolean free = partner == null || partner.agrees(look.other());
    boolean otherFree = otherPartner == null || otherPartner.agrees(look.one());
    if (free && otherFree) {
      partners.putIfAbsent(seat, look.other());
      partners.putIfAbsent(otherSeat, look.one());
      return true;
    }
    return false;
  }
}
