package dev.gainsay.extract;

import dev.gainsay.article.Span;
import java.util.Locale;

/**
 * One word, number or mark of a sentence.
 *
 * @param start first code unit in the article's text
 * @param end after its last code unit in the article's text
 * @param text as analysers see it: curly quotes and long dashes are folded, length for length
 * @param tag Penn Treebank part of speech
 * @param lemma dictionary form, lower case
 * @param chunk IOB chunk tag: "B-NP", "I-VP", "O"
 */
public record Token(int start, int end, String text, String tag, String lemma, String chunk) {

  /** The text in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** True for any kind of noun. */
  public boolean noun() {
    return tag.startsWith("NN");
  }

  /** True for names. */
  public boolean properNoun() {
    return tag.startsWith("NNP");
  }

  /** True for any form of a verb, modals apart. */
  public boolean verb() {
    return tag.startsWith("VB");
  }

  /** True where the token is exactly this word, whatever its case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  /** Its place in the article. */
  public Span span() {
    return new Span(start, end);
  }
}
