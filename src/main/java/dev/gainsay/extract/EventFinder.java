package dev.gainsay.extract;

import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Names the event or state that a date, a length of time or a place in an order is told of. */
final class EventFinder {
  private static final String CALENDAR = "calendar";
  private static final int LONGEST_STATE = 4;

  private final Vocabulary vocabulary;
  private final Set<String> levels;
  private final Set<String> reference;
  private final Set<String> windows;

  EventFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.levels = vocabulary.list("levels.level");
    this.reference = vocabulary.list("levels.reference");
    this.windows = vocabulary.list("words.windows");
  }

  /**
   * The name of the event; {@link Topic#PERIOD} for a time that dates nothing, "" where no word
   * names what it dates.
   *
   * @param frame the clause of the value
   * @param all the values of the sentence
   */
  String name(Sentence s, Mention m, Frame frame, List<Mention> all) {
    if (m instanceof Mention.Place place) {
      return place.ordinal()
          ? Topic.ORDINAL
          : place.rank().of() == null ? "rank" : String.valueOf(place.rank().of());
    }
    Vocabulary.Relation relation = lasting(s, m);
    if (relation == null) {
      relation = goesOn(s, frame);
    }
    if (relation == null) {
      relation = frame.relation(s, vocabulary);
    }
    String measured = measuredNoun(s, m);
    String name =
        measured != null ? measured : relation == null ? eventNoun(s, frame, m) : relation.id();
    Vocabulary.Relation event = vocabulary.relation(name);
    boolean known = event != null && !event.generic();
    boolean ofNoEvent = m instanceof Mention.Time time && !eventTime(s, time, frame, all, known);
    boolean first = name.startsWith("first ");
    return !first && (ofNoEvent || window(s, m, frame)) ? Topic.PERIOD : name;
  }

  /** "The contract runs until 2029": what goes on is its subject; null for other verbs. */
  private Vocabulary.@Nullable Relation goesOn(Sentence s, Frame frame) {
    int head = frame.subject().head();
    return head >= 0 && vocabulary.list("levels.goingOn").contains(frame.verbLemma(s))
        ? vocabulary.ofNoun(s.token(head).lemma())
        : null;
  }

  /** "Over the past two years": looked through, and not how long something took. */
  private boolean window(Sentence s, Mention m, Frame frame) {
    return windows.contains(s.word(m.first() - 1))
        || (m instanceof Mention.Length length
            && (windows.contains(s.word(m.first()))
                || (s.word(m.first()).equals("the") && windows.contains(s.word(m.first() + 1)))
                || lookedThrough(s, length, frame)));
  }

  /** "The first in 38 years", "three crashes in thirty years"; who does it in hours needs those. */
  private boolean lookedThrough(Sentence s, Mention.Length length, Frame frame) {
    String lemma = frame.verbLemma(s);
    return (lemma.isEmpty() || vocabulary.light(lemma))
        && s.word(length.first() - 1).equals("in")
        && length.length().unit().dimension().equals(CALENDAR);
  }

  /** "A five-year contract", "a ban of four years": what is so long; null for other lengths. */
  private @Nullable String measuredNoun(Sentence s, Mention m) {
    String first = firstIn(s, m);
    if (first != null) {
      return first;
    }
    String lasted = m instanceof Mention.Length ? lengthOf(s, m.end()) : null;
    if (lasted != null) {
      return lasted;
    }
    if (m instanceof Mention.Length
        && s.word(m.first() - 1).equals("of")
        && s.token(Math.max(0, m.first() - 2)).noun()) {
      Token noun = s.token(m.first() - 2);
      Vocabulary.Relation of = vocabulary.ofNoun(noun.lemma());
      return of == null ? noun.lemma() : of.id();
    }
    boolean hyphened = m instanceof Mention.Length && s.word(m.end() - 1).indexOf('-') > 0;
    if (!hyphened || !s.token(Math.min(m.end(), s.size() - 1)).chunk().equals("I-NP")) {
      return null;
    }
    int head = Chunks.nounPhrase(s, m.end()).head();
    if (head < m.end()) {
      return null;
    }
    Vocabulary.Relation relation = vocabulary.ofNoun(s.token(head).lemma());
    return relation == null ? s.token(head).lemma() : relation.id();
  }

  /** "Four weeks of negotiations": what took so long; null where no bare noun says. */
  private @Nullable String lengthOf(Sentence s, int end) {
    if (!s.word(end).equals("of")
        || end + 1 >= s.size()
        || !s.tag(end + 1).matches("NNS?|JJ|VBG")) {
      return null;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, end + 1);
    if (phrase.head() < 0 || phrase.first() != end + 1) {
      return null;
    }
    String lemma = s.token(phrase.head()).lemma();
    Vocabulary.Relation relation = vocabulary.ofNoun(lemma);
    boolean light = vocabulary.list("words.light").contains(lemma);
    return relation != null ? relation.id() : light ? null : lemma;
  }

  /** "The first title in 34 years", "its first strike since 1998"; null for all else. */
  private @Nullable String firstIn(Sentence s, Mention m) {
    int before = m.first() - 1;
    boolean since = m instanceof Mention.Time time && time.when().edge() == When.Edge.SINCE;
    boolean in = m instanceof Mention.Length && s.word(before).matches("in|for");
    int noun = s.word(before).matches("in|for|since") ? before - 1 : before;
    if (!(since || in) || noun < 1 || !s.token(noun).noun()) {
      return null;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, noun);
    for (int i = phrase.first(); i < noun; i++) {
      if (s.word(i).equals("first")) {
        Vocabulary.Relation relation = vocabulary.ofNoun(s.token(noun).lemma());
        String name = relation == null ? vocabulary.synonym(s.token(noun).lemma()) : relation.id();
        return "first " + name;
      }
    }
    return null;
  }

  /** "After 12 years in power", "in charge since 2019": the state that lasted; null for others. */
  private Vocabulary.@Nullable Relation lasting(Sentence s, Mention m) {
    boolean since = m instanceof Mention.Time time && time.when().edge() == When.Edge.SINCE;
    if (!since && !(m instanceof Mention.Length)) {
      return null;
    }
    for (int words = LONGEST_STATE; words > 1; words--) {
      Vocabulary.Relation behind = vocabulary.ofState(joined(s, m.end(), m.end() + words));
      // "In government without a break since 2010".
      for (int end = m.first(); behind == null && end > Math.max(0, m.first() - 6); end--) {
        behind =
            end > m.first() - 3 || noClauseBetween(s, end, m.first())
                ? vocabulary.ofState(joined(s, end - words, end))
                : null;
      }
      if (behind != null) {
        return behind;
      }
    }
    return officeHeld(s, m);
  }

  private static boolean noClauseBetween(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).verb() || !Character.isLetterOrDigit(s.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "The office it had held for 12 years", "has held power since 2010". */
  private Vocabulary.@Nullable Relation officeHeld(Sentence s, Mention m) {
    Frame frame = Frame.of(s, m.first(), m.end());
    if (!frame.verbLemma(s).equals("hold")) {
      return null;
    }
    for (int i = Math.max(0, frame.verb().first() - 5); i < m.first(); i++) {
      if (vocabulary.list("words.offices").contains(s.token(i).lemma())) {
        return vocabulary.ofState("in office");
      }
    }
    return null;
  }

  private static String joined(Sentence s, int from, int to) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(s.word(i));
    }
    return words.toString();
  }

  /**
   * False for dates that are no event's time: what something is compared with ("than in 2008"), the
   * period that a share, an amount of money or a count is reported for ("sales fell 12 percent in
   * March", "delivered 40 turbines in 2023"), and the moment of a count ("on Monday 240,000 homes
   * were without power").
   */
  private boolean eventTime(
      Sentence s, Mention.Time time, Frame frame, List<Mention> all, boolean known) {
    for (int i = Math.max(0, time.first() - 4); i < time.first(); i++) {
      if (reference.contains(s.word(i))) {
        return false;
      }
    }
    boolean level =
        frame.verb().head() < 0
            || vocabulary.light(frame.verbLemma(s))
            || levels.contains(frame.verbLemma(s));
    for (Mention other : all) {
      if (other instanceof Mention.Quantity quantity
          && quantity.first() >= frame.from()
          && quantity.end() <= frame.to()
          && ((level && !known)
              || (time.when().grain().coarserThanDay()
                  && (quantity.figure().unit().quantity() != Unit.Quantity.NUMBER
                      || countedOver(s, quantity, time, frame))))) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where a verb's subject or object is a count, and the period beside it the one that was
   * counted over. "Founded in 1904 by 12 merchants" and "the flood killed 12 people in 1904" date
   * one event all the same.
   */
  private boolean countedOver(Sentence s, Mention.Quantity count, Mention.Time time, Frame frame) {
    int before = count.first() - 1;
    while (before > frame.from() && s.tag(before).matches("DT|PRP\\$|JJ.?|RB")) {
      before--;
    }
    boolean behindPreposition = s.tag(before).matches("IN|TO") && !s.word(before).equals("of");
    Frame counting = Frame.of(s, count.first(), count.end());
    return time.when().edge() == When.Edge.AT
        && !behindPreposition
        && frame.verb().head() >= 0
        && counting.verb().head() == frame.verb().head()
        && !(running(s, frame) && namesOneThing(s, frame));
  }

  private boolean running(Sentence s, Frame frame) {
    Vocabulary.Relation relation = frame.relation(s, vocabulary);
    return relation != null && relation.running();
  }

  /** "The flood", "a crash": a single thing, by which what happened once may be told. */
  private static boolean namesOneThing(Sentence s, Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (s.tag(i).equals("DT") && s.token(i).chunk().equals("B-NP")) {
        int head = Chunks.nounPhrase(s, i).head();
        if (head >= 0 && s.tag(head).equals("NN")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Where the verb says little, a noun names the event: "a post sent ripples", "the blast came at
   * noon".
   */
  private String eventNoun(Sentence s, Frame frame, Mention m) {
    String lemma = frame.verbLemma(s);
    int head = frame.subject().head();
    Vocabulary.Relation bySubject = head < 0 ? null : vocabulary.ofNoun(s.token(head).lemma());
    if (bySubject != null) {
      return bySubject.id();
    }
    if (!lemma.isEmpty() && !vocabulary.light(lemma)) {
      return lemma;
    }
    for (int i = frame.from(); i < frame.to(); i++) {
      if (s.token(i).noun() && (i < m.first() || i >= m.end())) {
        Vocabulary.Relation relation = vocabulary.ofNoun(s.token(i).lemma());
        if (relation != null) {
          return relation.id();
        }
      }
    }
    return head < 0 ? lemma : s.token(head).lemma();
  }
}
