package dev.gainsay.extract.time;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the dates and durations that the extractor reads on public sets. Run by hand: {@code
 * TimeBench FOLDER [miss|aside]}, where the folder holds {@code recognizers} and {@code duckling};
 * {@code TimeBench read FILE DAY} prints what is read in the lines of a file, each an article
 * published on that day.
 *
 * <p>Each text is an article of its own. A case has the right extent where a date or duration
 * covers the same words, determiners and prepositions apart; the right value where it also starts
 * and ends, or lasts, as expected; the right grain where it is also as fine.
 */
final class TimeBench {
  private static final Set<String> KINDS =
      Set.of(
          "date",
          "daterange",
          "datetime",
          "datetimerange",
          "time",
          "timerange",
          "duration",
          "set",
          "timezone");

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private final String shown;
  private final Map<String, List<Claim>> known = new TreeMap<>();

  private TimeBench(String shown) {
    this.shown = shown;
  }

  public static void main(String[] args) throws IOException {
    if (args[0].equals("read")) {
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        if (!line.isBlank()) {
          System.out.println(line + "\n     " + shown(read(line, LocalDate.parse(args[2]))));
        }
      }
      return;
    }
    TimeBench bench = new TimeBench(args.length > 1 ? args[1] : "");
    Path folder = Path.of(args[0]);
    System.out.printf(
        "%-40s %6s %6s %5s %6s %5s %6s %5s %6s%n",
        "set", "cases", "extent", "%", "value", "%", "grain", "%", "extra");
    for (String file :
        List.of("DateTimeModel", "DateParser", "DatePeriodParser", "DurationParser")) {
      bench.print(
          file,
          bench.recognizers(folder.resolve("recognizers/DateTime/English/" + file + ".json")));
    }
    List<TimeCase> duckling = bench.duckling(folder.resolve("duckling/examples_en_zh.jsonl.gz"));
    for (boolean length : new boolean[] {true, false}) {
      bench.print(
          length ? "Duckling duration" : "Duckling time",
          duckling.stream().filter(c -> c.kind().equals("duration") == length).toList());
    }
  }

  private void print(String name, List<TimeCase> all) {
    line(name + ", all", all);
    List<TimeCase> news =
        all.stream().filter(c -> c.aside().reason().isEmpty() || c.aside().convention()).toList();
    line("  news could contain", news);
    line("  less conventions", news.stream().filter(c -> c.aside().equals(Aside.NONE)).toList());
    Map<String, Integer> reasons = new TreeMap<>();
    for (TimeCase test : all) {
      if (!test.aside().equals(Aside.NONE)) {
        String kind = test.aside().convention() ? "convention: " : "not news: ";
        reasons.merge(kind + test.aside().reason(), 1, Integer::sum);
        if (shown.equals("aside")) {
          System.out.println("ASIDE " + kind + test.aside().reason() + ": " + test.text());
          show(name, test);
        }
      } else if (shown.equals("miss")) {
        show(name, test);
      }
    }
    reasons.forEach((reason, count) -> System.out.printf("    %4d %s%n", count, reason));
  }

  private void line(String name, List<TimeCase> cases) {
    int spans = 0;
    int values = 0;
    int grains = 0;
    int found = 0;
    Set<String> inputs = new HashSet<>();
    for (TimeCase test : cases) {
      Claim same = same(test);
      spans += same == null ? 0 : 1;
      boolean right = same != null && right(test, same);
      values += right ? 1 : 0;
      grains +=
          right && (!(same instanceof DateClaim date) || test.rightGrain(date.date())) ? 1 : 0;
      if (inputs.add(test.input() + test.published())) {
        found += claims(test).size();
      }
    }
    int n = Math.max(1, cases.size());
    System.out.printf(
        "%-40s %6d %6d %5.1f %6d %5.1f %6d %5.1f %6d%n",
        name,
        cases.size(),
        spans,
        100.0 * spans / n,
        values,
        100.0 * values / n,
        grains,
        100.0 * grains / n,
        found - spans);
  }

  private @Nullable Claim same(TimeCase test) {
    Claim best = null;
    for (Claim claim : claims(test)) {
      int at = test.input().indexOf(claim.valueText(), claim.passage().span().start());
      if (TimeCase.bare(claim.valueText()).equals(TimeCase.bare(test.text()))
          && Math.abs(at - test.start()) < 20) {
        best = claim;
      }
    }
    return best;
  }

  private static boolean right(TimeCase test, Claim claim) {
    return claim instanceof DateClaim date
        ? test.right(date.date())
        : test.right((DurationClaim) claim);
  }

  /** The dates and durations of a text, in order. */
  private List<Claim> claims(TimeCase test) {
    return known.computeIfAbsent(
        test.published() + test.input(), absent -> read(test.input(), test.published()));
  }

  private static List<Claim> read(String text, LocalDate published) {
    Source source = new Source(null, null, null, null, published, "the set says so", "en");
    Article article = new Article("a", "a.txt", source, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims().stream()
        .filter(claim -> claim instanceof DateClaim || claim instanceof DurationClaim)
        .sorted(Comparator.comparing(claim -> claim.passage().span()))
        .toList();
  }

  private List<TimeCase> recognizers(Path file) throws IOException {
    List<TimeCase> cases = new ArrayList<>();
    for (JsonNode test : json.readTree(Files.readString(file).replace("\uFEFF", ""))) {
      String input = test.get("Input").asText();
      String reference =
          test.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
      LocalDate published = LocalDate.parse(reference.substring(0, 10));
      for (JsonNode result : test.get("Results")) {
        String kind =
            result.path("TypeName").asText(result.path("Type").asText()).replace("datetimeV2.", "");
        if (KINDS.contains(kind)) {
          cases.add(TimeCase.recognizers(input, published, kind, result));
        }
      }
    }
    return cases;
  }

  private List<TimeCase> duckling(Path file) throws IOException {
    List<TimeCase> cases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode test = json.readTree(line);
        boolean english =
            Set.of("EN", "EN/US").contains(test.get("lang").asText())
                && Set.of("Time", "Duration").contains(test.get("dim").asText());
        TimeCase read = english ? TimeCase.duckling(test) : null;
        if (read != null && !read.text().isBlank() && seen.add(read.text())) {
          cases.add(read);
        }
      }
    }
    return cases;
  }

  private void show(String name, TimeCase test) {
    Claim same = same(test);
    boolean right = same != null && right(test, same);
    if (right) {
      return;
    }
    System.out.printf(
        "%s %s %s | %s [%s] | wants %s %s%s ->%s%n",
        same == null ? "EXTENT" : "VALUE",
        name,
        test.kind(),
        test.input().replace('\n', ' '),
        test.published(),
        test.text(),
        test.times().stream().map(e -> e.from() + "/" + e.to()).toList(),
        test.seconds() == null ? "" : test.seconds(),
        shown(claims(test)));
  }

  private static String shown(List<Claim> claims) {
    StringBuilder found = new StringBuilder();
    for (Claim claim : claims) {
      found.append(" {").append(claim.valueText()).append("} ").append(value(claim));
    }
    return found.toString().replace("T00:00", "");
  }

  private static String value(Claim claim) {
    if (claim instanceof DurationClaim length) {
      return length.length().bound().word()
          + length.length().stated()
          + length.length().unit().id();
    }
    When when = ((DateClaim) claim).date();
    return when.from()
        + "/"
        + when.to()
        + " "
        + when.grain().word()
        + (when.edge() == When.Edge.AT ? "" : " " + when.edge().word())
        + (when.zone() == null ? "" : " " + when.zone());
  }
}
