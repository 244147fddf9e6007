package dev.gainsay.evaluation;

import java.util.List;
import java.util.Locale;

/** Scores as people read them on a terminal. */
record ScoreTable(List<Score> scores) {
  private static final String ROW = "%-38s %6s %9s %7s %6s %9s %9s  %s%n";

  String plain() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            ROW,
            "set",
            "cases",
            "precision",
            "recall",
            "F1",
            "accuracy",
            "balanced",
            "floor"));
    for (Score each : scores) {
      table.append(
          String.format(
              Locale.ROOT,
              ROW,
              each.set(),
              each.cases(),
              Score.number(each.precision()),
              Score.number(each.recall()),
              Score.number(each.f1()),
              Score.number(each.accuracy()),
              Score.number(each.balanced()),
              each.floor()));
    }
    return table.toString();
  }
}
