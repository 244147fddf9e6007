package dev.gainsay.evaluation;

import dev.gainsay.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A public set of pairs of texts, each marked as agreeing or not. */
abstract class PairSet implements EvaluationSet {
  private final String name;

  PairSet(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  /** All pairs of the set. */
  abstract List<TextPair> read(Path data) throws IOException;

  /** True where the report says that the draft disagrees with the document. */
  boolean saysConflict(Report report) {
    return !report.discrepancies().isEmpty();
  }

  @Override
  public final List<Score> run(Places places) throws IOException {
    Map<String, List<TextPair>> parts = new LinkedHashMap<>();
    for (TextPair pair : read(data(places))) {
      parts.computeIfAbsent(pair.part(), any -> new ArrayList<>()).add(pair);
    }
    List<Score> scores = new ArrayList<>();
    WrongCases wrong = new WrongCases(places.output(), name);
    Tally ours = Tally.NONE;
    Tally floor = Tally.NONE;
    for (Map.Entry<String, List<TextPair>> part : parts.entrySet()) {
      PairCheck check = new PairCheck();
      Tally oursHere = Tally.NONE;
      Tally floorHere = Tally.NONE;
      for (TextPair pair : TextPair.sample(part.getValue(), places.limit())) {
        Report report = check.check(pair);
        boolean said = saysConflict(report);
        if (said != pair.conflict()) {
          wrong.add(pair, report);
        }
        oursHere = oursHere.with(pair.conflict(), said);
        floorHere =
            floorHere.with(pair.conflict(), EqualNouns.differ(pair.document(), pair.draft()));
      }
      ours = ours.plus(oursHere);
      floor = floor.plus(floorHere);
      if (parts.size() > 1) {
        scores.add(Score.of(name + " " + part.getKey(), oursHere, floorHere));
      }
    }
    wrong.write();
    scores.add(Score.of(name, ours, floor));
    return scores;
  }
}
