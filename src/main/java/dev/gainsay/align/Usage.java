package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How each article uses an attribute: how many values it states, and for which places. */
final class Usage {
  private record Key(Article article, String attribute) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && article.equals(key.article)
          && attribute.equals(key.attribute);
    }

    @Override
    public int hashCode() {
      return 31 * article.hashCode() + attribute.hashCode();
    }
  }

  private final Map<Key, Set<String>> values = new HashMap<>();
  private final Map<Key, Set<String>> places = new HashMap<>();

  Usage(Collection<Facet> facets) {
    for (Facet facet : facets) {
      Key key = key(facet);
      values.computeIfAbsent(key, k -> new HashSet<>()).add(facet.claim().valueText());
      String place = facet.claim().scope().by(Narrowing.PLACE);
      if (place != null) {
        places.computeIfAbsent(key, k -> new HashSet<>()).add(place);
      }
    }
  }

  private static Key key(Facet facet) {
    Figure figure = facet.figure();
    String unit = figure == null ? "" : measure(figure) + figure.change();
    return new Key(facet.claim().article(), facet.claim().kind() + unit + facet.attribute());
  }

  /** Counts differ by what they count, which the attribute says; measures by their dimension. */
  private static String measure(Figure figure) {
    return figure.unit().quantity() == Unit.Quantity.COUNT ? "" : figure.unit().dimension();
  }

  /**
   * True where each article states just one value of the attribute, so that nothing else can be
   * meant.
   */
  boolean unique(Facet one, Facet other) {
    int mine = values.getOrDefault(key(one), Set.of()).size();
    int others = values.getOrDefault(key(other), Set.of()).size();
    boolean within = one.claim().article() == other.claim().article();
    return within
        ? mine == 2 && one.attribute().equals(other.attribute())
        : mine == 1 && others == 1;
  }

  /** True where the article itself tells the attribute of one place from that of the other. */
  boolean tellsApart(Facet facet, String place, String otherPlace) {
    Set<String> used = places.getOrDefault(key(facet), Set.of());
    return used.contains(place) && used.contains(otherPlace);
  }
}
