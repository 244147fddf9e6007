package dev.gainsay.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of the {@link Matters} a clause answers: by several words ("called it off"), by an
 * office ("remains chair"), by a state ("is still closed"), by a noun behind a verb that says
 * little ("reached a settlement"), by its verb.
 */
final class AnswerFinder {
  private final Vocabulary vocabulary;
  private final Matters matters;
  private final Kinds kinds;
  private final PhraseFinder phrases;
  private final Set<String> copulas;
  private final Set<String> light;
  private final Set<String> lightActive;
  private final Set<String> lightDenying;
  private final Set<String> current;
  private final Set<String> idle;
  private final Set<String> speech;

  AnswerFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.matters = vocabulary.matters();
    this.kinds = vocabulary.kinds();
    this.phrases = new PhraseFinder(vocabulary);
    this.copulas = vocabulary.list("matters.copulas");
    this.light = vocabulary.list("matters.light");
    this.lightActive = vocabulary.list("matters.light-active");
    this.lightDenying = vocabulary.list("matters.light-denying");
    this.current = vocabulary.list("matters.current");
    this.idle = vocabulary.list("matters.idle");
    this.speech = vocabulary.list("speech.verbs");
  }

  /** What a clause says, null where it answers nothing. */
  @Nullable Said of(Sentence s, Deed deed) {
    Said said = phrases.of(s, deed);
    said = said == null ? post(s, deed) : said;
    if (said != null) {
      return said;
    }
    Chunks.Phrase group = deed.frame().verb();
    String lemma = s.token(group.head()).lemma();
    if (behindCopula(s, group)) {
      Said state = stateAt(s, group.head(), deed.frame().subject());
      if (state != null) {
        return state;
      }
    }
    if (copulas.contains(lemma)) {
      int at = overAdverbs(s, group.end());
      Said state = state(s, group.end(), at, deed.frame().subject());
      if (state != null && past(s, group) && current.contains(state.answer().relation())) {
        return null;
      }
      if (state != null || !lemma.equals("keep")) {
        return state == null && participle(s, at) ? plain(s.word(at), deed, at + 1) : state;
      }
    }
    Said byNoun = byNoun(s, deed);
    return byNoun == null ? byVerb(s, deed) : byNoun;
  }

  /** "Was in charge for four years" tells nothing of now. */
  private static boolean past(Sentence s, Chunks.Phrase group) {
    boolean past = false;
    for (int i = group.first(); i < group.end(); i++) {
      past |= s.tag(i).equals("VBD") && s.token(i).lemma().matches("be|have");
    }
    return past;
  }

  /** "Will be fit": an adjective that was taken for a verb. */
  private boolean behindCopula(Sentence s, Chunks.Phrase group) {
    int before = group.head() - 1;
    return before >= group.first()
        && copulas.contains(s.token(before).lemma())
        && (!s.tag(group.head()).matches("VB[NGD]")
            || matters.ofVerb(s.token(group.head()).lemma()).isEmpty());
  }

  /** Over adverbs, though some states are adverbs themselves: "is still upright". */
  private @Nullable Said state(Sentence s, int from, int to, Chunks.Phrase subject) {
    for (int at = from; at <= to; at++) {
      Said state = stateAt(s, at, subject);
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  private @Nullable Said stateAt(Sentence s, int at, Chunks.Phrase subject) {
    for (Matters.Answer each : matters.ofState(s, at)) {
      if (fits(each, s, subject)) {
        return new Said(each, subject, at + each.words(), false);
      }
    }
    return null;
  }

  /** "Remains chair of the board", "is no longer captain": an office behind a verb of lasting. */
  private @Nullable Said post(Sentence s, Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    String lemma = s.token(group.head()).lemma();
    int at = group.end();
    Matters.Answer answer = matters.ofPost(lemma);
    if (matters.ofPost(lemma + " " + s.word(at)) != null) {
      answer = matters.ofPost(lemma + " " + s.word(at));
      at++;
    }
    if (answer == null) {
      return null;
    }
    at = s.word(at).equals("as") ? at + 1 : overAdverbs(s, at);
    at = s.tag(at).equals("DT") || s.tag(at).equals("PRP$") ? at + 1 : at;
    Offices.Match office = null;
    Chunks.Phrase phrase = Chunks.nounPhrase(s, at);
    for (int i = at; i < phrase.end() && office == null; i++) {
      office = vocabulary.offices().at(s, i);
    }
    return office == null ? null : new Said(answer, deed.frame().subject(), office.end(), false);
  }

  /** "Made a recommendation on the sale", "no decision was taken", "lost contact". */
  private @Nullable Said byNoun(Sentence s, Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    boolean denying = lightDenying.contains(s.token(group.head()).lemma());
    if (!denying && !light(s, group)) {
      return null;
    }
    boolean subject = deed.passive();
    if (subject && lightActive.contains(s.token(group.head()).lemma())) {
      return null;
    }
    Chunks.Phrase noun = subject ? deed.frame().subject() : deed.object();
    if (!subject && noun.end() <= noun.first()) {
      // "Handed in a request".
      boolean particle = light.contains(s.token(group.head()).lemma() + " " + s.word(group.end()));
      noun = particle ? Deed.phrase(s, group.end() + 1) : noun;
    }
    // "Granted the vaccine a licence": the second of two objects.
    Chunks.Phrase second = Chunks.nounPhrase(s, noun.end());
    boolean two = !subject && noun.end() > noun.first() && second.head() >= 0;
    boolean behind = two && matters.ofNoun(s, second.head()) != null;
    Chunks.Phrase last = behind ? second : noun;
    Matters.Answer answer = last.head() < 0 ? null : matters.ofNoun(s, last.head());
    if (answer == null) {
      return null;
    }
    Chunks.Phrase patient = behind ? noun : Deed.hangingOn(s, last);
    int end = subject ? group.end() : last.end();
    return new Said(
        answer, patient.head() < 0 ? described(s, last, answer) : patient, end, denying);
  }

  /** "A strike ballot": what describes the noun that says it, else the noun itself. */
  private static Chunks.Phrase described(Sentence s, Chunks.Phrase noun, Matters.Answer answer) {
    int end = noun.head() + 1 - answer.words();
    int head = end > noun.first() ? Chunks.head(s, noun.first(), end) : -1;
    return head < 0 ? noun : new Chunks.Phrase(noun.first(), end, head);
  }

  private @Nullable Said byVerb(Sentence s, Deed deed) {
    Chunks.Phrase group = deed.frame().verb();
    String lemma = s.token(group.head()).lemma();
    // "Shares dropped" fell; "dropped the plan" stopped it.
    boolean transitive = deed.object().head() >= 0 || deed.passive();
    for (Matters.Answer each : matters.ofVerb(lemma)) {
      Chunks.Phrase patient = each.ofSubject() ? deed.frame().subject() : deed.patient();
      if (s.word(group.end()).equals("whether")) {
        // "Has not decided whether the drug should be approved".
        Chunks.Phrase asked = Chunks.nounPhrase(s, group.end() + 1);
        patient = asked.head() < 0 ? patient : asked;
      } else if (s.word(group.end()).equals("that") && s.tag(group.end()).equals("IN")) {
        // "Recommended that members accept": what follows says it all.
        patient = new Chunks.Phrase(group.end(), group.end(), -1);
      }
      if (fits(each, s, patient) && !(each.intransitive() && transitive)) {
        return new Said(each, patient, group.end(), false);
      }
    }
    Vocabulary.Relation relation = deed.frame().relation(s, vocabulary);
    boolean says = !copulas.contains(lemma) && !vocabulary.light(lemma);
    if (relation != null && !relation.generic() && says) {
      return new Said(Matters.Answer.plain(relation.id()), deed.patient(), group.end(), false);
    }
    boolean told = deed.passive() || !Polarity.affirmed(s, deed);
    return says && told ? plain(lemma, deed, group.end()) : null;
  }

  private boolean fits(Matters.Answer answer, Sentence s, Chunks.Phrase patient) {
    return answer.of().isEmpty()
        || answer.of().stream().anyMatch(kind -> kinds.of(kind, s, patient, vocabulary));
  }

  /** What the head of a noun phrase says by itself, "a mass exodus"; null where it says nothing. */
  Matters.@Nullable Answer ofNoun(Sentence s, Chunks.Phrase phrase) {
    return matters.ofNoun(s, phrase.head());
  }

  /** True where the noun behind a verb says what is done: "made a bid", "carried out a check". */
  boolean light(Sentence s, Chunks.Phrase group) {
    if (group.head() < 0) {
      return false;
    }
    String lemma = s.token(group.head()).lemma();
    return light.contains(lemma) || light.contains(lemma + " " + s.word(group.end()));
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
  private @Nullable Said plain(String lemma, Deed deed, int end) {
    boolean says = !vocabulary.light(lemma) && !speech.contains(lemma) && !idle.contains(lemma);
    return says ? new Said(Matters.Answer.plain(lemma), deed.patient(), end, false) : null;
  }
}
