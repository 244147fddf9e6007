package dev.gainsay.extract.time;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import dev.gainsay.extract.VocabularyFile;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of time that {@code claims/vocabulary/times.yml} lists. Immutable once read.
 *
 * <p>Which hours a part of the day covers, and where "early" or "late" lies inside a year, is
 * ordinary usage of news agencies; the table is meant to be read, and to be changed, by editors.
 */
final class TimeWords {
  /** Hours from the day's midnight; {@code to} is exclusive and may reach into the next day. */
  record PartOfDay(int from, int to, boolean beforeDay) {}

  /** A unit of time; "fortnight" is two weeks. */
  record TimeUnit(Unit unit, int times, int months, boolean lengthOnly) {
    /** True for the calendar's units, whose length in seconds is open. */
    boolean calendar() {
      return months > 0;
    }

    Grain grain() {
      return switch (unit.id()) {
        case "second", "minute" -> Grain.MINUTE;
        case "hour" -> Grain.HOUR;
        case "day" -> Grain.DAY;
        case "week" -> Grain.WEEK;
        case "month" -> Grain.MONTH;
        case "quarter" -> Grain.QUARTER;
        case "year" -> Grain.YEAR;
        case "decade" -> Grain.DECADE;
        default -> Grain.CENTURY;
      };
    }
  }

  /** A stretch inside a longer time, in its steps; a negative number counts from its end. */
  record Stretch(int from, int to) {}

  /** "Early", "mid", "late", "start", "end", by the grain of the longer time. */
  record Phase(Map<Grain, Stretch> stretches) {}

  final Phrases<Month> months = new Phrases<>();
  final Phrases<DayOfWeek> weekdays = new Phrases<>();
  final Phrases<PartOfDay> partsOfDay = new Phrases<>();
  final Phrases<Phase> phases = new Phrases<>();
  final Phrases<Month> seasons = new Phrases<>();
  final Phrases<TimeUnit> units = new Phrases<>();
  final Phrases<Feast> feasts = new Phrases<>();
  final Phrases<When.Edge> edges = new Phrases<>();
  private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
  private final Set<String> zones = new HashSet<>();
  private final Set<String> future = new HashSet<>();
  private final Set<String> ahead = new HashSet<>();
  private final Set<String> past = new HashSet<>();
  private final Set<String> business = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();

  TimeWords() {
    JsonNode root = VocabularyFile.tree("times");
    readNamed(root.get("months"), (index, word) -> months.add(word, Month.of(index + 1)));
    readNamed(root.get("weekdays"), (index, word) -> weekdays.add(word, DayOfWeek.of(index + 1)));
    for (JsonNode part : root.get("parts-of-day")) {
      PartOfDay meaning =
          new PartOfDay(
              part.get("from").asInt(),
              part.get("to").asInt(),
              part.path("before-day").asBoolean());
      part.get("words").forEach(word -> partsOfDay.add(word.asText(), meaning));
    }
    Map<String, Phase> byName = new HashMap<>();
    root.get("phases").properties().forEach(e -> byName.put(e.getKey(), phase(e.getValue())));
    root.get("phase-words")
        .properties()
        .forEach(
            e -> {
              Phase phase = byName.get(e.getKey());
              if (phase == null) {
                throw new IllegalStateException("times.yml has no phase " + e.getKey() + ".");
              }
              e.getValue().forEach(word -> phases.add(word.asText(), phase));
            });
    for (JsonNode season : root.get("seasons")) {
      Month first = Month.of(season.get("month").asInt());
      season.get("words").forEach(word -> seasons.add(word.asText(), first));
    }
    for (JsonNode unit : root.get("units")) {
      TimeUnit meaning = unit(unit);
      unit.get("words").forEach(word -> units.add(word.asText(), meaning));
    }
    for (JsonNode feast : root.get("feasts")) {
      Feast meaning = Feast.of(feast);
      feast.get("names").forEach(name -> feasts.add(name.asText(), meaning));
    }
    root.get("edges").get("since").forEach(w -> edges.add(w.asText(), When.Edge.SINCE));
    root.get("edges").get("until").forEach(w -> edges.add(w.asText(), When.Edge.UNTIL));
    for (Cue cue : Cue.values()) {
      Set<String> listed = new HashSet<>();
      root.get("cues").required(cue.key()).forEach(word -> listed.add(word.asText()));
      cues.put(cue, Set.copyOf(listed));
    }
    root.get("zones").forEach(word -> zones.add(word.asText()));
    root.get("future").forEach(word -> future.add(word.asText()));
    root.get("ahead").forEach(word -> ahead.add(word.asText()));
    root.get("past").forEach(word -> past.add(word.asText()));
    root.get("reporting").forEach(word -> reporting.add(word.asText()));
    root.get("business").forEach(word -> business.add(word.asText()));
  }

  /** True for words that a time or a length may start with; all others are passed over quickly. */
  boolean canStart(String word) {
    char first = word.charAt(0);
    return Character.isDigit(first)
        || Character.isDigit(word.charAt(word.length() - 1))
        || first == '\''
        || word.indexOf('-') > 0
        || trigger(word)
        || phases.startsWith(word)
        || is(Cue.STARTS, word)
        || Numerals.startsNumber(word)
        || Numerals.ordinal(word) != null;
  }

  /** True for words without which, or without a digit, no sentence holds a time. */
  boolean trigger(String word) {
    return months.startsWith(word)
        || weekdays.startsWith(word)
        || partsOfDay.startsWith(word)
        || seasons.startsWith(word)
        || units.startsWith(word)
        || feasts.startsWith(word)
        || is(Cue.TRIGGERS, word)
        || word.indexOf('-') > 0
        || word.charAt(0) == '\''
        || word.endsWith("long");
  }

  /** True for a word of a set. */
  boolean is(Cue cue, String word) {
    Set<String> listed = cues.get(cue);
    return listed != null && listed.contains(word);
  }

  /** True for the short name of a time zone: "gmt". */
  boolean zone(String word) {
    return zones.contains(word);
  }

  /** True for words that let a time behind them lie ahead: "will". */
  boolean ahead(String lemma) {
    return ahead.contains(lemma);
  }

  /** True for words that speak of what is to come. */
  boolean future(String word) {
    return future.contains(word);
  }

  /** True for words that put a time behind them into the past: "said". */
  boolean past(String word) {
    return past.contains(word);
  }

  /** True for verbs whose tense is the speaker's, not that of what is told: "said". */
  boolean reporting(String word) {
    return reporting.contains(word);
  }

  /** True for words of business reports, whose quarters are those of a year: "revenue". */
  boolean business(String word) {
    return business.contains(word);
  }

  private interface Named {
    void add(int index, String word);
  }

  private static void readNamed(JsonNode list, Named named) {
    for (int index = 0; index < list.size(); index++) {
      for (JsonNode word : list.get(index)) {
        named.add(index, word.asText());
      }
    }
  }

  private static Phase phase(JsonNode byGrain) {
    Map<Grain, Stretch> stretches = new EnumMap<>(Grain.class);
    byGrain
        .properties()
        .forEach(
            e ->
                stretches.put(
                    Grain.valueOf(e.getKey().toUpperCase(Locale.ROOT)),
                    new Stretch(e.getValue().get(0).asInt(), e.getValue().get(1).asInt())));
    return new Phase(stretches);
  }

  private static TimeUnit unit(JsonNode node) {
    boolean calendar = node.has("months");
    double factor = calendar ? node.get("months").asDouble() : node.get("seconds").asDouble();
    Unit unit =
        new Unit(
            Unit.Quantity.TIME,
            node.get("id").asText(),
            calendar ? "calendar" : "duration",
            factor,
            0);
    return new TimeUnit(
        unit,
        node.path("times").asInt(1),
        node.path("months").asInt(0),
        node.path("length-only").asBoolean());
  }
}
