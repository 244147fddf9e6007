package dev.gainsay;

import dev.gainsay.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: writes down which extractor this is, for {@link ExtractorVersion}, or which
 * reader of articles. From sources, since compilers differ in the classes they make of them.
 */
final class VersionPacker {
  /** Enough to tell two extractors apart. */
  private static final int DIGITS = 16;

  private VersionPacker() {}

  /**
   * Writes the digest.
   *
   * @param args the file to write, then files and folders that what is extracted or read depends on
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Files.createDirectories(target.resolveSibling("."));
    Files.writeString(target, digest(Stream.of(args).skip(1).map(Path::of).toList()));
  }

  /**
   * A digest of folders: their files' names and contents.
   *
   * @param folders where one is missing, it counts as empty
   */
  static String digest(List<Path> folders) throws IOException {
    MessageDigest digest = Article.digest();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        add(folder, digest);
      }
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(Path folder, MessageDigest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Article.digest().digest(Files.readAllBytes(file)));
    }
  }
}
