package dev.gainsay.extract.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures {@link Times} on the public Recognizers-Text cases, and prints what it finds in
 * articles. Run by hand: {@code TimeBench recognizers FOLDER [miss]}, {@code TimeBench read
 * FOLDER}.
 *
 * <p>A case counts as "right span" where a mention covers the same words, determiners and
 * prepositions apart, and as "right value" where it also starts and ends when one of the expected
 * resolutions does.
 */
@SuppressWarnings({"OperatorPrecedence", "StringSplitter"})
final class TimeBench {
  /** What no newsroom writes, or what is no time to us: alarms, sets ("every day"), bare hours. */
  private static final Pattern NOT_NEWS =
      Pattern.compile(
          "(?i)cortana|calendar|schedule|meeting|book|remind|\\beo[dmy]\\b|every|each|weekly|daily|@|arrange");

  /**
   * Wants that are an assistant's: hours without a half of the day, "now", "in two days", "next 3
   * weeks".
   */
  private static final Pattern ASSISTANT =
      Pattern.compile(
          "(?i)(.*\\b(now|from today|from now|hence|later today|tmr\\w*|week \\d+|\\d+ish|few|some|several|couple|upcoming|coming|right away|asap|to date|present)\\b.*"
              + "|in (the )?(morning|afternoon|evening|night|mornings|day)s?|(the |all )?(day|week|month|year|weekend|today)s?|(in|within) .*(day|week|month|year|hour|minute|second|min|h)s?"
              + "|((the |for |in )?(next|last|past|previous) .*(day|week|month|year|hour|minute|second|quarter|decade)s)"
              + "|(.*\\b(at|from|between|to|-|until|,) ?)?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)( ?(-|to|and) ?\\d{1,2})?|.*\\d{1,2}[/.-]\\d{1,2}"
              + "|.*\\b(twenty|thirty|nineteen|first|second|third)[ -](one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|thousand|eighty).*)");

  private static final Set<String> TYPES =
      Set.of("date", "daterange", "datetime", "datetimerange", "time", "timerange", "duration");

  private TimeBench() {}

  public static void main(String[] args) throws IOException {
    boolean shown = args.length > 2;
    if (args[0].equals("recognizers")) {
      for (String file :
          List.of("DateTimeModel", "DateParser", "DatePeriodParser", "DurationParser")) {
        recognizers(Path.of(args[1], file + ".json"), shown);
      }
    } else if (args[0].equals("duckling")) {
      duckling(Path.of(args[1]), shown);
    } else {
      read(Path.of(args[1]));
    }
  }

  private static void recognizers(Path file, boolean shown) throws IOException {
    String json = Files.readString(file).replace("\uFEFF", "");
    Times times = new Times();
    int all = 0;
    int cases = 0;
    int spans = 0;
    int values = 0;
    int quiet = 0;
    int quietCases = 0;
    int extra = 0;
    for (JsonNode test :
        JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build()
            .readTree(json)) {
      String input = test.get("Input").asText();
      if (NOT_NEWS.matcher(input).find()) {
        continue;
      }
      String reference =
          test.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
      LocalDate published = LocalDate.parse(reference.substring(0, 10));
      Sentence sentence = PlainSentences.of(input);
      Clock clock = new Clock(published);
      List<Mention> found = times.find(sentence, clock);
      if (test.get("Results").isEmpty()) {
        quietCases++;
        quiet += found.isEmpty() ? 1 : 0;
        if (shown && !found.isEmpty()) {
          System.out.println("NOISE " + input + " -> " + show(sentence, found));
        }
        continue;
      }
      int used = 0;
      for (JsonNode result : test.get("Results")) {
        String type =
            result.path("TypeName").asText(result.path("Type").asText()).replace("datetimeV2.", "");
        if (!TYPES.contains(type)) {
          continue;
        }
        String text = result.get("Text").asText();
        all++;
        if (ASSISTANT.matcher(text).matches()) {
          continue;
        }
        cases++;
        int at = result.path("Start").asInt();
        Mention same = null;
        for (Mention mention : found) {
          if (bare(sentence.text(mention.first(), mention.end())).equals(bare(text))
              && Math.abs(sentence.span(mention.first(), mention.end()).start() - at) < 12) {
            same = mention;
          }
        }
        spans += same == null ? 0 : 1;
        used += same == null ? 0 : 1;
        boolean right = same != null && matches(same, result);
        values += right ? 1 : 0;
        if (shown && !right) {
          System.out.println(
              (same == null ? "SPAN  " : "VALUE ")
                  + input
                  + " ["
                  + published
                  + "] wants "
                  + text
                  + " "
                  + (result.has("Resolution")
                      ? result.get("Resolution").get("values")
                      : result.get("Value"))
                  + " -> "
                  + show(sentence, found));
        }
      }
      extra += Math.max(0, found.size() - used);
    }
    System.out.printf(
        "%s: %d of %d mentions, span right %d (%.0f %%), value right %d (%.0f %%), other mentions %d, silent where due %d of %d%n",
        file.getFileName(),
        cases,
        all,
        spans,
        100.0 * spans / cases,
        values,
        100.0 * values / cases,
        extra,
        quiet,
        quietCases);
  }

  private static String bare(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT).strip();
    String cut =
        lower.replaceFirst(
            "^(?:in|on|at|from|since|after|before|by|until|till|between|during|for|the|of|about|around|past|next|last|over|within|starting|beginning|through|prior to)\\s+",
            "");
    cut = cut.replaceAll("[.,]+$", "");
    return cut.equals(lower) ? cut : bare(cut);
  }

  private static boolean matches(Mention mention, JsonNode result) {
    List<JsonNode> values = new ArrayList<>();
    if (result.has("Resolution")) {
      result.get("Resolution").get("values").forEach(values::add);
    } else {
      JsonNode value = result.get("Value");
      if (value == null || value.isNull()) {
        return false;
      }
      values.add(value.get("FutureResolution"));
      values.add(value.get("PastResolution"));
    }
    for (JsonNode value : values) {
      if (mention instanceof Mention.Length length) {
        String seconds = value.path("value").asText(value.path("duration").asText());
        if (seconds.isEmpty() || !seconds.matches("[\\d.]+")) {
          continue;
        }
        double factor =
            length.length().unit().factor()
                * (length.length().unit().dimension().equals("calendar") ? 86400 * 30 : 1);
        double ours = length.length().stated().get(0).doubleValue() * factor;
        double theirs = Double.parseDouble(seconds);
        if (Math.abs(ours - theirs) <= 0.02 * theirs) {
          return true;
        }
      } else if (mention instanceof Mention.Time time && same(time.when(), value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(When when, JsonNode value) {
    String one = first(value, "value", "date", "dateTime", "time");
    LocalDateTime from =
        moment(first(value, "start", "startDate", "startDateTime", "startTime"), when);
    LocalDateTime to = moment(first(value, "end", "endDate", "endDateTime", "endTime"), when);
    if (!one.isEmpty()) {
      LocalDateTime at = moment(one, when);
      return at != null
          && (when.from().equals(at)
              || (when.grain() == Grain.HOUR
                  && !at.isBefore(when.from())
                  && at.isBefore(when.to())));
    }
    boolean starts =
        from == null
            || near(when, when.from(), from)
            || when.edge() == When.Edge.SINCE && near(when, when.to(), from);
    boolean ends =
        to == null
            || near(when, when.to(), to)
            || when.edge() == When.Edge.UNTIL && near(when, when.from(), to);
    // The specification ends a range of days or years before its last one.
    boolean lastLeftOut =
        to != null
            && (near(when, when.to().minusDays(1), to)
                || near(when, when.to().minusMonths(1), to)
                || near(when, when.to().minusYears(1), to));
    return (from != null || to != null) && starts && (ends || lastLeftOut);
  }

  /** Parts of the day and phases of a year may begin a little earlier or later with others. */
  private static boolean near(When when, LocalDateTime ours, LocalDateTime theirs) {
    long hours = Math.abs(java.time.temporal.ChronoUnit.HOURS.between(ours, theirs));
    return ours.equals(theirs) || when.grain() == Grain.PART_OF_DAY && hours <= 4;
  }

  private static String first(JsonNode value, String... names) {
    for (String name : names) {
      if (value.hasNonNull(name)) {
        return value.get(name).asText();
      }
    }
    return "";
  }

  private static @Nullable LocalDateTime moment(String text, When when) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(text).atStartOfDay();
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
      return LocalDateTime.parse(text.replace(' ', 'T'));
    }
    return text.matches("\\d\\d:\\d\\d:\\d\\d")
        ? LocalDateTime.parse(when.from().toLocalDate() + "T" + text)
        : null;
  }

  /** The phrase alone must be one mention; the value its start and, for an interval, its end. */
  private static void duckling(Path file, boolean shown) throws IOException {
    Times times = new Times();
    Pattern numbers = Pattern.compile("\\((\\d{4}), *(\\d+), *(\\d+), *(\\d+), *(\\d+), *\\d+\\)");
    Pattern length = Pattern.compile("\\(DurationData (\\d+) (\\w+)\\)");
    Set<String> seen = new java.util.HashSet<>();
    int[] count = new int[3];
    int[] lengths = new int[3];
    List<String> lines;
    try (var in =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(
                new java.util.zip.GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8))) {
      lines = in.lines().toList();
    }
    for (String line : lines) {
      JsonNode test = JsonMapper.builder().build().readTree(line);
      String text = test.get("text").asText();
      boolean time =
          test.get("dim").asText().equals("Time")
              && Set.of("EN", "EN/US").contains(test.get("lang").asText());
      boolean duration =
          test.get("dim").asText().equals("Duration") && test.get("lang").asText().equals("EN");
      if (!time && !duration || text.isBlank() || !seen.add(text)) {
        continue;
      }
      int[] to = time ? count : lengths;
      to[0]++;
      Sentence sentence = PlainSentences.of(text);
      List<Mention> found = times.find(sentence, new Clock(LocalDate.of(2013, 2, 12)));
      boolean whole =
          found.size() == 1
              && bare(sentence.text(found.get(0).first(), found.get(0).end())).equals(bare(text));
      boolean right = false;
      String expected = test.get("expected").asText();
      if (whole && time && found.get(0) instanceof Mention.Time read) {
        var matcher = numbers.matcher(expected);
        List<LocalDateTime> moments = new ArrayList<>();
        while (matcher.find()) {
          moments.add(
              LocalDateTime.of(
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3)),
                  Integer.parseInt(matcher.group(4)),
                  Integer.parseInt(matcher.group(5))));
        }
        When when = read.when();
        right =
            !moments.isEmpty()
                && near(when, when.from(), moments.get(0))
                && (moments.size() < 2 || near(when, when.to(), moments.get(1)));
      } else if (whole && duration && found.get(0) instanceof Mention.Length read) {
        var matcher = length.matcher(expected);
        if (matcher.matches()) {
          var unit = read.length().unit();
          double factor =
              switch (matcher.group(2)) {
                case "Second" -> 1;
                case "Minute" -> 60;
                case "Hour" -> 3600;
                case "Day" -> 86400;
                case "Week" -> 604800;
                case "Month" -> 1;
                case "Quarter" -> 3;
                default -> 12;
              };
          right =
              Math.abs(
                      read.length().stated().get(0).doubleValue() * unit.factor()
                          - Double.parseDouble(matcher.group(1)) * factor)
                  < 1e-6;
        }
      }
      to[1] += whole ? 1 : 0;
      to[2] += right ? 1 : 0;
      if (shown && !right) {
        System.out.println(
            (whole ? "VALUE " : "SPAN  ")
                + text
                + " wants "
                + expected
                + " -> "
                + show(sentence, found));
      }
    }
    System.out.printf(
        "duckling time: %d phrases, whole %d, value %d; duration: %d, whole %d, value %d%n",
        count[0], count[1], count[2], lengths[0], lengths[1], lengths[2]);
  }

  private static void read(Path folder) throws IOException {
    Times times = new Times();
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    int sentences = 0;
    long spent = 0;
    for (Path file : files) {
      System.out.println("=== " + file.getFileName());
      String text = Files.readString(file, StandardCharsets.UTF_8);
      LocalDate published = null;
      Times finder = times;
      for (String line : text.lines().skip(1).limit(4).toList()) {
        for (Mention mention :
            finder.find(PlainSentences.of(line.isBlank() ? "-" : line), new Clock(null))) {
          if (published == null
              && mention instanceof Mention.Time time
              && time.when().grain() == Grain.DAY) {
            published = time.when().from().toLocalDate();
          }
        }
      }
      Clock clock = new Clock(published == null ? LocalDate.of(2026, 3, 4) : published);
      for (String line : text.split("\\n+|(?<=[.!?]['\"”]?) (?=[A-Z\"“])")) {
        if (line.isBlank()) {
          continue;
        }
        Sentence sentence = PlainSentences.of(line);
        sentences++;
        long start = System.nanoTime();
        List<Mention> found = finder.find(sentence, clock);
        spent += System.nanoTime() - start;
        if (!found.isEmpty()
            || Pattern.compile(
                    "(?i)\\b(day|week|month|year|hour|minute|decade|century|morning|night|evening|19\\d\\d|20\\d\\d)s?\\b")
                .matcher(line)
                .find()) {
          System.out.println("  " + line.strip() + "\n      => " + show(sentence, found));
        }
      }
    }
    System.out.printf("%d sentences, %.1f s%n", sentences, spent / 1e9);
  }

  private static String show(Sentence sentence, List<Mention> found) {
    List<String> shown = new ArrayList<>();
    for (Mention mention : found) {
      String value =
          mention instanceof Mention.Time time
              ? time.when().from()
                  + "/"
                  + time.when().to()
                  + " "
                  + time.when().grain().word()
                  + " "
                  + time.when().edge().word()
                  + (time.when().zone() == null ? "" : " " + time.when().zone())
              : mention instanceof Mention.Length length
                  ? length.length().bound().word()
                      + length.length().stated()
                      + length.length().unit().id()
                  : "";
      shown.add(
          "{" + sentence.text(mention.first(), mention.end()) + "} " + value.replace("T00:00", ""));
    }
    return String.join("; ", shown);
  }
}
