package dev.gainsay.extract.tagging;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags that a known word can have, as bits. */
final class TagDictionary {
  /** All tags: what a word can have that the dictionary does not know. */
  private static final long ALL = -1;

  private final KeyTable words;
  private final long[] sets;

  private TagDictionary(KeyTable words, long[] sets) {
    this.words = words;
    this.sets = sets;
  }

  /**
   * A dictionary.
   *
   * @param tags at most 64, by their number
   * @param allowed by word, the tags it can have
   */
  static TagDictionary of(List<String> tags, Map<String, String[]> allowed) {
    if (tags.size() > Long.SIZE) {
      throw new IllegalArgumentException("More than 64 tags.");
    }
    Map<Long, Integer> sets = new LinkedHashMap<>();
    Map<String, Integer> words = new HashMap<>();
    allowed.forEach(
        (word, list) -> {
          long set = 0;
          for (String tag : list) {
            int number = tags.indexOf(tag);
            set |= number < 0 ? 0 : 1L << number;
          }
          words.put(word, sets.computeIfAbsent(set, any -> sets.size()));
        });
    return new TagDictionary(
        KeyTable.of(words), sets.keySet().stream().mapToLong(Long::longValue).toArray());
  }

  /** The tags that a word with this hash can have. */
  long allowed(long word) {
    int set = words.get(word);
    return set < 0 ? ALL : sets[set];
  }

  int bytes() {
    return words.bytes() + Integer.BYTES + sets.length * Long.BYTES;
  }

  void write(ByteBuffer to) {
    words.write(to);
    to.putInt(sets.length);
    for (long set : sets) {
      to.putLong(set);
    }
  }

  static TagDictionary read(ByteBuffer from) {
    KeyTable words = KeyTable.read(from);
    long[] sets = new long[from.getInt()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = from.getLong();
    }
    return new TagDictionary(words, sets);
  }
}
