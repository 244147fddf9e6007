package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Extractor;
import dev.gainsay.extract.VocabularyFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures what {@code extract} writes against the public test sets of quantities; for development,
 * run by hand: {@code QuantityBench FOLDER [show]} or {@code QuantityBench read FILE…}.
 *
 * <p>A case is right where every expected quantity is found with its number, unit and words, and
 * none of the set's kind besides. Hedges belong to our spans and not to theirs, so that they are
 * left out of the comparison of words.
 */
final class QuantityBench {

  /** A quantity that the product writes. */
  private record Found(
      String text, String quote, int start, List<Double> stated, String unit, String kind) {}

  private static final Set<String> HEDGES = new HashSet<>();

  /** What a set calls a unit, and which of ours it is. */
  private static final Map<String, Set<String>> NAMES = BenchUnits.NAMES;

  private final boolean show;

  /** By source: all cases, right, kept, right of those kept. */
  private final Map<String, int[]> totals = new TreeMap<>();

  private QuantityBench(boolean show) {
    this.show = show;
  }

  public static void main(String[] args) throws IOException {
    QuantityBench bench = new QuantityBench(args.length > 1);
    if (args[0].equals("read")) {
      for (String file : List.of(args).subList(1, args.length)) {
        bench.read(Path.of(file));
      }
      return;
    }
    List<Map<String, Object>> hedges =
        VocabularyFile.read("hedges", new TypeReference<List<Map<String, Object>>>() {});
    for (Map<String, Object> hedge : hedges) {
      for (Object words : (List<?>) hedge.get("words")) {
        HEDGES.addAll(List.of(words.toString().split(" ", -1)));
      }
    }
    HEDGES.addAll(List.of("between", "from", "a", "the"));
    Conventions aside = Conventions.read();
    System.out.printf(
        "%-24s %6s %8s %8s %8s %7s | %s%n",
        "set", "cases", "right", "set by", "of rest", "value", "precision recall F1");
    for (PublicSets.Set set : PublicSets.read(Path.of(args[0]))) {
      bench.measure(set, aside);
    }
    bench.printTotals();
  }

  private void measure(PublicSets.Set set, Conventions aside) {
    int right = 0;
    int kept = 0;
    int keptRight = 0;
    int valueRight = 0;
    int hits = 0;
    int wanted = 0;
    int found = 0;
    List<String> failures = new ArrayList<>();
    for (PublicSets.Case one : set.cases()) {
      List<Found> all = found(one.input());
      List<Found> unused = new ArrayList<>(all);
      int matched = 0;
      int values = 0;
      for (PublicSets.Expected expected : one.expected()) {
        values += all.stream().anyMatch(f -> value(f, expected)) ? 1 : 0;
        Found fitting =
            unused.stream()
                .filter(f -> value(f, expected) && unit(f, expected) && words(f, expected, one))
                .findFirst()
                .orElse(null);
        if (fitting != null) {
          unused.remove(fitting);
          matched++;
        }
      }
      int others = (int) unused.stream().filter(f -> counts(set.kind(), f)).count();
      boolean fits = matched == one.expected().size() && others == 0;
      boolean convention = aside.setsAside(set.name(), one.input());
      hits += matched;
      wanted += one.expected().size();
      found += matched + others;
      right += fits ? 1 : 0;
      valueRight += values == one.expected().size() ? 1 : 0;
      kept += convention ? 0 : 1;
      keptRight += fits && !convention ? 1 : 0;
      if (!fits) {
        failures.add(
            "   %s%s%n       want %s%n       got  %s"
                .formatted(convention ? "(set aside) " : "", one.input(), one.expected(), all));
      }
    }
    int cases = set.cases().size();
    int[] total =
        totals.computeIfAbsent(
            set.name().startsWith("duckling") ? "Duckling" : "Recognizers", n -> new int[4]);
    total[0] += cases;
    total[1] += right;
    total[2] += kept;
    total[3] += keptRight;
    double precision = found == 0 ? 0 : 100.0 * hits / found;
    double recall = wanted == 0 ? 0 : 100.0 * hits / wanted;
    System.out.printf(
        Locale.ROOT,
        "%-24s %6d %7.1f%% %8d %7.1f%% %6.1f%% | %5.1f %5.1f %5.1f%n",
        set.name(),
        cases,
        100.0 * right / cases,
        cases - kept,
        100.0 * keptRight / kept,
        100.0 * valueRight / cases,
        precision,
        recall,
        2 * precision * recall / Math.max(1, precision + recall));
    if (show) {
      failures.forEach(System.out::println);
    }
  }

  private void printTotals() {
    totals.forEach(
        (name, t) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %6d %7.1f%% %8d %7.1f%%%n",
                "all of " + name,
                t[0],
                100.0 * t[1] / t[0],
                t[0] - t[2],
                100.0 * t[3] / t[2]));
  }

  /** True where a quantity that nobody expected is of the set's kind, and so is wrong. */
  private static boolean counts(String kind, Found found) {
    return kind.equals("any") ? !found.kind().equals("date") : found.kind().equals(kind);
  }

  private static boolean value(Found found, PublicSets.Expected expected) {
    boolean all = true;
    for (double scale : expected.scales()) {
      all =
          expected.numbers().stream()
              .allMatch(n -> found.stated().stream().anyMatch(s -> near(s, n * scale)));
      if (all) {
        return true;
      }
      if (expected.unit().length() > 2 && found.unit().length() > 2) {
        double factor = BenchUnits.factor(found.unit(), expected.unit());
        all =
            expected.numbers().stream()
                .allMatch(n -> found.stated().stream().anyMatch(s -> near(s * factor, n)));
      }
      if (all) {
        return true;
      }
    }
    return all;
  }

  private static boolean unit(Found found, PublicSets.Expected expected) {
    String want = expected.unit();
    if (want.isEmpty() || want.equals("unnamed")) {
      return true;
    }
    String ours = found.unit().toLowerCase(Locale.ROOT);
    return ours.equals(want.replace(' ', '-').replace("metre", "meter").replace("litre", "liter"))
        || ours.equals(want)
        || NAMES.getOrDefault(want, Set.of()).contains(found.unit())
        || BenchUnits.factor(found.unit(), want) > 0;
  }

  /** True where the words are the same but for hedges. */
  private static boolean words(Found found, PublicSets.Expected expected, PublicSets.Case one) {
    if (expected.text() == null) {
      return true;
    }
    String input = one.input();
    int start = expected.start();
    int end = start + expected.text().length();
    for (String ours : List.of(found.text(), found.quote())) {
      int from = input.indexOf(ours, Math.max(0, found.start() - 1));
      if (from < 0 || from > start || from + ours.length() < end) {
        continue;
      }
      String rest = input.substring(from, start) + " " + input.substring(end, from + ours.length());
      if (List.of(rest.strip().toLowerCase(Locale.ROOT).split("[\\s.-]+", -1)).stream()
          .allMatch(w -> w.isEmpty() || HEDGES.contains(w))) {
        return true;
      }
    }
    // The counted noun belongs to our quote; of "$20" and "3 years" the sets of bare numbers want
    // the number alone.
    String ours = found.text().toLowerCase(Locale.ROOT);
    String theirs = expected.text().toLowerCase(Locale.ROOT);
    boolean measured = !found.kind().equals("number") && !found.kind().equals("date");
    return expected.unit().isEmpty()
        && (ours.endsWith(theirs) || (measured && ours.contains(theirs)));
  }

  private static boolean near(double one, double two) {
    return one == two || Math.abs(one - two) <= 0.001 * Math.max(Math.abs(one), Math.abs(two));
  }

  private static List<Found> found(String text) {
    List<Found> result = new ArrayList<>();
    for (Claim claim : claims(text)) {
      String quote = claim.passage().quote();
      int start = claim.passage().span().start();
      if (claim instanceof FigureClaim figure) {
        result.add(found(figure.figure(), quote, start, kind(figure.figure().unit())));
      } else if (claim instanceof DurationClaim length) {
        result.add(found(length.length(), quote, start, "duration"));
      } else if (claim instanceof RankClaim rank) {
        double place = rank.rank().worst();
        result.add(new Found(rank.rank().text(), quote, start, List.of(place), "", "ordinal"));
      } else if (claim instanceof DateClaim) {
        result.add(new Found(quote, quote, start, List.of(), "", "date"));
      }
    }
    return result;
  }

  private static Found found(Figure figure, String quote, int start, String kind) {
    List<Double> stated = figure.stated().stream().map(BigDecimal::doubleValue).toList();
    return new Found(figure.text(), quote, start, stated, figure.unit().id(), kind);
  }

  private static String kind(Unit unit) {
    return switch (unit.quantity()) {
      case MONEY -> "money";
      case PERCENT, PERCENTAGE_POINT -> unit.id().isEmpty() ? "number" : "percent";
      case MEASURE -> unit.dimension().matches("temperature|angle") ? "temperature" : "measure";
      default -> unit.dimension().equals("age") ? "age" : "number";
    };
  }

  private static List<Claim> claims(String text) {
    Article article =
        new Article("bench", "bench.txt", Source.UNKNOWN, text, true, List.of(), false);
    return Extractor.bundled().extract(article).claims();
  }

  private void read(Path file) throws IOException {
    System.out.println("## " + file.getFileName());
    // A file of sentences is read line by line, an article at once: it names its models once.
    List<String> texts =
        file.toString().endsWith(".lines")
            ? Files.readAllLines(file)
            : List.of(Files.readString(file));
    for (String line : texts) {
      if (line.isBlank()) {
        continue;
      }
      System.out.println("- " + line);
      for (Claim claim : claims(line)) {
        String quote = claim.passage().quote();
        if (claim instanceof FigureClaim f) {
          Figure figure = f.figure();
          System.out.printf(
              "      %-28s %s %s unit=%s%s  [%s] <%s>%n",
              "\"" + figure.text() + "\"",
              figure.bound().word(),
              figure.stated(),
              figure.unit().id(),
              figure.change() == null ? "" : " " + figure.change().word(),
              quote,
              claim.topic().attribute() + " " + claim.topic().scope());
        } else {
          System.out.printf("      (%s) %s%n", claim.kind(), quote);
        }
      }
    }
  }
}
