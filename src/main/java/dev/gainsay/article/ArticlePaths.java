package dev.gainsay.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which files the paths of a command stand for. */
final class ArticlePaths {
  private static final String ARTICLES = "articles";
  static final String CLAIMS = "claims.json";
  private static final String README = "README.md";
  private static final String DECISIONS = "decisions.jsonl";
  private static final String OTHER_KIND = "another kind of file";

  private final TreeSet<Path> files = new TreeSet<>();
  private final TreeSet<Path> storyFiles = new TreeSet<>();
  private final TreeSet<Path> homes = new TreeSet<>();
  private final TreeSet<String> passedOver = new TreeSet<>();
  private final TreeSet<String> strangers = new TreeSet<>();

  private ArticlePaths() {}

  /**
   * Finds the files; the order of paths changes nothing, and a file named twice counts once.
   *
   * @throws NoArticlesException where a path is missing or cannot be listed
   */
  static ArticlePaths of(List<Path> paths) throws NoArticlesException {
    ArticlePaths found = new ArticlePaths();
    for (Path path : paths) {
      found.add(path);
    }
    return found;
  }

  /** Article files, absolute and sorted. */
  Set<Path> files() {
    return files;
  }

  /** The story's own files; more than one is for the caller to refuse. */
  List<Path> storyFiles() {
    return List.copyOf(storyFiles);
  }

  /** Names of files that were named one by one and yet are of a kind that is not read. */
  Set<String> strangers() {
    return strangers;
  }

  /** Name of the folder all of this lies in. */
  String storyId() {
    Path common = null;
    for (Path home : homes) {
      common = common == null ? home : common(common, home);
    }
    Path name = common == null ? null : common.getFileName();
    return name == null ? "story" : name.toString();
  }

  /** Ids by file: names without extensions, with them where two collide, with folders at last. */
  static Map<Path, String> ids(Iterable<Path> files) {
    Map<Path, Integer> stages = new TreeMap<>();
    files.forEach(file -> stages.put(file, 0));
    while (true) {
      Map<String, List<Path>> byId = new TreeMap<>();
      stages.forEach(
          (file, stage) ->
              byId.computeIfAbsent(id(file, stage), id -> new ArrayList<>()).add(file));
      boolean collided = false;
      for (List<Path> alike : byId.values()) {
        if (alike.size() > 1) {
          collided = true;
          alike.forEach(file -> stages.merge(file, 1, Integer::sum));
        }
      }
      if (!collided) {
        Map<Path, String> ids = new TreeMap<>();
        byId.forEach((id, alike) -> ids.put(alike.get(0), id));
        return ids;
      }
    }
  }

  /** Why nothing was found, for the person who named the paths. */
  String emptiness(List<Path> paths) {
    StringBuilder message = new StringBuilder("No article in ");
    message.append(String.join(", ", paths.stream().map(Path::toString).sorted().toList()));
    if (passedOver.isEmpty()) {
      message.append(paths.size() == 1 ? ": the folder is empty." : ": the folders are empty.");
    } else {
      message.append("; passed over ").append(String.join(", ", passedOver)).append('.');
    }
    message
        .append("\nArticles are files that end in ")
        .append(ArticleReader.EXTENSIONS)
        .append('.');
    return message.toString();
  }

  /** Absolute, links in its folders resolved, so that one file has one name. */
  static Path real(Path path) throws NoArticlesException {
    try {
      Path absolute = path.toAbsolutePath().normalize();
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : parent.toRealPath().resolve(name);
    } catch (IOException e) {
      throw new NoArticlesException(path + ": no such file or folder.");
    }
  }

  private void add(Path path) throws NoArticlesException {
    if (!Files.exists(path)) {
      throw new NoArticlesException(path + ": no such file or folder.");
    }
    try {
      if (Files.isDirectory(path)) {
        addFolder(path.toRealPath());
      } else {
        addFile(real(path), true);
      }
    } catch (IOException e) {
      throw new NoArticlesException(path + ": cannot be read (" + e.getMessage() + ").");
    }
  }

  private void addFolder(Path folder) throws IOException {
    homes.add(folder);
    Path storyFile = folder.resolve(StoryFile.NAME);
    if (Files.isRegularFile(storyFile)) {
      storyFiles.add(storyFile);
    }
    Path articles = folder.resolve(ARTICLES);
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(Files.isDirectory(articles) ? articles : folder)) {
      for (Path file : stream) {
        addFile(file, false);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void addFile(Path file, boolean named) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.equals(StoryFile.NAME)) {
      if (named) {
        storyFiles.add(file);
      }
      return;
    }
    String reason = passOver(file, name);
    if (reason != null) {
      passedOver.add(name + " (" + reason + ")");
      if (named && reason.equals(OTHER_KIND)) {
        strangers.add(name);
      }
      return;
    }
    files.add(file);
    Path parent = file.getParent();
    if (named && parent != null) {
      homes.add(parent);
    }
  }

  private static @Nullable String passOver(Path file, String name) throws IOException {
    if (Files.isDirectory(file)) {
      return "a sub-folder";
    }
    if (name.startsWith(".")) {
      return "a dotfile";
    }
    if (name.equals(CLAIMS) || name.equals(DECISIONS) || name.equalsIgnoreCase(README)) {
      return "a name that is never an article's";
    }
    if (!ArticleReader.reads(name)) {
      return OTHER_KIND;
    }
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    boolean peek = json && Files.isReadable(file) && Files.size(file) <= ArticleReader.MOST_BYTES;
    return peek && JsonFormat.writtenByGainsay(Files.readAllBytes(file)) ? "Gainsay's own" : null;
  }

  private static String id(Path file, int stage) {
    String name = String.valueOf(file.getFileName());
    if (stage == 0) {
      return ArticleReader.stem(name);
    }
    // Stage 2 takes one folder, stage 3 two, and so on.
    int from = Math.max(0, file.getNameCount() - stage);
    return String.join("/", names(file.subpath(from, file.getNameCount())));
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return names;
  }

  private static Path common(Path one, Path other) {
    Path common = one;
    while (!other.startsWith(common)) {
      Path parent = common.getParent();
      if (parent == null) {
        return common;
      }
      common = parent;
    }
    return common;
  }
}
