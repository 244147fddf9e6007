package dev.gainsay.claim;

/**
 * How long something took or lasts: "less than 24 hours".
 *
 * @param basis what every claim has
 * @param length the number of time units, with its bound
 */
public record DurationClaim(Basis basis, Figure length) implements Claim {

  @Override
  public Kind kind() {
    return Kind.DURATION;
  }

  @Override
  public String valueText() {
    return length.text();
  }

  @Override
  public DurationClaim on(Basis otherBasis) {
    return new DurationClaim(otherBasis, length);
  }
}
