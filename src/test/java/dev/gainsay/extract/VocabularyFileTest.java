package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyFileTest {
  private static final Path LISTS = Path.of("claims/vocabulary");

  @TempDir private Path packed;

  private static JsonNode yaml(Path list) throws IOException {
    return VocabularyFile.tree(VocabularyFile.parser(Files.newInputStream(list)));
  }

  private JsonNode json(String name) throws IOException {
    return VocabularyFile.tree(
        new JsonFactory().createParser(Files.newInputStream(packed.resolve(name + ".json"))));
  }

  /** Paths of all values with what they are; numbers by their value, however they are written. */
  private static List<String> values(String at, JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        values.addAll(values(at + "/" + i, node.get(i)));
      }
    } else if (node.isObject()) {
      node.properties().forEach(e -> values.addAll(values(at + "/" + e.getKey(), e.getValue())));
    } else {
      values.add(at + " " + node.getNodeType() + " " + (node.isNumber() ? node.asDouble() : node));
    }
    return values;
  }

  @Test
  void everyListSaysPackedWhatItSaysInYaml() throws IOException {
    VocabularyPacker.pack(LISTS, packed);
    List<Path> lists;
    try (Stream<Path> files = Files.list(LISTS)) {
      lists = files.filter(each -> each.toString().endsWith(".yml")).sorted().toList();
    }
    assertFalse(lists.isEmpty());
    for (Path list : lists) {
      String name = String.valueOf(list.getFileName()).replace(".yml", "");
      assertEquals(values(name, yaml(list)), values(name, json(name)));
    }
  }

  @Test
  void yesNoOnAndOffAreWords() throws IOException {
    String list = "words: [yes, no, on, off, \"true\"]\nfact: true\n";
    JsonNode read =
        VocabularyFile.tree(
            VocabularyFile.parser(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))));
    List<String> words = new ArrayList<>();
    read.get("words").forEach(each -> words.add(each.isTextual() ? each.asText() : "no word"));
    assertEquals(List.of("yes", "no", "on", "off", "true"), words);
    assertTrue(read.get("fact").isBoolean());
  }
}
