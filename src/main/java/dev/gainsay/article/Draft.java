package dev.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The article that is checked against the others of its story. */
public sealed interface Draft {

  /** A draft in a file. */
  static Draft file(Path path) {
    return new InFile(path);
  }

  /**
   * A draft that came from standard input; its id is "draft". It is read as HTML, Markdown with
   * front matter or JSON where it begins like one, else as plain text.
   */
  static Draft bytes(byte[] bytes) {
    return new Piped(bytes.clone());
  }

  /** A draft in a file. */
  record InFile(Path path) implements Draft {}

  /** A draft without a file. */
  final class Piped implements Draft {
    private static final int START = 512;

    private final byte[] bytes;

    private Piped(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] content() {
      return bytes;
    }

    /** The name a file of this kind would have. */
    String name() {
      int length = Math.min(bytes.length, START);
      String start =
          new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
              .replaceFirst("^ï»¿", "")
              .stripLeading();
      String lower = start.toLowerCase(Locale.ROOT);
      if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
        return "draft.html";
      }
      if (start.startsWith("{")) {
        return "draft.json";
      }
      return start.startsWith("---") || start.startsWith("# ") ? "draft.md" : "draft.txt";
    }
  }
}
