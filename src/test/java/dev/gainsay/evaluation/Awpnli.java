package dev.gainsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AWPNLI of EQUATE (Ravichander and others, 2019): does a sum or a difference follow from a
 * sentence with its parts? It needs addition and subtraction. The half of the set that lies in the
 * benchmarks holds the cases that follow and none that contradicts; so each stands a second time
 * with another number, made here: up to five more or fewer.
 */
final class Awpnli extends PairSet {
  private static final String CELL = "(\"(?:[^\"]|\"\")*\"|[^,]*)";
  private static final Pattern ROW =
      Pattern.compile(CELL + "," + CELL + ",(entailment|contradiction),(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  Awpnli() {
    super("awpnli");
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("equate-awp/awpnli-even.csv");
  }

  @Override
  List<TextPair> read(Path data) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    Matcher row = ROW.matcher(DataFile.text(data));
    while (row.find()) {
      String id = row.group(4);
      String premise = cell(row.group(1));
      String hypothesis = cell(row.group(2));
      boolean conflict = row.group(3).equals("contradiction");
      pairs.add(new TextPair(id, "all", premise, hypothesis, conflict, ""));
      if (!conflict) {
        int shift = Integer.parseInt(id) / 2 % 5 + 1;
        pairs.add(
            new TextPair(id + "*", "all", premise, shifted(hypothesis, shift), true, "made here"));
      }
    }
    return pairs;
  }

  /** The first number, greater by that much; every second one smaller, where that is possible. */
  private static String shifted(String hypothesis, int by) {
    return NUMBER
        .matcher(hypothesis)
        .replaceFirst(
            number -> {
              double value = Double.parseDouble(number.group());
              boolean fewer = by % 2 == 0 && value > by;
              return Double.toString(fewer ? value - by : value + by);
            });
  }

  private static String cell(String written) {
    String bare = written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
    return bare.replace("\"\"", "\"").strip();
  }
}
