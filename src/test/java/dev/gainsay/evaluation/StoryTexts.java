package dev.gainsay.evaluation;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a story by file name, and where words stand in them. */
final class StoryTexts {
  private final Map<String, String> texts = new LinkedHashMap<>();

  StoryTexts(Story story) {
    for (Article article : story.articles()) {
      texts.put(article.file(), article.text());
    }
  }

  Map<String, String> all() {
    return texts;
  }

  String of(String file) {
    return texts.getOrDefault(file, "");
  }

  /** Everywhere that those words stand. */
  List<Span> spans(String file, String words) {
    List<Span> spans = new ArrayList<>();
    String text = of(file);
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans;
  }
}
