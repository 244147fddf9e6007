package dev.gainsay.claim;

/**
 * A place in an order: "ranked 18th".
 *
 * @param basis what every claim has
 * @param rank the place
 */
public record RankClaim(Basis basis, Rank rank) implements Claim {

  @Override
  public Kind kind() {
    return Kind.RANK;
  }

  @Override
  public String valueText() {
    return rank.text();
  }

  @Override
  public RankClaim on(Basis otherBasis) {
    return new RankClaim(otherBasis, rank);
  }
}
