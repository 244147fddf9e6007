package dev.gainsay.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much two clauses share, rare words counting more than words that the story uses everywhere.
 */
final class Likeness {
  private final Map<String, Double> weights = new HashMap<>();
  private final double rarest;

  Likeness(Collection<Facet> facets) {
    Map<String, Integer> claimsWith = new HashMap<>();
    for (Facet facet : facets) {
      facet.terms().forEach(term -> claimsWith.merge(term, 1, Integer::sum));
    }
    double claims = facets.size();
    claimsWith.forEach((term, with) -> weights.put(term, Math.log(1 + claims / with)));
    rarest = Math.log(1 + claims);
  }

  /** From 0, nothing shared, to 1, all shared. */
  double of(Set<String> one, Set<String> other) {
    double shared = 0;
    double first = 0;
    for (String term : one) {
      double weight = weight(term);
      first += weight;
      shared += other.contains(term) ? weight : 0;
    }
    double second = 0;
    for (String term : other) {
      second += weight(term);
    }
    return first == 0 || second == 0 ? 0 : shared / Math.sqrt(first * second);
  }

  private double weight(String term) {
    Double weight = weights.get(term);
    return weight == null ? rarest : weight;
  }
}
