package dev.gainsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The worked stories that come with Gainsay. */
public final class Samples {
  private static final Path CLAIMS = Path.of("claims");

  private Samples() {}

  /** Their folders, by name. */
  public static List<Path> stories() {
    return sorted(CLAIMS).stream()
        .filter(each -> Files.isDirectory(each.resolve("articles")))
        .toList();
  }

  /** The article files of one of them, by name. */
  public static List<Path> articles(Path story) {
    return sorted(story.resolve("articles"));
  }

  private static List<Path> sorted(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of a story without anything that Gainsay wrote: articles and story file alone. */
  public static Path copy(Path story, Path target) throws IOException {
    Files.createDirectories(target.resolve("articles"));
    for (Path article : articles(story)) {
      Files.copy(article, target.resolve("articles").resolve(article.getFileName()));
    }
    if (Files.exists(story.resolve("story.yml"))) {
      Files.copy(story.resolve("story.yml"), target.resolve("story.yml"));
    }
    return target;
  }
}
