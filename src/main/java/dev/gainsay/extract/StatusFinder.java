package dev.gainsay.extract;

import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says is so or is not so: clauses whose verb, noun or state answers one of the
 * {@link Matters}, with their truth resolved. Questions and conditions state nothing.
 */
final class StatusFinder implements ClaimFinder {
  private static final Set<String> COPULAS =
      Set.of("be", "remain", "stay", "become", "stand", "keep", "lie", "go", "get");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "were");
  private static final Set<String> LIGHT =
      Set.of(
          "make", "give", "grant", "win", "get", "receive", "reach", "take", "hold", "launch",
          "open", "find", "have", "see", "secure", "obtain", "issue", "impose", "enter");
  private static final Set<String> INTENTIONS =
      Set.of("plan", "intention", "proposal", "wish", "desire", "need", "reason", "obligation");
  private static final Set<String> DECISIONS =
      Set.of("decision", "move", "agreement", "deal", "order");
  private static final int LONGEST_SUBJECT = 12;

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

  /** What is said in one sentence. */
  private record InSentence(Reading reading, Sentence s, List<Claim> claims) {

    void find() {
      for (int i = 0; i < s.size(); i++) {
        String chunk = s.token(i).chunk();
        if (chunk.endsWith("-VP") && s.token(i).verb()) {
          Chunks.Phrase group = Chunks.verbGroup(s, i);
          if (group.head() == i) {
            verb(upToPurpose(group));
          }
        } else if (chunk.endsWith("-NP") && s.token(i).noun()) {
          Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
          if (phrase.head() == i) {
            noun(phrase);
          }
        }
      }
    }

    /**
     * "Left to join": the deed is the leaving, and what follows its purpose; but in "plans to
     * leave" and "failed to leave" it is the leaving.
     */
    private Chunks.Phrase upToPurpose(Chunks.Phrase group) {
      for (int k = group.first() + 1; k < group.head(); k++) {
        if (s.tag(k).equals("TO") && s.token(k - 1).verb()) {
          boolean says = !reading.vocabulary().matters().ofVerb(s, k - 1).isEmpty();
          return says && !reading.stances().governs(s.token(k - 1).lemma())
              ? new Chunks.Phrase(group.first(), k, k - 1)
              : group;
        }
      }
      return group;
    }

    private void verb(Chunks.Phrase group) {
      Deed deed = Deed.of(s, group);
      if (CONDITIONS.contains(s.word(deed.frame().from())) || namesATask(group)) {
        return;
      }
      Matters.Answer answer = answer(deed);
      if (answer == null) {
        return;
      }
      boolean affirmed = Polarity.affirmed(s, deed);
      Stance stance = stance(deed);
      int before = group.first() - 1;
      if (s.tag(group.first()).equals("TO")) {
        // "No plans to close", "the decision to close"; any other infinitive is a mere purpose.
        if (before < 0 || !s.token(before).noun()) {
          return;
        }
        String governor = s.token(before).lemma();
        if (INTENTIONS.contains(governor)) {
          stance = Stance.PLANNED;
        } else if (!DECISIONS.contains(governor)) {
          return;
        }
        Chunks.Phrase noun = Chunks.nounPhrase(s, before);
        boolean ofSubject = deed.frame().subject().first() == noun.first();
        affirmed ^= s.word(noun.first()).equals("no") && !ofSubject;
      }
      add(deed, answer, affirmed, stance);
    }

    /**
     * "For the club, keeping the captain and winning are priorities": nothing is said to be done.
     */
    private boolean namesATask(Chunks.Phrase group) {
      if (!s.tag(group.first()).equals("VBG") || !s.word(group.first() - 1).equals(",")) {
        return false;
      }
      for (int i = 0; i < group.first(); i++) {
        if (s.token(i).verb()) {
          return false;
        }
      }
      return true;
    }

    private Matters.@Nullable Answer answer(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      String lemma = s.token(group.head()).lemma();
      if (COPULAS.contains(lemma)) {
        int at = overAdverbs(group.end());
        Matters.Answer state = reading.vocabulary().matters().ofState(s, at);
        if (state != null || !lemma.equals("keep")) {
          return state == null && participle(at) ? plain(s.word(at)) : state;
        }
      }
      if (LIGHT.contains(lemma) && deed.object().head() >= 0) {
        Matters.Answer noun = reading.vocabulary().matters().ofNoun(s, deed.object().head());
        if (noun != null) {
          return noun;
        }
      }
      for (Matters.Answer each : reading.vocabulary().matters().ofVerb(s, group.head())) {
        // "Shares dropped" fell; "dropped the plan" stopped it.
        boolean transitive = deed.object().head() >= 0 || deed.passive();
        boolean own = reading.vocabulary().list("matters.intransitive").contains(each.matter());
        if (!own || !transitive) {
          return each;
        }
      }
      Vocabulary.Relation relation = deed.frame().relation(s, reading.vocabulary());
      boolean says = !COPULAS.contains(lemma) && !reading.vocabulary().light(lemma);
      if (relation != null && !relation.generic() && says) {
        return new Matters.Answer(relation.id(), relation.id(), 1, false);
      }
      return says && (deed.passive() || !Polarity.affirmed(s, deed)) ? plain(lemma) : null;
    }

    private int overAdverbs(int from) {
      int at = from;
      while (s.tag(at).startsWith("RB")) {
        at++;
      }
      return at;
    }

    /** "Was not de-iced": a participle that reads as an adjective. */
    private boolean participle(int at) {
      return s.tag(at).equals("JJ")
          && s.word(at).endsWith("ed")
          && !s.token(Math.min(at + 1, s.size() - 1)).noun();
    }

    /**
     * What is done to something, and whatever is denied, is worth telling, whatever the verb: each
     * is a question of its own.
     */
    private Matters.@Nullable Answer plain(String lemma) {
      boolean says =
          !reading.vocabulary().light(lemma)
              && !reading.vocabulary().list("speech.verbs").contains(lemma)
              && !reading.vocabulary().list("matters.idle").contains(lemma);
      return says ? new Matters.Answer(lemma, lemma, 1, false) : null;
    }

    /** Denial is a stance only where somebody is said to deny; else it is the statement's truth. */
    private Stance stance(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      if (denied(deed)) {
        return Stance.DENIED;
      }
      Stance stance = reading.stances().stance(s, group.head(), group);
      if (stance != Stance.DENIED) {
        return stance;
      }
      for (int k = group.first(); k < group.head(); k++) {
        if (s.word(k).equals("will") || s.word(k).equals("wo")) {
          return Stance.PLANNED;
        }
      }
      return Stance.ASSERTED;
    }

    private boolean denied(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      for (int k = group.first(); k < group.head(); k++) {
        if (s.token(k).lemma().equals("deny")) {
          return true;
        }
      }
      return Polarity.denier(s, deed.frame()) >= 0;
    }

    private void add(Deed deed, Matters.Answer answer, boolean affirmed, Stance stance) {
      Frame frame = deed.frame();
      Chunks.Phrase group = frame.verb();
      Chunks.Phrase subject = frame.subject();
      boolean near =
          subject.end() > subject.first()
              && subject.end() <= group.first()
              && group.first() - subject.first() <= LONGEST_SUBJECT;
      int first = near ? subject.first() : group.first();
      boolean copula = COPULAS.contains(s.token(group.head()).lemma());
      int state = copula ? overAdverbs(group.end()) + answer.words() : group.end();
      int end = Math.min(s.size(), Math.max(deed.end(), state));
      end = Math.max(end, Math.min(frame.to(), group.head() + answer.words()));
      while (end > group.end() && !Character.isLetterOrDigit(s.token(end - 1).text().charAt(0))) {
        end--;
      }
      String object = deed.object().head() < 0 ? null : s.text(deed.object().first(), end);
      Status status =
          new Status(
              s.text(first, end),
              answer.relation(),
              answer.matter(),
              affirmed,
              object == null ? null : object.toLowerCase(Locale.ROOT),
              answer.oneDoer() && affirmed ? agentOf(deed) : null);
      Topic topic =
          new Topic(
              null,
              holders(deed),
              words(answer.words() > 1 ? deed.frame().subject() : deed.patient()),
              answer.relation(),
              Scope.NONE,
              false,
              terms(deed));
      String speaker = stance == Stance.DENIED ? denier(deed) : reading.speaker(s, group.head());
      claims.add(
          new StatusClaim(
              reading.basis(s, first, end, topic, stance, speaker, whenIn(frame, first, end), 0.6),
              status));
    }

    /** What the clause speaks of, besides who does it where it is done to something. */
    private List<String> terms(Deed deed) {
      int head = deed.frame().verb().head();
      List<String> terms =
          new ArrayList<>(Terms.of(s, deed.frame(), head, head + 1, reading.vocabulary()));
      if (!deed.passive() && deed.object().head() >= 0) {
        for (int i = deed.frame().subject().first(); i < deed.frame().subject().end(); i++) {
          terms.remove(s.token(i).lemma());
        }
      }
      return terms;
    }

    /** A time of the clause itself: another clause's says nothing of a state. */
    private @Nullable When whenIn(Frame frame, int first, int end) {
      When found = reading.when(s, first, end, frame);
      for (Mention value : reading.values().get(s.number())) {
        if (value instanceof Mention.Time
            && value.first() >= frame.from()
            && value.end() <= frame.to()) {
          return found;
        }
      }
      return null;
    }

    /** Names in subject and object are tied by grammar, others of the sentence are near. */
    private List<Holder> holders(Deed deed) {
      Frame frame = deed.frame();
      int head = frame.verb().head();
      List<Holder> all = reading.holders().of(s, head, head + 1, frame);
      Map<String, Holder.Tie> ties = new LinkedHashMap<>();
      for (NameFinder.Name name : reading.names().in(s)) {
        boolean object = name.first() >= deed.object().first() && name.end() <= deed.object().end();
        boolean agent = deed.passive() && name.text().equals(agentOf(deed));
        if (object || agent) {
          ties.put(name.text(), Holder.Tie.SUBJECT);
        }
      }
      List<Holder> holders = new ArrayList<>();
      for (Holder holder : all) {
        Holder.Tie tie = ties.remove(holder.name());
        boolean before = holder.tie() == Holder.Tie.OWNS;
        holders.add(tie != null || before ? new Holder(holder.name(), Holder.Tie.SUBJECT) : holder);
      }
      ties.forEach((name, tie) -> holders.add(new Holder(name, tie)));
      holders.sort(Comparator.comparing(Holder::tie));
      return holders;
    }

    /** The name of the doer: the subject of an active clause, "by …" of a passive one. */
    private @Nullable String agentOf(Deed deed) {
      if (!deed.passive()) {
        return nameIn(deed.frame().subject());
      }
      for (int i = deed.frame().verb().end(); i < deed.frame().to() - 1; i++) {
        if (s.word(i).equals("by") && s.token(i + 1).chunk().endsWith("-NP")) {
          return nameIn(Chunks.nounPhrase(s, i + 1));
        }
      }
      return null;
    }

    /** The last name of a phrase, which is the nearest to its head. */
    private @Nullable String nameIn(Chunks.Phrase phrase) {
      String found = null;
      for (NameFinder.Name name : reading.names().in(s)) {
        if (name.first() >= phrase.first() && name.end() <= phrase.end()) {
          found = name.text();
        }
      }
      return found;
    }

    /** Whoever denies: the name before the verb of denying. */
    private String denier(Deed deed) {
      int verb = Polarity.denier(s, deed.frame());
      int at = verb < 0 ? deed.frame().verb().first() : verb;
      String nearest = Basis.UNNAMED;
      for (NameFinder.Name name : reading.names().in(s)) {
        if (name.end() <= at) {
          nearest = name.text();
        }
      }
      return nearest;
    }

    /** The nouns and adjectives of a phrase as lemmas, names left to the holders. */
    private String words(Chunks.Phrase phrase) {
      StringBuilder words = new StringBuilder();
      if (phrase.head() < 0) {
        return "";
      }
      Chunks.Phrase innermost = Chunks.nounPhrase(s, phrase.head());
      for (int i = innermost.first(); i <= phrase.head(); i++) {
        Token token = s.token(i);
        boolean says = token.noun() || token.tag().startsWith("JJ");
        if (says && !token.properNoun() && Terms.content(token, reading.vocabulary())) {
          words.append(words.length() == 0 ? "" : " ").append(token.lemma());
        }
      }
      return words.toString();
    }

    /** "No mass resignations", "a mass exodus of the core team", "Lin's resignation". */
    private void noun(Chunks.Phrase phrase) {
      Matters.Answer answer = reading.vocabulary().matters().ofNoun(s, phrase.head());
      if (answer == null) {
        return;
      }
      boolean no = s.word(phrase.first()).equals("no");
      boolean owned =
          s.word(phrase.end()).equals("of")
              && phrase.end() + 1 < s.size()
              && s.token(phrase.end() + 1).chunk().endsWith("-NP");
      if (!no && !owned) {
        return;
      }
      Frame frame = Frame.of(s, phrase.first(), phrase.end());
      boolean light =
          frame.verb().head() >= 0 && LIGHT.contains(s.token(frame.verb().head()).lemma());
      Stance stance =
          frame.verb().head() < 0
              ? Stance.ASSERTED
              : reading.stances().stance(s, phrase.head(), frame.verb());
      if ((light && !frame.valueIsSubject()) || (!no && stance != Stance.ASSERTED)) {
        return;
      }
      int end = owned ? Chunks.nounPhrase(s, phrase.end() + 1).end() : phrase.end();
      Chunks.Phrase patient = owned ? Chunks.nounPhrase(s, phrase.end() + 1) : frame.subject();
      Status status =
          new Status(
              s.text(phrase.first(), end), answer.relation(), answer.matter(), !no, null, null);
      Topic topic =
          new Topic(
              null,
              reading.holders().of(s, phrase.first(), end, frame),
              words(patient),
              answer.relation(),
              Scope.NONE,
              false,
              Terms.of(s, frame, phrase.first(), phrase.end(), reading.vocabulary()));
      claims.add(
          new StatusClaim(
              reading.basis(
                  s,
                  phrase.first(),
                  end,
                  topic,
                  Stance.ASSERTED,
                  reading.speaker(s, phrase.head()),
                  reading.when(s, phrase.first(), end, frame),
                  0.5),
              status));
    }
  }
}
