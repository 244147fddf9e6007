package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one JSON object, the same in reports, claim files and bundles.
 *
 * <p>The keys that every reader may rely on come first. After them come those which let a claim
 * survive a round trip exactly; a claim handed in by a caller may miss them, and sensible values
 * take their place.
 */
public final class ClaimJson {
  private static final MathContext FOR_READERS = new MathContext(15);

  private ClaimJson() {}

  /** How our JSON files are laid out for people: indented by two, "\n" at every line's end. */
  public static PrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators colons =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(colons).withObjectIndenter(lines);
  }

  /** Writes one claim as an object. */
  public static void write(Claim claim, JsonGenerator json) throws IOException {
    write(claim, null, json);
  }

  /** Writes one claim as an object, with what it replaces where a person changed it. */
  static void write(Claim claim, @Nullable Replaced replaced, JsonGenerator json)
      throws IOException {
    Topic topic = claim.topic();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("article", claim.article().id());
    json.writeStringField("kind", claim.kind().word());
    writeText("subject", topic.subject(), json);
    json.writeStringField("attribute", topic.attribute());
    writeScope(topic.scope(), json);
    writeValue(claim, json);
    json.writeStringField("stance", claim.stance().word());
    writeText("speaker", claim.speaker(), json);
    json.writeFieldName("when");
    writeWhen(claim.when(), json);
    writeNumber("confidence", claim.basis().confidence(), json);
    Span span = claim.passage().span();
    json.writeObjectFieldStart("span");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
    json.writeStringField("quote", claim.quote());
    json.writeStringField("by", claim.basis().by().word());
    writeTopicRest(topic, json);
    if (replaced != null) {
      json.writeObjectFieldStart("replaces");
      json.writeStringField("quote", replaced.quote());
      json.writeNumberField("start", replaced.start());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /**
   * Reads the object that the parser stands at, up to its end.
   *
   * @param articles the article of an id, null where there is none
   * @throws IOException where a key has a value it cannot have, a needed one is missing, or the
   *     quote does not stand in the article; the message says where
   */
  public static Claim read(JsonParser json, Function<String, @Nullable Article> articles)
      throws IOException {
    return new ClaimReader(json).claim(articles, By.EXTRACTED);
  }

  private static void writeScope(Scope scope, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("scope");
    for (Map.Entry<Scope.Narrowing, String> part : scope.parts().entrySet()) {
      json.writeStringField(part.getKey().word(), part.getValue());
    }
    json.writeEndObject();
  }

  private static void writeTopicRest(Topic topic, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("holders");
    for (Holder holder : topic.holders()) {
      json.writeStartObject();
      json.writeStringField("name", holder.name());
      json.writeStringField("tie", holder.tie().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("terms");
    for (String term : topic.terms()) {
      json.writeString(term);
    }
    json.writeEndArray();
    writeText("relation", topic.relation(), json);
    if (topic.running()) {
      json.writeBooleanField("running", true);
    }
  }

  private static void writeValue(Claim claim, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("value");
    json.writeStringField("text", claim.valueText());
    if (claim instanceof FigureClaim stated) {
      writeFigure(stated.figure(), json);
    } else if (claim instanceof DurationClaim stated) {
      writeFigure(stated.length(), json);
      writeSeconds(stated.length(), json);
    } else if (claim instanceof DateClaim stated) {
      writeTime(stated.date(), json);
    } else if (claim instanceof RankClaim stated) {
      writeRank(stated.rank(), json);
    } else if (claim instanceof PropositionClaim stated) {
      PropositionJson.write(stated.proposition(), json);
    }
    json.writeEndObject();
  }

  private static void writeFigure(Figure figure, JsonGenerator json) throws IOException {
    json.writeStringField("comparator", figure.bound().word());
    json.writeArrayFieldStart("stated");
    for (BigDecimal number : figure.stated()) {
      json.writeNumber(number.toPlainString());
    }
    json.writeEndArray();
    writeEnd("low", figure.literal().low(), json);
    writeEnd("high", figure.literal().high(), json);
    Unit unit = figure.unit();
    writeText("unit", unit.id().isEmpty() ? null : unit.id(), json);
    if (figure.change() != null) {
      json.writeStringField("change", figure.change().word());
    }
    json.writeStringField(
        "quantity", unit.quantity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (!unit.equals(MeasuredUnits.of(unit.quantity(), unit.id()))) {
      json.writeStringField("dimension", unit.dimension());
      writeNumber("factor", unit.factor(), json);
      writeNumber("offset", unit.offset(), json);
    }
    Figure usual = Figure.of(figure.text(), figure.bound(), figure.stated(), unit, figure.change());
    if (!figure.literal().equals(usual.literal())) {
      writeInterval("literal", figure.literal(), json);
    }
    if (!figure.expected().equals(usual.expected())) {
      writeInterval("expected", figure.expected(), json);
    }
  }

  private static void writeSeconds(Figure length, JsonGenerator json) throws IOException {
    if (!MeasuredUnits.SECONDS.equals(length.unit().dimension())) {
      json.writeNullField("seconds");
      return;
    }
    Interval seconds = length.literalInBase();
    json.writeObjectFieldStart("seconds");
    writeEnd("low", seconds.low(), json);
    writeEnd("high", seconds.high(), json);
    json.writeEndObject();
  }

  private static void writeRank(Rank rank, JsonGenerator json) throws IOException {
    if (rank.best() == rank.worst()) {
      json.writeNumberField("position", rank.best());
    } else if (rank.best() == 1) {
      json.writeNumberField("within", rank.worst());
    } else {
      json.writeNumberField("best", rank.best());
      json.writeNumberField("worst", rank.worst());
    }
    writeText("of", rank.of(), json);
  }

  private static void writeWhen(@Nullable When when, JsonGenerator json) throws IOException {
    if (when == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    writeTime(when, json);
    json.writeEndObject();
  }

  private static void writeTime(When when, JsonGenerator json) throws IOException {
    if (when.settled()) {
      json.writeStringField("from", when.from().toString());
      json.writeStringField("to", when.to().toString());
    } else {
      json.writeNullField("from");
      json.writeNullField("to");
      json.writeStringField("open", when.open().word());
      json.writeStringField(
          "pattern", when.open().write(when.from()) + "/" + when.open().write(when.to()));
    }
    json.writeStringField("grain", when.grain().word());
    writeText("zone", when.zone(), json);
    if (when.edge() != When.Edge.AT) {
      json.writeStringField("edge", when.edge().word());
    }
  }

  private static void writeInterval(String name, Interval interval, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    writeExactEnd("low", interval.low(), json);
    writeExactEnd("high", interval.high(), json);
    json.writeBooleanField("lowOpen", interval.lowOpen());
    json.writeBooleanField("highOpen", interval.highOpen());
    json.writeEndObject();
  }

  /** An end for readers: without the noise that binary fractions leave in the last digits. */
  private static void writeEnd(String name, double end, JsonGenerator json) throws IOException {
    if (Double.isInfinite(end)) {
      json.writeNullField(name);
    } else {
      writeNumber(name, new BigDecimal(end).round(FOR_READERS).doubleValue(), json);
    }
  }

  /** An end that must come back as it was. */
  private static void writeExactEnd(String name, double end, JsonGenerator json)
      throws IOException {
    if (Double.isInfinite(end)) {
      json.writeNullField(name);
    } else {
      writeNumber(name, end, json);
    }
  }

  /** The shortest digits that read back as the same number, without an exponent or a ".0". */
  private static void writeNumber(String name, double number, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
      return;
    }
    BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    json.writeNumber(shortest.toPlainString());
  }

  static void writeText(String name, @Nullable String text, JsonGenerator json) throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }

  /**
   * What a person's claim stands in the place of.
   *
   * @param quote the words of the claim that the extractor had found
   * @param start where they stood
   */
  record Replaced(String quote, int start) {}
}
