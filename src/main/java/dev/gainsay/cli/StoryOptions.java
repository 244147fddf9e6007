package dev.gainsay.cli;

import dev.gainsay.article.Draft;
import dev.gainsay.article.NoArticlesException;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryFileException;
import dev.gainsay.article.StoryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which draft to check against a story: the options of commands that read one story. */
final class StoryOptions {
  private @Nullable String draft;

  /** Declares the options. */
  void declare(Options options) {
    options.one(
        "--draft",
        "FILE",
        "Check this article against the others; - reads it from standard input.",
        given -> draft = given);
  }

  boolean hasDraft() {
    return draft != null;
  }

  /**
   * Reads the story at the paths.
   *
   * @throws UsageException where there is no article, or the story's own file is broken
   */
  Story read(List<Path> paths, Console console) {
    try {
      return StoryReader.read(paths, draft(console));
    } catch (NoArticlesException | StoryFileException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Draft draft(Console console) {
    if (draft == null) {
      return null;
    }
    if (!draft.equals("-")) {
      return Draft.file(Path.of(draft));
    }
    try {
      return Draft.bytes(console.in().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
