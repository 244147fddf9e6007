package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Open;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date that names none, and whether its clause tells of what is over. */
final class YearFinder {
  private YearFinder() {}

  /**
   * A date without a year in the year that fits best: the one nearest to the publication, past
   * before future unless the verb looks ahead; without a publication day the narrated year, then
   * the story's. Where nothing settles the year, it stays open; null where the date falls on other
   * days in other years, as Easter does.
   */
  static @Nullable When nearest(Scene scene, int index, IntFunction<When> inYear) {
    LocalDate published = scene.published();
    if (published == null) {
      When narrated = scene.clock().narrated();
      Integer year =
          narrated != null ? Integer.valueOf(narrated.from().getYear()) : scene.clock().storyYear();
      return year == null ? inAnyYear(inYear) : inYear.apply(year);
    }
    Integer beside = yearBeside(scene, index);
    if (beside != null
        && !scene.word(index - 1).equals("until")
        && !scene.word(index - 1).equals("since")) {
      return inYear.apply(beside);
    }
    Scene.Tense tense = scene.tense(index);
    // Half a year ahead is as likely as a year ago; a wrongly read tense must not throw a date a
    // year off.
    double futureCost =
        tense == Scene.Tense.FUTURE || scene.word(index - 1).equals("by")
            ? 1
            : done(scene, index) ? 6 : 2;
    double pastCost = tense == Scene.Tense.FUTURE ? 8 : 1;
    When best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      When when = inYear.apply(year);
      double ahead = days(published, when.from().toLocalDate());
      double behind = days(when.to().minusNanos(1).toLocalDate(), published);
      double cost = Math.max(ahead * futureCost, Math.max(behind * pastCost, 0));
      if (tense == Scene.Tense.PAST && scene.word(index - 1).equals("since") && ahead > 0) {
        continue;
      }
      if (cost < bestCost) {
        best = when;
        bestCost = cost;
      }
    }
    return best;
  }

  /** The year that a sentence named right before a date, with no verb between. */
  private static @Nullable Integer yearBeside(Scene scene, int index) {
    Integer year = scene.memory().yearBefore(index);
    for (int i = scene.memory().yearEnd(); year != null && i < index; i++) {
      if (scene.sentence().tag(i).startsWith("VB")) {
        return null;
      }
    }
    return year;
  }

  private static @Nullable When inAnyYear(IntFunction<When> inYear) {
    When standing = inYear.apply(Open.STANDING_YEAR);
    When next = inYear.apply(Open.STANDING_YEAR + 1);
    boolean fixed =
        standing.from().plusYears(1).equals(next.from())
            || (standing.from().getMonthValue() == 2 && standing.from().getDayOfMonth() == 29);
    return fixed && standing.grain().compareTo(Grain.HALF) <= 0 ? standing.opened(Open.YEAR) : null;
  }

  /**
   * True where the clause's own verb, and not only its speaker's, is past: "he drove on 12 May".
   */
  static boolean done(Scene scene, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      String tag = scene.sentence().tag(i);
      if (tag.equals("VBD")) {
        return !scene.words().reporting(scene.word(i));
      }
      if (tag.equals("MD") || tag.equals("TO") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    for (int i = index + 1; i < Math.min(scene.sentence().size(), index + 8); i++) {
      String tag = scene.sentence().tag(i);
      if (tag.equals("VBD")) {
        return !scene.words().reporting(scene.word(i));
      }
      if (tag.equals("MD") || tag.equals("TO") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    return false;
  }

  private static double days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }
}
