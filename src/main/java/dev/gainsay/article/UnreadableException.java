package dev.gainsay.article;

/** One article cannot be read. The message names the file and, where there is one, the place. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String file, String what) {
    super(file + ": " + what);
  }
}
