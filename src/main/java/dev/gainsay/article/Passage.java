package dev.gainsay.article;

/**
 * Exact words of an article at their place. A passage whose words are not the article's text
 * between its ends cannot be built; only where a caller gave no text are the caller's words taken
 * as they are.
 */
public final class Passage implements Comparable<Passage> {
  private final Article article;
  private final Span span;
  private final String quote;

  private Passage(Article article, Span span, String quote) {
    this.article = article;
    this.span = span;
    this.quote = quote;
  }

  static Passage of(Article article, Span span) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "The span (%d to %d) ends after the text of article %s (%d code units)."
              .formatted(span.start(), span.end(), article.id(), article.text().length()));
    }
    return new Passage(article, span, article.text().substring(span.start(), span.end()));
  }

  /**
   * A passage that came from outside, words and place.
   *
   * @throws IllegalArgumentException where the article's text at the place is not the quote
   */
  public static Passage quoted(Article article, Span span, String quote) {
    if (!article.hasText()) {
      return new Passage(article, span, quote);
    }
    Passage passage = of(article, span);
    if (!passage.quote.equals(quote)) {
      throw new IllegalArgumentException(
          "Article %s has \"%s\" at %d to %d, not \"%s\"."
              .formatted(article.id(), passage.quote, span.start(), span.end(), quote));
    }
    return passage;
  }

  public Article article() {
    return article;
  }

  public Span span() {
    return span;
  }

  /** The article's text between the ends of the span. */
  public String quote() {
    return quote;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that
        && article == that.article
        && span.equals(that.span)
        && quote.equals(that.quote);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(article) + span.hashCode();
  }

  /** By the text's hash, then place: never by file name, so that renaming changes no order. */
  @Override
  public int compareTo(Passage other) {
    int byText = article == other.article ? 0 : article.sha256().compareTo(other.article.sha256());
    return byText != 0 ? byText : span.compareTo(other.span);
  }

  @Override
  public String toString() {
    return article.id() + "[" + span.start() + "," + span.end() + ") \"" + quote + "\"";
  }
}
