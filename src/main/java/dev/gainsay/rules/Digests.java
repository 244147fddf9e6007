package dev.gainsay.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** What tells two rule bases apart. */
final class Digests {
  private Digests() {}

  /** SHA-256 of the rules' ids, sources and pages in the order given, in hex. */
  static String of(Collection<RuleFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RuleFile file : files) {
        add(digest, file.id());
        add(digest, file.source());
        add(digest, file.page());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Each text ends with a byte that UTF-8 never has, so that no text can run into the next. */
  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xFF);
  }
}
