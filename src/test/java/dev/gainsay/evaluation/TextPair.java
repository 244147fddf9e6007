package dev.gainsay.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Two texts and whether they disagree.
 *
 * @param id unique in its set
 * @param part of the set it belongs to; a row of the table
 * @param document what is taken as given
 * @param draft what is checked against it
 * @param conflict true where a reader says that the draft contradicts the document
 * @param note what the set says of the case besides, for those who read the wrong ones
 */
record TextPair(
    String id, String part, String document, String draft, boolean conflict, String note) {

  /** By a hash of the id: as good as chance, and the same on every day. */
  static final Comparator<TextPair> SHUFFLED =
      Comparator.comparing((TextPair each) -> digest(each.id)).thenComparing(TextPair::id);

  /** As many of them as may be run. */
  static List<TextPair> sample(List<TextPair> pairs, int limit) {
    return pairs.stream().sorted(SHUFFLED).limit(limit).toList();
  }

  private static String digest(String id) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
