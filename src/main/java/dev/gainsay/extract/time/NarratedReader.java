package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that count from what was narrated last: "that day", "the same day", "the following
 * week", "the previous year", "the next morning".
 */
final class NarratedReader {
  /** "That day", "the same day", "the following week", "the previous year". */
  @Nullable Reading read(Scene scene, int index) {
    String word = scene.word(index);
    int at = index + 1;
    int shift;
    if (word.equals("that") || word.equals("same")) {
      shift = 0;
      at += word.equals("that") && scene.word(at).equals("same") ? 1 : 0;
    } else if (word.equals("the")) {
      at++;
      switch (scene.word(index + 1)) {
        case "same" -> shift = 0;
        case "following", "next", "subsequent" -> shift = 1;
        case "previous", "preceding" -> shift = -1;
        default -> {
          return null;
        }
      }
    } else {
      return null;
    }
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (unit == null
        || scene.word(at).endsWith("s")
        || unit.lengthOnly()
        || unit.grain().compareTo(Grain.DAY) < 0
        || unit.grain().compareTo(Grain.YEAR) > 0) {
      return null;
    }
    Integer year = scene.clock().narratedYear();
    if (unit.grain() == Grain.YEAR) {
      boolean next = scene.word(index + 1).equals("next");
      return year == null || next || scene.word(at + 1).equals("as")
          ? null
          : Reading.settled(at + 1, Periods.year(year + shift));
    }
    LocalDate narrated = scene.narratedDay();
    boolean longer = unit.grain().compareTo(Grain.DAY) > 0;
    boolean clear = shift < 0 || scene.word(index + 1).equals("following");
    if (narrated == null && scene.told() == null && longer && clear) {
      // "The previous quarter" counts from the publication where no day was told.
      narrated = scene.published();
    }
    if (narrated == null && shift != 0 && clear) {
      When told = shifted(scene.told(), unit.grain(), shift);
      return told == null ? null : Reading.settled(at + 1, told);
    }
    // "The same day as the vote" counts from the vote; "that day one motion" is none.
    if (narrated == null
        || scene.word(at + 1).equals("as")
        || Numerals.cardinal(scene.word(at + 1)) != null) {
      return null;
    }
    // "That week" is seldom a calendar week, "the next week" often a length.
    boolean unclear =
        unit.grain() != Grain.DAY && (shift == 0 || scene.word(index + 1).equals("next"));
    if (unclear) {
      return null;
    }
    When when = Periods.around(Periods.shift(narrated, unit.grain(), shift), unit.grain());
    return when == null ? null : Reading.settled(at + 1, when);
  }

  /** One unit away from a month or year: no finer than that. */
  private static @Nullable When shifted(@Nullable When told, Grain grain, int shift) {
    if (told == null || told.grain().compareTo(grain) < 0) {
      return null;
    }
    return When.at(
        Periods.shift(told.from().toLocalDate(), grain, shift).atStartOfDay(),
        Periods.shift(told.to().toLocalDate(), grain, shift).atStartOfDay(),
        told.grain());
  }

  /**
   * The day whose part a word points to: "this" in "this morning", "that" in "that evening", "the
   * next" in "the next morning". The reading ends before the part of the day.
   */
  @Nullable Reading dayOfPart(Scene scene, int index) {
    LocalDate published = scene.today();
    LocalDate narrated = scene.narratedDay();
    String word = scene.word(index);
    if (word.equals("the")) {
      LocalDate day =
          narrated == null
              ? null
              : switch (scene.word(index + 1)) {
                case "same" -> narrated;
                case "following", "next" -> narrated.plusDays(1);
                case "previous", "preceding" -> narrated.minusDays(1);
                default -> null;
              };
      return day == null ? null : Reading.settled(index + 2, Periods.day(day));
    }
    LocalDate day =
        switch (word) {
          case "this" -> published;
          case "that" -> narrated;
          case "last" ->
              published != null && scene.word(index + 1).equals("night")
                  ? published.minusDays(1)
                  : null;
          default -> null;
        };
    return day == null ? null : Reading.settled(index + 1, Periods.day(day));
  }
}
