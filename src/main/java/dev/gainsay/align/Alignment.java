package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * The claims of a story side by side.
 *
 * @param claims all of them, subjects under their shared names, in the order of their passages
 * @param slots with at least two claims each
 * @param stopped pairs that look alike and are kept apart
 * @param unseen pairs that were too many to look at; none in a story of usual length
 */
public record Alignment(
    List<Claim> claims, List<Slot> slots, List<Stopped> stopped, List<Unseen> unseen) {

  /** Claims of which every pair was looked at. */
  public Alignment(List<Claim> claims, List<Slot> slots, List<Stopped> stopped) {
    this(claims, slots, stopped, List.of());
  }

  public Alignment {
    claims = List.copyOf(claims);
    slots = List.copyOf(slots);
    stopped = List.copyOf(stopped);
    unseen = List.copyOf(unseen);
  }
}
