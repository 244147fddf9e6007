package dev.gainsay.extract.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds our quick decisions against those of OpenNLP's own classes. */
class TaggingTest {
  private static POSTaggerME theirTagger;
  private static ChunkerME theirChunker;
  private static LemmatizerME theirLemmatizer;
  private static List<String[]> sentences;

  @BeforeAll
  static void load() throws IOException {
    theirTagger = new POSTaggerME(new POSModel(open("/en-pos-maxent.bin")), POSTagFormat.PENN);
    theirChunker = new ChunkerME(new ChunkerModel(open("/en-chunker.bin")));
    theirLemmatizer =
        new LemmatizerME(new LemmatizerModel(open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")));
    sentences = sentences();
  }

  private static InputStream open(String name) {
    return TaggingTest.class.getResourceAsStream(name);
  }

  /** Lines of the samples, cut roughly, and as many lines of their words in disorder. */
  private static List<String[]> sentences() throws IOException {
    List<String[]> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("claims"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            lines.add(line.strip().replaceAll("([,.;:\"()])", " $1 ").strip().split("\\s+"));
          }
        }
      }
    }
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    List<String> words = lines.stream().flatMap(Arrays::stream).toList();
    for (int i = lines.size(); i > 0; i--) {
      String[] line = new String[1 + chance.nextInt(30)];
      Arrays.setAll(line, any -> words.get(chance.nextInt(words.size())));
      lines.add(line);
    }
    return lines;
  }

  @Test
  void tagsAndChunksAreThoseOfOpenNlp() {
    Tagger tagger = Tagger.bundled();
    Chunker chunker = Chunker.bundled();
    assertTrue(sentences.size() > 100);
    for (String[] words : sentences) {
      String[] tags = theirTagger.tag(words);
      assertArrayEquals(tags, tagger.tags(words), () -> String.join(" ", words));
      assertArrayEquals(
          theirChunker.chunk(words, tags),
          chunker.chunks(words, tags),
          () -> String.join(" ", words));
    }
  }

  @Test
  void lemmasAreThoseOfOpenNlp() {
    Lemmatizer lemmatizer = Lemmatizer.bundled();
    List<String> words =
        sentences.stream()
            .flatMap(Arrays::stream)
            .map(each -> each.toLowerCase(Locale.ROOT))
            .distinct()
            .limit(500)
            .toList();
    for (String word : words) {
      for (String tag : List.of("NOUN", "VERB", "ADJ")) {
        String[] theirs = theirLemmatizer.lemmatize(new String[] {word}, new String[] {tag});
        assertEquals(theirs[0], lemmatizer.lemma(word, tag), word);
      }
    }
  }

  @Test
  void noWordsHaveNoTags() {
    assertEquals(0, Tagger.bundled().tags(new String[0]).length);
    assertEquals(0, Chunker.bundled().chunks(new String[0], new String[0]).length);
  }

  @Test
  void weightsAreReadAsTheyWereWritten() {
    Map<String, Weights.Row> rows = new HashMap<>();
    rows.put("w=stone", new Weights.Row(new int[] {0, 2}, new double[] {0.5, -1.25}));
    rows.put("w=bread", new Weights.Row(new int[] {1}, new double[] {3}));
    Weights weights = Weights.of(List.of("A", "B", "C"), rows);
    ByteBuffer file = ByteBuffer.allocate(weights.bytes());
    weights.write(file);
    Weights read = Weights.read(file.flip());
    assertEquals(0, file.remaining());
    assertEquals(weights.outcomes(), read.outcomes());
    double[] sums = new double[3];
    read.add(read.row(Key.hash("w=stone")), sums);
    read.add(read.row(Key.hash("w=bread")), sums);
    read.add(read.row(Key.hash("w=water")), sums);
    assertArrayEquals(new double[] {0.5, 3, -1.25}, sums);
  }

  @Test
  void aNameJoinedOfPartsIsTheWholeName() {
    Key joined = Key.of("p_1=B-NP").then(Key.of("t0=")).then("NNS");
    assertEquals(Key.of("p_1=B-NPt0=NNS"), joined);
    assertEquals(Key.hash("p_1=B-NPt0=NNS"), Key.of("p_1=B-NP").join(Key.of("t0=NNS")));
  }

  @Test
  void moreTagsThanBitsAreRefused() {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < 65; i++) {
      tags.add("T" + i);
    }
    assertThrows(IllegalArgumentException.class, () -> TagDictionary.of(tags, Map.of()));
  }
}
