package dev.gainsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one extractor from another by the checksums of its classes and its vocabulary, which a
 * jar's directory holds: no number that somebody must remember to raise.
 */
final class ExtractorVersion {
  private static final List<String> PARTS =
      List.of("vocabulary/", "dev/gainsay/extract/", "dev/gainsay/claim/");

  private ExtractorVersion() {}

  static String get() {
    return Known.VERSION;
  }

  private static final class Known {
    static final String VERSION = version();
  }

  private static String version() {
    try {
      CodeSource source = ExtractorVersion.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return Gainsay.version();
      }
      Path home = Path.of(source.getLocation().toURI());
      Map<String, Long> checksums = Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
      CRC32 all = new CRC32();
      checksums.forEach(
          (name, checksum) -> {
            for (byte each : (name + checksum).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
              all.update(each);
            }
          });
      return Gainsay.version() + " " + Long.toHexString(all.getValue());
    } catch (URISyntaxException e) {
      return Gainsay.version();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isPart(entry.getName())) {
          checksums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return checksums;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    for (String part : PARTS) {
      Path start = folder.resolve(part);
      if (Files.isDirectory(start)) {
        Files.walkFileTree(
            start,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes any)
                  throws IOException {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(folder.relativize(file).toString(), checksum.getValue());
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
    return checksums;
  }

  private static boolean isPart(String name) {
    for (String part : PARTS) {
      if (name.startsWith(part) && !name.endsWith("/")) {
        return true;
      }
    }
    return false;
  }
}
