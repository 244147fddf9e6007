package dev.gainsay.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table that a bench with a main method of its own prints. */
public final class PrintedRows {
  private PrintedRows() {}

  /** What prints it. */
  @FunctionalInterface
  public interface Bench {
    void run() throws IOException;
  }

  /** Each printed line that is wholly such a row. */
  public static List<MatchResult> of(Bench bench, Pattern row) throws IOException {
    List<MatchResult> rows = new ArrayList<>();
    for (String line : printed(bench).lines().toList()) {
      var matcher = row.matcher(line);
      if (matcher.matches()) {
        rows.add(matcher.toMatchResult());
      }
    }
    return rows;
  }

  private static String printed(Bench bench) throws IOException {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      bench.run();
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
