package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where a single occasion was, of what it came and at which try it succeeded. */
final class CircumstanceFinder implements ClaimFinder {
  private static final double CONFIDENCE = 0.55;

  /** Longer passages than this tell more than the circumstance. */
  private static final int LONGEST = 16;

  /**
   * A circumstance that a sentence tells of.
   *
   * @param occasion what happened
   * @param deed the clause that says so
   * @param value the kind of answer
   * @param affirmed false for "played no part in"
   * @param first first token of the words that tell it
   * @param valueFirst first token of the answer
   * @param end after the words that tell it
   */
  record Found(
      Circumstance circumstance,
      String occasion,
      Deed deed,
      String value,
      boolean affirmed,
      int first,
      int valueFirst,
      int end) {}

  @Override
  public List<Claim> find(Reading reading) {
    Circumstances vocabulary = reading.vocabulary().circumstances();
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      if (s.word(s.size() - 1).equals("?")) {
        continue;
      }
      List<Found> found = new ArrayList<>(new PlaceReader(vocabulary, s).find());
      found.addAll(new AgentReader(vocabulary, s).find());
      found.addAll(new CauseReader(vocabulary, s).find());
      found.addAll(new ObjectReader(vocabulary, s).find());
      found.addAll(new AttemptReader(vocabulary, s).find());
      found.stream()
          .filter(each -> each.end() - each.valueFirst() <= LONGEST)
          .filter(each -> !several(vocabulary, s, each))
          .map(each -> claim(reading, s, each))
          // What may be or will be is in no place yet.
          .filter(each -> each.stance() == Stance.ASSERTED)
          .forEach(claims::add);
    }
    return claims;
  }

  /** "Was closed again", "is often closed". */
  private static boolean several(Circumstances vocabulary, Sentence s, Found found) {
    Chunks.Phrase verb = found.deed().frame().verb();
    for (int i = Math.max(0, Math.min(verb.first(), found.first()) - 1); i < found.end(); i++) {
      if (vocabulary.list("several").contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** What it happened to, where a noun says so: " of bridge". */
  private static String thing(Reading reading, Sentence s, Found found) {
    int head = found.deed().patient().head();
    boolean answer = head >= found.valueFirst() && head < found.end();
    boolean ofSubject = found.circumstance() == Circumstance.AGENT && !found.deed().passive();
    if (head < 0 || s.token(head).properNoun() || (answer && !ofSubject)) {
      return "";
    }
    String noun = s.token(head).lemma();
    // "The crush happened": it is the occasion itself; a try is made at what nobody names.
    boolean occasion = reading.vocabulary().circumstances().ofNoun(noun) != null;
    boolean person = found.circumstance() == Circumstance.OBJECT;
    return occasion || person || found.circumstance() == Circumstance.ATTEMPT ? "" : " of " + noun;
  }

  private static Claim claim(Reading reading, Sentence s, Found found) {
    Deed deed = found.deed();
    Frame frame = deed.frame();
    int at = frame.verb().head() < 0 ? found.valueFirst() : frame.verb().head();
    Status status =
        new Status(
            s.text(found.first(), found.end()),
            found.value(),
            found.circumstance().word(),
            found.affirmed(),
            s.text(found.valueFirst(), found.end()).toLowerCase(Locale.ROOT),
            null);
    String asked =
        found.circumstance().label() + " of " + found.occasion() + thing(reading, s, found);
    Topic topic =
        new Topic(
            null,
            new DeedHolders(reading, s).of(deed, 1),
            asked,
            found.occasion(),
            Scope.NONE,
            false,
            Terms.of(s, frame, found.valueFirst(), found.end(), reading.vocabulary()));
    Stance stance =
        frame.verb().head() < 0 ? Stance.ASSERTED : reading.stances().stance(s, at, frame.verb());
    return new StatusClaim(
        reading.basis(
            s,
            found.first(),
            found.end(),
            topic,
            stance == Stance.DENIED && !found.affirmed() ? Stance.ASSERTED : stance,
            reading.speaker(s, at),
            reading.when(s, found.first(), found.end(), frame),
            CONFIDENCE),
        status);
  }
}
