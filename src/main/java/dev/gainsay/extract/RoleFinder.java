package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/** Finds role claims. */
final class RoleFinder implements ClaimFinder {

  @Override
  public List<Claim> find(Reading reading) {
    return List.of();
  }
}
