package dev.gainsay.article;

/** A line that should hold one story does not. The message names the column. */
public final class BrokenBundleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  BrokenBundleException(int column, String what) {
    super("column %s: %s".formatted(column, what));
    this.column = column;
  }

  /** Where in the line, in characters from 1. */
  public int column() {
    return column;
  }
}
