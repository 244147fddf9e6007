package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Scope.Narrowing;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimJsonTest {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String TEXT =
      "The mill employs \u201cover 600 people\u201d \ud83d\ude00 and has paid about 1.3 million dollars"
          + " since the evening of March 3.";
  private static final Article ARTICLE =
      new Article("mill", "mill.txt", Source.UNKNOWN, TEXT, true, List.of(), false);
  private static final Article SILENT =
      new Article("desk", "desk", Source.UNKNOWN, null, false, List.of(), false);

  private static String written(Claim claim) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      ClaimJson.write(claim, json);
    }
    return text.toString();
  }

  private static Claim read(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      return ClaimJson.read(json, Map.of("mill", ARTICLE, "desk", SILENT)::get);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsWrittenComesBackAsItWas(int seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      Claim claim = random(random);
      String text = written(claim);
      Claim back = read(text);
      assertEquals(claim, back, () -> "seed " + seed + ": " + text);
      assertEquals(text, written(back), "seed " + seed);
    }
  }

  @Test
  void numbersArePlain() throws IOException {
    String text =
        written(
            new FigureClaim(
                basis(By.EXTRACTED),
                Figure.of(
                    "over 600 million",
                    Bound.OVER,
                    List.of(new BigDecimal("6E+8")),
                    Unit.count("download"),
                    null)));
    assertTrue(text.contains("\"stated\":[600000000],\"low\":600000000,\"high\":null"), text);
    assertFalse(text.contains("E+"), text);
    assertFalse(text.contains(".0"), text);
  }

  @Test
  void anEndIsWrittenWithoutTheNoiseOfBinaryFractions() throws IOException {
    Figure figure =
        Figure.of("about 12.1", Bound.ABOUT, List.of(new BigDecimal("12.1")), Unit.NONE, null);
    String text = written(new FigureClaim(basis(By.EXTRACTED), figure));
    assertTrue(text.contains("\"low\":10.89,\"high\":13.31"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "600, , over, 600 OVER",
    "600, , , 600 AT_LEAST",
    ", 600, , 600 AT_MOST",
    "600, 600, , 600 EXACT",
    "500, 600, , 500 600 RANGE",
  })
  void aCallersLowAndHighMakeAFigure(
      @Nullable String low, @Nullable String high, @Nullable String comparator, String expected)
      throws IOException {
    String value =
        "{\"text\":\"600\",\"low\":%s,\"high\":%s%s,\"unit\":\"person\"}"
            .formatted(
                low, high, comparator == null ? "" : ",\"comparator\":\"" + comparator + "\"");
    FigureClaim claim = (FigureClaim) read(bare("figure", value));
    StringBuilder found = new StringBuilder();
    claim.figure().stated().forEach(each -> found.append(each.toPlainString()).append(' '));
    assertEquals(expected, found.append(claim.figure().bound()).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "comparator":"exact","stated":[600],"low":610,"high":610
          "comparator":"over","stated":[700],"low":600,"high":null
          "comparator":"exact","stated":[600],"low":600,"high":null
          "comparator":"about","stated":[900],"low":540,"high":660
          "comparator":"range","stated":[500,600],"low":500,"high":650
          "stated":[600],"low":100,"high":200
          "comparator":"exact","stated":[6],"expected":{"low":60,"high":61,"lowOpen":false,"highOpen":false}
          """)
  void numbersThatDisagreeAreRefusedByTheClaimsName(String numbers) {
    IOException e =
        assertThrows(
            IOException.class, () -> read(bare("figure", "{\"text\":\"600\"," + numbers + "}")));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("Claim mill#1: \""), message);
    assertTrue(message.contains("leave"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "comparator":"exact","stated":[600],"low":600,"high":600
          "comparator":"exact","stated":[600]
          "comparator":"about","stated":[600],"low":500,"high":700
          "comparator":"over","stated":[600],"low":600,"high":null
          "stated":[600],"low":590,"high":620
          """)
  void numbersThatAgreeAreTaken(String numbers) throws IOException {
    Claim claim = read(bare("figure", "{\"text\":\"600\"," + numbers + "}"));
    assertEquals("600", claim.valueText());
  }

  @Test
  void whatACallerLeavesOutIsFilledIn() throws IOException {
    Claim claim =
        read(
            "{\"id\":\"desk#1\",\"article\":\"desk\",\"kind\":\"figure\",\"subject\":\"Old Mill\","
                + "\"value\":{\"stated\":[600],\"unit\":\"person\"},\"quote\":\"600 people\"}");
    assertEquals(List.of(new Holder("Old Mill", Holder.Tie.OWNS)), claim.topic().holders());
    assertEquals("person", claim.attribute());
    assertEquals("600 people", claim.valueText());
    assertEquals(Stance.ASSERTED, claim.stance());
    assertEquals(By.EXTRACTED, claim.basis().by());
  }

  @ParameterizedTest
  @CsvSource({
    "percent, PERCENT, percent",
    "EUR, MONEY, EUR",
    "kilometer, MEASURE, length",
    "euro coin, COUNT, euro coin",
  })
  void aUnitIsKnownByItsIdentifier(String id, Unit.Quantity quantity, String dimension)
      throws IOException {
    String value = "{\"text\":\"600\",\"stated\":600,\"unit\":\"" + id + "\"}";
    Unit unit = ((FigureClaim) read(bare("figure", value))).figure().unit();
    assertEquals(quantity, unit.quantity());
    assertEquals(dimension, unit.dimension());
  }

  @Test
  void aDayAloneIsADayLong() throws IOException {
    DateClaim claim = (DateClaim) read(bare("date", "{\"text\":\"600\",\"from\":\"2026-03-04\"}"));
    assertEquals(
        When.at(
            LocalDateTime.parse("2026-03-04T00:00"),
            LocalDateTime.parse("2026-03-05T00:00"),
            Grain.DAY),
        claim.date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"over 600 people\" | \"900 people\"    | does not have the words",
        "\"mill\"            | \"moon\"          | No article has the id",
        "\"figure\"          | \"picture\"       | \"picture\" at \"kind\" is none of figure",
        "[600]               | [1e999999999]     | out of reach",
        "[600]               | \"600\"           | An array is expected at \"stated\"",
        "\"article\"         | \"paper\"         | \"article\" is missing",
        "\"asserted\"        | \"maybe\"         | \"maybe\" at \"stance\" is none of asserted",
      })
  void whatCannotBeAClaimIsRefusedInWords(String old, String wrong, String message) {
    String right =
        "{\"id\":\"mill#1\",\"article\":\"mill\",\"kind\":\"figure\",\"stance\":\"asserted\","
            + "\"value\":{\"text\":\"over 600\",\"stated\":[600]},\"quote\":\"over 600 people\"}";
    IOException e = assertThrows(IOException.class, () -> read(right.replace(old, wrong)));
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
  }

  private static String bare(String kind, String value) {
    return "{\"id\":\"mill#1\",\"article\":\"mill\",\"kind\":\"%s\",\"value\":%s,\"quote\":\"600\"}"
        .formatted(kind, value);
  }

  private static Basis basis(By by) {
    return new Basis(
        "mill#1",
        ARTICLE.passage(new Span(18, 33)),
        new Topic(null, List.of(), "person", null, Scope.NONE, false, List.of()),
        Stance.ASSERTED,
        null,
        null,
        0.5,
        by);
  }

  private static Claim random(Random random) {
    int start = random.nextInt(TEXT.length() - 12);
    Scope scope = Scope.NONE;
    for (Narrowing each : Narrowing.values()) {
      if (random.nextInt(4) == 0) {
        scope = scope.with(each, word(random));
      }
    }
    Topic topic =
        new Topic(
            random.nextBoolean() ? word(random) : null,
            random.nextBoolean()
                ? List.of()
                : List.of(new Holder(word(random), pick(Holder.Tie.values(), random))),
            word(random),
            random.nextBoolean() ? word(random) : null,
            scope,
            random.nextBoolean(),
            List.of(word(random), word(random)));
    Basis basis =
        new Basis(
            "mill#" + random.nextInt(99),
            ARTICLE.passage(new Span(start, start + 1 + random.nextInt(11))),
            topic,
            pick(Stance.values(), random),
            random.nextBoolean() ? word(random) : null,
            random.nextBoolean() ? when(random) : null,
            random.nextDouble(),
            By.EXTRACTED);
    return switch (random.nextInt(4)) {
      case 0 -> new DateClaim(basis, when(random), word(random));
      case 1 -> {
        int best = 1 + random.nextInt(5);
        yield new RankClaim(
            basis, new Rank(word(random), best, best + random.nextInt(3), word(random)));
      }
      case 2 -> new DurationClaim(basis, figure(random, MeasuredUnits.of("hour")));
      default -> new FigureClaim(basis, figure(random, unit(random)));
    };
  }

  private static Figure figure(Random random, Unit unit) {
    Bound bound = pick(Bound.values(), random);
    BigDecimal number =
        BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(10) - 5)
            .multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? -1 : 1));
    List<BigDecimal> stated =
        bound == Bound.RANGE
            ? List.of(number, number.add(BigDecimal.valueOf(random.nextInt(90))))
            : List.of(number);
    Figure figure =
        Figure.of(
            word(random),
            bound,
            stated,
            unit,
            random.nextBoolean() ? null : pick(Figure.Change.values(), random));
    Interval literal = figure.literal();
    double high = Double.isInfinite(literal.high()) ? literal.low() + 1 : literal.high();
    double low = Double.isInfinite(literal.low()) ? high - random.nextDouble() : literal.low();
    return random.nextInt(3) == 0 && low < high
        ? figure.expecting(new Interval(low, high, literal.lowOpen(), literal.highOpen()))
        : figure;
  }

  private static Unit unit(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Unit.NONE;
      case 1 -> Unit.PERCENT;
      case 2 -> Unit.money("EUR");
      case 3 -> MeasuredUnits.of("fahrenheit");
      case 4 -> new Unit(Unit.Quantity.MEASURE, "furlong", "length", random.nextDouble() + 1, 0);
      default -> Unit.count(word(random));
    };
  }

  private static When when(Random random) {
    if (random.nextInt(4) == 0) {
      return openWhen(random);
    }
    LocalDateTime from = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(3_000_000));
    return new When(
        from,
        from.plusMinutes(1 + random.nextInt(100_000)),
        pick(Grain.values(), random),
        random.nextBoolean() ? "Asia/Shanghai" : null,
        pick(When.Edge.values(), random));
  }

  private static When openWhen(Random random) {
    Open open = pick(new Open[] {Open.YEAR, Open.WEEK, Open.DAY}, random);
    int minutes = open == Open.YEAR ? 366 * 1440 : open == Open.WEEK ? 7 * 1440 : 1440;
    LocalDateTime first =
        open == Open.YEAR
            ? LocalDateTime.of(Open.STANDING_YEAR, 1, 1, 0, 0)
            : Open.STANDING_MONDAY.atStartOfDay();
    LocalDateTime from = first.plusMinutes(random.nextInt(minutes));
    return When.at(from, from.plusMinutes(1 + random.nextInt(1_000)), pick(Grain.values(), random))
        .opened(open);
  }

  private static String word(Random random) {
    return pick(
        new String[] {"person", "Old Mill", "pay \"late\"", "\u7f8e\u56e2", "caf\u00e9\n", "x"},
        random);
  }

  private static <T> T pick(T[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
