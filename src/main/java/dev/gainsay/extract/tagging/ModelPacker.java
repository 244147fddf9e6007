package dev.gainsay.extract.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes OpenNLP's models as the arrays that {@link Packed} reads: the build packs them, since
 * OpenNLP takes seconds to read its own, longer than a run takes for all else.
 */
final class ModelPacker {
  private ModelPacker() {}

  /**
   * Packs the models.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0] + Packed.FOLDER));
    Tagger tagger = OpenNlpModels.tagger();
    ByteBuffer tags = ByteBuffer.allocate(tagger.weights().bytes() + tagger.dictionary().bytes());
    tagger.weights().write(tags);
    tagger.dictionary().write(tags);
    Files.write(folder.resolve(Packed.TAGGER), tags.array());
    write(folder.resolve(Packed.CHUNKER), OpenNlpModels.chunker().weights());
    write(folder.resolve(Packed.LEMMATIZER), OpenNlpModels.lemmatizer().weights());
  }

  private static void write(Path file, Weights weights) throws IOException {
    ByteBuffer packed = ByteBuffer.allocate(weights.bytes());
    weights.write(packed);
    Files.write(file, packed.array());
  }
}
