package dev.gainsay.align.draft;

import java.util.Set;
import java.util.TreeSet;

/** What a word of a draft is told by: the content words of its sentence around it. */
final class Around {
  private Around() {}

  static Set<String> of(Text draft, int at, int reach, DraftWords words) {
    Set<String> stems = new TreeSet<>();
    int sentence = draft.word(at).sentence();
    for (int i = Math.max(0, at - reach); i < Math.min(draft.size(), at + reach + 1); i++) {
      Word word = draft.word(i);
      if (i != at && word.sentence() == sentence && words.content(word)) {
        stems.add(word.stem());
      }
    }
    stems.remove(draft.word(at).stem());
    return stems;
  }
}
