package dev.gainsay.extract.tagging;

import java.util.Arrays;

/**
 * Tags words with their parts of speech as OpenNLP's {@code POSTaggerME} does with the same model:
 * the features are those of its {@code DefaultPOSContextGenerator}, in its order. Immutable and
 * thread-safe.
 */
public final class Tagger {
  /** Candidates kept, as OpenNLP does for a model that does not say. */
  private static final int WIDTH = 3;

  /** How many letters of a word's beginnings and ends are looked at. */
  private static final int AFFIX = 4;

  private static final Key PREVIOUS = Key.of("p=");
  private static final Key SECOND_PREVIOUS = Key.of("pp=");
  private static final Key NEXT = Key.of("n=");
  private static final Key SECOND_NEXT = Key.of("nn=");
  private static final Key SUFFIX = Key.of("suf=");
  private static final Key PREFIX = Key.of("pre=");
  private static final Key START = Key.of("*SB*");
  private static final Key END = Key.of("*SE*");
  private static final long HYPHEN = Key.hash("h");
  private static final long CAPITAL = Key.hash("c");
  private static final long DIGIT = Key.hash("d");
  private static final Key WORD = Key.of("w=");

  private final Weights weights;
  private final TagDictionary dictionary;
  private final int always;

  /** Rows of "the tag before was", by tag. */
  private final int[] afterTag;

  /** Rows of "the two tags before were", by the earlier and the later. */
  private final int[][] afterTags;

  Tagger(Weights weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
    this.always = weights.row(Key.hash("default"));
    int tags = weights.size();
    this.afterTag = new int[tags];
    this.afterTags = new int[tags][tags];
    for (int i = 0; i < tags; i++) {
      afterTag[i] = weights.row(Key.hash("t=" + weights.outcome(i)));
      Key earlier = Key.of("t2=" + weights.outcome(i) + ",");
      for (int k = 0; k < tags; k++) {
        afterTags[i][k] = weights.row(earlier.join(Key.of(weights.outcome(k))));
      }
    }
  }

  /** The tagger that was packed with the program. */
  public static Tagger bundled() {
    return Packed.tagger();
  }

  Weights weights() {
    return weights;
  }

  TagDictionary dictionary() {
    return dictionary;
  }

  /** The tags of a sentence's words. */
  public String[] tags(String[] words) {
    int[] best = new Beam(WIDTH, new Sentence(words)).best(words.length);
    String[] tags = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      tags[i] = weights.outcome(best[i]);
    }
    return tags;
  }

  /** What the words of one sentence say of their tags. */
  private final class Sentence implements Beam.Judge {
    private final String[] words;
    private final Key[] keys;
    private final double[] alone = new double[weights.size()];
    private long allowed;
    private int place = -1;
    private int previous;
    private int secondPrevious;
    private int next;
    private int secondNext;

    Sentence(String[] words) {
      this.words = words;
      this.keys = new Key[words.length];
      for (int i = 0; i < words.length; i++) {
        keys[i] = Key.of(words[i]);
      }
    }

    @Override
    public boolean allows(int at, int before, int tag) {
      return (allowed >>> tag & 1) != 0;
    }

    @Override
    public double[] probabilities(int at, int before, int beforeThat) {
      if (at != place) {
        moveTo(at);
      }
      double[] sums = alone.clone();
      weights.add(previous, sums);
      if (before != Beam.NONE) {
        weights.add(afterTag[before], sums);
        weights.add(secondPrevious, sums);
        if (beforeThat != Beam.NONE) {
          weights.add(afterTags[beforeThat][before], sums);
        }
      }
      weights.add(next, sums);
      weights.add(secondNext, sums);
      Weights.normalise(sums);
      return sums;
    }

    private void moveTo(int at) {
      place = at;
      allowed = dictionary.allowed(keys[at].hash());
      Arrays.fill(alone, weights.prior());
      weights.add(always, alone);
      addWord(words[at]);
      previous = weights.row(PREVIOUS.join(key(at - 1)));
      secondPrevious = weights.row(SECOND_PREVIOUS.join(key(at - 2)));
      next = weights.row(NEXT.join(key(at + 1)));
      secondNext = at + 1 < keys.length ? weights.row(SECOND_NEXT.join(key(at + 2))) : -1;
    }

    private Key key(int at) {
      return at < 0 ? START : at < keys.length ? keys[at] : END;
    }

    private void addWord(String word) {
      int length = word.length();
      weights.add(weights.row(WORD.join(keys[place])), alone);
      for (int i = 1; i <= AFFIX; i++) {
        Key suffix = SUFFIX.then(word, Math.max(length - i, 0), length);
        weights.add(weights.row(suffix.hash()), alone);
      }
      for (int i = 1; i <= AFFIX; i++) {
        weights.add(weights.row(PREFIX.then(word, 0, Math.min(i, length)).hash()), alone);
      }
      boolean hyphen = false;
      boolean capital = false;
      boolean digit = false;
      for (int i = 0; i < length; i++) {
        char c = word.charAt(i);
        hyphen |= c == '-';
        capital |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
      }
      if (hyphen) {
        weights.add(weights.row(HYPHEN), alone);
      }
      if (capital) {
        weights.add(weights.row(CAPITAL), alone);
      }
      if (digit) {
        weights.add(weights.row(DIGIT), alone);
      }
    }
  }
}
