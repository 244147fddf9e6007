package dev.gainsay.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one format, as UTF-8. */
public interface Renderer {

  /** Writes one report and leaves the stream open. */
  void render(Report report, OutputStream out) throws IOException;
}
