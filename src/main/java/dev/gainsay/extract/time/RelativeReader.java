package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that count from the day of publication ("yesterday", "last week", "two years ago",
 * "on Tuesday") or from the day narrated last ("the following day", "two days later"). Null where
 * that day is not known.
 */
final class RelativeReader {
  /** Newspapers and days of history: no date. */
  private static final Set<String> NAME_BEHIND =
      Set.of(
          "times",
          "telegraph",
          "mirror",
          "express",
          "mail",
          "star",
          "herald",
          "world",
          "sun",
          "people",
          "post",
          "club",
          "football");

  private static final Set<String> NAME_BEFORE =
      Set.of(
          "bloody",
          "super",
          "ash",
          "cyber",
          "sheffield",
          "giving",
          "fat",
          "holy",
          "palm",
          "maundy",
          "black",
          "good",
          "mega",
          "ruby",
          "casual",
          "wacky");

  /**
   * Where one of these follows "the day before", the day counts from what follows, not from the
   * story.
   */
  private static final Set<String> NOUN_PHRASE =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "our",
          "my", "your", "he", "she", "it", "they", "we", "i");

  private static final Set<String> ONE_AWAY = Set.of("after", "before", "prior", "previously");

  @Nullable Reading read(Scene scene, int index) {
    Reading reading = fixed(scene, index);
    if (reading == null) {
      reading = ago(scene, index);
    }
    if (reading == null) {
      reading = shifted(scene, index);
    }
    if (reading == null) {
      reading = fromNarrated(scene, index);
    }
    if (reading == null) {
      reading = weekend(scene, index);
    }
    if (reading == null) {
      reading = twoAway(scene, index);
    }
    return reading == null ? weekday(scene, index) : reading;
  }

  /**
   * The day whose part a word points to: "this" in "this morning", "that" in "that evening", "the
   * next" in "the next morning". The reading ends before the part of the day.
   */
  @Nullable Reading dayOfPart(Scene scene, int index) {
    LocalDate published = scene.published();
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

  private static @Nullable Reading fixed(Scene scene, int index) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    String word = scene.word(index);
    if (word.equals("the") && scene.word(index + 1).equals("day")) {
      String which = scene.word(index + 2) + " " + scene.word(index + 3);
      return switch (which) {
        case "before yesterday" -> day(index + 4, published.minusDays(2));
        case "after tomorrow" -> day(index + 4, published.plusDays(2));
        default -> null;
      };
    }
    return switch (word) {
      case "today" ->
          scene.word(index + 1).equals("'s") && scene.capital(index) && scene.capital(index + 2)
              ? null
              : day(index + 1, published);
      case "overnight" ->
          scene.sentence().tag(index + 1).startsWith("NN")
                  || scene.sentence().tag(index + 1).startsWith("JJ")
              ? null
              : Reading.settled(
                  index + 1,
                  When.at(
                      published.minusDays(1).atTime(18, 0),
                      published.atTime(8, 0),
                      Grain.PART_OF_DAY));
      case "year-ago", "year-earlier" -> yearEarlier(scene, index, published);
      case "yesterday" -> day(index + 1, published.minusDays(1));
      case "tomorrow" -> day(index + 1, published.plusDays(1));
      case "tonight" ->
          Reading.settled(
              index + 1,
              When.at(
                  published.atTime(17, 0), published.plusDays(1).atTime(6, 0), Grain.PART_OF_DAY));
      case "year-end" ->
          Reading.settled(
              index + 1,
              Periods.days(
                  LocalDate.of(published.getYear(), 12, 1),
                  LocalDate.of(published.getYear(), 12, 31),
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

  private static Reading day(int end, LocalDate day) {
    return Reading.settled(end, Periods.day(day));
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

  /** "Three days ago", "a year earlier", "two days later", "the day before". */
  private static @Nullable Reading ago(Scene scene, int index) {
    int start = index;
    boolean the = scene.word(index).equals("the");
    int count = 1;
    if (the || scene.word(index).equals("a") || scene.word(index).equals("an")) {
      start++;
    }
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(start));
    if (unit == null || start == index) {
      Numerals.Numeral numeral = Numerals.at(scene.sentence(), index);
      if (numeral == null || numeral.value().stripTrailingZeros().scale() > 0) {
        return null;
      }
      start = numeral.end();
      count = numeral.value().intValue();
      unit = scene.words().units.meaning(scene.word(start));
    }
    if (unit == null || unit.grain() == Grain.MINUTE || count > 5_000) {
      return null;
    }
    String direction = scene.word(start + 1);
    int end = start + 2;
    if (unit.grain() == Grain.YEAR && !direction.equals("ago")) {
      Integer year = comparedYear(scene, direction);
      boolean back = Set.of("earlier", "before", "prior", "previously").contains(direction);
      boolean known = back || direction.equals("later") || direction.equals("after");
      boolean several = direction.equals("earlier") || direction.equals("later");
      return year != null && known && (count == 1 || several) && !toEvent(scene, end, direction)
          ? Reading.settled(end, Periods.year(year + (back ? -count : count)))
          : null;
    }
    LocalDate anchor;
    int sign;
    if (direction.equals("ago") && !the) {
      anchor = scene.published();
      sign = -1;
    } else if (direction.equals("later")
        || direction.equals("earlier")
        || (count == 1
            && ONE_AWAY.contains(direction)
            && Set.of("the", "a", "an").contains(scene.word(start - 1)))) {
      boolean bare = direction.equals("later") || direction.equals("earlier");
      if ((the && bare) || toEvent(scene, end, direction)) {
        return null;
      }
      anchor = scene.narratedDay();
      sign = direction.equals("later") || direction.equals("after") ? 1 : -1;
    } else {
      return null;
    }
    if (anchor == null) {
      return null;
    }
    int amount = sign * count * unit.times();
    if (unit.grain() == Grain.HOUR) {
      boolean wholeDays = count % 24 == 0;
      return wholeDays ? day(end, anchor.plusDays(amount / 24)) : null;
    }
    LocalDate day = Periods.shift(anchor, unit.grain(), amount);
    // Weeks are counted from the day, months and years by the calendar: "two years ago" in March
    // 2026 is 2024.
    When when =
        unit.grain() == Grain.WEEK
            ? Periods.days(day.minusDays(3), day.plusDays(3), Grain.WEEK)
            : Periods.around(day, unit.grain());
    return when == null ? null : Reading.settled(end, when);
  }

  /** The year that "a year earlier" counts from: the one named last, else that of publication. */
  private static @Nullable Integer comparedYear(Scene scene, String direction) {
    Integer year = scene.clock().narratedYear();
    return year != null || !direction.equals("earlier") || scene.published() == null
        ? year
        : Integer.valueOf(scene.publishedYear());
  }

  /** "The day before the vote" counts from the vote, which is no date. */
  private static boolean toEvent(Scene scene, int end, String direction) {
    if (scene.word(end).equals("than")) {
      return true;
    }
    String tag = scene.sentence().tag(end);
    return !direction.equals("later")
        && !direction.equals("earlier")
        && (NOUN_PHRASE.contains(scene.word(end))
            || tag.startsWith("NN")
            || tag.equals("VBG")
            || scene.word(end).equals("to")
            || scene.capital(end));
  }

  /** "Last week", "this year", "next Friday", "last September", "earlier this month". */
  private static @Nullable Reading shifted(Scene scene, int index) {
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    String word = scene.word(index);
    if (word.equals("earlier") || word.equals("later")) {
      return partOfCurrent(scene, index, published);
    }
    boolean the = scene.word(index - 1).equals("the");
    int shift = YearReader.shift(word);
    int at = index + 1;
    if (word.equals("latest") || word.equals("following") || word.equals("past")) {
      shift = word.equals("following") ? 1 : -1;
      boolean weekday = scene.words().weekdays.at(scene.sentence(), at) != null;
      boolean quarter = scene.word(at).equals("quarter");
      if (word.equals("following")) {
        Reading next = followingMonth(scene, at);
        if (next != null) {
          return next;
        }
      }
      if (!quarter && (!weekday || word.equals("latest"))) {
        return null;
      }
      the = false;
    } else if (word.equals("current") || word.equals("upcoming")) {
      the = false;
    }
    if (word.equals("this") && Set.of("past", "coming", "upcoming").contains(scene.word(at))) {
      shift = scene.word(at).equals("past") ? -1 : 1;
      at++;
    } else if (word.equals("this") && scene.word(at).equals("same")) {
      return null;
    }
    if (shift == YearReader.NO_SHIFT) {
      return null;
    }
    if (Set.of("fiscal", "financial", "calendar").contains(scene.word(at))) {
      at++;
    }
    String name = scene.word(at);
    if (name.equals("weekend")) {
      // On a Monday "this weekend" with a past verb is the one that is over.
      boolean over =
          shift == 0
              && published.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0
              && scene.tense(index) == Scene.Tense.PAST;
      return Reading.settled(at + 1, Periods.weekend(published.plusWeeks(over ? -1 : shift)));
    }
    TimeWords.TimeUnit unit = scene.words().units.meaning(name);
    if (unit != null) {
      boolean singular = !name.endsWith("s") && unit.times() == 1 && !unit.lengthOnly();
      if (!singular || the || unit.grain().compareTo(Grain.DAY) <= 0) {
        return null;
      }
      if (unit.grain() == Grain.WEEK) {
        Reading day = dayOfWeek(scene, at + 1, published.plusWeeks(shift));
        if (day != null) {
          return day;
        }
      }
      When when = Periods.around(Periods.shift(published, unit.grain(), shift), unit.grain());
      return when == null ? null : Reading.settled(at + 1, when);
    }
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), at);
    if (weekday != null) {
      return day(weekday.end(), weekdayOf(scene, index, published, weekday.meaning(), shift));
    }
    Phrases.Match<Month> month =
        scene.name(at) ? scene.words().months.at(scene.sentence(), at) : null;
    if (month != null) {
      IntFunction<When> in = year -> Periods.month(YearMonth.of(year, month.meaning()));
      return Reading.settled(month.end(), shiftedInYear(published, in, shift));
    }
    Phrases.Match<Month> season = scene.words().seasons.at(scene.sentence(), at);
    if (season != null && !scene.word(season.end()).equals("festival")) {
      IntFunction<When> in = year -> Periods.season(year, season.meaning());
      return Reading.settled(season.end(), shiftedInYear(published, in, shift));
    }
    Phrases.Match<Feast> feast = scene.words().feasts.at(scene.sentence(), at);
    return feast == null
        ? null
        : Reading.settled(feast.end(), shiftedInYear(published, feast.meaning()::in, shift));
  }

  /** "The following January": the first one behind the date narrated last. */
  private static @Nullable Reading followingMonth(Scene scene, int at) {
    Phrases.Match<Month> month =
        scene.name(at) ? scene.words().months.at(scene.sentence(), at) : null;
    When narrated = scene.clock().narrated();
    if (month == null || narrated == null) {
      return null;
    }
    LocalDate last = narrated.to().minusNanos(1).toLocalDate();
    int year = last.getYear() + (month.meaning().getValue() > last.getMonthValue() ? 0 : 1);
    return Reading.settled(month.end(), Periods.month(YearMonth.of(year, month.meaning())));
  }

  /** "Next week on Tuesday", "this week Monday": the weekday behind a week. */
  private static @Nullable Reading dayOfWeek(Scene scene, int index, LocalDate inWeek) {
    int at = index;
    at += Set.of("on", "-", ",").contains(scene.word(at)) ? 1 : 0;
    Phrases.Match<DayOfWeek> weekday =
        scene.name(at) ? scene.words().weekdays.at(scene.sentence(), at) : null;
    // "Next week. On Tuesday …" and "last week, Monday's vote" are two times.
    if (weekday == null
        || scene.word(weekday.end()).equals("'s")
        || (scene.word(index).equals(",") && scene.word(weekday.end()).equals(","))) {
      return null;
    }
    return day(
        weekday.end(),
        inWeek
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(weekday.meaning())));
  }

  private static LocalDate weekdayOf(
      Scene scene, int index, LocalDate published, DayOfWeek weekday, int shift) {
    if (shift < 0) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (shift > 0) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    return scene.tense(index) == Scene.Tense.PAST
        ? published.with(TemporalAdjusters.previousOrSame(weekday))
        : published.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /**
   * The last one that ended before the publication, the next one that starts after it, or the
   * nearest.
   */
  private static When shiftedInYear(LocalDate published, IntFunction<When> in, int shift) {
    int year = published.getYear();
    if (shift < 0) {
      When last = in.apply(year);
      for (int back = 1; !last.to().isBefore(published.plusDays(1).atStartOfDay()); back++) {
        last = in.apply(year - back);
      }
      return last;
    }
    if (shift > 0) {
      When next = in.apply(year);
      return next.from().isAfter(published.atStartOfDay()) ? next : in.apply(year + 1);
    }
    When current = in.apply(year);
    // "This December", said in January, is either; "this September" is the one of the year.
    boolean winter = current.to().getYear() > year && published.getMonthValue() < 6;
    return winter ? in.apply(year - 1) : current;
  }

  /**
   * "Earlier this year": from its start to the publication; "later this month": from there to its
   * end.
   */
  private static @Nullable Reading partOfCurrent(Scene scene, int index, LocalDate published) {
    boolean current =
        scene.word(index + 1).equals("this")
            || (scene.word(index + 1).equals("in") && scene.word(index + 2).equals("the"));
    int at = scene.word(index + 1).equals("in") ? index + 3 : index + 2;
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(at));
    if (!current
        || unit == null
        || !unit.grain().coarserThanDay()
        || scene.word(at).endsWith("s")) {
      return null;
    }
    When whole = Periods.around(published, unit.grain());
    if (whole == null) {
      return null;
    }
    When part =
        scene.word(index).equals("earlier")
            ? When.at(whole.from(), published.plusDays(1).atStartOfDay(), unit.grain())
            : When.at(published.atStartOfDay(), whole.to(), unit.grain());
    return Reading.settled(at + 1, part);
  }

  /** "That day", "the same day", "the following week", "the previous year". */
  private static @Nullable Reading fromNarrated(Scene scene, int index) {
    String word = scene.word(index);
    int at = index + 1;
    int shift;
    if (word.equals("that") || word.equals("same")) {
      shift = 0;
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
    if (narrated == null && longer && clear) {
      // "The previous quarter" counts from the publication where no day was told.
      narrated = scene.published();
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

  private static @Nullable Reading weekday(Scene scene, int index) {
    LocalDate published = scene.published();
    Phrases.Match<DayOfWeek> match =
        scene.name(index) ? scene.words().weekdays.at(scene.sentence(), index) : null;
    if (published == null
        || match == null
        || NAME_BEHIND.contains(scene.word(match.end()))
        || NAME_BEFORE.contains(scene.word(index - 1))) {
      return null;
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
}
