package dev.gainsay.evaluation;

import dev.gainsay.extract.quantity.QuantityEvaluation;
import dev.gainsay.extract.time.TimeEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The evaluation command. Prints a row a set, then what appeared or vanished on the stories; writes
 * the rows into the page where {@code evaluation.keep} is true.
 */
public final class Evaluation {
  private static final Path PAGE = Path.of("src/site/markdown/evaluation.md");

  private Evaluation() {}

  static List<EvaluationSet> all() {
    return List.of(
        new QuantityEvaluation(),
        new TimeEvaluation(),
        new Quantulum(),
        new SummEdits(),
        new FoolMeTwice(),
        new Awpnli(),
        new RamDocs(),
        Stories.samples(),
        Stories.outside());
  }

  public static void main(String[] args) throws IOException {
    Places places = Places.of(System.getProperties());
    List<String> chosen = Places.words(System.getProperty("evaluation.sets", ""));
    List<Score> scores = new ArrayList<>();
    boolean whole = true;
    for (EvaluationSet set : all()) {
      if (chosen.isEmpty() || chosen.contains(set.name())) {
        List<Score> measured = measured(set, places);
        whole &= !measured.isEmpty();
        scores.addAll(measured);
      }
    }
    System.out.println();
    System.out.print(new ScoreTable(scores).plain());
    if (Boolean.getBoolean("evaluation.keep")) {
      new EvaluationPage(PAGE).keep(scores, LocalDate.now(ZoneId.systemDefault()));
    }
    if (!whole) {
      System.out.println("Not every set was measured; see above.");
    }
  }

  /** The scores of a set; none where it is missing or fails, which is told and stops no other. */
  private static List<Score> measured(EvaluationSet set, Places places) {
    Path data = set.data(places);
    if (!Files.exists(data)) {
      System.out.println(set.name() + ": SKIPPED, there is no " + data);
      return List.of();
    }
    long start = System.nanoTime();
    try {
      List<Score> scores = set.run(places);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s: %s in %.0f s%n",
          set.name(),
          scores.isEmpty() ? "NOTHING MEASURED" : scores.size() + " rows",
          seconds);
      return scores;
    } catch (IOException | RuntimeException e) {
      System.out.println(set.name() + ": FAILED, " + e);
      return List.of();
    }
  }
}
