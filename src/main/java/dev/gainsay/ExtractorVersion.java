package dev.gainsay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells one extractor from another by a digest of its sources, its vocabulary and its models: no
 * number that somebody must remember to raise, and the same from a jar and from class folders.
 */
final class ExtractorVersion {
  /** Where {@link VersionPacker} writes the digest. */
  static final String RESOURCE = "META-INF/gainsay/extractor";

  /** Where {@link VersionPacker} writes the digest of the whole program. */
  private static final String PROGRAM = "META-INF/gainsay/program";

  private ExtractorVersion() {}

  static String get() {
    return Known.VERSION;
  }

  /** Of the whole program; null where no build wrote a digest. */
  static @Nullable String ofProgram() {
    return packed(PROGRAM);
  }

  private static final class Known {
    static final String VERSION = version();
  }

  private static String version() {
    String packed = packed(RESOURCE);
    try {
      return packed == null ? ofClasses() : packed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String packed(String resource) {
    try (InputStream in = ExtractorVersion.class.getResourceAsStream("/" + resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where no build wrote a digest, as in an IDE: that of the compiled classes. */
  private static String ofClasses() throws IOException {
    CodeSource source = ExtractorVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Gainsay.version();
    }
    try {
      Path home = Path.of(source.getLocation().toURI());
      return Files.isDirectory(home)
          ? VersionPacker.digest(
              List.of(
                  home.resolve("dev/gainsay/claim"),
                  home.resolve("dev/gainsay/extract"),
                  home.resolve("vocabulary")))
          : Gainsay.version();
    } catch (URISyntaxException e) {
      return Gainsay.version();
    }
  }
}
