package dev.gainsay.extract;

import dev.gainsay.claim.When;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the time that a claim speaks of. */
final class WhenFinder {
  /** Words this near before a time say what it is measured against. */
  private static final int REFERENCE_WITHIN = 2;

  private final Vocabulary vocabulary;

  WhenFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The time that the clause gives for what it states, else the one that the sentence gives. "By
   * Wednesday evening" is the time of a count; "since" and "until" are not, except for what "since
   * 1954, when …" tells.
   */
  @Nullable When when(Sentence s, int first, int end, Frame frame, List<Mention> all) {
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
      if (time.when().edge() == When.Edge.SINCE
          || reference(s, end, time)
          || ofOtherVerb(s, first, end, time)) {
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

  /**
   * "Turnout was 67.4 percent, up from 61.9 five years ago", "ten seats more than in 2021": the
   * time of what the value is compared with. It is the value's own where the value stands behind
   * the word too.
   */
  private boolean reference(Sentence s, int end, Mention.Time time) {
    int from = time.first() >= end ? end : Math.max(0, time.first() - REFERENCE_WITHIN);
    for (int i = from; i < time.first(); i++) {
      boolean former = i >= end && s.word(i).equals("from") && value(s, i + 1);
      if (former || vocabulary.list("levels.against").contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean value(Sentence s, int i) {
    return s.tag(i).equals("CD") || s.tag(i).equals("$") || s.tag(i + 1).equals("CD");
  }

  /** "27 wins, most of them since he joined the team in 2022": the time of another clause. */
  private static boolean ofLaterClause(Sentence s, int end, int time) {
    for (int i = end; i < time; i++) {
      if (LATER.contains(s.word(i))) {
        for (int k = i + 1; k < time; k++) {
          if (s.token(k).chunk().equals("B-VP") && Chunks.finite(s, Chunks.verbGroup(s, k))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final Set<String> LATER = Set.of("since", "before", "until", "who");

  /**
   * "The survey began on 3 November and has covered 62 percent of the sky": each of two verbs has
   * its own time, unless the time opens the sentence.
   */
  private static boolean ofOtherVerb(Sentence s, int first, int end, Mention.Time time) {
    boolean behind = time.first() >= end;
    if (behind && ofLaterClause(s, end, time.first())) {
      return true;
    }
    int from = behind ? end : time.end();
    int to = behind ? time.first() : first;
    boolean verbBefore =
        behind || s.tokens().subList(0, time.first()).stream().anyMatch(Token::verb);
    for (int i = from; verbBefore && i + 1 < to; i++) {
      if (s.tag(i).equals("CC") && s.token(i + 1).chunk().equals("B-VP")) {
        return Chunks.finite(s, Chunks.verbGroup(s, i + 1));
      }
    }
    return false;
  }
}
