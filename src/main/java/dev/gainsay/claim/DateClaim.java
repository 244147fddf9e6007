package dev.gainsay.claim;

/**
 * When something happened or is to happen: "on the evening of March 3".
 *
 * @param basis what every claim has
 * @param date the time, resolved
 * @param text the words that state it
 */
public record DateClaim(Basis basis, When date, String text) implements Claim {

  @Override
  public Kind kind() {
    return Kind.DATE;
  }

  @Override
  public String valueText() {
    return text;
  }

  @Override
  public DateClaim on(Basis otherBasis) {
    return new DateClaim(otherBasis, date, text);
  }
}
