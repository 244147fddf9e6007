package dev.gainsay.claim;

/**
 * Whether something is so: "has not set targets", "the gates stayed shut".
 *
 * @param basis what every claim has
 * @param status what is so
 */
public record StatusClaim(Basis basis, Status status) implements PropositionClaim {

  @Override
  public Kind kind() {
    return Kind.STATUS;
  }

  @Override
  public Status proposition() {
    return status;
  }

  @Override
  public StatusClaim on(Basis otherBasis) {
    return new StatusClaim(otherBasis, status);
  }
}
