package dev.gainsay.extract;

import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.Stance;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads of which post a verb tells: "takes charge", "heads the commission", "gets the ministry".
 */
final class ChargeReader {
  /** The post of who is in charge of a side, an operation or whatever the news is of. */
  static final String IN_CHARGE = "in charge";

  /** So many words may stand between a verb and "charge": "put in overall temporary charge". */
  private static final int NEAR = 5;

  /**
   * A post that a verb tells of.
   *
   * @param organisation what it is the post of, null where the text leaves it open
   * @param end after the words that name it
   */
  record Named(String role, @Nullable String organisation, int end, Event event) {}

  private final Reading reading;
  private final Sentence s;
  private final Offices offices;

  ChargeReader(Reading reading, Sentence s) {
    this.reading = reading;
    this.s = s;
    this.offices = reading.vocabulary().offices();
  }

  /** The post that a deed tells of; null where it tells of none. */
  @Nullable Named of(Deed deed) {
    Named named = charge(deed.frame().verb());
    named = named != null ? named : portfolio(deed);
    return named != null ? named : heading(deed);
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
  @Nullable String organisation(Chunks.Phrase phrase) {
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
    return body && told ? several ? words.toLowerCase(Locale.ROOT) : offices.headed(head) : null;
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
    String role =
        first < last ? offices.ministerOf(s.text(first, last).toLowerCase(Locale.ROOT)) : null;
    boolean future = reading.stances().stance(s, group.head(), group) == Stance.PLANNED;
    return role == null
        ? null
        : new Named(
            role, null, of ? field.end() : at + 1, given || future ? Event.STARTS : Event.HOLDS);
  }
}
