package dev.gainsay.evaluation;

import dev.gainsay.article.Span;
import dev.gainsay.report.Discrepancy;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody flags in a story, Gainsay or the floor: sides that clash, and the words each of
 * them rests on.
 *
 * @param told for people
 * @param fingerprint of the discrepancy; empty where it has none
 * @param sides the places of each
 * @param clashes which of them clash
 */
record Flag(
    String told, String fingerprint, List<List<Spot>> sides, List<Discrepancy.Clash> clashes) {

  /** A place in an article, by the name of its file. */
  record Spot(String file, Span span) {}

  static Flag of(Discrepancy discrepancy) {
    List<List<Spot>> sides =
        discrepancy.sides().stream()
            .map(
                side ->
                    side.claims().stream()
                        .map(each -> new Spot(each.article().file(), each.passage().span()))
                        .toList())
            .toList();
    String told =
        "%s %s: %s"
            .formatted(discrepancy.level().word(), discrepancy.rule(), discrepancy.question());
    return new Flag(told, discrepancy.fingerprint(), sides, discrepancy.clashes());
  }

  /** A flag whose sides all clash. */
  static Flag allClashing(String told, List<List<Spot>> sides) {
    List<Discrepancy.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        clashes.add(new Discrepancy.Clash(i, j));
      }
    }
    return new Flag(told, "", sides, clashes);
  }
}
