package dev.gainsay.extract;

import dev.gainsay.claim.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the time that a claim speaks of. */
final class WhenFinder {
  private WhenFinder() {}

  /**
   * The time that the clause gives for what it states, else the one that the sentence gives. "By
   * Wednesday evening" is the time of a count; "since" and "until" are not, except for what "since
   * 1954, when …" tells.
   */
  static @Nullable When when(Sentence s, int first, int end, Frame frame, List<Mention> all) {
    When nearest = null;
    int distance = Integer.MAX_VALUE;
    When alone = null;
    int times = 0;
    for (Mention mention : all) {
      if (!(mention instanceof Mention.Time time)) {
        continue;
      }
      boolean toldBehind =
          s.word(frame.from()).equals("when") && Math.abs(time.end() - frame.from()) <= 1;
      if (toldBehind) {
        return time.when().edged(When.Edge.AT);
      }
      if (time.when().edge() == When.Edge.SINCE) {
        continue;
      }
      boolean moment = time.when().edge() == When.Edge.AT || !time.when().grain().coarserThanDay();
      int far = time.first() >= end ? time.first() - end : 2 * (first - time.end()) + 2;
      if (moment && time.first() >= frame.from() && time.end() <= frame.to() && far < distance) {
        nearest = time.when().edged(When.Edge.AT);
        distance = far;
      }
      alone = time.when().edge() == When.Edge.AT ? time.when() : alone;
      times++;
    }
    return nearest != null ? nearest : times == 1 ? alone : null;
  }
}
