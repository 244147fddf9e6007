package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who is at the head of something where a verb says it and no office is named: "heads the
 * emergency commission", "was put in charge", "gets the ministry of finance".
 */
final class ChargeFinder implements ClaimFinder {
  private static final double CONFIDENCE = 0.65;

  /**
   * What companies do as well as persons, so that a bare name may be one's: "is run by Orlen Live".
   */
  private static final Set<String> RUNNING = Set.of("run", "manage");

  /**
   * So far behind "appointed" its "to lead" may stand, and the whole may not be longer than that.
   */
  private static final int APPOINTED = 14;

  private static final int LONGEST = 14;

  @Override
  public List<Claim> find(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      if (!s.word(s.size() - 1).equals("?")) {
        new InSentence(reading, s, claims).find();
      }
    }
    return claims;
  }

  /** What is told in one sentence. */
  private static final class InSentence {
    private final Reading reading;
    private final Sentence s;
    private final List<Claim> claims;
    private final Offices offices;
    private final HolderOfOffice holders;
    private final ChargeReader posts;

    InSentence(Reading reading, Sentence s, List<Claim> claims) {
      this.reading = reading;
      this.s = s;
      this.claims = claims;
      this.offices = reading.vocabulary().offices();
      this.holders = new HolderOfOffice(reading, offices);
      this.posts = new ChargeReader(reading, s);
    }

    void find() {
      for (int i = 0; i < s.size(); i++) {
        if (s.token(i).chunk().endsWith("-VP") && s.token(i).verb()) {
          Chunks.Phrase group = Chunks.verbGroup(s, i);
          if (group.head() == i) {
            verb(group);
          }
        }
      }
    }

    private void verb(Chunks.Phrase group) {
      Deed deed = Deed.of(s, group);
      if (!Polarity.affirmed(s, deed)) {
        return;
      }
      if (appointed(deed)) {
        return;
      }
      ChargeReader.Named named = posts.of(deed);
      if (named == null) {
        return;
      }
      List<HolderOfOffice.Found> found = new ArrayList<>();
      if (deed.passive() && !named.role().equals(ChargeReader.IN_CHARGE)) {
        byAgent(deed, named, found);
      } else {
        holders.addSubject(s, group.head(), named.event(), found);
      }
      for (HolderOfOffice.Found each : found) {
        if (reading.holders().likelyPerson(each.holder().name())) {
          claims.add(claim(deed, named, each));
        }
      }
    }

    /** "Was named to run the bank", "appointed Ana Ruiz, a lawyer, to lead the inquiry". */
    private boolean appointed(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      int head = group.head();
      int to = head;
      while (to > group.first() && !s.word(to).equals("to")) {
        to--;
      }
      if (!s.word(to).equals("to") || !offices.list("heading").contains(s.token(head).lemma())) {
        return false;
      }
      int verb = to - 1;
      while (verb > 0 && verb > to - APPOINTED && !appoints(verb)) {
        verb--;
      }
      if (!appoints(verb)) {
        return false;
      }
      boolean clause = s.word(group.end()).equals("what");
      Chunks.Phrase body = deed.object();
      String organisation = clause ? null : posts.organisation(body);
      if (organisation == null && !clause) {
        return true;
      }
      int end = clause ? group.end() : body.end();
      ChargeReader.Named named =
          new ChargeReader.Named(Offices.HEAD, organisation, end, Event.STARTS);
      List<HolderOfOffice.Found> found = new ArrayList<>();
      Chunks.Phrase by = Chunks.verbGroup(s, verb);
      NameFinder.Name object = null;
      for (NameFinder.Name name : reading.names().in(s)) {
        boolean whom = s.word(name.end()).equals("whom") || s.word(name.end() + 1).equals("whom");
        object = name.first() == by.end() || (whom && name.end() < verb) ? name : object;
      }
      if (object != null) {
        holders.addNamed(s, object, Event.STARTS, found);
      } else if (s.token(Math.max(0, verb - 1)).lemma().matches("be|been")) {
        holders.addSubject(s, verb, Event.STARTS, found);
      }
      for (HolderOfOffice.Found each : found) {
        if (reading.holders().likelyPerson(each.holder().name())) {
          boolean near = end - each.first() <= LONGEST;
          int first = near ? Math.min(each.first(), by.first()) : by.first();
          claims.add(claim(deed, named, each, first, end));
        }
      }
      return true;
    }

    /** "…, a veteran of 26 years", "… who led": not "…, which" and not "…, a company". */
    private boolean person(int behind) {
      if (!s.word(behind).equals(",")) {
        return s.word(behind).equals("who");
      }
      Chunks.Phrase apposition = Chunks.nounPhrase(s, behind + 1);
      return s.word(behind + 1).equals("who")
          || (apposition.head() >= 0
              && s.word(apposition.first()).matches("an?|the")
              && !reading.vocabulary().standsForBody(s.token(apposition.head()).lemma()));
    }

    private boolean appoints(int verb) {
      return s.token(verb).verb() && offices.list("appoint").contains(s.token(verb).lemma());
    }

    /** "The inquiry is led by Ana Ruiz", "… by Deputy Mayor Ana Ruiz". */
    private void byAgent(Deed deed, ChargeReader.Named named, List<HolderOfOffice.Found> found) {
      int end = deed.frame().verb().end();
      if (!s.word(end).equals("by")) {
        return;
      }
      Chunks.Phrase phrase = Chunks.nounPhrase(s, end + 1);
      for (NameFinder.Name name : reading.names().in(s)) {
        boolean company =
            RUNNING.contains(s.token(deed.frame().verb().head()).lemma())
                && name.first() == phrase.first()
                && !person(name.end());
        if (name.first() >= phrase.first() && name.end() == phrase.end() && !company) {
          holders.addNamed(s, name, named.event(), found);
        }
      }
    }

    private Claim claim(Deed deed, ChargeReader.Named named, HolderOfOffice.Found found) {
      Frame frame = deed.frame();
      Chunks.Phrase group = frame.verb();
      boolean behind = found.first() >= group.end();
      int first = found.beside() && !behind ? found.first() : group.first();
      int end = behind ? found.end() : named.end();
      first = behind ? Math.min(first, frame.subject().first()) : first;
      return claim(deed, named, found, first, end);
    }

    private Claim claim(
        Deed deed, ChargeReader.Named named, HolderOfOffice.Found found, int first, int end) {
      Frame frame = deed.frame();
      Chunks.Phrase group = frame.verb();
      Post post =
          new Post(
              s.text(group.first(), end),
              found.holder().name(),
              named.role(),
              named.organisation(),
              named.event());
      Topic topic =
          new Topic(
              null,
              List.of(found.holder()),
              named.role(),
              null,
              Scope.NONE,
              false,
              Terms.of(s, frame, first, end, reading.vocabulary()));
      return new RoleClaim(
          reading.basis(
              s,
              first,
              end,
              topic,
              reading.stances().stance(s, group.head(), group),
              reading.speaker(s, group.head()),
              named.event() == Event.STARTS ? reading.when(s, first, end, frame) : null,
              CONFIDENCE),
          post);
    }
  }
}
