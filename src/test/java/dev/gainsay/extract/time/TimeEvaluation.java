package dev.gainsay.extract.time;

import dev.gainsay.evaluation.EvaluationSet;
import dev.gainsay.evaluation.Places;
import dev.gainsay.evaluation.PrintedRows;
import dev.gainsay.evaluation.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The public sets of dates and durations, as {@link TimeBench} measures them. */
public final class TimeEvaluation implements EvaluationSet {
  private static final String COUNT = "\\s+(\\d+)\\s+([\\d.]+)";

  /** Name, cases; right extent, value and grain, each as a count and as a share; extra mentions. */
  private static final Pattern ROW =
      Pattern.compile("(\\s*\\S.*?)\\s+(\\d+)" + COUNT + COUNT + COUNT + "\\s+(-?\\d+)");

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("recognizers/DateTime");
  }

  @Override
  public List<Score> run(Places places) throws IOException {
    String folder = places.benchmarks().toString();
    List<Score> scores = new ArrayList<>();
    String set = "";
    for (MatchResult row : PrintedRows.of(() -> TimeBench.main(new String[] {folder}), ROW)) {
      // A row that is set in is a part of the set above it.
      boolean part = row.group(1).startsWith(" ");
      set = part ? set : row.group(1).replace(", all", "");
      scores.add(score(part ? set + ", " + row.group(1).strip() : set, row));
    }
    return scores;
  }

  private static Score score(String set, MatchResult row) {
    return new Score(
        "times " + set,
        Integer.parseInt(row.group(2)),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.parseDouble(row.group(6)),
        Double.NaN,
        "extent %s, grain too %s; %s other mentions"
            .formatted(row.group(4), row.group(8), row.group(9)));
  }
}
