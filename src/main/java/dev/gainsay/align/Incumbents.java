package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.RoleClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whom each article of a story names as the holder of a post, at whatever organisation. */
final class Incumbents {
  private static final String OF = " of ";

  private final Map<Article, Map<String, Set<String>>> holders = new HashMap<>();

  /** By post, the organisations that any article names. */
  private final Map<String, Set<String>> organisations = new HashMap<>();

  Incumbents(List<Facet> facets) {
    for (Facet facet : facets) {
      if (facet.claim() instanceof RoleClaim claim && claim.post().event() != Event.ENDS) {
        String role = post(claim);
        holders
            .computeIfAbsent(claim.article(), a -> new HashMap<>())
            .computeIfAbsent(role, r -> new TreeSet<>())
            .add(claim.post().holder());
        String organisation = claim.post().organisation();
        if (organisation != null && !role.contains(OF)) {
          organisations.computeIfAbsent(role, r -> new TreeSet<>()).add(organisation);
        }
      }
    }
  }

  /** True where each article knows one holder of the post, and none knows it at two places. */
  boolean oneOf(RoleClaim one, RoleClaim other) {
    String role = post(one);
    return alone(one, role)
        && alone(other, post(other))
        && organisations.getOrDefault(role, Set.of()).size() < 2;
  }

  /** The head of one thing is another post than that of another. */
  private static String post(RoleClaim claim) {
    String organisation = claim.post().organisation();
    boolean described =
        organisation != null && organisation.equals(organisation.toLowerCase(Locale.ROOT));
    return described ? claim.post().role() + OF + organisation : claim.post().role();
  }

  private boolean alone(RoleClaim claim, String role) {
    return holders.getOrDefault(claim.article(), Map.of()).getOrDefault(role, Set.of()).size() == 1;
  }
}
