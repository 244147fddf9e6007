package dev.gainsay.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is written.
 *
 * @param end index after its last token
 * @param minute from midnight; in the first half of the day where the words leave that open
 * @param fine true where minutes are given
 * @param half true where the words say which half of the day
 * @param bare true for a number alone, which may be anything
 */
record Written(int end, int minute, boolean fine, boolean half, boolean bare) {
  Written until(int newEnd, boolean afternoon) {
    int hours = minute % WrittenTimes.NOON;
    return new Written(newEnd, hours + (afternoon ? WrittenTimes.NOON : 0), fine, true, false);
  }

  /** True where the words leave open which half of the day is meant. */
  boolean open() {
    return !half && minute < WrittenTimes.NOON;
  }

  static Written of(int end, String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    boolean said = half != null && hours <= 12 && hours > 0;
    if (said) {
      hours = hours % 12 + ("p".equals(half) ? 12 : 0);
    }
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    boolean certain = said || hours > 12;
    return new Written(
        end, hours * 60 + minutes, minute != null, certain, minute == null && !certain);
  }
}
