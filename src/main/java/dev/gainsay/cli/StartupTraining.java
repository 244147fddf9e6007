package dev.gainsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The run from which the launcher makes its start-up archive: takes each story the ways that people
 * take most, so that the classes of all of them are in the archive. It says nothing and changes
 * nothing.
 */
final class StartupTraining {
  private StartupTraining() {}

  /**
   * Checks copies of stories, first from their texts, then from the claims.
   *
   * @param args story folders
   */
  public static void main(String[] args) throws IOException {
    run("--version");
    run("rules", "list");
    for (String story : args) {
      Path copy = Files.createTempDirectory("gainsay-training");
      try {
        copy(Path.of(story), copy);
        String folder = copy.toString();
        run("check", "--save-claims", folder);
        run("check", folder);
        run("check", "--format", "json", folder);
      } finally {
        delete(copy);
      }
    }
    System.exit(Exit.CLEAN);
  }

  private static void run(String... args) {
    // As Main's own streams are, where it matters which classes are loaded.
    try (PrintStream out = stream();
        PrintStream err = stream()) {
      Main.run(args, InputStream.nullInputStream(), out, err);
    }
  }

  private static PrintStream stream() {
    OutputStream nowhere = new ByteArrayOutputStream();
    return new PrintStream(nowhere, false, StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!target.endsWith(StoryClaims.NAME)) {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
