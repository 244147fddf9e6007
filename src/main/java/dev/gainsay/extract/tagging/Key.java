package dev.gainsay.extract.tagging;

/**
 * The name of a feature as a number: names are joined by arithmetic, without a string for each of
 * the hundred features that a word has. Of two names that differ, the numbers are taken to differ
 * too; for the features of a model, {@link KeyTable} makes sure.
 *
 * @param hash of the name
 * @param power what a hash is multiplied by where this name follows
 */
record Key(long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  static final Key EMPTY = new Key(0, 1);

  static Key of(String name) {
    return EMPTY.then(name, 0, name.length());
  }

  static long hash(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * BASE + name.charAt(i);
    }
    return hash;
  }

  /** This name, then the other. */
  Key then(Key next) {
    return new Key(join(next), power * next.power);
  }

  /** This name, then a string. */
  Key then(String next) {
    return then(next, 0, next.length());
  }

  /** This name, then a part of a string. */
  Key then(String next, int from, int to) {
    long all = hash;
    long raised = power;
    for (int i = from; i < to; i++) {
      all = all * BASE + next.charAt(i);
      raised *= BASE;
    }
    return new Key(all, raised);
  }

  /** The hash of this name with the other behind it. */
  long join(Key next) {
    return hash * next.power + next.hash;
  }
}
