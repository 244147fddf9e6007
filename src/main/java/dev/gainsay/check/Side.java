package dev.gainsay.check;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * One distinct value of a slot with all claims that state it.
 *
 * @param claims at least one, in the order of their passages; all have the same value
 */
public record Side(List<Claim> claims) {

  public Side {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("A side needs at least one claim.");
    }
  }

  /** The claim that stands for the side's value. */
  public Claim first() {
    return claims.get(0);
  }

  /** The value in the words of the first claim. */
  public String words() {
    return first().valueText();
  }
}
