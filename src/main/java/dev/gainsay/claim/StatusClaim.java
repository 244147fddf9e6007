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

  /** True where it tells the place, the cause or the like of an occasion. */
  public boolean tellsCircumstance() {
    return Circumstance.of(status) != null;
  }

  /** The same with its doer under the name that all articles of a story share. */
  public StatusClaim doneBy(String sharedName) {
    return new StatusClaim(basis, status.by(sharedName));
  }

  @Override
  public StatusClaim on(Basis otherBasis) {
    return new StatusClaim(otherBasis, status);
  }
}
