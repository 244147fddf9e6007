package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is at the head of something where a verb says it and no office is named: "heads the
 * emergency commission", "was put in charge", "gets the ministry of finance".
 */
final class ChargeFinder implements ClaimFinder {
  private static final double CONFIDENCE = 0.65;
  private static final String IN_CHARGE = "in charge";

  /** What companies do as well as persons, so that a bare name may be one's: "is run by Orlen Live". */
  private static final Set<String> RUNNING = Set.of("run", "manage");

  /** So far behind "appointed" its "to lead" may stand, and the whole may not be longer than that. */
  private static final int APPOINTED = 14;

  private static final int LONGEST = 14;

  /** So many words may stand between a verb and "charge": "put in overall temporary charge". */
  private static final int NEAR = 5;

  /**
   * A post that a verb tells of.
   *
   * @param organisation what it is the post of, null where the text leaves it open
   * @param end after the words that name it
   */
  private record Named(String role, @Nullable String organisation, int end, Event event) {}

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

    InSentence(Reading reading, Sentence s, List<Claim> claims) {
      this.reading = reading;
      this.s = s;
      this.claims = claims;
      this.offices = reading.vocabulary().offices();
      this.holders = new HolderOfOffice(reading, offices);
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
      Named named = charge(group);
      named = named != null ? named : portfolio(deed);
      named = named != null ? named : heading(deed);
      if (named == null) {
        return;
      }
      List<HolderOfOffice.Found> found = new ArrayList<>();
      if (deed.passive() && !named.role().equals(IN_CHARGE)) {
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
      if (!s.word(to).equals("to")
          || !offices.list("heading").contains(s.token(head).lemma())) {
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
      String organisation = clause ? null : organisation(body);
      if (organisation == null && !clause) {
        return true;
      }
      int end = clause ? group.end() : body.end();
      Named named = new Named(Offices.HEAD, organisation, end, Event.STARTS);
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
    private void byAgent(Deed deed, Named named, List<HolderOfOffice.Found> found) {
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

    /** "Take charge", "is in charge of the rescue", "was put in temporary charge". */
    private @Nullable Named charge(Chunks.Phrase group) {
      for (int i = group.end(); i < Math.min(s.size(), group.end() + NEAR); i++) {
        if (s.word(i).equals("charge")) {
          String lemma = s.token(group.head()).lemma();
          boolean takes = lemma.equals("take") && i == group.end();
          boolean in = s.word(i - 1).equals("in") || s.word(i - 2).equals("in");
          boolean put = in && Set.of("put", "place", "leave").contains(lemma);
          boolean is = in && Set.of("be", "remain", "stay").contains(lemma);
          if (!takes && !put && !is) {
            return null;
          }
          if (put && !Chunks.passive(s, group) && !s.word(group.head() - 1).equals("been")) {
            return null;
          }
          boolean of = s.word(i + 1).equals("of");
          int end = of ? Chunks.nounPhrase(s, i + 2).end() : i + 1;
          String organisation = of ? organisation(Chunks.nounPhrase(s, i + 2)) : null;
          // "Took charge of his first match": a bare match is no body.
          return of && organisation == null && !side(Chunks.nounPhrase(s, i + 2))
              ? null
              : new Named(IN_CHARGE, organisation, end, is ? Event.HOLDS : Event.STARTS);
        }
        if (s.token(i).verb() || s.word(i).matches("[,;:]")) {
          return null;
        }
      }
      return null;
    }

    private boolean side(Chunks.Phrase phrase) {
      return phrase.head() >= 0 && offices.list("sides").contains(s.token(phrase.head()).lemma());
    }

    /** "Will lead the side on Sunday", "heads the commission", "is led by". */
    private @Nullable Named heading(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      String lemma = s.token(group.head()).lemma();
      boolean over = offices.list("heading").contains(lemma + " " + s.word(group.end()));
      if (!over && !offices.list("heading").contains(lemma)) {
        return null;
      }
      Chunks.Phrase headed = deed.passive() ? deed.frame().subject() : deed.object();
      if (over) {
        headed = Chunks.nounPhrase(s, group.end() + 1);
      }
      if (headed.head() < 0 || s.word(headed.first()).matches("an?|no|any")) {
        return null;
      }
      boolean future = reading.stances().stance(s, group.head(), group) == Stance.PLANNED;
      if (side(headed) && future && !deed.passive()) {
        return new Named(IN_CHARGE, null, headed.end(), Event.STARTS);
      }
      String organisation = organisation(headed);
      boolean past = s.tag(group.head()).equals("VBD") || past(group);
      // "Led the inquiry": who did then is who does now.
      boolean occasion = offices.list("occasional").contains(s.token(headed.head()).lemma());
      return organisation == null || (past && !occasion)
          ? null
          : new Named(
              Offices.HEAD,
              organisation,
              deed.passive() ? group.end() : headed.end(),
              future ? Event.STARTS : Event.HOLDS);
    }

    private boolean past(Chunks.Phrase group) {
      for (int i = group.first(); i < group.head(); i++) {
        if (s.word(i).matches("was|were|had|has|have|been")) {
          return true;
        }
      }
      return false;
    }

    /** A body that is told from others by a name or another word: "the emergency commission". */
    private @Nullable String organisation(Chunks.Phrase phrase) {
      if (phrase.head() < 0 || s.tag(phrase.first()).equals("PRP$")) {
        return null;
      }
      int first = s.tag(phrase.first()).equals("DT") ? phrase.first() + 1 : phrase.first();
      int end = RoleFinder.organisationEnd(s, phrase.head());
      boolean body = offices.list("headed").contains(s.token(phrase.head()).lemma());
      String words = s.text(first, Math.max(end, phrase.end()));
      String head = s.token(phrase.head()).lemma();
      boolean several = words.indexOf(' ') > 0;
      // "The company" may be any; "the festival" is the one that the news is of.
      boolean told = several || !reading.vocabulary().standsForBody(head);
      return body && told
          ? several ? words.toLowerCase(Locale.ROOT) : offices.headed(head)
          : null;
    }

    /** "Gets the ministry of finance", "will be at the finance ministry". */
    private @Nullable Named portfolio(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      String lemma = s.token(group.head()).lemma();
      String pair = lemma + " " + s.word(group.end());
      boolean two = offices.list("given").contains(pair) || offices.list("has").contains(pair);
      boolean given = offices.list("given").contains(two ? pair : lemma);
      if (!given && !offices.list("has").contains(two ? pair : lemma)) {
        return null;
      }
      Chunks.Phrase phrase = two ? Chunks.nounPhrase(s, group.end() + 1) : deed.object();
      if (phrase.head() < 0) {
        return null;
      }
      int at = phrase.head();
      if (!offices.list("portfolios").contains(s.token(at).lemma())) {
        return null;
      }
      boolean of = s.word(at + 1).equals("of");
      Chunks.Phrase field = of ? Chunks.nounPhrase(s, at + 2) : phrase;
      int first = field.first();
      while (s.tag(first).equals("DT") && first < field.end()) {
        first++;
      }
      int last = of ? field.end() : at;
      String role = first < last ? offices.ministerOf(s.text(first, last).toLowerCase(Locale.ROOT)) : null;
      boolean future = reading.stances().stance(s, group.head(), group) == Stance.PLANNED;
      return role == null
          ? null
          : new Named(
              role, null, of ? field.end() : at + 1, given || future ? Event.STARTS : Event.HOLDS);
    }

    private Claim claim(Deed deed, Named named, HolderOfOffice.Found found) {
      Frame frame = deed.frame();
      Chunks.Phrase group = frame.verb();
      boolean behind = found.first() >= group.end();
      int first = found.beside() && !behind ? found.first() : group.first();
      int end = behind ? found.end() : named.end();
      first = behind ? Math.min(first, frame.subject().first()) : first;
      return claim(deed, named, found, first, end);
    }

    private Claim claim(Deed deed, Named named, HolderOfOffice.Found found, int first, int end) {
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
