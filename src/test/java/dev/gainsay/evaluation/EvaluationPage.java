package dev.gainsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page that keeps the scores: its table stands between two comments and is made here. A row
 * that was not measured anew keeps its figures and its date.
 */
final class EvaluationPage {
  private static final String BEGIN = "<!-- scores: written by -Devaluation.keep=true -->";
  private static final String END = "<!-- end of scores -->";
  private static final String HEAD =
      """
      | set | cases | precision | recall | F1 | accuracy | balanced | floor | measured |
      |---|--:|--:|--:|--:|--:|--:|---|---|
      """;

  private final Path file;

  EvaluationPage(Path file) {
    this.file = file;
  }

  void keep(List<Score> scores, LocalDate today) throws IOException {
    String page = Files.readString(file);
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " must hold the lines \"" + BEGIN + "\" and \"" + END + "\"");
    }
    String before = page.substring(0, begin + BEGIN.length());
    Map<String, String> rows = rows(page.substring(begin, end));
    for (Score each : scores) {
      rows.put(each.set(), row(each, today));
    }
    String table = HEAD + String.join("\n", rows.values()) + "\n";
    Files.writeString(file, before + "\n" + table + page.substring(end));
  }

  /** The rows of a table by the name of their set. */
  private static Map<String, String> rows(String table) {
    Map<String, String> rows = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(table.lines().filter(l -> l.startsWith("|")).toList());
    for (String line : lines.subList(Math.min(2, lines.size()), lines.size())) {
      rows.put(line.substring(1, line.indexOf('|', 1)).strip(), line);
    }
    return rows;
  }

  private static String row(Score score, LocalDate today) {
    return "| "
        + String.join(
            " | ",
            score.set(),
            Integer.toString(score.cases()),
            Score.number(score.precision()),
            Score.number(score.recall()),
            Score.number(score.f1()),
            Score.number(score.accuracy()),
            Score.number(score.balanced()),
            score.floor(),
            today.toString())
        + " |";
  }
}
