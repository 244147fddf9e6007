package dev.gainsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.gainsay.align.Stopped;
import dev.gainsay.align.Unseen;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.ClaimJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report as one JSON object, schema {@code gainsay-report/1}: the same bytes for equal reports.
 */
public final class JsonReport implements Renderer {
  /** What {@code schema} says. */
  public static final String SCHEMA = "gainsay-report/1";

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean lines;

  private JsonReport(boolean lines) {
    this.lines = lines;
  }

  /** Over many lines, indented, for people. */
  public static JsonReport indented() {
    return new JsonReport(true);
  }

  /** On one line, for batches. */
  public static JsonReport oneLine() {
    return new JsonReport(false);
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(lines ? ClaimJson.layout() : new MinimalPrettyPrinter());
      write(report, json);
      json.writeRaw('\n');
    }
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "gainsay");
    json.writeStringField("version", report.tool().version());
    json.writeStringField("rules", report.tool().rules());
    json.writeEndObject();
    json.writeStringField("story", report.story());
    json.writeArrayFieldStart("articles");
    for (ReportArticle article : report.articles()) {
      writeArticle(article, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : report.claims()) {
      ClaimJson.write(claim, json);
    }
    json.writeEndArray();
    writeDiscrepancies("discrepancies", report.discrepancies(), json);
    writeDiscrepancies("explained", report.explained(), json);
    json.writeArrayFieldStart("corroborations");
    for (Corroboration corroboration : report.corroborations()) {
      json.writeStartObject();
      json.writeStringField("question", corroboration.question());
      json.writeStringField("value", corroboration.value());
      writeIds("claims", corroboration.claims(), json);
      json.writeNumberField("origins", corroboration.origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeCoverage(report.coverage(), json);
    json.writeArrayFieldStart("problems");
    for (Problem problem : report.problems()) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().word());
      writeText("file", problem.file(), json);
      writeText("rule", problem.rule(), json);
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeArticle(ReportArticle listed, JsonGenerator json) throws IOException {
    Article article = listed.article();
    Source source = article.source();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("file", article.file());
    writeText("title", source.title(), json);
    writeText("outlet", source.outlet(), json);
    writeText("published", source.published() == null ? null : source.published().toString(), json);
    json.writeStringField("language", source.language());
    json.writeNumberField("origin", listed.origin());
    json.writeStringField("sha256", article.sha256());
    json.writeBooleanField("draft", article.draft());
    writeKnown("byline", source.byline(), json);
    writeKnown("address", source.address(), json);
    writeKnown("publishedBecause", source.publishedBecause(), json);
    if (article.hasText() && !article.textIsFile()) {
      json.writeStringField("text", article.text());
    }
    json.writeEndObject();
  }

  private static void writeDiscrepancies(
      String name, List<Discrepancy> discrepancies, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Discrepancy discrepancy : discrepancies) {
      writeDiscrepancy(discrepancy, json);
    }
    json.writeEndArray();
  }

  private static void writeDiscrepancy(Discrepancy discrepancy, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", discrepancy.fingerprint());
    json.writeStringField("rule", discrepancy.rule());
    json.writeStringField("level", discrepancy.level().word());
    json.writeStringField("verdict", discrepancy.verdict().word());
    json.writeStringField("cause", discrepancy.cause());
    json.writeStringField("state", discrepancy.state());
    json.writeStringField("question", discrepancy.question());
    json.writeStringField("message", discrepancy.message());
    json.writeArrayFieldStart("sides");
    for (ReportSide side : discrepancy.sides()) {
      json.writeStartObject();
      json.writeStringField("value", side.value());
      writeIds("claims", side.claims(), json);
      json.writeNumberField("origins", side.origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("clashes");
    for (Discrepancy.Clash clash : discrepancy.clashes()) {
      json.writeStartArray();
      json.writeNumber(clash.one());
      json.writeNumber(clash.other());
      json.writeEndArray();
    }
    json.writeEndArray();
    writeTexts("because", discrepancy.because(), json);
    if (!discrepancy.also().isEmpty()) {
      writeTexts("also", discrepancy.also(), json);
    }
    if (discrepancy.reconciled() != null) {
      json.writeObjectFieldStart("reconciled");
      json.writeStringField("rule", discrepancy.reconciled().rule());
      json.writeStringField("reason", discrepancy.reconciled().reason());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeCoverage(Coverage coverage, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("claims", coverage.claims());
    json.writeNumberField("compared", coverage.compared());
    json.writeArrayFieldStart("stopped");
    for (Stopped stopped : coverage.stopped()) {
      json.writeStartObject();
      writeIds("claims", List.of(stopped.one(), stopped.other()), json);
      json.writeStringField("guard", stopped.guard().word());
      json.writeStringField("reason", stopped.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeIds("alone", coverage.alone(), json);
    if (!coverage.unseen().isEmpty()) {
      json.writeArrayFieldStart("unseen");
      for (Unseen unseen : coverage.unseen()) {
        json.writeStartObject();
        writeTexts("articles", unseen.articles().stream().map(Article::id).toList(), json);
        json.writeStringField("kind", unseen.kind().word());
        json.writeNumberField("pairs", unseen.pairs());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeIds(String name, List<Claim> claims, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Claim claim : claims) {
      json.writeString(claim.id());
    }
    json.writeEndArray();
  }

  private static void writeTexts(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void writeText(String name, @Nullable String text, JsonGenerator json)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }

  private static void writeKnown(String name, @Nullable String text, JsonGenerator json)
      throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }
}
