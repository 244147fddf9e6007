package dev.gainsay.claim;

/**
 * A number, share, amount of money or measure: "over 600 million downloads".
 *
 * @param basis what every claim has
 * @param figure the number with its bound and unit
 */
public record FigureClaim(Basis basis, Figure figure) implements Claim {

  @Override
  public Kind kind() {
    return Kind.FIGURE;
  }

  @Override
  public String valueText() {
    return figure.text();
  }

  @Override
  public FigureClaim on(Basis otherBasis) {
    return new FigureClaim(otherBasis, figure);
  }
}
