package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * What one article yields.
 *
 * @param claims in the order of their passages, ids given
 * @param aliases names that the article itself says are one
 */
public record Extraction(List<Claim> claims, List<Alias> aliases) {

  public Extraction {
    claims = List.copyOf(claims);
    aliases = List.copyOf(aliases);
  }
}
