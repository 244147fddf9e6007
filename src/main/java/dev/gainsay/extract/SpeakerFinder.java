package dev.gainsay.extract;

import dev.gainsay.claim.Basis;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose words a place of a sentence is: the outlet's, a named source's or an unnamed one's.
 */
final class SpeakerFinder {
  private final Vocabulary vocabulary;

  SpeakerFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The speaker of the clause at token {@code i}; null is the outlet's own voice. A body that the
   * text only describes is given in its words ("the ministry"), a person of whom it tells no name
   * is {@link Basis#UNNAMED}.
   */
  @Nullable String speaker(Sentence s, int i, HolderFinder holders) {
    String according = accordingTo(s, holders);
    if (according != null) {
      return according;
    }
    boolean quoted = insideQuotes(s, i);
    for (int k = 0; k < s.size(); k++) {
      if (!s.token(k).verb() || !vocabulary.list("speech.verbs").contains(s.token(k).lemma())) {
        continue;
      }
      boolean governs = quoted || (k < i && reports(s, k)) || (k > i && tail(s, k));
      String speaker = governs ? subject(s, k, holders) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return s.tokens().stream().anyMatch(t -> vocabulary.list("speech.hearsay").contains(t.lower()))
        ? Basis.UNNAMED
        : null;
  }

  private @Nullable String accordingTo(Sentence s, HolderFinder holders) {
    for (int k = 0; k + 2 < s.size(); k++) {
      if (s.word(k).equals("according") && s.word(k + 1).equals("to")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, k + 2);
        String source = source(s, phrase, holders);
        if (source != null && !source.equals(Basis.UNNAMED)) {
          return source;
        }
        // "A report by the Orlen Institute", "officials in Orlen": the first alone is a source.
        for (NameFinder.Name name : holders.names(s)) {
          int gap = name.first() - phrase.end();
          boolean behind = gap == 1 || (gap == 2 && s.tag(phrase.end() + 1).equals("DT"));
          if (behind && s.word(phrase.end()).matches("by|from|of|at")) {
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

  private @Nullable String subject(Sentence s, int verb, HolderFinder holders) {
    Chunks.Phrase group = Chunks.verbGroup(s, verb);
    int last = group.first() - 1;
    while (last > 0 && s.tag(last).startsWith("RB")) {
      last--;
    }
    // "…, said Ana Ruiz, the mayor."
    if (last < 0 || mark(s, last)) {
      Chunks.Phrase behind = Chunks.nounPhrase(s, group.end());
      boolean said = s.tag(behind.first()).equals("CD") || inVerbGroup(s, behind.end());
      String after = said ? null : source(s, behind, holders);
      if (after != null) {
        return after;
      }
    }
    if (last < 0) {
      return null;
    }
    // "Ana Ruiz, the mayor, said": between two commas stands no speaker of its own.
    int from = s.word(last).equals(",") ? 0 : clauseStart(s, last);
    Chunks.Phrase before = Subjects.nearest(s, from, group.first());
    return before.first() == before.end() ? null : source(s, before, holders);
  }

  /** What is said follows: "…, said 300 people had fled". */
  private static boolean inVerbGroup(Sentence s, int i) {
    return i < s.size() && s.token(i).chunk().endsWith("-VP");
  }

  private static boolean mark(Sentence s, int i) {
    return s.word(i).equals(",") || s.word(i).equals("\"");
  }

  private static int clauseStart(Sentence s, int last) {
    int from = last;
    while (from > 0 && !mark(s, from - 1)) {
      from--;
    }
    return from;
  }

  /** Who is meant by a noun phrase; null where it names no source. */
  private @Nullable String source(Sentence s, Chunks.Phrase phrase, HolderFinder holders) {
    if (phrase.first() >= phrase.end()) {
      return null;
    }
    String found = null;
    for (NameFinder.Name name : holders.names(s)) {
      if (name.first() >= phrase.first() && name.end() <= phrase.end()) {
        found = name.end() <= phrase.head() + 1 || found == null ? name.text() : found;
      }
    }
    if (found != null) {
      return found;
    }
    if (phrase.head() < 0) {
      return holders.meant(s, phrase.first());
    }
    String meant = holders.meant(s, phrase.head());
    if (meant != null) {
      return meant;
    }
    String lemma = s.token(phrase.head()).lemma();
    if (vocabulary.list("speech.bodies").contains(lemma)
        || vocabulary.list("words.bodies").contains(lemma)
        || vocabulary.list("words.organisations").contains(lemma)) {
      String words = s.text(phrase.first(), phrase.end()).replaceAll("\\s+", " ");
      return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    boolean person = vocabulary.list("words.persons").contains(lemma);
    return person || vocabulary.list("speech.unnamed").contains(lemma) ? Basis.UNNAMED : null;
  }
}
