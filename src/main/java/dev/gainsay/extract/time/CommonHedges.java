package dev.gainsay.extract.time;

import dev.gainsay.extract.Sentence;

import dev.gainsay.claim.Bound;

/** The hedges that every newspaper uses. */
final class CommonHedges implements Hedges {
  private final Phrases<Bound> hedges = new Phrases<>();

  CommonHedges() {
    add(Bound.OVER, "over", "more than", "just over", "well over", "longer than", "upwards of",
        "exceeding", "in excess of", "slightly more than", "a little more than", "little more than");
    add(Bound.UNDER, "under", "less than", "fewer than", "just under", "well under", "nearly", "almost",
        "close to", "shorter than", "not quite", "slightly less than", "below");
    add(Bound.AT_LEAST, "at least", "no less than", "not less than", "no fewer than", "a minimum of");
    add(Bound.AT_MOST, "at most", "up to", "no more than", "not more than", "a maximum of", "within",
        "as long as");
    add(Bound.ABOUT, "about", "around", "roughly", "approximately", "some", "an estimated",
        "an average of", "or so", "approx.");
  }

  @Override
  public Hedge before(Sentence sentence, int index) {
    for (int first = Math.max(0, index - 4); first < index; first++) {
      Phrases.Match<Bound> match = hedges.at(sentence, first);
      if (match != null && match.end() == index) {
        return new Hedge(first, match.meaning());
      }
    }
    return new Hedge(index, Bound.EXACT);
  }

  private void add(Bound bound, String... phrases) {
    for (String phrase : phrases) {
      hedges.add(phrase, bound);
    }
  }
}
