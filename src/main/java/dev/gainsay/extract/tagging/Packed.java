package dev.gainsay.extract.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The models as {@link ModelPacker} packed them, read in a tenth of the time that OpenNLP's own
 * take. Where nothing was packed, as in an IDE, OpenNLP's own are read.
 */
final class Packed {
  static final String FOLDER = "/models/";
  static final String TAGGER = "tagger";
  static final String CHUNKER = "chunker";
  static final String LEMMATIZER = "lemmatizer";

  private Packed() {}

  static Tagger tagger() {
    try {
      ByteBuffer packed = read(TAGGER);
      if (packed == null) {
        return OpenNlpModels.tagger();
      }
      Weights weights = Weights.read(packed);
      return new Tagger(weights, TagDictionary.read(packed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Chunker chunker() {
    try {
      ByteBuffer packed = read(CHUNKER);
      return packed == null ? OpenNlpModels.chunker() : new Chunker(Weights.read(packed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lemmatizer lemmatizer() {
    try {
      ByteBuffer packed = read(LEMMATIZER);
      return packed == null ? OpenNlpModels.lemmatizer() : new Lemmatizer(Weights.read(packed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable ByteBuffer read(String name) throws IOException {
    try (InputStream in = Packed.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : ByteBuffer.wrap(in.readAllBytes());
    }
  }
}
