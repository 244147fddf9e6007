package dev.gainsay.extract;

import dev.gainsay.claim.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose words a place of a sentence is: the outlet's, a named source's or an unnamed one's.
 */
final class SpeakerFinder {
  private final Vocabulary vocabulary;

  SpeakerFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The speaker of the clause at token {@code i}; null is the outlet's own voice. */
  @Nullable String speaker(Sentence s, int i, List<NameFinder.Name> names) {
    String according = accordingTo(s, names);
    if (according != null) {
      return according;
    }
    boolean quoted = insideQuotes(s, i);
    for (int k = 0; k < s.size(); k++) {
      if (!s.token(k).verb() || !vocabulary.list("speech.verbs").contains(s.token(k).lemma())) {
        continue;
      }
      boolean governs = quoted || (k < i && reports(s, k)) || (k > i && tail(s, k));
      if (governs) {
        String before = subjectBefore(s, k, names);
        if (before != null) {
          return before;
        }
      }
    }
    return s.tokens().stream().anyMatch(t -> t.is("reportedly")) ? Basis.UNNAMED : null;
  }

  private @Nullable String accordingTo(Sentence s, List<NameFinder.Name> names) {
    for (int k = 0; k + 1 < s.size(); k++) {
      if (s.word(k).equals("according") && s.word(k + 1).equals("to")) {
        for (NameFinder.Name name : names) {
          if (name.first() >= k + 2 && name.first() <= k + 6) {
            return name.text();
          }
        }
        return Basis.UNNAMED;
      }
    }
    return null;
  }

  private static boolean insideQuotes(Sentence s, int i) {
    int marks = 0;
    for (int k = 0; k < i; k++) {
      if (s.word(k).equals("\"")) {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  /** "X said (that) …", "X said on Monday that …": not "X announced 12 jobs". */
  private static boolean reports(Sentence s, int verb) {
    for (int k = verb + 1; k < Math.min(s.size(), verb + 6); k++) {
      String word = s.word(k);
      if (word.equals("that") || word.equals("\"") || word.equals(":")) {
        return true;
      }
    }
    return s.token(verb).lemma().equals("say");
  }

  /** "…, X said", "…, said X": the verb stands behind a comma near the end. */
  private static boolean tail(Sentence s, int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - 6); k--) {
      if (s.word(k).equals(",") || s.word(k).equals("\"")) {
        return s.size() - verb < 14;
      }
    }
    return false;
  }

  private @Nullable String subjectBefore(Sentence s, int verb, List<NameFinder.Name> names) {
    NameFinder.Name nearest = null;
    for (NameFinder.Name name : names) {
      boolean before = name.end() <= verb && verb - name.end() <= 5;
      boolean after = name.first() == verb + 1;
      if (before || (after && nearest == null)) {
        nearest = name;
      }
    }
    if (nearest != null) {
      return nearest.text();
    }
    for (int k = Math.max(0, verb - 4); k < verb; k++) {
      if (vocabulary.list("speech.unnamed").contains(s.token(k).lemma())) {
        return Basis.UNNAMED;
      }
    }
    return verb + 1 < s.size()
            && vocabulary.list("speech.unnamed").contains(s.token(verb + 1).lemma())
        ? Basis.UNNAMED
        : null;
  }
}
