package dev.gainsay;

import dev.gainsay.align.Alignment;
import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.article.StorySettings;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Judged;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.RuleRun;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.RankClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** STAND-IN for what package check offers from slots to sides to rivals: swap it and delete this file. */
final class CheckStandIn {
  private CheckStandIn() {}

  static Checked checked(Alignment alignment, StorySettings settings, RuleRun run) {
    List<List<Side>> sides = new ArrayList<>();
    List<Rivals> rivals = new ArrayList<>();
    for (Slot slot : alignment.slots()) {
      Map<Object, List<Claim>> byValue = new LinkedHashMap<>();
      slot.claims().forEach(c -> byValue.computeIfAbsent(value(c), v -> new ArrayList<>()).add(c));
      List<Side> ofSlot = byValue.values().stream().map(Side::new).toList();
      sides.add(ofSlot);
      double tolerance = settings.tolerances().getOrDefault(slot.attribute(), 0.0);
      for (int i = 0; i < ofSlot.size(); i++) {
        for (int j = i + 1; j < ofSlot.size(); j++) {
          Side one = ofSlot.get(i);
          Side other = ofSlot.get(j);
          List<Pair> pairs =
              slot.pairs().stream().filter(p -> joins(p, one, other) || joins(p, other, one)).toList();
          if (!pairs.isEmpty()) {
            boolean inOrder = low(one.first()) <= low(other.first());
            rivals.add(
                new Rivals(slot, inOrder ? one : other, inOrder ? other : one, pairs, tolerance));
          }
        }
      }
    }
    Judged judged = run.judge(rivals, alignment.claims());
    return new Checked(
        alignment, sides, rivals, judged.findings(), judged.explanations(), judged.problems());
  }

  private static boolean joins(Pair pair, Side one, Side other) {
    return one.claims().contains(pair.one()) && other.claims().contains(pair.other());
  }

  private static Object value(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return value(stated.figure());
    }
    if (claim instanceof DurationClaim stated) {
      return value(stated.length());
    }
    return claim instanceof DateClaim stated
        ? stated.date()
        : List.of(((RankClaim) claim).rank().best(), ((RankClaim) claim).rank().worst());
  }

  private static Object value(Figure figure) {
    return List.of(figure.literalInBase(), figure.expectedInBase(), String.valueOf(figure.change()));
  }

  private static double low(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure().expectedInBase().low();
    }
    if (claim instanceof DurationClaim stated) {
      return stated.length().expectedInBase().low();
    }
    return claim instanceof DateClaim stated
        ? stated.date().from().toLocalDate().toEpochDay()
        : ((RankClaim) claim).rank().worst();
  }
}
