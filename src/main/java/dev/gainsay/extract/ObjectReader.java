package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what somebody took, has, died of or is charged with: "tested positive for erythrin". */
final class ObjectReader {
  private static final String OFFENCE = "offence";

  /** The most words of an entry: "arrest on suspicion of". */
  private static final int LONGEST = 4;

  private final Circumstances vocabulary;
  private final Sentence s;

  ObjectReader(Circumstances vocabulary, Sentence s) {
    this.vocabulary = vocabulary;
    this.s = s;
  }

  List<CircumstanceFinder.Found> find() {
    List<CircumstanceFinder.Found> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      CircumstanceFinder.Found each = s.token(i).verb() ? at(i) : null;
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }

  private CircumstanceFinder.@Nullable Found at(int verb) {
    StringBuilder entry = new StringBuilder(s.token(verb).lemma());
    int words = 1;
    for (int i = verb + 1; i < s.size() && words < LONGEST; i++) {
      if (s.tag(i).matches("DT|PRP\\$|RB")) {
        continue;
      }
      entry.append(' ').append(s.token(i).noun() ? s.token(i).lemma() : s.word(i));
      words++;
      String asked = vocabulary.ofWhat(entry.toString());
      if (asked != null && i + 1 < s.size()) {
        return answer(verb, i + 1, asked);
      }
    }
    return null;
  }

  private CircumstanceFinder.@Nullable Found answer(int verb, int from, String asked) {
    Chunks.Phrase phrase = Chunks.nounPhrase(s, from);
    int head = phrase.head();
    // Of several nothing is told apart, and "a stimulant" is whichever another text names.
    boolean several = s.word(phrase.end()).matches("and|or") || joined(phrase);
    if (head < 0
        || several
        || head != phrase.end() - 1
        || s.word(from).matches("an?|some|any|no|several")) {
      return null;
    }
    boolean offence = asked.equals(OFFENCE);
    String value = offence ? vocabulary.offenceOf(s, head) : s.token(head).lemma();
    if (value == null || vocabulary.list("anything").contains(value)) {
      return null;
    }
    Deed deed = Deed.of(s, Chunks.verbGroup(s, verb));
    return Polarity.affirmed(s, deed)
        ? new CircumstanceFinder.Found(
            Circumstance.OBJECT, asked, deed, value, true, verb, from, phrase.end())
        : null;
  }

  private boolean joined(Chunks.Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (s.word(i).matches("and|or")) {
        return true;
      }
    }
    return false;
  }
}
