package dev.gainsay.report;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * A value on which several origins agree.
 *
 * @param question what it answers
 * @param value in the words of the first claim
 * @param claims that state it, in the order of their passages
 * @param origins how many independent origins they come from, at least two
 */
public record Corroboration(String question, String value, List<Claim> claims, int origins) {

  public Corroboration {
    claims = List.copyOf(claims);
  }
}
