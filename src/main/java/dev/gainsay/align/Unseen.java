package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Kind;
import java.util.List;

/**
 * Pairs of claims that were not looked at, since there were too many of them.
 *
 * @param articles that state them, in the order of their texts' hashes; one where the claims of an
 *     article were left apart from one another
 * @param kind of the claims
 * @param pairs how many, at least 1
 */
public record Unseen(List<Article> articles, Kind kind, long pairs) {

  public Unseen {
    articles = List.copyOf(articles);
  }

  /** True where one article states both claims of each pair. */
  public boolean withinArticle() {
    return articles.size() == 1;
  }
}
