package dev.gainsay.align.draft;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import java.util.List;

/** Articles to read a draft against. */
final class Drafts {
  private Drafts() {}

  static Article source(String id, String text) {
    return article(id, text, false);
  }

  static Article draft(String text) {
    return article("draft", text, true);
  }

  static Text text(String words) {
    return Text.of(draft(words));
  }

  private static Article article(String id, String text, boolean draft) {
    Source source = new Source(null, null, null, null, null, null, "en");
    return new Article(id, id + ".txt", source, text, true, List.of(), draft);
  }
}
