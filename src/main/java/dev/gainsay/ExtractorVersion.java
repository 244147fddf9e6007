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

/**
 * Tells one extractor from another by a digest of its sources, its vocabulary and its models: no
 * number that somebody must remember to raise, and the same from a jar and from class folders.
 */
final class ExtractorVersion {
  /** Where {@link VersionPacker} writes the digest. */
  static final String RESOURCE = "META-INF/gainsay/extractor";

  private ExtractorVersion() {}

  static String get() {
    return Known.VERSION;
  }

  private static final class Known {
    static final String VERSION = version();
  }

  private static String version() {
    try (InputStream in = ExtractorVersion.class.getResourceAsStream("/" + RESOURCE)) {
      return in == null
          ? ofClasses()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
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
