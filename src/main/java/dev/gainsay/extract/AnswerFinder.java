package dev.gainsay.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which of the {@link Matters} a clause answers, by its verb, its state or its object. */
final class AnswerFinder {
  private final Vocabulary vocabulary;
  private final Matters matters;
  private final Set<String> copulas;
  private final Set<String> light;
  private final Set<String> intransitive;
  private final Set<String> idle;
  private final Set<String> speech;

  AnswerFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.matters = vocabulary.matters();
    this.copulas = vocabulary.list("matters.copulas");
    this.light = vocabulary.list("matters.light");
    this.intransitive = vocabulary.list("matters.intransitive");
    this.idle = vocabulary.list("matters.idle");
    this.speech = vocabulary.list("speech.verbs");
  }

  /** What a clause says, null where it answers nothing. */
  Matters.@Nullable Answer of(Sentence s, Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    String lemma = s.token(group.head()).lemma();
    if (copulas.contains(lemma)) {
      int at = overAdverbs(s, group.end());
      Matters.Answer state = matters.ofState(s, at);
      if (state != null || !lemma.equals("keep")) {
        return state == null && participle(s, at) ? plain(s.word(at)) : state;
      }
    }
    if (light.contains(lemma) && deed.object().head() >= 0) {
      Matters.Answer noun = matters.ofNoun(s, deed.object().head());
      if (noun != null) {
        return noun;
      }
    }
    for (Matters.Answer each : matters.ofVerb(s, group.head())) {
      // "Shares dropped" fell; "dropped the plan" stopped it.
      boolean transitive = deed.object().head() >= 0 || deed.passive();
      boolean own = intransitive.contains(each.matter());
      if (!own || !transitive) {
        return each;
      }
    }
    Vocabulary.Relation relation = deed.frame().relation(s, vocabulary);
    boolean says = !copulas.contains(lemma) && !vocabulary.light(lemma);
    if (relation != null && !relation.generic() && says) {
      return new Matters.Answer(relation.id(), relation.id(), 1, false);
    }
    return says && (deed.passive() || !Polarity.affirmed(s, deed)) ? plain(lemma) : null;
  }

  /** What the head of a noun phrase says by itself, "a mass exodus"; null where it says nothing. */
  Matters.@Nullable Answer ofNoun(Sentence s, Chunks.Phrase phrase) {
    return matters.ofNoun(s, phrase.head());
  }

  /** True where the noun behind a verb says what is done: "made a bid". */
  boolean light(Sentence s, Chunks.Phrase group) {
    return group.head() >= 0 && light.contains(s.token(group.head()).lemma());
  }

  /** After the last token of a verb group, and of the state that a copula leads to. */
  int end(Sentence s, Chunks.Phrase group, Matters.Answer answer) {
    boolean copula = copulas.contains(s.token(group.head()).lemma());
    return copula ? overAdverbs(s, group.end()) + answer.words() : group.end();
  }

  /** The first token from {@code from} on that is no adverb. */
  private static int overAdverbs(Sentence s, int from) {
    int at = from;
    while (s.tag(at).startsWith("RB")) {
      at++;
    }
    return at;
  }

  /** "Was not de-iced": a participle that reads as an adjective. */
  private static boolean participle(Sentence s, int at) {
    return s.tag(at).equals("JJ")
        && s.word(at).endsWith("ed")
        && !s.token(Math.min(at + 1, s.size() - 1)).noun();
  }

  /**
   * What is done to something, and whatever is denied, is worth telling, whatever the verb: each is
   * a question of its own.
   */
  private Matters.@Nullable Answer plain(String lemma) {
    boolean says = !vocabulary.light(lemma) && !speech.contains(lemma) && !idle.contains(lemma);
    return says ? new Matters.Answer(lemma, lemma, 1, false) : null;
  }
}
