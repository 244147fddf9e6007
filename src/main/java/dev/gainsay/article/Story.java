package dev.gainsay.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of articles about the same events: the unit that is checked.
 *
 * @param id folder name or the caller's id
 * @param title a title for people, where one is given
 * @param articles sorted by id, ids unique
 * @param settings what {@code story.yml} settles
 * @param problems what could not be read
 */
public record Story(
    String id,
    @Nullable String title,
    List<Article> articles,
    StorySettings settings,
    List<Problem> problems) {

  public Story {
    articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    problems = List.copyOf(problems);
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException(
            "Two articles of story %s have the id %s.".formatted(id, article.id()));
      }
    }
  }
}
