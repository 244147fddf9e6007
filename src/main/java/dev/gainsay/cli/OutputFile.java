package dev.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files to be written: what cannot work is said before the work, not after it. */
final class OutputFile {
  private OutputFile() {}

  /**
   * The path of a file that can be written.
   *
   * @throws UsageException where it is a folder or its folder is missing
   */
  static Path checked(String name, String option) {
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("%s: %s is no path (%s).".formatted(option, name, e.getReason()));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageException("%s: %s is a folder, not a file.".formatted(option, name));
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(
          "%s: the folder of %s is not there.\nMaybe make it first.".formatted(option, name));
    }
    return file;
  }
}
