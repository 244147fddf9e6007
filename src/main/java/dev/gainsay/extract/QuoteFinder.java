package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/** Finds quote claims. */
final class QuoteFinder implements ClaimFinder {

  @Override
  public List<Claim> find(Reading reading) {
    return List.of();
  }
}
