package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads at which kind of place something happened: "was arrested at his home". */
final class PlaceReader {
  private final Circumstances vocabulary;
  private final Sentence s;

  PlaceReader(Circumstances vocabulary, Sentence s) {
    this.vocabulary = vocabulary;
    this.s = s;
  }

  List<CircumstanceFinder.Found> find() {
    List<CircumstanceFinder.Found> found = new ArrayList<>();
    for (Chunks.Phrase group : Chunks.toldGroups(s)) {
      Deed deed = Deed.of(s, group);
      String occasion = happening(deed);
      occasion = occasion == null ? vocabulary.ofVerb(s, group.head()) : occasion;
      if (occasion == null || !vocabulary.placed(occasion)) {
        continue;
      }
      // Who finds or shoots is somewhere else than where it is done to.
      boolean happens = deed.passive() || deed.object().head() < 0 || occasion.equals("arrest");
      CircumstanceFinder.Found place = happens ? after(deed, occasion) : null;
      if (place != null && Polarity.affirmed(s, deed)) {
        found.add(place);
      }
    }
    return found;
  }

  /** "The crush happened": the occasion that the subject names; null where it names none. */
  private @Nullable String happening(Deed deed) {
    Chunks.Phrase subject = deed.frame().subject();
    boolean happens = vocabulary.entryAt(s, deed.frame().verb().head(), "happening") > 0;
    return happens && subject.head() >= 0 && s.word(subject.first()).equals("the")
        ? vocabulary.ofNoun(s.token(subject.head()).lemma())
        : null;
  }

  /** The first place in the phrases that follow the verb, up to a comma or another verb. */
  private CircumstanceFinder.@Nullable Found after(Deed deed, String occasion) {
    Chunks.Phrase group = deed.frame().verb();
    for (int i = group.end(); i < deed.frame().to(); i++) {
      if (s.word(i).matches("[,;:\"]|and|but|who|which|that")
          || s.token(i).chunk().equals("B-VP")) {
        return null;
      }
      if (!vocabulary.list("at").contains(s.word(i))
          || !s.token(Math.min(i + 1, s.size() - 1)).chunk().endsWith("-NP")) {
        continue;
      }
      Chunks.Phrase phrase = Chunks.nounPhrase(s, i + 1);
      int end = phrase.end();
      // "At the firm's office", "at the mayor of Orlen's home" is one phrase to the reader.
      while (s.tag(end).equals("POS")
          && s.token(Math.min(end + 1, s.size() - 1)).chunk().endsWith("-NP")) {
        phrase = Chunks.nounPhrase(s, end + 1);
        end = phrase.end();
      }
      String place = phrase.head() < 0 ? null : vocabulary.placeOf(s, phrase.head());
      if (place != null && phrase.head() == end - 1) {
        return new CircumstanceFinder.Found(
            Circumstance.PLACE, occasion, deed, place, true, group.first(), i, end);
      }
      i = Math.max(i, end - 1);
    }
    return null;
  }
}
