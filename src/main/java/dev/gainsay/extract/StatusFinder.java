package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a text says is so or is not so: clauses whose verb, noun or state answers one of the
 * {@link Matters}, with their truth resolved. Questions and conditions state nothing.
 */
final class StatusFinder implements ClaimFinder {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "were");

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
    private final AnswerFinder answers;
    private final Denials denials;
    private final StatusClaims claims;

    InSentence(Reading reading, AnswerFinder answers, Sentence s, List<Claim> claims) {
      this.reading = reading;
      this.s = s;
      this.answers = answers;
      this.denials = new Denials(reading, s);
      this.claims = new StatusClaims(reading, s, claims);
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
          boolean says = !reading.vocabulary().matters().ofVerb(s.token(k - 1).lemma()).isEmpty();
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
      Said said = answers.of(s, deed);
      if (said == null) {
        return;
      }
      boolean affirmed = Polarity.affirmed(s, deed) ^ said.denied();
      Stance stance = lasting(deed) ? Stance.ASSERTED : denials.stance(deed);
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
      claims.add(deed, said, affirmed, stance);
      if (deed.object().head() >= 0 && affirmed) {
        claims.addExcepted(deed, said, stance);
      }
    }

    /** "Will remain in post", "would stay shut": what is to last is so now. */
    private boolean lasting(Deed deed) {
      Chunks.Phrase group = deed.frame().verb();
      boolean modal = s.word(group.first()).matches("will|would|'ll|wo");
      return modal
          && group.head() <= group.first() + 2
          && s.tokens().stream().noneMatch(token -> token.is("if"))
          && reading.vocabulary().list("matters.lasting").contains(s.token(group.head()).lemma());
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

    /** "No mass resignations", "a mass exodus of the core team", "there was a settlement". */
    private void noun(Chunks.Phrase phrase) {
      Matters.Answer answer = answers.ofNoun(s, phrase);
      if (answer == null) {
        return;
      }
      boolean no = s.word(phrase.first()).equals("no");
      boolean owned = ownedBehind(phrase);
      if (!no && !owned && !exists(phrase)) {
        return;
      }
      Frame frame = Frame.of(s, phrase.first(), phrase.end());
      Stance stance =
          frame.verb().head() < 0
              ? Stance.ASSERTED
              : reading.stances().stance(s, phrase.head(), frame.verb());
      boolean saidByVerb =
          answers.light(s, frame.verb())
              && (!frame.valueIsSubject() || Chunks.passive(s, frame.verb()));
      if (saidByVerb || (!no && stance != Stance.ASSERTED)) {
        return;
      }
      Chunks.Phrase owner = owned ? Chunks.nounPhrase(s, phrase.end() + 1) : frame.subject();
      claims.addNoun(phrase, frame, answer, !no, owner, owned ? owner.end() : phrase.end());
    }

    private boolean ownedBehind(Chunks.Phrase phrase) {
      return s.word(phrase.end()).equals("of")
          && phrase.end() + 1 < s.size()
          && s.token(phrase.end() + 1).chunk().endsWith("-NP");
    }

    /** "There has been a settlement". */
    private boolean exists(Chunks.Phrase phrase) {
      int verb = phrase.first() - 1;
      if (verb < 1 || !s.token(verb).lemma().equals("be") || !s.token(verb).verb()) {
        return false;
      }
      Chunks.Phrase group = Chunks.verbGroup(s, verb);
      return s.word(group.first() - 1).equals("there") && Polarity.plain(s, group);
    }
  }
}
