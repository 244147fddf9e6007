package dev.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a report goes to.
 *
 * @param format its format
 * @param file where
 */
record ReportTarget(ReportFormat format, Path file) {

  /**
   * Reads "json=out/report.json".
   *
   * @throws UsageException where it is not so, or the file could not be written
   */
  static ReportTarget of(String words) {
    int equals = words.indexOf('=');
    if (equals < 1 || equals == words.length() - 1) {
      throw new UsageException(
          "--report: \"%s\" is not FORMAT=FILE.\nMaybe --report json=report.json".formatted(words));
    }
    ReportFormat format = ReportFormat.of(words.substring(0, equals), "--report");
    return new ReportTarget(format, OutputFile.checked(words.substring(equals + 1), "--report"));
  }

  void write(Outcome outcome) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      outcome.write(format, false, out);
    }
  }
}
