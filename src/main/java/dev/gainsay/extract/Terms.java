package dev.gainsay.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * The words by which one matter is told from another. Forms of one relation class ("resigned",
 * "departure") become the class, other words their dictionary form.
 */
final class Terms {
  /** A clause with fewer content words borrows from the whole sentence. */
  private static final int ENOUGH = 4;

  private Terms() {}

  /** The content words of the clause of a value, without the value itself. */
  static List<String> of(Sentence s, Frame frame, int first, int end, Vocabulary vocabulary) {
    Set<String> terms = new TreeSet<>();
    collect(s, frame.from(), frame.to(), first, end, vocabulary, terms);
    if (terms.size() < ENOUGH) {
      collect(s, 0, s.size(), first, end, vocabulary, terms);
    }
    return new ArrayList<>(terms);
  }

  /**
   * The same for a value, with the other figures of its sentence: who tells of one thing in the
   * same breath as of "$1.84 billion" tells of what others tell with it.
   */
  static List<String> of(
      Sentence s, Frame frame, Mention value, List<Mention> all, Vocabulary vocabulary) {
    Set<String> terms = new TreeSet<>(of(s, frame, value.first(), value.end(), vocabulary));
    for (Mention other : all) {
      if (other != value && other instanceof Mention.Quantity quantity) {
        BigDecimal number = quantity.figure().stated().get(0);
        if (number.precision() > 1 && quantity.figure().stated().size() == 1) {
          terms.add(number.toPlainString() + " " + quantity.figure().unit().dimension());
        }
      }
    }
    return new ArrayList<>(terms);
  }

  private static void collect(
      Sentence s, int from, int to, int first, int end, Vocabulary vocabulary, Set<String> terms) {
    for (int i = from; i < to; i++) {
      if ((i < first || i >= end) && content(s.token(i), vocabulary)) {
        terms.add(term(s.token(i), vocabulary));
      }
    }
  }

  /** True for words that carry meaning: nouns, verbs, adjectives and names. */
  static boolean content(Token token, Vocabulary vocabulary) {
    String tag = token.tag();
    boolean open = tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB");
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return open
        && token.text().length() > 1
        && Character.isLetter(token.text().charAt(0))
        && !vocabulary.list("words.light").contains(lemma)
        && !vocabulary.calendar(lemma);
  }

  private static String term(Token token, Vocabulary vocabulary) {
    Vocabulary.Relation relation =
        token.verb() ? vocabulary.ofVerb(token.lemma()) : vocabulary.ofNoun(token.lemma());
    return relation == null ? token.lemma() : relation.id();
  }

  /** The stem of a word, the same for its inflections and most of its derivations. */
  static String stem(String word) {
    return new PorterStemmer().stem(word);
  }

  /** The words of a phrase. */
  static Set<String> split(String phrase) {
    return new TreeSet<>(List.of(phrase.split(" ")));
  }
}
