package dev.gainsay.extract.time;

import dev.gainsay.claim.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lack only a year: "March 4", "the 4th of March", "Q3", "spring", "Easter",
 * "May".
 */
final class UndatedReader {
  private static final Pattern QUARTER = Pattern.compile("q([1-4])|([1-4])q");
  private static final Pattern HALF = Pattern.compile("h([12])");

  private final MonthReader months = new MonthReader();

  @Nullable Undated read(Scene scene, int index, YearReader years) {
    boolean the = scene.word(index).equals("the");
    int start = the ? index + 1 : index;
    Undated date = months.read(scene, index);
    if (date == null) {
      date = nthWeekday(scene, start);
    }
    if (date == null) {
      date = quarterOrHalf(scene, start);
    }
    if (date == null) {
      date = season(scene, start, years);
    }
    return date != null || the ? date : feast(scene, start);
  }

  /** "The first Monday of September", "the last Friday in May". */
  private static @Nullable Undated nthWeekday(Scene scene, int start) {
    boolean last = scene.word(start).equals("last") || scene.word(start).equals("final");
    Integer nth = Numerals.ordinal(scene.word(start));
    if (!last && (nth == null || nth > 5)) {
      return null;
    }
    Phrases.Match<DayOfWeek> weekday = scene.words().weekdays.at(scene.sentence(), start + 1);
    if (weekday == null) {
      return null;
    }
    String link = scene.word(weekday.end());
    Phrases.Match<Month> month =
        link.equals("of") || link.equals("in")
            ? MonthReader.month(scene, weekday.end() + 1, false)
            : null;
    if (month == null) {
      return null;
    }
    int which = last || nth == null ? -1 : nth;
    return Undated.open(
        month.end(),
        year ->
            Periods.day(
                LocalDate.of(year, month.meaning(), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(which, weekday.meaning()))));
  }

  /**
   * "The third quarter", "Q3", "the second half": halves only with a year, matches have them too.
   */
  private static @Nullable Undated quarterOrHalf(Scene scene, int start) {
    String word = scene.word(start);
    Matcher quarter = QUARTER.matcher(word);
    if (quarter.matches()) {
      String number = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
      return Undated.open(start + 1, year -> Periods.quarter(year, Integer.parseInt(number)));
    }
    Matcher half = HALF.matcher(word);
    if (half.matches()) {
      int number = Integer.parseInt(half.group(1));
      return new Undated(start + 1, year -> Periods.half(year, number), true);
    }
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    String unit = hyphen > 0 ? word.substring(hyphen + 1) : scene.word(start + 1);
    int end = hyphen > 0 ? start + 1 : start + 2;
    if (first.equals("fiscal")) {
      return quarterOrHalf(scene, start + 1);
    }
    boolean last = first.equals("final") || first.equals("last");
    Integer nth = Numerals.ordinal(first);
    if (unit.equals("quarter") && (last || (nth != null && nth <= 4))) {
      int number = last || nth == null ? 4 : nth;
      // Matches have quarters too.
      return new Undated(end, year -> Periods.quarter(year, number), last || !business(scene));
    }
    if (unit.equals("half") && (last || (nth != null && nth <= 2))) {
      int number = last || nth == null ? 2 : nth;
      return new Undated(end, year -> Periods.half(year, number), true);
    }
    return null;
  }

  private static boolean business(Scene scene) {
    return scene.sentence().tokens().stream()
        .anyMatch(token -> scene.words().business(token.lower()));
  }

  private static @Nullable Undated season(Scene scene, int start, YearReader years) {
    Phrases.Match<Month> season = scene.words().seasons.at(scene.sentence(), start);
    if (season == null || scene.word(season.end()).equals("festival")) {
      return null;
    }
    IntFunction<When> inYear = year -> Periods.season(year, season.meaning());
    int turn = season.end() + (scene.word(season.end()).equals("of") ? 1 : 0);
    Integer first =
        season.meaning() == Month.DECEMBER ? YearReader.acrossYears(scene.word(turn)) : null;
    if (first != null) {
      return Undated.open(turn + 1, year -> inYear.apply(first));
    }
    if (years.after(scene, season.end()) != null) {
      return Undated.open(season.end(), inYear);
    }
    boolean the = scene.word(start - 1).equals("the");
    boolean expected = scene.words().is(Cue.BEFORE_SEASON, scene.word(the ? start - 2 : start - 1));
    // "The fall of the wall", "in spring water", "the Summer Olympics" are no seasons of a year.
    boolean doubtful =
        scene.word(start).equals("fall")
            || scene.word(season.end()).equals("of")
            || scene.sentence().tag(season.end()).startsWith("NN")
            || scene.capital(season.end());
    return expected && !doubtful ? Undated.open(season.end(), inYear) : null;
  }

  private static @Nullable Undated feast(Scene scene, int start) {
    Phrases.Match<Feast> feast = scene.words().feasts.at(scene.sentence(), start);
    if (feast == null) {
      return null;
    }
    String last = scene.word(feast.end() - 1);
    boolean named = last.equals("day") || last.equals("eve");
    boolean dated = YearReader.plainYear(scene.word(feast.end()));
    if (dated && scene.word(feast.end() + 1).equals("weekend")) {
      int in = Integer.parseInt(scene.word(feast.end()));
      LocalDate first = feast.meaning().in(in).from().toLocalDate();
      return Undated.open(feast.end() + 2, year -> Periods.weekendAround(first));
    }
    boolean unmistakable = feast.end() - start >= 3;
    boolean placed =
        scene.word(feast.end()).equals("weekend")
            || scene.words().is(Cue.BEFORE_FEAST, scene.word(start - 1));
    if (!scene.capital(start) && !named && !dated && !unmistakable && !placed) {
      return null;
    }
    if (scene.word(feast.end()).equals("weekend")) {
      return Undated.open(
          feast.end() + 1,
          year -> Periods.weekendAround(feast.meaning().in(year).from().toLocalDate()));
    }
    // A Christmas tree is no date, a Christmas Day speech is held on one.
    boolean modifier =
        (scene.sentence().tag(feast.end()).startsWith("NN") || scene.capital(feast.end()))
            && !scene.words().is(Cue.AFTER_FEAST, scene.word(feast.end()));
    return modifier && !named ? null : Undated.open(feast.end(), feast.meaning()::in);
  }
}
