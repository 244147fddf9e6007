package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one sentence out of what its clauses were found to say. */
final class StatusClaims {
  private static final int LONGEST_SUBJECT = 12;

  /** How sure it is that a verb was read rightly, and a noun. */
  private static final double BY_VERB = 0.6;

  private static final double BY_NOUN = 0.5;

  /** Words before "not" and what is excepted: "found the car but not the driver". */
  private static final Set<String> BUT = Set.of("but", "though", "although", "and");

  private final Reading reading;
  private final Sentence s;
  private final List<Claim> claims;
  private final Denials denials;
  private final DeedHolders holders;

  StatusClaims(Reading reading, Sentence s, List<Claim> claims) {
    this.reading = reading;
    this.s = s;
    this.claims = claims;
    this.denials = new Denials(reading, s);
    this.holders = new DeedHolders(reading, s);
  }

  /** What a clause says. */
  void add(Deed deed, Said said, boolean affirmed, Stance stance) {
    Chunks.Phrase group = deed.frame().verb();
    int end = Math.min(s.size(), Math.max(deed.end(), said.end()));
    while (end > group.end() && !Character.isLetterOrDigit(s.token(end - 1).text().charAt(0))) {
      end--;
    }
    add(deed, said, affirmed, stance, end);
  }

  /** "Found the data recorder but not the voice recorder": of the second it is denied. */
  void addExcepted(Deed deed, Said said, Stance stance) {
    int at = deed.object().end();
    at = s.word(at).equals(",") ? at + 1 : at;
    if (!BUT.contains(s.word(at)) || !s.word(at + 1).equals("not") || at + 2 >= s.size()) {
      return;
    }
    Chunks.Phrase excepted = Deed.phrase(s, at + 2);
    if (excepted.head() >= 0) {
      Said ofIt = new Said(said.answer(), excepted, excepted.end(), false);
      add(deed, ofIt, /* affirmed= */ false, stance, excepted.end());
    }
  }

  private void add(Deed deed, Said said, boolean affirmed, Stance stance, int end) {
    Matters.Answer answer = said.answer();
    Frame frame = deed.frame();
    Chunks.Phrase group = frame.verb();
    Chunks.Phrase subject = frame.subject();
    boolean near =
        subject.end() > subject.first()
            && subject.end() <= group.first()
            && group.first() - subject.first() <= LONGEST_SUBJECT;
    int first = near ? subject.first() : group.first();
    Status status =
        new Status(
            s.text(first, end),
            answer.relation(),
            answer.matter(),
            affirmed,
            object(deed, end),
            answer.oneDoer() && affirmed ? holders.agentOf(deed) : null);
    Topic topic =
        new Topic(
            null,
            holders.of(deed, answer.words()),
            words(said.patient()),
            answer.relation(),
            Scope.NONE,
            false,
            terms(deed, said.patient()));
    String speaker =
        stance == Stance.DENIED ? denials.denier(deed) : reading.speaker(s, group.head());
    When when = whenIn(frame, first, end);
    if (when == null && stance == Stance.PLANNED) {
      when = startIn(frame);
    }
    if (!affirmed && stance == Stance.ASSERTED && Polarity.upToNow(s, group)) {
      when = upTo(when);
    }
    claims.add(
        new StatusClaim(
            reading.basis(s, first, end, topic, stance, speaker, when, BY_VERB), status));
  }

  /** "Will inform them from June 16": from when on a plan is to be carried out. */
  private @Nullable When startIn(Frame frame) {
    for (Mention value : reading.values().get(s.number())) {
      if (value instanceof Mention.Time time
          && time.first() >= frame.from()
          && time.end() <= frame.to()
          && time.when().edge() == When.Edge.SINCE) {
        return time.when();
      }
    }
    return null;
  }

  /** What is not yet done on a day was not done on any day before; without one, until now. */
  private @Nullable When upTo(@Nullable When when) {
    if (when != null) {
      return when.edge() == When.Edge.AT ? when.edged(When.Edge.UNTIL) : when;
    }
    LocalDate published = reading.article().source().published();
    return published == null
        ? null
        : When.at(published.atStartOfDay(), published.plusDays(1).atStartOfDay(), Grain.DAY)
            .edged(When.Edge.UNTIL);
  }

  private @Nullable String object(Deed deed, int end) {
    int first = deed.object().head() >= 0 ? deed.object().first() : deed.frame().verb().end();
    boolean post = s.word(first).equals("as");
    return (deed.object().head() >= 0 || post) && first < end
        ? s.text(first, end).toLowerCase(Locale.ROOT)
        : null;
  }

  /** What a noun says by itself. */
  void addNoun(
      Chunks.Phrase phrase,
      Frame frame,
      Matters.Answer answer,
      boolean affirmed,
      Chunks.Phrase owner,
      int end) {
    Status status =
        new Status(
            s.text(phrase.first(), end), answer.relation(), answer.matter(), affirmed, null, null);
    Topic topic =
        new Topic(
            null,
            reading.holders().of(s, phrase.first(), end, frame),
            words(owner),
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
                BY_NOUN),
            status));
  }

  /** What the clause speaks of, besides who does it where it is done to something. */
  private List<String> terms(Deed deed, Chunks.Phrase patient) {
    int head = deed.frame().verb().head();
    List<String> terms =
        new ArrayList<>(Terms.of(s, deed.frame(), head, head + 1, reading.vocabulary()));
    Chunks.Phrase doer = deed.doer(s, patient);
    if (doer.head() >= 0) {
      for (int i = doer.first(); i < doer.end(); i++) {
        terms.remove(s.token(i).lemma());
      }
      if (!s.token(doer.head()).properNoun()) {
        terms.add(Topic.BY + s.token(doer.head()).lemma());
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
}
