package dev.gainsay.extract.time;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a public set expects of one time or length in a text.
 *
 * @param input the whole text
 * @param published the day it counts from
 * @param text the words that state the time
 * @param start where they start in the text
 * @param times the intervals that are right; empty for a length
 * @param seconds the length, months at 30 days; null for a time
 * @param kind the set's own name of the kind ("daterange"), for the table of failures
 * @param aside why it is no measure for news
 */
record TimeCase(
    String input,
    LocalDate published,
    String text,
    int start,
    List<Expected> times,
    @Nullable Double seconds,
    String kind,
    Aside aside) {

  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d))?");
  private static final Pattern LENGTH = Pattern.compile(".*,(P[^,)]+)\\)");
  private static final Pattern PHASE =
      Pattern.compile(
          "(?i)(.* )?(early|late|mid|earlier|later|end of|middle of|start of|beginning of)\\b.*");
  private static final double DAY = 86_400;

  /**
   * An interval that is right.
   *
   * @param from its start, null where only the end is named
   * @param to its end, null where only the start is named
   * @param grain how fine, null where the set does not say
   * @param timeOfDay true where any day is right
   * @param vague true for parts of the day and of the year, which others cut a little otherwise
   */
  record Expected(
      @Nullable LocalDateTime from,
      @Nullable LocalDateTime to,
      @Nullable Grain grain,
      boolean timeOfDay,
      boolean vague) {

    boolean startsAndEndsLike(When when) {
      LocalDateTime ours = when.from();
      LocalDateTime oursEnd = when.to();
      LocalDateTime start = from == null ? null : onDay(from, ours);
      LocalDateTime end = to == null ? null : onDay(to, ours);
      if (start != null && end != null && end.isBefore(start)) {
        end = end.plusDays(1);
      }
      if (start == null || end == null) {
        LocalDateTime edge = start == null ? end : start;
        boolean near =
            edge != null && vague && Math.min(hours(edge, ours), hours(edge, oursEnd)) <= 6 * 24;
        return edge != null && (edge.equals(ours) || edge.equals(oursEnd) || near);
      }
      if (vague) {
        boolean inside = !start.isAfter(ours) && !end.isBefore(oursEnd);
        boolean around = !ours.isAfter(start) && !oursEnd.isBefore(end);
        return inside || around || (hours(start, ours) <= 4 && hours(end, oursEnd) <= 4);
      }
      boolean clock = when.grain() == Grain.HOUR || when.grain() == Grain.MINUTE;
      boolean hour = clock && !ours.isAfter(start) && oursEnd.isAfter(start);
      boolean same = ours.equals(start) || (hour && end.equals(start.plusMinutes(1)));
      // Others end "from March 3 to 5" where the fifth starts, a newsreader where it is over.
      boolean lastLeftOut =
          end.equals(oursEnd.minusDays(1))
              || end.equals(oursEnd.minusMonths(1))
              || end.equals(oursEnd.minusMonths(3))
              || end.equals(oursEnd.minusYears(1))
              || end.equals(oursEnd.minusMinutes(1))
              || end.equals(oursEnd.plusMinutes(1));
      boolean point = !end.isAfter(start.plusMinutes(1));
      return same && (end.equals(oursEnd) || lastLeftOut || point);
    }

    private static long hours(LocalDateTime one, LocalDateTime other) {
      return Math.abs(ChronoUnit.HOURS.between(one, other));
    }

    private LocalDateTime onDay(LocalDateTime moment, LocalDateTime ours) {
      return timeOfDay ? ours.toLocalDate().atTime(moment.toLocalTime()) : moment;
    }
  }

  /** True where a date covers what the set expects. */
  boolean right(When when) {
    return times.stream().anyMatch(expected -> expected.startsAndEndsLike(when));
  }

  /** True where the date is also as fine as the set expects, or where the set does not say. */
  boolean rightGrain(When when) {
    return times.stream()
        .filter(expected -> expected.startsAndEndsLike(when))
        .anyMatch(expected -> expected.grain() == null || expected.grain() == when.grain());
  }

  /** True where a length has the expected number of seconds, to two percent for months. */
  boolean right(DurationClaim length) {
    if (seconds == null) {
      return false;
    }
    var unit = length.length().unit();
    double factor = unit.factor() * (unit.dimension().equals("calendar") ? 30 * DAY : 1);
    double ours = length.length().stated().get(0).doubleValue() * factor;
    return Math.abs(ours - seconds) <= 0.02 * seconds;
  }

  /** A case of the Recognizers sets from a result of it. */
  static TimeCase recognizers(String input, LocalDate published, String kind, JsonNode result) {
    String text = result.get("Text").asText();
    List<Expected> times = new ArrayList<>();
    Double seconds = null;
    List<JsonNode> values = new ArrayList<>();
    String timex = "";
    if (result.path("Resolution").has("values")) {
      result.get("Resolution").get("values").forEach(values::add);
    } else if (result.path("Value").isObject()) {
      JsonNode value = result.get("Value");
      values.add(value.path("FutureResolution"));
      values.add(value.path("PastResolution"));
      timex = value.path("Timex").asText();
    }
    for (JsonNode value : values) {
      String code = value.path("timex").asText(timex);
      String written = first(value, "value", "duration");
      if (kind.equals("duration") && written.matches("[\\d.]+")) {
        seconds = Double.valueOf(written);
        continue;
      }
      Matcher counted = LENGTH.matcher(code);
      if (counted.matches() && counted.group(1).matches("P\\d+[DWMY]")) {
        // "The past three years" is a length to a newsroom.
        String length = counted.group(1);
        double unit =
            switch (length.charAt(length.length() - 1)) {
              case 'D' -> DAY;
              case 'W' -> 7 * DAY;
              case 'M' -> 30 * DAY;
              default -> 360 * DAY;
            };
        seconds = Integer.parseInt(length.substring(1, length.length() - 1)) * unit;
      }
      boolean phase = PHASE.matcher(text).matches();
      Expected expected = expected(value, code, phase);
      if (expected != null) {
        times.add(expected);
      }
    }
    return new TimeCase(
        input,
        published,
        text,
        result.path("Start").asInt(),
        times,
        seconds,
        kind,
        Aside.of(
            text,
            kind,
            timex.isEmpty() && !values.isEmpty() ? values.get(0).path("timex").asText() : timex));
  }

  private static @Nullable Expected expected(JsonNode value, String code, boolean phase) {
    String one = first(value, "value", "date", "dateTime", "time");
    String from = first(value, "start", "startDate", "startDateTime", "startTime");
    String to = first(value, "end", "endDate", "endDateTime", "endTime");
    boolean vague =
        phase
            || code.matches(".*T(MO|AF|EV|NI|DT|MI|BD|ED).*")
            || value.path("Mod").asText().matches(".*(start|mid|end|approx).*");
    if (!one.isEmpty()) {
      LocalDateTime at = moment(one);
      return at == null
          ? null
          : one.length() == 10
              ? new Expected(at, at.plusDays(1), Grain.DAY, false, false)
              : new Expected(at, at.plusMinutes(1), null, one.length() == 8, false);
    }
    LocalDateTime start = moment(from);
    LocalDateTime end = moment(to);
    return start == null && end == null
        ? null
        : new Expected(start, end, grain(code), from.length() == 8 || to.length() == 8, vague);
  }

  private static @Nullable Grain grain(String code) {
    if (code.matches("(\\d{4}|XXXX)")) {
      return Grain.YEAR;
    }
    if (code.matches("(\\d{4}|XXXX)-(\\d\\d|XX)")) {
      return Grain.MONTH;
    }
    if (code.matches("(\\d{4}|XXXX)-W\\d\\d(-WE)?")) {
      return Grain.WEEK;
    }
    if (code.matches("(\\d{4}|XXXX)-(SP|SU|FA|WI)")) {
      return Grain.SEASON;
    }
    return code.matches(".*T(MO|AF|EV|NI|DT|MI)") ? Grain.PART_OF_DAY : null;
  }

  private static String first(JsonNode value, String... names) {
    for (String name : names) {
      if (value.hasNonNull(name)) {
        return value.get(name).asText();
      }
    }
    return "";
  }

  private static @Nullable LocalDateTime moment(String text) {
    Matcher matcher = MOMENT.matcher(text);
    if (matcher.matches()) {
      return matcher.group(2) == null
          ? LocalDate.parse(matcher.group(1)).atStartOfDay()
          : LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
    }
    return text.matches("\\d\\d:\\d\\d:\\d\\d") ? LocalDateTime.parse("2000-01-01T" + text) : null;
  }

  private static final Pattern DUCKLING_MOMENT =
      Pattern.compile("\\((-?\\d{1,4}), *(\\d+), *(\\d+), *(\\d+), *(\\d+), *\\d+\\)");
  private static final Pattern DUCKLING_LENGTH =
      Pattern.compile("\\(DurationData (\\d+) (\\w+)\\)");
  private static final Pattern DUCKLING_GRAIN =
      Pattern.compile("\\) (NoGrain|Second|Minute|Hour|Day|Week|Month|Quarter|Year)");

  /** A phrase of Duckling's corpora, or null where it is neither a time nor a length. */
  static @Nullable TimeCase duckling(JsonNode test) {
    String text = test.get("text").asText();
    String expected = test.get("expected").asText();
    LocalDate published = LocalDate.of(2013, 2, 12);
    Matcher length = DUCKLING_LENGTH.matcher(expected);
    if (length.matches()) {
      double unit =
          switch (length.group(2)) {
            case "Second" -> 1;
            case "Minute" -> 60;
            case "Hour" -> 3600;
            case "Day" -> DAY;
            case "Week" -> 7 * DAY;
            case "Month" -> 30 * DAY;
            case "Quarter" -> 90 * DAY;
            default -> 360 * DAY;
          };
      return new TimeCase(
          text,
          published,
          text,
          0,
          List.of(),
          Double.parseDouble(length.group(1)) * unit,
          "duration",
          Aside.of(text, "duration", ""));
    }
    List<LocalDateTime> moments = new ArrayList<>();
    Matcher matcher = DUCKLING_MOMENT.matcher(expected);
    while (matcher.find()) {
      moments.add(
          LocalDateTime.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)),
              Integer.parseInt(matcher.group(5))));
    }
    if (moments.isEmpty()) {
      return null;
    }
    Matcher grains = DUCKLING_GRAIN.matcher(expected);
    String grain = grains.find() ? grains.group(1) : "";
    LocalDateTime from = moments.get(0);
    Expected time;
    if (expected.startsWith("(datetimeOpenInterval")) {
      time = new Expected(from, null, null, false, false);
    } else if (moments.size() > 1) {
      time = new Expected(from, moments.get(1), null, false, grain.equals("Hour"));
    } else {
      time =
          switch (grain) {
            case "Day" -> new Expected(from, from.plusDays(1), Grain.DAY, false, false);
            case "Week" -> new Expected(from, from.plusWeeks(1), Grain.WEEK, false, false);
            case "Month" -> new Expected(from, from.plusMonths(1), Grain.MONTH, false, false);
            case "Quarter" -> new Expected(from, from.plusMonths(3), Grain.QUARTER, false, false);
            case "Year" -> new Expected(from, from.plusYears(1), Grain.YEAR, false, false);
            default -> new Expected(from, from.plusMinutes(1), null, false, false);
          };
    }
    return new TimeCase(
        text, published, text, 0, List.of(time), null, "time", Aside.of(text, "time", grain));
  }

  /** The words without determiners and prepositions in front, and without marks behind. */
  static String bare(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    String cut =
        lower.replaceFirst(
            "^(?:in|on|at|from|since|after|before|by|until|till|between|during|for|the|of|about|a"
                + "|around|past|next|last|over|within|starting|beginning|through|prior to|as of"
                + "|as early as|as late as|no later than|later than|any time|circa)\\s+",
            "");
    cut = cut.replaceAll("[.,]+$", "");
    return cut.equals(lower) ? cut : bare(cut);
  }
}
