package dev.gainsay.cli;

import dev.gainsay.article.Problem;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a check came to, made now or kept from an earlier run. */
interface Outcome {

  /**
   * Writes it as a report.
   *
   * @param colour for a terminal; changes nothing of formats without colours
   */
  void write(ReportFormat format, boolean colour, OutputStream out) throws IOException;

  /** The exit code it asks for. */
  int exit(FailOn failOn);

  /** What went wrong, in the report's order. */
  List<Problem> problems();

  /** One made now. */
  static Outcome of(Report report) {
    return new Outcome() {
      @Override
      public void write(ReportFormat format, boolean colour, OutputStream out) throws IOException {
        format.renderer(colour).render(report, out);
      }

      @Override
      public int exit(FailOn failOn) {
        return Exit.of(report, failOn);
      }

      @Override
      public List<Problem> problems() {
        return report.problems();
      }
    };
  }
}
