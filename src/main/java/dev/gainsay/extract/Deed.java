package dev.gainsay.extract;

import java.util.Locale;
import java.util.Set;

/**
 * Who does what to whom, as far as chunks tell: the parts of a clause around its verb group.
 *
 * @param frame clause, verb group and subject
 * @param object the noun phrase behind the verb group, empty (head -1) where none follows
 * @param end after the last token that belongs to it: the object and the phrases that hang on it
 * @param passive true where the subject suffers what is done
 */
record Deed(Frame frame, Chunks.Phrase object, int end, boolean passive) {
  private static final Chunks.Phrase NONE = new Chunks.Phrase(0, 0, -1);
  private static final int MOST_PHRASES = 3;

  /** Before what a deed that a noun names is done to: "a vote on the bill". */
  private static final Set<String> NOUN_BINDING =
      Set.of("of", "on", "into", "for", "against", "to", "over", "about");

  private static final Set<String> WHOLE = Set.of("all", "both", "each", "none", "neither");

  private static final Set<String> HANGING = Vocabulary.bundled().list("words.insideObjects");

  /** The deed of a verb group. */
  static Deed of(Sentence s, Chunks.Phrase group) {
    Frame frame = Frame.ofVerb(s, group);
    boolean passive = Chunks.passive(s, group);
    int at = group.end();
    while (at < frame.to() && particle(s, at)) {
      at++;
    }
    Chunks.Phrase object = object(s, at, frame.to());
    // "Rejected on Thursday the request" has an object, so that it is no participle of its noun.
    passive &= object.head() < 0 || group.head() > group.first();
    frame = frame.withSubject(counted(s, frame.subject()));
    int end = object.head() < 0 ? at : object.end();
    for (int i = 0; i < MOST_PHRASES; i++) {
      end = hanging(s, end, frame.to());
    }
    return new Deed(frame, object, Math.max(end, group.end()), passive);
  }

  /**
   * The noun phrase at a token, unless it is a time ("expired last year"); where a time stands
   * first, that behind it: "rejected on Thursday the airline's request".
   */
  private static Chunks.Phrase object(Sentence s, int at, int to) {
    int from = at;
    if (s.token(Math.min(at, s.size() - 1)).chunk().endsWith("-PP") && time(s, at + 1)) {
      from = Chunks.nounPhrase(s, at + 1).end();
    } else if (time(s, at)) {
      from = Chunks.nounPhrase(s, at).end();
    }
    boolean follows = from < to && s.token(from).chunk().equals("B-NP") && !time(s, from);
    return follows ? phrase(s, from) : NONE;
  }

  private static boolean time(Sentence s, int at) {
    Chunks.Phrase phrase = Chunks.nounPhrase(s, Math.min(at, s.size() - 1));
    if (phrase.head() < 0) {
      return false;
    }
    String head = s.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    return Vocabulary.bundled().timeWord(head);
  }

  /** The noun phrase at a token with what it possesses: "the tenants' request". */
  static Chunks.Phrase phrase(Sentence s, int at) {
    Chunks.Phrase phrase = Chunks.nounPhrase(s, at);
    while (s.tag(phrase.end()).equals("POS")) {
      Chunks.Phrase owned = Chunks.nounPhrase(s, phrase.end());
      if (owned.head() < 0) {
        break;
      }
      phrase = new Chunks.Phrase(phrase.first(), owned.end(), owned.head());
    }
    return phrase;
  }

  private static boolean particle(Sentence s, int at) {
    String chunk = s.token(at).chunk();
    return chunk.endsWith("-PRT") || chunk.endsWith("-ADVP") || chunk.endsWith("-ADJP");
  }

  /** After the preposition and noun phrase that follow, else the same place. */
  static int hanging(Sentence s, int at, int to) {
    int phrase = at;
    while (phrase < to && HANGING.contains(s.word(phrase)) && phrase < at + 2) {
      phrase++;
    }
    boolean possessive = phrase == at && s.tag(at).equals("POS");
    if ((phrase == at && !possessive) || phrase >= to || !s.token(phrase).chunk().endsWith("-NP")) {
      return at;
    }
    return Math.min(to, Chunks.nounPhrase(s, phrase).end());
  }

  /** The noun phrase that hangs on another, "of the sale", "into the makers"; empty where none. */
  static Chunks.Phrase hangingOn(Sentence s, Chunks.Phrase phrase) {
    int at = phrase.end();
    boolean hangs = NOUN_BINDING.contains(s.word(at)) && at + 1 < s.size();
    return hangs && !time(s, at + 1) ? phrase(s, at + 1) : NONE;
  }

  /**
   * Who does it to something: the subject where it is not itself what it happens to, or "by …";
   * empty where none.
   */
  Chunks.Phrase doer(Sentence s, Chunks.Phrase sufferer) {
    if (!passive) {
      return sufferer.equals(frame.subject()) ? NONE : frame.subject();
    }
    for (int i = frame.verb().end(); i < frame.to() - 1; i++) {
      if (s.word(i).equals("by") && s.token(i + 1).chunk().endsWith("-NP")) {
        return time(s, i + 1) ? NONE : Chunks.nounPhrase(s, i + 1);
      }
    }
    return NONE;
  }

  /** Whom or what it happens to: the subject of a passive, the object, else the subject. */
  Chunks.Phrase patient() {
    return !passive && object.head() >= 0 ? object : frame.subject();
  }

  /** "All 16 of its detectors": a phrase whose counting word is no noun, by its last noun. */
  static Chunks.Phrase counted(Sentence s, Chunks.Phrase phrase) {
    boolean counted = phrase.head() < 0 && WHOLE.contains(s.word(phrase.first()));
    return counted
        ? new Chunks.Phrase(
            phrase.first(), phrase.end(), Chunks.head(s, phrase.first(), phrase.end()))
        : phrase;
  }
}
