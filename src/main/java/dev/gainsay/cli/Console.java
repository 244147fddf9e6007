package dev.gainsay.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in data
 * @param out data, UTF-8
 * @param err what people are told, UTF-8
 * @param terminal true where somebody looks on while it runs
 * @param colour true where {@code out} understands colours and nobody forbids them
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {

  /** Tells people something; each further line is indented. */
  void tell(String message) {
    err.println("gainsay: " + message.replace("\n", "\n  "));
  }
}
