package dev.gainsay.extract.time;

import dev.gainsay.claim.Open;
import dev.gainsay.claim.When;
import dev.gainsay.extract.time.DayTimeReader.DayTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a time that has none beside it: the one named behind it in the sentence, else
 * the day narrated last, else that of the publication.
 */
final class DaylessTimes {
  /** How many words behind an hour its day may stand. */
  private static final int DAY_REACH = 8;

  /** How many words behind "and" a second hour may stand. */
  private static final int NEXT_REACH = 4;

  private final DateReader dates;
  private final DayTimeReader times;

  DaylessTimes(DateReader dates, DayTimeReader times) {
    this.dates = dates;
    this.times = times;
  }

  /** The time on the day that goes with it; the day stays open where nothing names one. */
  Reading read(Scene scene, DayTime time) {
    When named = dayBehind(scene, time.end());
    if (named != null) {
      return Reading.settled(time.end(), MomentReader.on(named, time));
    }
    LocalDate narrated = scene.narratedDay();
    LocalDate day = narrated == null ? scene.today() : narrated;
    return Reading.settled(
        time.end(),
        day == null
            ? MomentReader.on(Periods.day(Open.STANDING_MONDAY).opened(Open.DAY), time)
            : MomentReader.on(Periods.day(day), time));
  }

  /** The day in "at 2:14 p.m. (0614 GMT) on Monday", "at 9 a.m. in Lima on Friday". */
  private @Nullable When dayBehind(Scene scene, int end) {
    for (int i = end; i < Math.min(scene.sentence().size(), end + DAY_REACH); i++) {
      String word = scene.word(i);
      String tag = scene.sentence().tag(i);
      if (word.equals("and")) {
        return dayOfNextTime(scene, i + 1);
      }
      if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("CC") || word.equals(",")) {
        return null;
      }
      if (word.equals("on") || word.equals(")")) {
        int at = word.equals(")") && scene.word(i + 1).equals("on") ? i + 2 : i + 1;
        Reading day = dates.read(scene, at);
        return day != null && day.day() ? day.when() : null;
      }
    }
    return null;
  }

  /** The day of both in "begins at 7 a.m. and ends at 6 p.m. on Sunday". */
  private @Nullable When dayOfNextTime(Scene scene, int index) {
    for (int i = index; i < index + NEXT_REACH; i++) {
      DayTime time = times.read(scene, i);
      if (time != null && time.alone()) {
        int at = time.end() + (scene.word(time.end()).equals("on") ? 1 : 0);
        Reading day = dates.read(scene, at);
        return day != null && day.day() ? day.when() : null;
      }
    }
    return null;
  }
}
