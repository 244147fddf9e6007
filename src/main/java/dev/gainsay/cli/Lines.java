package dev.gainsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes: a line that is no UTF-8 spoils no other. */
final class Lines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;
  private long bytes;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line that is not blank, without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    while (true) {
      byte[] line = line();
      if (line == null || !isBlank(line)) {
        return line;
      }
    }
  }

  /** Number of the line that {@link #next} gave last, from 1; blank ones count. */
  long number() {
    return number;
  }

  /** How many bytes have been read. */
  long bytes() {
    return bytes;
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int start = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, start, at - start);
      if (at < filled) {
        at++;
        number++;
        return line.toByteArray();
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    bytes += filled;
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
