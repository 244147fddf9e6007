package dev.gainsay.evaluation;

import dev.gainsay.Gainsay;
import dev.gainsay.article.NoArticlesException;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryFileException;
import dev.gainsay.article.StoryReader;
import dev.gainsay.report.Report;
import dev.gainsay.rules.RuleBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story to check, with what an editor marked in it where somebody did.
 *
 * @param name unique among the stories
 * @param folder a story folder, or a plain folder of articles
 * @param gold null where nobody marked it
 */
record EvaluationStory(String name, Path folder, @Nullable Path gold) {
  private static final Gainsay GAINSAY = Gainsay.with(RuleBase.bundled());

  /** A story that was checked. */
  record Checked(Story story, Report report) {}

  /** Reads and checks it; a {@code claims.json} beside the articles is not asked. */
  Checked check() throws IOException {
    try {
      Story story = StoryReader.read(List.of(folder));
      return new Checked(story, GAINSAY.check(story));
    } catch (NoArticlesException | StoryFileException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** Folders of a folder, by name; none where it is missing. */
  static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(parent)) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The sample stories of the project; their gold files lie with the tests. */
  static List<EvaluationStory> samples() throws IOException {
    List<EvaluationStory> stories = new ArrayList<>();
    for (Path folder : folders(Path.of("claims"))) {
      if (Files.isDirectory(folder.resolve("articles"))) {
        Path gold = Path.of("src/test/resources/dev/gainsay/evaluation/gold");
        stories.add(
            story(
                "claims/" + folder.getFileName(),
                folder,
                gold.resolve(folder.getFileName() + ".json")));
      }
    }
    return stories;
  }

  /** Stories of other people that lie outside the project, marked or not. */
  static List<EvaluationStory> outside(Places places) throws IOException {
    List<EvaluationStory> stories = new ArrayList<>();
    for (Path folder : folders(places.articles())) {
      String name = folder.getFileName().toString();
      stories.add(story(name, folder, places.gold().resolve(name + ".json")));
    }
    for (Path parent : places.stories()) {
      for (Path folder : folders(parent)) {
        if (Files.isDirectory(folder.resolve("articles"))) {
          String name = parent.getFileName() + "/" + folder.getFileName();
          stories.add(story(name, folder, folder.resolve("gold.json")));
        }
      }
    }
    return stories;
  }

  private static EvaluationStory story(String name, Path folder, Path gold) {
    return new EvaluationStory(name, folder, Files.exists(gold) ? gold : null);
  }
}
