package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/** Finds comparison claims. */
final class ComparisonFinder implements ClaimFinder {

  @Override
  public List<Claim> find(Reading reading) {
    return List.of();
  }
}
