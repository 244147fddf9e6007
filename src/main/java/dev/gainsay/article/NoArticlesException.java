package dev.gainsay.article;

/** The paths that were named hold nothing to read. The message says which, and why. */
public final class NoArticlesException extends Exception {
  private static final long serialVersionUID = 1L;

  NoArticlesException(String message) {
    super(message);
  }
}
