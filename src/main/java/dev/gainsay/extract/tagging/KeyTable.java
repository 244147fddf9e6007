package dev.gainsay.extract.tagging;

import java.nio.ByteBuffer;
import java.util.Map;

/** Numbers by {@link Key} hash, in two arrays that are read from a file as they are. */
final class KeyTable {
  /** 2^64 over the golden ratio: spreads hashes over the upper bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;

  /** One more than the number; 0 where the place is free. */
  private final int[] numbers;

  private final int shift;

  private KeyTable(long[] keys, int[] numbers) {
    this.keys = keys;
    this.numbers = numbers;
    this.shift = Long.numberOfLeadingZeros(keys.length) + 1;
  }

  /**
   * A table of names.
   *
   * @param names with a number from 0 each
   * @throws IllegalArgumentException where two names have one hash
   */
  static KeyTable of(Map<String, Integer> names) {
    int places = Integer.highestOneBit(Math.max(2, names.size())) << 2;
    KeyTable table = new KeyTable(new long[places], new int[places]);
    names.forEach((name, number) -> table.put(Key.hash(name), number, name));
    return table;
  }

  private void put(long key, int number, String name) {
    int place = place(key);
    if (numbers[place] != 0) {
      throw new IllegalArgumentException("Another name has the hash of " + name);
    }
    keys[place] = key;
    numbers[place] = number + 1;
  }

  /** The number of a key, -1 where it has none. */
  int get(long key) {
    return numbers[place(key)] - 1;
  }

  /** Where the key is, or else where it would be. */
  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SPREAD) >>> shift);
    while (numbers[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  int bytes() {
    return Integer.BYTES + keys.length * (Long.BYTES + Integer.BYTES);
  }

  void write(ByteBuffer to) {
    to.putInt(keys.length);
    to.asLongBuffer().put(keys);
    to.position(to.position() + keys.length * Long.BYTES);
    to.asIntBuffer().put(numbers);
    to.position(to.position() + numbers.length * Integer.BYTES);
  }

  static KeyTable read(ByteBuffer from) {
    int places = from.getInt();
    long[] keys = new long[places];
    from.asLongBuffer().get(keys);
    from.position(from.position() + places * Long.BYTES);
    int[] numbers = new int[places];
    from.asIntBuffer().get(numbers);
    from.position(from.position() + places * Integer.BYTES);
    return new KeyTable(keys, numbers);
  }
}
