package dev.gainsay.claim;

/** A claim whose value is words: a quotation, role, comparison or status. */
public sealed interface PropositionClaim extends Claim
    permits QuoteClaim, RoleClaim, ComparisonClaim, StatusClaim {

  /** What it states. */
  Proposition proposition();

  @Override
  default String valueText() {
    return proposition().text();
  }
}
