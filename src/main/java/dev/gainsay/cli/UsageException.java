package dev.gainsay.cli;

/**
 * What was asked for cannot be done as asked: exit code 2. The message is for the person who asked.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
