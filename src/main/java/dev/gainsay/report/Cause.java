package dev.gainsay.report;

import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a difference looks like. Half of all differing values were found to be ambiguity, a fifth
 * stale, a third mistakes (Li, Dong and others, "Truth finding on the deep web", 2012). Never says
 * who is right.
 */
final class Cause {
  static final String UNKNOWN = "unknown: the articles give no reason";

  private Cause() {}

  /** The cause that holds for all of the clashes. */
  static String of(List<Rivals> clashes) {
    if (all(clashes, Rivals::isTranslated)) {
      return "translation: the words were spoken in another language";
    }
    if (all(clashes, Rivals::isTwoSpeakers)) {
      return "credit: somebody else may have repeated the words, or been mistaken for the speaker";
    }
    if (all(clashes, Rivals::isQuotes)) {
      return "wording: a remark was noted down, shortened or translated in more than one way";
    }
    if (all(clashes, Rivals::isZonesCouldReconcile)) {
      return "time zones: a difference of time zones could make the two times one";
    }
    if (all(clashes, Rivals::isLaterUpdate)) {
      return "a later update: the count grew, and the later article has the higher value";
    }
    if (all(clashes, Rivals::isOpenlyCited)) {
      return "sources differ: each value is openly given to another source";
    }
    if (all(clashes, Rivals::isWithinArticle)) {
      return "within one article: it states both values";
    }
    if (all(clashes, Rivals::isCoarser)) {
      return "different precision: one value is the coarser or wider statement of the other";
    }
    if (all(clashes, Rivals::isDiverging)) {
      return "loose wording: both may be true to the letter, though readers take them for different"
          + " values";
    }
    return published(clashes);
  }

  private static boolean all(List<Rivals> clashes, Predicate<Rivals> holds) {
    return !clashes.isEmpty() && clashes.stream().allMatch(holds);
  }

  /** Values from different days may be of different age; that is said, and no more. */
  private static String published(List<Rivals> clashes) {
    for (Rivals each : clashes) {
      if (!ages(each.getOne()) || !ages(each.getOther())) {
        return UNKNOWN;
      }
      LocalDate oneFirst = first(each.getOne().claims());
      LocalDate oneLast = last(each.getOne().claims());
      LocalDate otherFirst = first(each.getOther().claims());
      LocalDate otherLast = last(each.getOther().claims());
      if (oneFirst == null || oneLast == null || otherFirst == null || otherLast == null) {
        return UNKNOWN;
      }
      if (!oneLast.isBefore(otherFirst) && !otherLast.isBefore(oneFirst)) {
        return UNKNOWN;
      }
    }
    return "different days: one value was published earlier and may be out of date";
  }

  private static boolean ages(Side side) {
    return side.claims().stream().allMatch(Cause::ages);
  }

  /**
   * True for what another day may change: counts that grow, levels and states of now, plans. A year
   * of birth, the length of a bridge, last season's rank and words once said stay what they are.
   */
  private static boolean ages(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      boolean measure = stated.figure().unit().quantity() == Unit.Quantity.MEASURE;
      return claim.topic().running() || (claim.when() == null && !measure);
    }
    if (claim.kind() == Kind.DATE || claim.kind() == Kind.DURATION) {
      return claim.stance() == Stance.PLANNED;
    }
    return claim.kind() != Kind.QUOTE && claim.when() == null;
  }

  private static @Nullable LocalDate first(List<Claim> claims) {
    return dates(claims)
        ? claims.stream().map(Cause::day).min(LocalDate::compareTo).orElse(null)
        : null;
  }

  private static @Nullable LocalDate last(List<Claim> claims) {
    return dates(claims)
        ? claims.stream().map(Cause::day).max(LocalDate::compareTo).orElse(null)
        : null;
  }

  private static boolean dates(List<Claim> claims) {
    return claims.stream().allMatch(each -> each.article().source().published() != null);
  }

  private static LocalDate day(Claim claim) {
    return Objects.requireNonNull(claim.article().source().published());
  }
}
