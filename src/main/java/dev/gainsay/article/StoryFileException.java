package dev.gainsay.article;

/** A story's own file ({@code story.yml}) is broken. The message names line and column. */
public final class StoryFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  StoryFileException(String file, int line, int column, String what) {
    super("%s: line %s, column %s: %s".formatted(file, line, column, what));
    this.line = line;
    this.column = column;
  }

  StoryFileException(String file, String what) {
    super(file + ": " + what);
    this.line = 0;
    this.column = 0;
  }

  /** Line of the mistake, from 1; 0 where it has no place. */
  public int line() {
    return line;
  }

  /** Column of the mistake, from 1; 0 where it has no place. */
  public int column() {
    return column;
  }
}
