package dev.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorVersionTest {
  @TempDir private Path folder;

  private Path copy(String name, String content) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name).resolve("deep")).getParent();
    Files.writeString(copy.resolve("deep/A.java"), content);
    Files.writeString(copy.resolve("B.java"), "b");
    return copy;
  }

  @Test
  void theSameSourcesElsewhereAreTheSameVersion() throws IOException {
    String here = VersionPacker.digest(List.of(copy("here", "a")));
    assertEquals(here, VersionPacker.digest(List.of(copy("there", "a"))));
  }

  @Test
  void aChangedARenamedOrAMissingSourceIsAnotherVersion() throws IOException {
    Path one = copy("one", "a");
    String before = VersionPacker.digest(List.of(one));
    assertNotEquals(before, VersionPacker.digest(List.of(copy("other", "A"))));
    Files.move(one.resolve("B.java"), one.resolve("C.java"));
    String renamed = VersionPacker.digest(List.of(one));
    assertNotEquals(before, renamed);
    Files.delete(one.resolve("C.java"));
    assertNotEquals(renamed, VersionPacker.digest(List.of(one)));
  }

  @Test
  void theVersionIsReadAsTheBuildWroteIt() throws IOException {
    Path classes = folder.resolve("classes");
    Path version = classes.resolve(ExtractorVersion.RESOURCE);
    VersionPacker.main(new String[] {version.toString(), copy("source", "a").toString()});
    assertEquals(
        VersionPacker.digest(List.of(folder.resolve("source"))), Files.readString(version));
  }
}
