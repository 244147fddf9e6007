package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import java.util.List;
import java.util.stream.IntStream;

/** A text with its sentences and names, for tests of single finders. */
record Parsed(List<Sentence> sentences, HolderFinder holders) {
  private static final Syntax SYNTAX = new OpenNlpSyntax(Vocabulary.bundled());

  static Parsed of(String text) {
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    List<Sentence> sentences = SYNTAX.parse(article);
    HolderFinder holders =
        new HolderFinder(NameFinder.over(sentences, Vocabulary.bundled()), Vocabulary.bundled());
    sentences.forEach(holders::read);
    return new Parsed(sentences, holders);
  }

  Sentence last() {
    return sentences.get(sentences.size() - 1);
  }

  /** Index of a word in the last sentence. */
  int at(String word) {
    return IntStream.range(0, last().size())
        .filter(i -> last().word(i).equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(word + " is not in: " + last()));
  }

  Frame frame(String word) {
    return Frame.of(last(), at(word), at(word) + 1);
  }
}
