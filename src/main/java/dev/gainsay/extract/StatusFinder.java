package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says is so or is not so: clauses whose verb, noun or state answers one of the
 * {@link Matters}, with their truth resolved. Questions and conditions state nothing.
 */
final class StatusFinder implements ClaimFinder {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "were");
  private static final int LONGEST_SUBJECT = 12;

  @Override
  public List<Claim> find(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    AnswerFinder answers = new AnswerFinder(reading.vocabulary());
    for (Sentence s : reading.sentences()) {
      if (!s.word(s.size() - 1).equals("?")) {
        new InSentence(reading, answers, s, claims).find();
      }
    }
    return claims;
  }

  /** What is said in one sentence. */
  private static final class InSentence {
    private final Reading reading;
    private final Sentence s;
    private final List<Claim> claims;
    private final AnswerFinder answers;
    private final Denials denials;
    private final DeedHolders holders;

    InSentence(Reading reading, AnswerFinder answers, Sentence s, List<Claim> claims) {
      this.reading = reading;
      this.s = s;
      this.claims = claims;
      this.answers = answers;
      this.denials = new Denials(reading, s);
      this.holders = new DeedHolders(reading, s);
    }

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
      Matters.Answer answer = answers.of(s, deed);
      if (answer == null) {
        return;
      }
      boolean affirmed = Polarity.affirmed(s, deed);
      Stance stance = denials.stance(deed);
      int before = group.first() - 1;
      if (s.tag(group.first()).equals("TO")) {
        // "No plans to close", "the decision to close"; any other infinitive is a mere purpose.
        if (before < 0 || !s.token(before).noun()) {
          return;
        }
        String governor = s.token(before).lemma();
        if (reading.vocabulary().list("matters.intentions").contains(governor)) {
          stance = Stance.PLANNED;
        } else if (!reading.vocabulary().list("matters.decisions").contains(governor)) {
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

    private void add(Deed deed, Matters.Answer answer, boolean affirmed, Stance stance) {
      Frame frame = deed.frame();
      Chunks.Phrase group = frame.verb();
      Chunks.Phrase subject = frame.subject();
      boolean near =
          subject.end() > subject.first()
              && subject.end() <= group.first()
              && group.first() - subject.first() <= LONGEST_SUBJECT;
      int first = near ? subject.first() : group.first();
      int end = Math.min(s.size(), Math.max(deed.end(), answers.end(s, group, answer)));
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
              answer.oneDoer() && affirmed ? holders.agentOf(deed) : null);
      Topic topic =
          new Topic(
              null,
              holders.of(deed, answer.words()),
              words(answer.words() > 1 ? deed.frame().subject() : deed.patient()),
              answer.relation(),
              Scope.NONE,
              false,
              terms(deed));
      String speaker =
          stance == Stance.DENIED ? denials.denier(deed) : reading.speaker(s, group.head());
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
      Matters.Answer answer = answers.ofNoun(s, phrase);
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
      Stance stance =
          frame.verb().head() < 0
              ? Stance.ASSERTED
              : reading.stances().stance(s, phrase.head(), frame.verb());
      if ((answers.light(s, frame.verb()) && !frame.valueIsSubject())
          || (!no && stance != Stance.ASSERTED)) {
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
