package dev.gainsay.extract;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause says by several words: "called off the search", "called it off", "reached a
 * trade deal", "closed its inquiry into the makers".
 */
final class PhraseFinder {
  private static final int NONE = -1;

  private final Vocabulary vocabulary;

  PhraseFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the verb says together with words behind it, null where nothing. */
  @Nullable Said of(Sentence s, Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    String lemma = s.token(group.head()).lemma();
    for (Matters.Answer each : vocabulary.matters().ofPhrase(lemma)) {
      String[] tail = StringUtils.substringAfter(each.entry(), " ").split(" ", -1);
      Said said = behindVerb(s, deed, each, tail);
      said = said == null ? behindObject(s, deed, each, tail) : said;
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** "Turned down the offer"; in "closed the inquiry into the makers" they are meant. */
  private @Nullable Said behindVerb(Sentence s, Deed deed, Matters.Answer answer, String[] tail) {
    int end = end(s, deed.frame().verb().head() + 1, tail);
    if (end == NONE) {
      return null;
    }
    Chunks.Phrase object = deed.object();
    boolean own = object.end() > object.first() && end > object.first();
    Chunks.Phrase patient = own ? Deed.hangingOn(s, object) : deed.patient();
    if (!own && object.end() <= object.first() && !deed.passive()) {
      // "Ruled on the request", "asked for a transfer".
      Chunks.Phrase behind = Deed.phrase(s, end);
      patient = behind.head() < 0 ? patient : behind;
    }
    patient = answer.ofSubject() ? deed.frame().subject() : patient;
    patient = patient.end() <= patient.first() ? deed.frame().subject() : patient;
    return said(s, answer, patient, end);
  }

  /** "Called it off", "measures the team by", "left the rate unchanged". */
  private @Nullable Said behindObject(Sentence s, Deed deed, Matters.Answer answer, String[] tail) {
    Chunks.Phrase object = deed.object();
    boolean right = object.end() > object.first() && !deed.passive();
    if (!right) {
      return null;
    }
    int end = end(s, object.end(), tail);
    if (end == NONE && object.end() - tail.length > object.first()) {
      // "Left the club en masse", taken for one phrase.
      end = end(s, object.end() - tail.length, tail);
    }
    if (end == NONE) {
      // "Left its forecast for the year unchanged".
      end = end(s, deed.end(), tail);
    }
    Chunks.Phrase patient = answer.ofSubject() ? deed.frame().subject() : object;
    return end == NONE ? null : said(s, answer, patient, end);
  }

  private @Nullable Said said(Sentence s, Matters.Answer answer, Chunks.Phrase patient, int end) {
    boolean fits =
        answer.of().isEmpty()
            || answer.of().stream()
                .anyMatch(kind -> vocabulary.kinds().of(kind, s, patient, vocabulary));
    return fits ? new Said(answer, patient, end, false) : null;
  }

  /**
   * After the last of the words, which stand from {@code from} on in their order; determiners and,
   * before a noun, what describes it may stand between. −1 where they do not.
   */
  private static int end(Sentence s, int from, String[] tail) {
    int at = from;
    for (String word : tail) {
      while (s.tag(at).equals("DT") || s.tag(at).equals("PRP$") || s.tag(at).startsWith("RB")) {
        if (is(s, at, word)) {
          break;
        }
        at++;
      }
      if (!is(s, at, word)) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, at);
        if (phrase.head() < at || !s.token(phrase.head()).lemma().equals(word)) {
          return NONE;
        }
        at = phrase.head();
      }
      at++;
    }
    return at;
  }

  private static boolean is(Sentence s, int at, String word) {
    return s.word(at).equals(word)
        || (at < s.size() && s.token(at).noun() && s.token(at).lemma().equals(word));
  }
}
