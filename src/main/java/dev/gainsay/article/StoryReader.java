package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story: a story folder ({@code articles/} inside, optional {@code story.yml}), a plain
 * folder of articles, article files, or any mix. The order of paths changes nothing.
 *
 * <p>A file counts as an article by its extension; not dotfiles, sub-folders, {@code claims.json},
 * {@code story.yml}, {@code README.md}, {@code decisions.jsonl} and what Gainsay itself wrote. An
 * article's id is its file name without extension; where two collide both keep it.
 */
public final class StoryReader {
  private static final String PIPED_DRAFT = "draft";

  private final StoryFile storyFile;
  private final List<Datelines.Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private StoryReader(StoryFile storyFile) {
    this.storyFile = storyFile;
  }

  /**
   * Reads a story without a draft.
   *
   * @see #read(List, Draft)
   */
  public static Story read(List<Path> paths) throws NoArticlesException, StoryFileException {
    return read(paths, null);
  }

  /**
   * Reads a story. An article that cannot be read becomes a problem of the story and hides no
   * other.
   *
   * @param draft the article to check against the others; null where there is none
   * @throws NoArticlesException where a path is missing or nothing in the paths is an article
   * @throws StoryFileException where {@code story.yml} is broken, has an unknown key or names an
   *     article that is not there
   */
  public static Story read(List<Path> paths, @Nullable Draft draft)
      throws NoArticlesException, StoryFileException {
    ArticlePaths found = ArticlePaths.of(paths);
    Path draftFile = draft instanceof Draft.InFile inFile ? real(inFile.path()) : null;
    if (found.files().isEmpty()) {
      throw new NoArticlesException(found.emptiness(paths));
    }
    Story known = draft == null ? known(paths, found) : null;
    if (known != null) {
      return known;
    }
    StoryFile storyFile = storyFile(found.storyFiles());
    List<Path> files = new ArrayList<>(found.files());
    if (draftFile != null && !files.contains(draftFile)) {
      files.add(draftFile);
    }
    Map<Path, String> ids = ArticlePaths.ids(files);
    Set<String> allIds = new HashSet<>(ids.values());
    String pipedId = freeId(allIds);
    if (draft instanceof Draft.Piped) {
      allIds.add(pipedId);
    }
    storyFile.refuseStrangers(allIds);

    StoryReader reader = new StoryReader(storyFile);
    for (String name : found.strangers()) {
      reader.problem(
          name, name + ": not an article; only " + ArticleReader.EXTENSIONS + " are read");
    }
    ids.forEach((file, id) -> reader.add(file, id, file.equals(draftFile)));
    if (draft instanceof Draft.Piped piped) {
      reader.add(piped, pipedId);
    }
    return reader.story(found.storyId());
  }

  private Story story(String id) {
    return new Story(
        id, storyFile.title(), Datelines.settle(entries), storyFile.settings(), problems);
  }

  /**
   * Writes into a claims file, before its claims, what reading a story folder comes to, so that
   * {@link #read} need not do it again while the files stay as they are. Nothing where not all of
   * it can be read.
   */
  public static void writeReading(Path folder, JsonGenerator json) throws IOException {
    try {
      ArticlePaths found = ArticlePaths.of(List.of(folder));
      Map<Path, String> ids = ArticlePaths.ids(found.files());
      KnownStory files = KnownStory.of(ids, storyFileOf(found));
      if (files == null || ids.isEmpty()) {
        return;
      }
      byte[] yaml = files.storyFile();
      StoryFile storyFile = yaml == null ? StoryFile.NONE : StoryFile.read(yaml);
      storyFile.refuseStrangers(ids.values());
      StoryReader reader = new StoryReader(storyFile);
      for (Map.Entry<Path, String> each : ids.entrySet()) {
        String name = String.valueOf(each.getKey().getFileName());
        Reading reading = ArticleReader.reading(files.file(each.getValue()), name);
        reader.add(each.getValue(), name, reading, false);
      }
      files.write(reader.story(found.storyId()), json);
    } catch (NoArticlesException | StoryFileException | UnreadableException e) {
      // Told where the story is read; here it only means that there is nothing to keep.
    }
  }

  /** The story as the claims file of its folder keeps it; null where it must be read. */
  private static @Nullable Story known(List<Path> paths, ArticlePaths found) {
    Path folder = paths.size() == 1 ? paths.get(0) : null;
    return folder == null || !Files.isDirectory(folder)
        ? null
        : KnownStory.read(
            folder.resolve(ArticlePaths.CLAIMS),
            found.storyId(),
            ArticlePaths.ids(found.files()),
            storyFileOf(found));
  }

  private static @Nullable Path storyFileOf(ArticlePaths found) {
    return found.storyFiles().isEmpty() ? null : found.storyFiles().get(0);
  }

  private static Path real(Path draft) throws NoArticlesException {
    if (!Files.isRegularFile(draft)) {
      throw new NoArticlesException(draft + ": no such file.");
    }
    return ArticlePaths.real(draft);
  }

  private void add(Path file, String id, boolean draft) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Files.size(file);
      if (size > ArticleReader.MOST_BYTES) {
        throw new UnreadableException(name, ArticleReader.tooLong(size));
      }
      add(id, name, ArticleReader.reading(Files.readAllBytes(file), name), draft);
    } catch (UnreadableException e) {
      problem(name, name + ": " + e.what());
    } catch (IOException e) {
      problem(name, "%s: cannot be read (%s)".formatted(name, e.getClass().getSimpleName()));
    }
  }

  private void add(Draft.Piped piped, String id) {
    try {
      add(id, PIPED_DRAFT, ArticleReader.reading(piped.content(), piped.name()), true);
    } catch (UnreadableException e) {
      problem(PIPED_DRAFT, PIPED_DRAFT + ": " + e.what());
    }
  }

  private void add(String id, String file, Reading reading, boolean draft) {
    StoryFile.Stated stated = storyFile.articles().get(id);
    Reading known = stated == null ? reading : reading.overruledBy(stated.imprint());
    entries.add(new Datelines.Entry(id, file, known, draft));
  }

  private void problem(String file, String message) {
    problems.add(new Problem(Problem.Code.UNREADABLE, file, null, message));
  }

  private static StoryFile storyFile(List<Path> files) throws StoryFileException {
    if (files.isEmpty()) {
      return StoryFile.NONE;
    }
    if (files.size() > 1) {
      throw new StoryFileException(
          StoryFile.NAME,
          "one story at a time, but the paths hold %d such files".formatted(files.size()));
    }
    try {
      return StoryFile.read(Files.readAllBytes(files.get(0)));
    } catch (IOException e) {
      throw new StoryFileException(
          StoryFile.NAME, "cannot be read (%s)".formatted(e.getClass().getSimpleName()));
    }
  }

  private static String freeId(Set<String> taken) {
    String id = PIPED_DRAFT;
    for (int i = 2; taken.contains(id); i++) {
      id = PIPED_DRAFT + "-" + i;
    }
    return id;
  }
}
