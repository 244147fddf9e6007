package dev.gainsay.extract;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: writes the word lists again as JSON, so that a run need not load a YAML
 * parser and take all lists apart with it.
 */
final class VocabularyPacker {
  private static final String YAML = ".yml";

  private VocabularyPacker() {}

  /**
   * Packs the lists.
   *
   * @param args the folder of the lists ({@code claims/vocabulary}) and that of the compiled
   *     classes
   */
  public static void main(String[] args) throws IOException {
    pack(Path.of(args[0]), Path.of(args[1]).resolve(VocabularyFile.PACKED));
  }

  static void pack(Path lists, Path target) throws IOException {
    Files.createDirectories(target);
    // What was packed before and is there no longer must not live on.
    for (Path old : files(target, ".json")) {
      Files.delete(old);
    }
    for (Path list : files(lists, YAML)) {
      String file = String.valueOf(list.getFileName());
      String name = file.substring(0, file.length() - YAML.length());
      try (JsonParser yaml = VocabularyFile.parser(Files.newInputStream(list));
          JsonGenerator json =
              new JsonFactory()
                  .createGenerator(target.resolve(name + ".json").toFile(), JsonEncoding.UTF8)) {
        yaml.nextToken();
        json.copyCurrentStructureExact(yaml);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(each -> each.toString().endsWith(ending)).sorted().toList();
    }
  }
}
