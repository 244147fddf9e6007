package dev.gainsay.extract.tagging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Marks noun phrases, verb groups and other chunks as OpenNLP's {@code ChunkerME} does with the
 * same model: the features are those of its {@code DefaultChunkerContextGenerator}, in its order.
 * Immutable and thread-safe.
 */
public final class Chunker {
  /** Candidates kept, as OpenNLP does for a model that does not say. */
  private static final int WIDTH = 10;

  private static final int REACH = 2;

  /** Labels of words and tags, from the second before to the second behind. */
  private static final Key[] WORD = {
    Key.of("w_2="), Key.of("w_1="), Key.of("w0="), Key.of("w1="), Key.of("w2=")
  };

  private static final Key[] TAG = {
    Key.of("t_2="), Key.of("t_1="), Key.of("t0="), Key.of("t1="), Key.of("t2=")
  };

  private static final Key START = Key.of("bos");
  private static final Key END = Key.of("eos");

  private final Weights weights;

  /** By chunk and one further for the start: the features "the chunk before", "and before that". */
  private final Key[] before;

  private final Key[] beforeThat;

  /** By chunk and one further for the start: which chunks may come next. */
  private final boolean[][] follows;

  Chunker(Weights weights) {
    this.weights = weights;
    int chunks = weights.size();
    before = new Key[chunks + 1];
    beforeThat = new Key[chunks + 1];
    follows = new boolean[chunks + 1][chunks];
    for (int i = 0; i <= chunks; i++) {
      Key name = i == chunks ? START : Key.of(weights.outcome(i));
      before[i] = Key.of("p_1=").then(name);
      beforeThat[i] = Key.of("p_2=").then(name);
      for (int next = 0; next < chunks; next++) {
        follows[i][next] = follows(i == chunks ? null : weights.outcome(i), weights.outcome(next));
      }
    }
  }

  /** Only what began can go on. */
  private static boolean follows(@Nullable String chunk, String next) {
    return !next.startsWith("I-")
        || (chunk != null && !chunk.equals("O") && chunk.substring(2).equals(next.substring(2)));
  }

  /** The chunker that was packed with the program. */
  public static Chunker bundled() {
    return Packed.chunker();
  }

  Weights weights() {
    return weights;
  }

  /** The chunks of a sentence's words, in IOB notation. */
  public String[] chunks(String[] words, String[] tags) {
    int[] best = new Beam(WIDTH, new Sentence(words, tags)).best(words.length);
    String[] chunks = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      chunks[i] = weights.outcome(best[i]);
    }
    return chunks;
  }

  /** What the words and tags of one sentence say of their chunks. */
  private final class Sentence implements Beam.Judge {
    private final Key[] words;
    private final Key[] tags;
    private final double[] alone = new double[weights.size()];
    private int place = -1;

    /** The features of a place that are looked at alone and behind a chunk: words, then tags. */
    private final Key[] ofWords = new Key[7];

    private final Key[] ofTags = new Key[12];

    /** By chunk before, the rows of the features behind it, once asked for. */
    private final int[] @Nullable [] behind = new int[weights.size() + 1][];

    Sentence(String[] words, String[] tags) {
      this.words = keys(words);
      this.tags = keys(tags);
    }

    private static Key[] keys(String[] names) {
      Key[] keys = new Key[names.length];
      for (int i = 0; i < names.length; i++) {
        keys[i] = Key.of(names[i]);
      }
      return keys;
    }

    @Override
    public boolean allows(int at, int chunk, int next) {
      return follows[number(chunk)][next];
    }

    private int number(int chunk) {
      return chunk == Beam.NONE ? weights.size() : chunk;
    }

    @Override
    public double[] probabilities(int at, int chunk, int earlier) {
      if (at != place) {
        moveTo(at);
      }
      int last = number(chunk);
      int second = number(earlier);
      double[] sums = alone.clone();
      weights.add(weights.row(beforeThat[second].hash()), sums);
      weights.add(weights.row(before[last].hash()), sums);
      weights.add(weights.row(beforeThat[second].join(before[last])), sums);
      int[] rows = behind[last];
      if (rows == null) {
        rows = rowsBehind(before[last]);
        behind[last] = rows;
      }
      for (int row : rows) {
        weights.add(row, sums);
      }
      Weights.normalise(sums);
      return sums;
    }

    private int[] rowsBehind(Key chunk) {
      int[] rows = new int[ofTags.length + ofWords.length];
      int i = 0;
      for (Key feature : ofTags) {
        rows[i++] = weights.row(chunk.join(feature));
      }
      for (Key feature : ofWords) {
        rows[i++] = weights.row(chunk.join(feature));
      }
      return rows;
    }

    private void moveTo(int at) {
      place = at;
      Arrays.fill(behind, null);
      for (int i = 0; i <= 2 * REACH; i++) {
        ofWords[i] = WORD[i].then(key(words, at + i - REACH));
        ofTags[i] = TAG[i].then(key(tags, at + i - REACH));
      }
      ofWords[5] = ofWords[1].then(ofWords[2]);
      ofWords[6] = ofWords[2].then(ofWords[3]);
      for (int i = 0; i < 4; i++) {
        ofTags[5 + i] = ofTags[i].then(ofTags[i + 1]);
      }
      for (int i = 0; i < 3; i++) {
        ofTags[9 + i] = ofTags[5 + i].then(ofTags[i + 2]);
      }
      Arrays.fill(alone, weights.prior());
      for (Key feature : ofWords) {
        weights.add(weights.row(feature.hash()), alone);
      }
      for (Key feature : ofTags) {
        weights.add(weights.row(feature.hash()), alone);
      }
    }

    private Key key(Key[] of, int at) {
      return at < 0 ? START : at < of.length ? of[at] : END;
    }
  }
}
