package dev.gainsay.claim;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date or time of day as an interval of local time, half-open, at the grain it was stated in.
 *
 * @param from first moment, inclusive
 * @param to last moment, exclusive, after {@code from}
 * @param grain how fine the words were
 * @param zone the time zone the words name ("Beijing time"), null where they name none
 * @param edge whether the words name the time itself or one side of it
 * @param open what of it nobody knows; {@code from} and {@code to} stand at a fixed place then
 */
public record When(
    LocalDateTime from,
    LocalDateTime to,
    Grain grain,
    @Nullable String zone,
    Edge edge,
    Open open) {

  /** A time of which all is known. */
  public When(LocalDateTime from, LocalDateTime to, Grain grain, @Nullable String zone, Edge edge) {
    this(from, to, grain, zone, edge, Open.NOTHING);
  }

  /** Which side of the stated time is meant. */
  public enum Edge {
    /** "on March 4", "in 2024". */
    AT,
    /** "before March 4", "until March 4", "by March 4". */
    UNTIL,
    /** "since March 4", "after March 4", "from March 4". */
    SINCE;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  // Written out, as the like of a record is linked while running, which a run of a second feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof When when
        && from.equals(when.from)
        && to.equals(when.to)
        && grain == when.grain
        && Objects.equals(zone, when.zone)
        && edge == when.edge
        && open == when.open;
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to, grain, zone, edge, open);
  }

  public When {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("The time from %s to %s is empty.".formatted(from, to));
    }
  }

  /** A time named as such. */
  public static When at(LocalDateTime from, LocalDateTime to, Grain grain) {
    return new When(from, to, grain, null, Edge.AT);
  }

  /** The same time as an edge. */
  public When edged(Edge otherEdge) {
    return new When(from, to, grain, zone, otherEdge, open);
  }

  /** The same time in a named zone. */
  public When inZone(@Nullable String otherZone) {
    return new When(from, to, grain, otherZone, edge, open);
  }

  /** The same time, of which that much is open. */
  public When opened(Open what) {
    return new When(from, to, grain, zone, edge, what);
  }

  /** True where all of it is known. */
  public boolean settled() {
    return open == Open.NOTHING;
  }

  /** The first day, with X for what is open: "2026-03-04", "XXXX-06-27", "XXXX-WXX-2". */
  public String firstDay() {
    String written = open.write(from);
    return written.substring(0, written.indexOf('T'));
  }

  /** True where no moment belongs to both; an edge reaches without end. */
  public boolean disjoint(When other) {
    if (settled() && other.settled()) {
      return endsBefore(other) || other.endsBefore(this);
    }
    When near = near(other);
    return near != null && (near.endsBefore(other) || other.endsBefore(near));
  }

  /**
   * This time and another brought as close as what is open allows: the one of the two that is less
   * known moves, and stands for this. Null where nothing can be said, as of "on Tuesday" beside "on
   * June 27".
   */
  private @Nullable When near(When other) {
    Open both = open.compareTo(other.open) >= 0 ? open : other.open;
    boolean unlike = !settled() && !other.settled() && open != other.open;
    if (unlike && both != Open.DAY) {
      return null;
    }
    long steps = both.stepsBetween(from, other.from);
    When best = null;
    long least = Long.MAX_VALUE;
    for (long step = steps - 1; step <= steps + 1; step++) {
      LocalDateTime start = both.moved(from, step);
      // Not the end itself: February 28 of a leap year ends on a day that other years lack.
      LocalDateTime end = start.plus(Duration.between(from, to));
      When moved = new When(start, end, grain, zone, edge, Open.NOTHING);
      long apart = moved.hoursBetween(other);
      if (apart < least) {
        best = moved;
        least = apart;
      }
    }
    return best;
  }

  private boolean endsBefore(When other) {
    if (edge == Edge.SINCE || other.edge == Edge.UNTIL) {
      return false;
    }
    return !to.isAfter(other.from);
  }

  /** True where every moment of {@code other} belongs to this time. */
  public boolean contains(When other) {
    if (!settled() || !other.settled()) {
      When near = near(other);
      return near != null && near.contains(other.opened(Open.NOTHING));
    }
    return edge == Edge.AT
        && other.edge == Edge.AT
        && !from.isAfter(other.from)
        && !to.isBefore(other.to);
  }

  /** Hours between the end of the earlier and the start of the later; zero where they meet. */
  public long hoursApart(When other) {
    if (!disjoint(other)) {
      return 0;
    }
    When near = settled() && other.settled() ? this : near(other);
    return near == null ? 0 : near.hoursBetween(other);
  }

  /** Hours between two times where they stand; −1 where they have a moment in common. */
  private long hoursBetween(When other) {
    if (!endsBefore(other) && !other.endsBefore(this)) {
      return -1;
    }
    return endsBefore(other)
        ? ChronoUnit.HOURS.between(to, other.from)
        : ChronoUnit.HOURS.between(other.to, from);
  }

  /**
   * True where shifting one of the two by a difference of time zones (up to 14 hours) could join
   * them.
   */
  public boolean zoneCouldReconcile(When other) {
    boolean timesOfDay =
        grain.compareTo(Grain.DAY) <= 0
            && other.grain.compareTo(Grain.DAY) <= 0
            && (grain.compareTo(Grain.DAY) < 0 || other.grain.compareTo(Grain.DAY) < 0);
    return timesOfDay && disjoint(other) && hoursApart(other) < 14;
  }
}
