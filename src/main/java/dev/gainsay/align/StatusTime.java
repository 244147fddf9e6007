package dev.gainsay.align;

import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two statuses can speak of one time. What is not yet done on a day was not done
 * before, so that "had yet to concede on Monday" meets "conceded on Sunday" and not "conceded on
 * Tuesday".
 */
final class StatusTime {
  /** They say that a denial holds of all time before. */
  private static final Set<String> EVER = Set.of("yet", "never", "still");

  private StatusTime() {}

  /** The guard that keeps the two apart, null where none does. */
  static Comparability.@Nullable Judgement judge(StatusClaim one, StatusClaim other) {
    if (upToNow(one) && other.status().polarity()) {
      return notYet(one, other);
    }
    if (upToNow(other) && one.status().polarity()) {
      return notYet(other, one);
    }
    if ((one.stance() == Stance.PLANNED) != (other.stance() == Stance.PLANNED)) {
      boolean first = one.stance() == Stance.PLANNED;
      return planned(first ? one : other, first ? other : one);
    }
    return Guards.time(one, other);
  }

  private static boolean upToNow(StatusClaim claim) {
    When when = claim.when();
    return !claim.status().polarity() && when != null && when.edge() == When.Edge.UNTIL;
  }

  /** One has not been done up to some day, the other has been done on a day, or undated. */
  private static Comparability.@Nullable Judgement notYet(StatusClaim denied, StatusClaim done) {
    LocalDate upTo = day(denied);
    LocalDate published = done.article().source().published();
    When when = done.when();
    LocalDate on = when != null && when.settled() ? when.from().toLocalDate() : null;
    if (upTo == null || (on == null && published == null)) {
      return null;
    }
    if (on != null && on.isAfter(upTo)) {
      return stop(on + " against not up to " + upTo);
    }
    LocalDate last = when == null || on == null ? published : when.to().toLocalDate();
    boolean ever = has(denied.status(), EVER);
    return !ever && ChronoUnit.DAYS.between(last, upTo) > Guards.SAME_NEWS_DAYS
        ? stop(last + " against not up to " + upTo)
        : null;
  }

  /** What is planned, and what was done or settled before the plan was told of. */
  private static Comparability.@Nullable Judgement planned(StatusClaim plan, StatusClaim done) {
    LocalDate told = plan.article().source().published();
    LocalDate since = done.article().source().published();
    When when = done.when();
    LocalDate on = when != null && when.settled() ? when.from().toLocalDate() : since;
    LocalDate start = day(plan);
    LocalDate last =
        start == null || told == null || start.isBefore(told) ? told : start.minusDays(1);
    boolean later = last != null && on != null && on.isAfter(last);
    return later ? stop(on + " against a plan told of on " + told) : null;
  }

  private static @Nullable LocalDate day(StatusClaim claim) {
    When when = claim.when();
    return when == null || !when.settled() ? null : when.from().toLocalDate();
  }

  /** True where the words of a status have one of some others among them. */
  static boolean has(Status status, Set<String> some) {
    for (String word : StringUtils.split(status.text().toLowerCase(Locale.ROOT), " ,")) {
      if (some.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Comparability.Judgement stop(String reason) {
    return Comparability.Judgement.stop(Guard.OTHER_TIME, reason);
  }
}
