package dev.gainsay.extract;

import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Stance;

/** Tells what somebody is said to deny from what a text itself says is not so. */
record Denials(Reading reading, Sentence s) {

  /** Denial is a stance only where somebody is said to deny; else it is the statement's truth. */
  Stance stance(Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    if (denied(deed)) {
      return Stance.DENIED;
    }
    Stance stance = reading.stances().stance(s, group.head(), group);
    if (stance != Stance.DENIED) {
      return stance;
    }
    for (int k = group.first(); k < group.head(); k++) {
      if (s.word(k).equals("will") || s.word(k).equals("wo")) {
        return Stance.PLANNED;
      }
    }
    return Stance.ASSERTED;
  }

  private boolean denied(Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    for (int k = group.first(); k < group.head(); k++) {
      if (s.token(k).lemma().equals("deny")) {
        return true;
      }
    }
    return Polarity.denier(s, deed.frame()) >= 0;
  }

  /** Whoever denies: the name before the verb of denying. */
  String denier(Deed deed) {
    int verb = Polarity.denier(s, deed.frame());
    int at = verb < 0 ? deed.frame().verb().first() : verb;
    String nearest = Basis.UNNAMED;
    for (NameFinder.Name name : reading.names().in(s)) {
      if (name.end() <= at) {
        nearest = name.text();
      }
    }
    return nearest;
  }
}
