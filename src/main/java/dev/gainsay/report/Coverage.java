package dev.gainsay.report;

import dev.gainsay.align.Stopped;
import dev.gainsay.align.Unseen;
import dev.gainsay.claim.Claim;
import java.util.List;

/**
 * What was compared and what was not: silence must never look like consistency.
 *
 * @param claims how many claims there are
 * @param compared how many of them were compared with at least one other
 * @param stopped pairs that look alike and were kept apart, in the order of their passages
 * @param alone claims that were compared with no other
 * @param unseen pairs that were too many to look at
 */
public record Coverage(
    int claims, int compared, List<Stopped> stopped, List<Claim> alone, List<Unseen> unseen) {

  public Coverage {
    stopped = List.copyOf(stopped);
    alone = List.copyOf(alone);
    unseen = List.copyOf(unseen);
  }
}
