package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/** Finds status claims. */
final class StatusFinder implements ClaimFinder {

  @Override
  public List<Claim> find(Reading reading) {
    return List.of();
  }
}
