package dev.gainsay.article;

/** One article cannot be read. The message names the file and, where there is one, the place. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  UnreadableException(String file, String what) {
    super(file + ": " + what);
    this.what = what;
  }

  /** What is wrong and where, without the name of the file. */
  public String what() {
    return what;
  }
}
