package dev.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests of this package read and look at. */
final class Texts {
  private Texts() {}

  static Article article(String name, String content) throws UnreadableException {
    return ArticleReader.read(content.getBytes(StandardCharsets.UTF_8), name);
  }

  /** The words of every place that states nothing. */
  static List<String> silent(Article article) {
    return article.boilerplate().stream().map(span -> article.passage(span).quote()).toList();
  }

  /** The text with every silent place taken out. */
  static String stating(Article article) {
    StringBuilder text = new StringBuilder(article.text());
    for (int i = article.boilerplate().size() - 1; i >= 0; i--) {
      Span span = article.boilerplate().get(i);
      text.delete(span.start(), span.end());
    }
    return text.toString();
  }
}
