package dev.gainsay.extract;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Writes noun phrases as attributes are named: "global downloads" as "download". */
final class PhraseWords {
  private final Vocabulary vocabulary;
  private final Set<String> adding;

  PhraseWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.adding = vocabulary.list("words.adding");
  }

  /** Lower case, head singular, without scope words, articles and words of adding. */
  String of(Sentence s, int first, int end) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = first; i < end; i++) {
      Token token = s.token(i);
      String word = i == end - 1 ? token.lemma() : token.lower();
      boolean scope = i < end - 1 && vocabulary.place(word) != null;
      if (token.tag().equals("POS")) {
        String joined = words.toString() + word;
        words = new StringJoiner(" ");
        words.add(joined);
        continue;
      }
      if (!scope
          && !word.equals(",")
          && !adding.contains(word)
          && !token.tag().equals("DT")
          && !token.tag().equals("RB")) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }
}
