package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.extract.Extractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that the library quantulum3 is tested with: a quantity is found where a claim
 * states its value at its place; the floor takes every number in figures. Units are left to the
 * other sets. A year is a number to the set and a date to us: it counts as found where a date
 * covers it.
 */
final class Quantulum implements EvaluationSet {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** Something that states numbers, at its place. */
  private record Found(Span span, List<Double> numbers) {}

  @Override
  public String name() {
    return "quantulum3";
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("quantulum3/quantities.json");
  }

  @Override
  public List<Score> run(Places places) throws IOException {
    Tally ours = Tally.NONE;
    Tally floor = Tally.NONE;
    int cases = 0;
    for (JsonNode sentence : DataFile.json(data(places))) {
      String text = sentence.path("req").asText();
      List<JsonNode> expected = new ArrayList<>();
      sentence.path("res").forEach(expected::add);
      ours = ours.plus(tally(text, expected, claims(text)));
      floor = floor.plus(tally(text, expected, digits(text)));
      cases += expected.size();
    }
    return List.of(
        Score.found(
            name(),
            cases,
            ours,
            "every number in figures: P %s, R %s"
                .formatted(Score.number(floor.precision()), Score.number(floor.recall()))));
  }

  private static Tally tally(String text, List<JsonNode> expected, List<Found> found) {
    List<Found> unused = new ArrayList<>(found);
    int hits = 0;
    for (JsonNode each : expected) {
      int at = text.indexOf(each.path("surface").asText());
      Found fitting =
          unused.stream()
              .filter(one -> at >= 0 && overlaps(one.span(), at, each) && fits(one, each))
              .findFirst()
              .orElse(null);
      if (fitting != null) {
        unused.remove(fitting);
        hits++;
      }
    }
    // A date that the set does not want is no quantity and no mistake.
    int wrong = (int) unused.stream().filter(one -> !one.numbers().isEmpty()).count();
    return new Tally(hits, wrong, expected.size() - hits, 0);
  }

  private static boolean overlaps(Span span, int at, JsonNode expected) {
    return span.start() < at + expected.path("surface").asText().length() && at < span.end();
  }

  private static boolean fits(Found found, JsonNode expected) {
    double value = expected.path("value").asDouble();
    double off = expected.path("uncertainty").asDouble();
    return found.numbers().stream().allMatch(n -> near(n, value - off) || near(n, value + off));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= 0.001 * Math.max(Math.abs(one), Math.abs(other));
  }

  private static List<Found> digits(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      double number = Double.parseDouble(matcher.group().replace(",", ""));
      found.add(new Found(new Span(matcher.start(), matcher.end()), List.of(number)));
    }
    return found;
  }

  private static List<Found> claims(String text) {
    Article article =
        new Article("sentence", "sentence", Source.UNKNOWN, text, true, List.of(), false);
    List<Found> found = new ArrayList<>();
    for (Claim claim : Extractor.bundled().extract(article).claims()) {
      List<Double> numbers = numbers(claim);
      if (numbers != null) {
        found.add(new Found(claim.passage().span(), numbers));
      }
    }
    return found;
  }

  /** The numbers a claim states, none for a date; null for claims of words. */
  private static @Nullable List<Double> numbers(Claim claim) {
    if (claim instanceof RankClaim rank) {
      return List.of((double) rank.rank().worst());
    }
    if (claim instanceof DateClaim) {
      return List.of();
    }
    if (!(claim instanceof FigureClaim) && !(claim instanceof DurationClaim)) {
      return null;
    }
    Figure figure =
        claim instanceof DurationClaim length ? length.length() : ((FigureClaim) claim).figure();
    return figure.stated().stream().map(BigDecimal::doubleValue).toList();
  }
}
