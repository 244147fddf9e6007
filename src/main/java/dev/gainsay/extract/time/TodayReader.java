package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that today fixes: "yesterday", "tonight", "overnight", "the day before yesterday",
 * "the year before last", "the year to date", "year-end". Null where today is not known.
 */
final class TodayReader {
  @Nullable Reading read(Scene scene, int index) {
    Reading reading = fixed(scene, index);
    return reading == null ? twoAway(scene, index) : reading;
  }

  private static @Nullable Reading fixed(Scene scene, int index) {
    LocalDate today = scene.today();
    if (today == null) {
      return null;
    }
    String word = scene.word(index);
    if (word.equals("the") && scene.word(index + 1).equals("day")) {
      String which = scene.word(index + 2) + " " + scene.word(index + 3);
      return switch (which) {
        case "before yesterday" -> day(index + 4, today.minusDays(2));
        case "after tomorrow" -> day(index + 4, today.plusDays(2));
        default -> null;
      };
    }
    return switch (word) {
      case "today" ->
          scene.word(index + 1).equals("'s") && scene.capital(index) && scene.capital(index + 2)
              ? null
              : day(index + 1, today);
      case "overnight" ->
          scene.sentence().tag(index + 1).startsWith("NN")
                  || scene.sentence().tag(index + 1).startsWith("JJ")
              ? null
              : Reading.settled(
                  index + 1,
                  When.at(today.minusDays(1).atTime(18, 0), today.atTime(8, 0), Grain.PART_OF_DAY));
      case "year-ago", "year-earlier" -> yearEarlier(scene, index, today);
      case "yesterday" -> day(index + 1, today.minusDays(1));
      case "tomorrow" -> day(index + 1, today.plusDays(1));
      case "tonight" ->
          Reading.settled(
              index + 1,
              When.at(today.atTime(17, 0), today.plusDays(1).atTime(6, 0), Grain.PART_OF_DAY));
      case "year-end" ->
          Reading.settled(
              index + 1,
              Periods.days(
                  LocalDate.of(today.getYear(), 12, 1),
                  LocalDate.of(today.getYear(), 12, 31),
                  Grain.YEAR));
      default -> null;
    };
  }

  /** "The year-earlier quarter", "year-ago profit". */
  private static Reading yearEarlier(Scene scene, int index, LocalDate published) {
    LocalDate before = published.minusYears(1);
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(index + 1));
    boolean quarter = unit != null && unit.grain() == Grain.QUARTER;
    return quarter
        ? Reading.settled(
            index + 2,
            Periods.quarter(
                before.minusMonths(3).getYear(), (before.minusMonths(3).getMonthValue() + 2) / 3))
        : Reading.settled(index + 1, Periods.year(before.getYear()));
  }

  /** "The year before last", "the week after next", "the year to date". */
  private static @Nullable Reading twoAway(Scene scene, int index) {
    LocalDate published = scene.published();
    int at = scene.word(index).equals("the") ? index + 1 : index;
    TimeWords.TimeUnit unit =
        published == null ? null : scene.words().units.meaning(scene.word(at));
    if (unit == null || published == null || unit.times() > 1) {
      return null;
    }
    String behind = scene.word(at + 1) + " " + scene.word(at + 2);
    if (behind.equals("to date") && unit.grain().coarserThanDay()) {
      When whole = Periods.around(published, unit.grain());
      return whole == null
          ? null
          : Reading.settled(
              at + 3, When.at(whole.from(), published.plusDays(1).atStartOfDay(), unit.grain()));
    }
    int shift = behind.equals("before last") ? -2 : behind.equals("after next") ? 2 : 0;
    if (shift == 0) {
      return null;
    }
    if (unit.lengthOnly()) {
      LocalDate night = published.plusDays(shift);
      return Reading.settled(
          at + 3, When.at(night.atTime(18, 0), night.plusDays(1).atTime(6, 0), Grain.PART_OF_DAY));
    }
    When when = Periods.around(Periods.shift(published, unit.grain(), shift), unit.grain());
    return when == null ? null : Reading.settled(at + 3, when);
  }

  private static Reading day(int end, LocalDate day) {
    return Reading.settled(end, Periods.day(day));
  }
}
