package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lie a number of units away: "three days ago", "two weeks and two days later", "a
 * year earlier", "the day before", "two years from now".
 *
 * <p>What is away from a month or a year that was narrated is no finer than that: "three days
 * later" behind "in August 1991" may be any day up to September 3.
 */
final class AwayReader {
  private static final long LARGEST = 5_000;

  /** So many units. */
  private record Step(TimeWords.TimeUnit unit, long count) {}

  /**
   * The units in front of a direction.
   *
   * @param end index of the direction
   * @param article "the", "a" or "an" where it counts the one unit; "" elsewhere
   * @param steps from the coarsest to the finest
   */
  private record Distance(int end, String article, List<Step> steps) {
    boolean single() {
      return steps.size() == 1 && steps.get(0).count() == 1;
    }

    Grain grain() {
      return steps.get(steps.size() - 1).unit().grain();
    }
  }

  @Nullable Reading read(Scene scene, int index) {
    Distance distance = distance(scene, index);
    if (distance == null) {
      return null;
    }
    String direction = scene.word(distance.end());
    int end = distance.end() + 1;
    boolean the = distance.article().equals("the");
    if (direction.equals("ago") && !the) {
      return from(scene.published(), distance, end, -1);
    }
    boolean now =
        direction.equals("hence")
            || (direction.equals("from")
                && (scene.word(end).equals("now") || scene.word(end).equals("today")));
    if (now && !the) {
      return from(scene.published(), distance, direction.equals("from") ? end + 1 : end, 1);
    }
    boolean later = direction.equals("later");
    boolean bare = later || direction.equals("earlier");
    boolean beside =
        distance.single()
            && !distance.article().isEmpty()
            && scene.words().is(Cue.ONE_AWAY, direction);
    if (distance.steps().size() == 1 && distance.grain() == Grain.YEAR) {
      return years(scene, distance, direction, end);
    }
    if ((!bare && !beside) || (the && bare) || toEvent(scene, end, direction)) {
      return null;
    }
    return fromNarrated(scene, distance, end, later || direction.equals("after") ? 1 : -1);
  }

  private static @Nullable Distance distance(Scene scene, int index) {
    String word = scene.word(index);
    boolean article = word.equals("the") || word.equals("a") || word.equals("an");
    if (article) {
      TimeWords.TimeUnit unit = counted(scene, index + 1, 1);
      if (unit != null) {
        return new Distance(index + 2, word, List.of(new Step(unit, 1)));
      }
    }
    List<Step> steps = new ArrayList<>();
    int at = index;
    // "The last 3 months and 2 days ago" are a length and a day.
    boolean placed = scene.words().is(Cue.PLACING, scene.word(index - 1));
    while (true) {
      Numerals.Numeral numeral = Numerals.at(scene.sentence(), at);
      TimeWords.TimeUnit unit =
          numeral == null || numeral.value().stripTrailingZeros().scale() > 0
              ? null
              : counted(scene, numeral.end(), numeral.value().longValue());
      if (numeral == null || unit == null) {
        return null;
      }
      steps.add(new Step(unit, numeral.value().longValue()));
      at = numeral.end() + 1;
      String link = scene.word(at);
      if (placed) {
        return new Distance(at, "", List.copyOf(steps));
      }
      if (link.equals("and") || link.equals(",")) {
        at++;
      } else if (Numerals.at(scene.sentence(), at) == null) {
        return new Distance(at, "", List.copyOf(steps));
      }
    }
  }

  private static TimeWords.@Nullable TimeUnit counted(Scene scene, int index, long count) {
    TimeWords.TimeUnit unit = scene.words().units.meaning(scene.word(index));
    return unit == null || unit.grain() == Grain.MINUTE || count > LARGEST ? null : unit;
  }

  /** From a day, which is the publication's. */
  private static @Nullable Reading from(
      @Nullable LocalDate day, Distance distance, int end, int sign) {
    if (day == null || !wholeDays(distance)) {
      return null;
    }
    LocalDate moved = moved(day, distance, sign);
    // Weeks are counted from the day, months and years by the calendar: "two years ago" in March
    // 2026 is 2024; "two weeks and two days ago" is a day.
    When when = around(moved, distance);
    return when == null ? null : Reading.away(end, when, sign * distance.steps().get(0).count());
  }

  private static @Nullable When around(LocalDate moved, Distance distance) {
    return switch (distance.grain()) {
      case HOUR, DAY -> Periods.day(moved);
      case WEEK -> Periods.days(moved.minusDays(3), moved.plusDays(3), Grain.WEEK);
      default -> Periods.around(moved, distance.grain());
    };
  }

  private static LocalDate moved(LocalDate day, Distance distance, int sign) {
    LocalDate moved = day;
    for (Step step : distance.steps()) {
      long amount = sign * step.count() * step.unit().times();
      moved =
          step.unit().grain() == Grain.HOUR
              ? moved.plusDays(amount / 24)
              : Periods.shift(moved, step.unit().grain(), amount);
    }
    return moved;
  }

  /** Hours away lead to a day only where they are whole days. */
  private static boolean wholeDays(Distance distance) {
    return distance.steps().stream()
        .noneMatch(step -> step.unit().grain() == Grain.HOUR && step.count() % 24 != 0);
  }

  private static @Nullable Reading fromNarrated(Scene scene, Distance distance, int end, int sign) {
    LocalDate narrated = scene.narratedDay();
    if (narrated != null) {
      return from(narrated, distance, end, sign);
    }
    When told = scene.told();
    if (told == null || !wholeDays(distance) || distance.grain().compareTo(Grain.DAY) < 0) {
      return null;
    }
    LocalDateTime first = moved(told.from().toLocalDate(), distance, sign).atStartOfDay();
    LocalDateTime last = moved(told.to().toLocalDate(), distance, sign).atStartOfDay();
    Grain grain = told.grain().compareTo(distance.grain()) > 0 ? told.grain() : distance.grain();
    return first.isBefore(last)
        ? Reading.away(end, When.at(first, last, grain), sign * distance.steps().get(0).count())
        : null;
  }

  /** "A year earlier", "two years later": from the year that was named last. */
  private static @Nullable Reading years(
      Scene scene, Distance distance, String direction, int end) {
    Integer year = comparedYear(scene, direction);
    boolean back = scene.words().is(Cue.BACK, direction);
    boolean forth = direction.equals("later") || direction.equals("after");
    boolean several = direction.equals("earlier") || direction.equals("later");
    if (year == null
        || !(back || forth)
        || !(distance.single() || several)
        || toEvent(scene, end, direction)) {
      return null;
    }
    int count = (int) (distance.steps().get(0).count() * distance.steps().get(0).unit().times());
    return Reading.away(end, Periods.year(year + (back ? -count : count)), back ? -count : count);
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
        && (scene.words().is(Cue.NOUN_PHRASE, scene.word(end))
            || tag.startsWith("NN")
            || tag.equals("VBG")
            || scene.word(end).equals("to")
            || scene.capital(end));
  }
}
