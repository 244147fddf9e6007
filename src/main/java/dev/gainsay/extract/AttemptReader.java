package dev.gainsay.extract;

import dev.gainsay.claim.Circumstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads at which try something succeeded: "at the first attempt", "after two failed attempts". */
final class AttemptReader {
  private static final String FIRST = "first";
  private static final String LATER = "later";

  private final Circumstances vocabulary;
  private final Sentence s;

  AttemptReader(Circumstances vocabulary, Sentence s) {
    this.vocabulary = vocabulary;
    this.s = s;
  }

  List<CircumstanceFinder.Found> find() {
    List<CircumstanceFinder.Found> found = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      CircumstanceFinder.Found each = at(i);
      if (each != null) {
        found.add(each);
        i = each.end();
      }
    }
    return found;
  }

  private CircumstanceFinder.@Nullable Found at(int i) {
    if (!s.token(i).chunk().equals("B-NP")) {
      return null;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
    String noun = phrase.head() < 0 ? "" : s.token(phrase.head()).lemma();
    boolean known = vocabulary.list("tries").contains(noun);
    if (!known && !vocabulary.list("attempts").contains(noun)) {
      return null;
    }
    if (s.word(i - 1).matches("at|on|with") && s.word(i).equals("the") && known) {
      int ordinal = vocabulary.ordinal(s.word(i + 1));
      boolean alone = phrase.head() == i + 2;
      return ordinal == 0 || !alone
          ? null
          : found(i - 1, phrase.end(), ordinal == 1 ? FIRST : LATER);
    }
    boolean earlier = false;
    boolean failed = false;
    for (int k = i; k < phrase.head(); k++) {
      earlier |= vocabulary.list("before").contains(s.word(k));
      failed |= vocabulary.list("failed").contains(s.word(k));
    }
    int verb = i - 1;
    boolean stopped =
        s.token(verb).verb() && vocabulary.list("failing").contains(s.token(verb).lemma());
    if (failed && s.word(i - 1).equals("after")) {
      return found(i - 1, phrase.end(), LATER);
    }
    return stopped && earlier ? found(verb, phrase.end(), LATER) : null;
  }

  private CircumstanceFinder.Found found(int first, int end, String value) {
    int verb = first;
    while (verb > 0 && !(s.token(verb).verb() && s.token(verb).chunk().endsWith("-VP"))) {
      verb--;
    }
    Deed deed = Deed.of(s, Chunks.verbGroup(s, verb));
    return new CircumstanceFinder.Found(
        Circumstance.ATTEMPT, Circumstances.ANY, deed, value, true, first, first, end);
  }
}
