package dev.gainsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something to measure against: a public test set, or stories that somebody has marked. */
public interface EvaluationSet {

  /** One word; {@code -Devaluation.sets} chooses by it. */
  String name();

  /** The file or folder without which it cannot run. */
  Path data(Places places);

  /** Runs the set: one score a part. */
  List<Score> run(Places places) throws IOException;
}
