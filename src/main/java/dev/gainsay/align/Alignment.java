package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * The claims of a story side by side.
 *
 * @param claims all of them, subjects under their shared names, in the order of their passages
 * @param slots with at least two claims each
 * @param stopped pairs that look alike and are kept apart
 */
public record Alignment(List<Claim> claims, List<Slot> slots, List<Stopped> stopped) {

  public Alignment {
    claims = List.copyOf(claims);
    slots = List.copyOf(slots);
    stopped = List.copyOf(stopped);
  }
}
