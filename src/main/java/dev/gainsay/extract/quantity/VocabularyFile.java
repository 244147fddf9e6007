package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the word lists of {@code claims/vocabulary}, which are packed under {@code /vocabulary}.
 */
final class VocabularyFile {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private VocabularyFile() {}

  /**
   * What a word list says.
   *
   * @param name of the file, without ".yml"
   * @throws UncheckedIOException where it is missing or does not have the shape of {@code type}
   */
  static <T> T read(String name, TypeReference<T> type) {
    String resource = "/vocabulary/" + name + ".yml";
    try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("The class path has no " + resource + ".");
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the vocabulary " + resource + ".", e);
    }
  }
}
