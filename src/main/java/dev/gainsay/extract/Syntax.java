package dev.gainsay.extract;

import dev.gainsay.article.Article;
import java.util.List;

/** Cuts an article into sentences and parses them: the one parse that all extractors share. */
public interface Syntax {

  /** The sentences of an article outside its boilerplate, in order. */
  List<Sentence> parse(Article article);
}
