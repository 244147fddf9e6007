package dev.gainsay.extract;

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
  private static final Set<String> HANGING = Vocabulary.bundled().list("words.insideObjects");

  /** The deed of a verb group. */
  static Deed of(Sentence s, Chunks.Phrase group) {
    Frame frame = Frame.ofVerb(s, group);
    boolean passive = Chunks.passive(s, group);
    int at = group.end();
    while (at < frame.to() && particle(s, at)) {
      at++;
    }
    Chunks.Phrase object = NONE;
    if (at < frame.to() && s.token(at).chunk().equals("B-NP")) {
      object = Chunks.nounPhrase(s, at);
    }
    int end = object.head() < 0 ? at : object.end();
    for (int i = 0; i < MOST_PHRASES; i++) {
      end = hanging(s, end, frame.to());
    }
    return new Deed(frame, object, Math.max(end, group.end()), passive);
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

  /** Whom or what it happens to: the subject of a passive, the object, else the subject. */
  Chunks.Phrase patient() {
    if (!passive && object.head() >= 0) {
      return object;
    }
    return frame.subject();
  }
}
