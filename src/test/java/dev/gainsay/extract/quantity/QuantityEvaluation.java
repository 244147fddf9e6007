package dev.gainsay.extract.quantity;

import dev.gainsay.evaluation.EvaluationSet;
import dev.gainsay.evaluation.Places;
import dev.gainsay.evaluation.PrintedRows;
import dev.gainsay.evaluation.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The public sets of quantities, as {@link QuantityBench} measures them. */
public final class QuantityEvaluation implements EvaluationSet {
  private static final String PERCENT = "\\s+([\\d.]+)%?";

  /** Name, cases, right, set aside, right of the rest, value alone; precision, recall, F1. */
  private static final Pattern ROW =
      Pattern.compile(
          "(\\S.*?)\\s+(\\d+)"
              + PERCENT
              + "\\s+(\\d+)"
              + PERCENT
              + PERCENT
              + "\\s+\\|"
              + PERCENT
              + PERCENT
              + PERCENT);

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("recognizers");
  }

  @Override
  public List<Score> run(Places places) throws IOException {
    String folder = places.benchmarks().toString();
    return PrintedRows.of(() -> QuantityBench.main(new String[] {folder}), ROW).stream()
        .map(QuantityEvaluation::score)
        .toList();
  }

  private static Score score(MatchResult row) {
    return new Score(
        "quantities " + row.group(1),
        Integer.parseInt(row.group(2)),
        Double.parseDouble(row.group(7)),
        Double.parseDouble(row.group(8)),
        Double.parseDouble(row.group(9)),
        Double.parseDouble(row.group(3)),
        Double.NaN,
        "value alone %s; %s without %s set aside"
            .formatted(row.group(6), row.group(5), row.group(4)));
  }
}
