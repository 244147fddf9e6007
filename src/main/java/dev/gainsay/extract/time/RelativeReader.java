package dev.gainsay.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates that count from the day of publication ("yesterday", "last week", "two years ago",
 * "on Tuesday") or from the day narrated last ("the following day", "two days later"). Null where
 * that day is not known.
 */
final class RelativeReader {
  private final TodayReader today = new TodayReader();
  private final AwayReader away = new AwayReader();
  private final ShiftedReader shifted = new ShiftedReader();
  private final NarratedReader narrated = new NarratedReader();
  private final WeekdayReader weekdays = new WeekdayReader();

  @Nullable Reading read(Scene scene, int index) {
    Reading reading = today.read(scene, index);
    if (reading == null) {
      reading = away.read(scene, index);
    }
    if (reading == null) {
      reading = shifted.read(scene, index);
    }
    if (reading == null) {
      reading = narrated.read(scene, index);
    }
    return reading == null ? weekdays.read(scene, index) : reading;
  }

  /**
   * The day whose part a word points to: "this" in "this morning", "that" in "that evening", "the
   * next" in "the next morning". The reading ends before the part of the day.
   */
  @Nullable Reading dayOfPart(Scene scene, int index) {
    return narrated.dayOfPart(scene, index);
  }
}
