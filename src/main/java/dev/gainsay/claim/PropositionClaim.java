package dev.gainsay.claim;

/** A claim whose value is words: a quotation, role, comparison or status. */
public sealed interface PropositionClaim extends Claim
    permits QuoteClaim, RoleClaim, ComparisonClaim, StatusClaim {

  /** What it states. */
  Proposition proposition();

  /** What it states, put so that it can be judged beside another claim. */
  default Proposition seenFrom(PropositionClaim other) {
    return proposition();
  }

  /** The value apart from its wording; claims of one slot and identity are one side. */
  default String identity() {
    return proposition().identity();
  }

  @Override
  default String valueText() {
    return proposition().text();
  }
}
