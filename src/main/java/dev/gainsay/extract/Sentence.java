package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import java.util.List;

/**
 * One sentence of an article with its parse.
 *
 * @param article where it stands
 * @param span its place
 * @param number of the sentence in the article, from 0
 * @param paragraph number of its paragraph in the article, from 0
 * @param headline true for titles and headings inside the text
 * @param tokens its words, in order
 */
public record Sentence(
    Article article, Span span, int number, int paragraph, boolean headline, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The token at an index from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Lower-case text of the token at an index, "" outside the sentence: saves readers a bounds
   * check.
   */
  public String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  /** Tag of the token at an index, "" outside the sentence. */
  public String tag(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).tag();
  }

  /** Place in the article of the tokens from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** The article's own words from {@code first} to before {@code end}. */
  public String text(int first, int end) {
    Span place = span(first, end);
    return article.text().substring(place.start(), place.end());
  }
}
