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

  /**
   * Beside what has been done, what is still to be done is not done: "will notify the patients"
   * beside "has already notified the patients".
   */
  @Override
  public Status seenFrom(PropositionClaim other) {
    boolean stillToDo = (stance() == Stance.PLANNED) != (other.stance() == Stance.PLANNED);
    return stillToDo
            && other instanceof StatusClaim stated
            && stated.status.relation().equals(status.relation())
            && stated.status.polarity()
            && status.polarity()
            && (stance() == Stance.PLANNED ? stated.status : status).already()
        ? status.denied()
        : status;
  }

  /** What is planned is another value than what is so. */
  @Override
  public String identity() {
    return stance() == Stance.PLANNED ? "to " + status.identity() : status.identity();
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
