package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which kind of party did it: "found by a walker", "organisers called off the match". */
final class AgentReader {
  private static final int LONGEST_SUBJECT = 10;

  private final Circumstances vocabulary;
  private final Sentence s;

  AgentReader(Circumstances vocabulary, Sentence s) {
    this.vocabulary = vocabulary;
    this.s = s;
  }

  List<CircumstanceFinder.Found> find() {
    List<CircumstanceFinder.Found> found = new ArrayList<>();
    for (Chunks.Phrase group : Chunks.toldGroups(s)) {
      String occasion = vocabulary.ofVerb(s, group.head());
      if (occasion == null || !vocabulary.done(occasion)) {
        continue;
      }
      Deed deed = Deed.of(s, group);
      CircumstanceFinder.Found agent = cleft(deed, occasion);
      if (agent == null) {
        agent = deed.passive() ? behind(deed, occasion) : before(deed, occasion);
      }
      if (agent != null && Polarity.affirmed(s, deed)) {
        found.add(agent);
      }
    }
    return found;
  }

  /** "Was found on Monday by a dog walker". */
  private CircumstanceFinder.@Nullable Found behind(Deed deed, String occasion) {
    Chunks.Phrase group = deed.frame().verb();
    for (int i = group.end(); i < deed.frame().to() - 1; i++) {
      if (s.word(i).matches("[,;:]") || s.token(i).chunk().equals("B-VP")) {
        return null;
      }
      if (s.word(i).equals("by") && s.token(i + 1).chunk().endsWith("-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i + 1);
        String kind = phrase.head() < 0 ? null : vocabulary.agentOf(s, phrase.head());
        boolean joined = s.word(phrase.end()).matches("and|or");
        return kind == null || joined
            ? null
            : new CircumstanceFinder.Found(
                Circumstance.AGENT, occasion, deed, kind, true, group.first(), i, phrase.end());
      }
    }
    return null;
  }

  /** "It was the agency itself that shut the bank". */
  private CircumstanceFinder.@Nullable Found cleft(Deed deed, String occasion) {
    int that = deed.frame().verb().first() - 1;
    int last =
        s.word(that - 1).endsWith("self") || s.word(that - 1).endsWith("selves")
            ? that - 2
            : that - 1;
    if (!s.word(that).matches("that|who|which") || last < 2) {
      return null;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, last);
    int be = phrase.first() - 1;
    boolean it = be > 0 && s.token(be).lemma().equals("be") && s.word(be - 1).equals("it");
    String kind = it && phrase.head() >= 0 ? vocabulary.agentOf(s, phrase.head()) : null;
    int end = Math.max(deed.frame().verb().end(), deed.object().end());
    return kind == null
        ? null
        : new CircumstanceFinder.Found(
            Circumstance.AGENT, occasion, deed, kind, true, be - 1, phrase.first(), end);
  }

  /** "The state commissioner, Ana Ruiz, closed the bank". */
  private CircumstanceFinder.@Nullable Found before(Deed deed, String occasion) {
    Chunks.Phrase subject = deed.frame().subject();
    Chunks.Phrase group = deed.frame().verb();
    boolean near =
        subject.head() >= 0
            && subject.end() <= group.first()
            && group.first() - subject.first() <= LONGEST_SUBJECT;
    // Of a deed to nobody it says nothing: "the operator closed".
    if (!near || (deed.object().head() < 0 && deed.object().first() == deed.object().end())) {
      return null;
    }
    Chunks.Phrase first = Chunks.nounPhrase(s, subject.first());
    int head = first.head() < 0 || first.end() > subject.end() ? subject.head() : first.head();
    String kind = vocabulary.agentOf(s, head);
    kind = kind == null ? vocabulary.agentOf(s, subject.head()) : kind;
    for (int i = subject.first(); i < group.first(); i++) {
      if (s.word(i).matches("and|or|no|neither|not|of|in")) {
        return null;
      }
    }
    int end = deed.object().end();
    return kind == null
        ? null
        : new CircumstanceFinder.Found(
            Circumstance.AGENT, occasion, deed, kind, true, subject.first(), subject.first(), end);
  }
}
