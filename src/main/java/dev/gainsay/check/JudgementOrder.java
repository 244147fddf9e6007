package dev.gainsay.check;

import dev.gainsay.claim.Claim;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order of what rules say: as the rivals were given, then pairs that rules made of claims by
 * their passages; of one pair by rule id. Drools' own order says nothing and changes with every
 * rule file.
 */
final class JudgementOrder implements Comparator<Judgement> {
  private static final Comparator<Claim> BY_CLAIM =
      Comparator.comparing(Claim::passage).thenComparing(Claim::kind).thenComparing(Claim::id);

  private final IdentityHashMap<Rivals, Integer> places = new IdentityHashMap<>();

  JudgementOrder(List<Rivals> rivals) {
    for (Rivals each : rivals) {
      places.put(each, places.size());
    }
  }

  @Override
  public int compare(Judgement one, Judgement other) {
    int byPlace = Integer.compare(place(one), place(other));
    if (byPlace != 0) {
      return byPlace;
    }
    if (one.rivals() != other.rivals()) {
      int byFirst =
          BY_CLAIM.compare(one.rivals().getOne().first(), other.rivals().getOne().first());
      int bySecond =
          BY_CLAIM.compare(one.rivals().getOther().first(), other.rivals().getOther().first());
      if (byFirst != 0 || bySecond != 0) {
        return byFirst != 0 ? byFirst : bySecond;
      }
    }
    return one.rule().compareTo(other.rule());
  }

  /** True where a rule without an order between two claims has matched the pair both ways. */
  boolean mirrored(Judgement one, Judgement other) {
    return !places.containsKey(one.rivals())
        && !places.containsKey(other.rivals())
        && one.rule().equals(other.rule())
        && one.rivals().getOne().first() == other.rivals().getOne().first()
        && one.rivals().getOther().first() == other.rivals().getOther().first();
  }

  private int place(Judgement judgement) {
    return places.getOrDefault(judgement.rivals(), places.size());
  }
}
