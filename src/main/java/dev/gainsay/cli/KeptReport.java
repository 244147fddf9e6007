package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import dev.gainsay.rules.Level;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a story folder as an earlier {@code check --save-claims} left it beside the claims,
 * good for as long as nothing has changed that a report depends on: the program with its rules and
 * vocabulary, the folder's name, its articles, {@code story.yml} and {@code claims.json}, byte by
 * byte. Only checks by the bundled rules without a configuration or a draft are kept, and none that
 * met a problem.
 *
 * <p>The folder is a cache: it may be deleted at any time, and tells git to pass over it, as the
 * caches of other checkers do.
 */
final class KeptReport implements Outcome {
  /** The folder in the story's folder. */
  static final String FOLDER = ".gainsay";

  private static final String KEY = "key";
  private static final String NOTHING_FOUND = "none";

  private final Path story;

  /** Of everything but the claims. */
  private final String sources;

  private @Nullable Level worst;

  private KeptReport(Path story, String sources) {
    this.story = story;
    this.sources = sources;
  }

  /**
   * The place for a story folder's report.
   *
   * @param story a folder with a folder "articles" inside
   * @return null where this build does not know its own version, or the folder cannot be read
   */
  static @Nullable KeptReport of(Path story) {
    String sources = sources(story);
    return sources == null ? null : new KeptReport(story, sources);
  }

  /** True where a report is kept that is still good; it can be written then. */
  boolean isCurrent() {
    try {
      Path file = file(KEY);
      if (!Files.isRegularFile(file)) {
        return false;
      }
      List<String> kept = Files.readAllLines(file);
      if (kept.size() != 2 || !kept.get(0).equals(key())) {
        return false;
      }
      String level = kept.get(1);
      worst = level.equals(NOTHING_FOUND) ? null : Level.valueOf(level);
      for (ReportFormat each : ReportFormat.values()) {
        for (boolean colour : each.colours()) {
          if (!Files.isReadable(file(each, colour))) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      // Whatever is wrong with a cache, working it out anew is right.
      return false;
    }
  }

  /**
   * Keeps a report whose claims have just been saved. Nothing where it met a problem, or where an
   * article changed since {@link #of}.
   */
  void keep(Report report) throws IOException {
    Files.deleteIfExists(file(KEY));
    if (!report.problems().isEmpty() || !sources.equals(sources(story))) {
      return;
    }
    Files.createDirectories(story.resolve(FOLDER));
    Files.writeString(file(".gitignore"), "*\n");
    Outcome fresh = Outcome.of(report);
    for (ReportFormat each : ReportFormat.values()) {
      for (boolean colour : each.colours()) {
        try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file(each, colour)))) {
          fresh.write(each, colour, out);
        }
      }
    }
    List<Level> levels =
        new ArrayList<>(report.discrepancies().stream().map(Discrepancy::level).toList());
    String level = levels.isEmpty() ? NOTHING_FOUND : Collections.min(levels).name();
    Files.writeString(file(KEY), key() + "\n" + level + "\n");
  }

  @Override
  public void write(ReportFormat format, boolean colour, OutputStream out) throws IOException {
    Files.copy(file(format, colour), out);
  }

  @Override
  public int exit(FailOn failOn) {
    return worst != null && failOn.isReachedBy(worst) ? Exit.FOUND : Exit.CLEAN;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  private Path file(String name) {
    return story.resolve(FOLDER).resolve(name);
  }

  private Path file(ReportFormat format, boolean colour) {
    return file(format.word() + (colour && format.colours().contains(true) ? "-coloured" : ""));
  }

  private String key() throws IOException {
    MessageDigest digest = Article.digest();
    add(digest, sources.getBytes(StandardCharsets.UTF_8));
    add(digest, Files.readAllBytes(story.resolve(StoryClaims.NAME)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static @Nullable String sources(Path story) {
    String program = Gainsay.programVersion();
    if (program == null) {
      return null;
    }
    MessageDigest digest = Article.digest();
    try (DirectoryStream<Path> articles = Files.newDirectoryStream(story.resolve("articles"))) {
      add(digest, program.getBytes(StandardCharsets.UTF_8));
      add(digest, name(story.toRealPath()));
      List<Path> files = new ArrayList<>();
      articles.forEach(files::add);
      Collections.sort(files);
      files.add(story.resolve("story.yml"));
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          add(digest, name(file));
          add(digest, Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static byte[] name(Path path) {
    return String.valueOf(path.getFileName()).getBytes(StandardCharsets.UTF_8);
  }

  /** With its length, so that no two lists of parts look alike. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(Integer.toString(part.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(part);
  }
}
