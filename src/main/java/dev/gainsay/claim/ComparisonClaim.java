package dev.gainsay.claim;

/**
 * A superlative, or how one thing stands to another: "the youngest player", "on par with Llama".
 *
 * @param basis what every claim has
 * @param comparison who stands where
 */
public record ComparisonClaim(Basis basis, Comparison comparison) implements PropositionClaim {

  @Override
  public Kind kind() {
    return Kind.COMPARISON;
  }

  @Override
  public Comparison proposition() {
    return comparison;
  }

  @Override
  public ComparisonClaim on(Basis otherBasis) {
    return new ComparisonClaim(otherBasis, comparison);
  }
}
