package dev.gainsay.extract;

/**
 * The noun phrase that a number counts.
 *
 * @param first its first token
 * @param end after its last token, and after all kinds of "men, women and children"
 * @param head its last noun, -1 where nothing is counted
 * @param part true where the number counts a part of it: "two of the three suspects"
 */
record CountedNoun(int first, int end, int head, boolean part) {

  /** Where nothing behind token {@code at} is counted. */
  static CountedNoun none(int at, boolean part) {
    return new CountedNoun(at, at, -1, part);
  }
}
