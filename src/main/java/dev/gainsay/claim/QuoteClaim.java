package dev.gainsay.claim;

/**
 * Words that an article gives as somebody's own: {@code "We waited too long," she said}.
 *
 * @param basis what every claim has
 * @param quotation the words
 */
public record QuoteClaim(Basis basis, Quotation quotation) implements PropositionClaim {

  @Override
  public Kind kind() {
    return Kind.QUOTE;
  }

  @Override
  public Quotation proposition() {
    return quotation;
  }

  @Override
  public QuoteClaim on(Basis otherBasis) {
    return new QuoteClaim(otherBasis, quotation);
  }
}
