package dev.gainsay.extract.time;

import dev.gainsay.claim.Open;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads weekdays and weekends that stand alone, by the verb the last or the next one: "on Tuesday",
 * "Tuesday of next week", "over the weekend".
 */
final class WeekdayReader {
  @Nullable Reading read(Scene scene, int index) {
    Reading reading = weekend(scene, index);
    return reading == null ? weekday(scene, index) : reading;
  }

  private static @Nullable Reading weekday(Scene scene, int index) {
    LocalDate published = scene.published();
    Phrases.Match<DayOfWeek> match =
        scene.name(index) ? scene.words().weekdays.at(scene.sentence(), index) : null;
    if (match == null
        || scene.words().is(Cue.BEHIND_NAME, scene.word(match.end()))
        || scene.words().is(Cue.BEFORE_NAME, scene.word(index - 1))) {
      return null;
    }
    if (published == null) {
      LocalDate standing = Open.STANDING_MONDAY.plusDays(match.meaning().getValue() - 1L);
      return Reading.settled(match.end(), Periods.day(standing).opened(Open.WEEK));
    }
    int at = match.end() + (scene.word(match.end()).equals("of") ? 1 : 0);
    boolean following =
        at > match.end()
            && scene.word(at).equals("the")
            && scene.word(at + 1).equals("following")
            && scene.word(at + 2).equals("week");
    if (following) {
      LocalDate told = scene.narratedDay();
      LocalDate week = (told == null ? published : told).plusWeeks(1);
      return day(
          at + 3,
          week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(match.meaning())));
    }
    int shift = YearReader.shift(scene.word(at));
    if (shift != YearReader.NO_SHIFT && scene.word(at + 1).equals("week")) {
      LocalDate week = published.plusWeeks(shift);
      LocalDate day =
          week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(match.meaning()));
      return day(at + 2, day);
    }
    LocalDate day =
        scene.tense(index) == Scene.Tense.FUTURE
            ? published.with(TemporalAdjusters.nextOrSame(match.meaning()))
            : published.with(TemporalAdjusters.previousOrSame(match.meaning()));
    return day(match.end(), day);
  }

  /** "The weekend", "over the weekend", "that weekend": the nearest by the verb. */
  private static @Nullable Reading weekend(Scene scene, int index) {
    String word = scene.word(index);
    LocalDate published = scene.published();
    boolean that = word.equals("that");
    if ((!that && !word.equals("the"))
        || !scene.word(index + 1).equals("weekend")
        || published == null
        || scene.sentence().tag(index + 2).startsWith("NN")) {
      return null;
    }
    LocalDate narrated = scene.narratedDay();
    if (that && narrated != null) {
      return Reading.settled(index + 2, Periods.weekend(narrated));
    }
    boolean over =
        published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            && scene.tense(index) == Scene.Tense.PAST;
    return Reading.settled(index + 2, Periods.weekend(published.plusWeeks(over ? -1 : 0)));
  }

  private static Reading day(int end, LocalDate day) {
    return Reading.settled(end, Periods.day(day));
  }
}
