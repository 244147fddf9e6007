package dev.gainsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A command that ran: what a person or a script sees of it.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
public record Ran(int exit, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Runs a command with nothing on standard input; paths and numbers are given as they are. */
  public static Ran gainsay(Object... args) {
    return gainsayWith("", args);
  }

  /** Runs a command with that on standard input. */
  public static Ran gainsayWith(String in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            Stream.of(args).map(Object::toString).toArray(String[]::new),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as the one JSON object it must be. */
  public JsonNode json() throws IOException {
    return JSON.readTree(out);
  }
}
