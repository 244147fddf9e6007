package dev.gainsay.report;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * One of the values that clash, with everybody who states it.
 *
 * @param value in the words of the first claim
 * @param claims that state it, in the order of their passages
 * @param origins how many independent origins they come from
 */
public record ReportSide(String value, List<Claim> claims, int origins) {

  public ReportSide {
    claims = List.copyOf(claims);
  }

  /** True where the draft states it. */
  public boolean inDraft() {
    return claims.stream().anyMatch(each -> each.article().draft());
  }
}
