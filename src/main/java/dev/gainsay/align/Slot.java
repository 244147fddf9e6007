package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject, attribute and scope: the place where claims compete.
 *
 * @param kind of its claims
 * @param subject under the name that all articles share, null where none fits
 * @param attribute which property
 * @param scope what narrows it
 * @param claims in the order of their passages
 * @param pairs which of the claims may be compared; claims that no pair joins, even over others,
 *     are in different slots
 */
public record Slot(
    Kind kind,
    @Nullable String subject,
    String attribute,
    Scope scope,
    List<Claim> claims,
    List<Pair> pairs) {

  public Slot {
    claims = List.copyOf(claims);
    pairs = List.copyOf(pairs);
  }
}
