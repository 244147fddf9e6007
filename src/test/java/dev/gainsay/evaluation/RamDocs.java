package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import dev.gainsay.report.ReportSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * RAMDocs (Wang and others, 2025), taken two documents at a time. They conflict where one of them
 * had its answer swapped and the question is about one thing only; they agree where they give the
 * same answer; and where they speak of two things of one name, both right, whoever flags them has
 * walked into the trap. Documents without an answer, and swapped ones of a question about several
 * things, are left out: nobody marked what they disagree with.
 */
final class RamDocs extends PairSet {
  static final String CONFLICT = "conflict or agreement";
  static final String SAME_NAME = "same-name trap";

  RamDocs() {
    super("ramdocs");
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("ramdocs/part.jsonl.gz");
  }

  @Override
  List<TextPair> read(Path data) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    int number = 0;
    for (JsonNode question : DataFile.jsonLines(data)) {
      number++;
      List<JsonNode> documents = new ArrayList<>();
      question.path("documents").forEach(documents::add);
      boolean oneThing = question.path("disambig_entity").size() == 1;
      for (int i = 0; i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          String part = part(documents.get(i), documents.get(j), oneThing);
          if (!part.isEmpty()) {
            pairs.add(pair("%d/%d-%d".formatted(number, i, j), part, question, documents, i, j));
          }
        }
      }
    }
    return pairs;
  }

  private static TextPair pair(
      String id, String part, JsonNode question, List<JsonNode> documents, int one, int other) {
    JsonNode document = documents.get(one);
    JsonNode draft = documents.get(other);
    return new TextPair(
        id,
        part,
        document.path("text").asText(),
        draft.path("text").asText(),
        part.equals(CONFLICT) && !answer(document).equals(answer(draft)),
        "%s (%s | %s)"
            .formatted(question.path("question").asText(), answer(document), answer(draft)));
  }

  private static String part(JsonNode one, JsonNode other, boolean oneThing) {
    boolean bothRight = isRight(one) && isRight(other);
    boolean agree = bothRight && answer(one).equals(answer(other));
    boolean swapped =
        oneThing && isRight(one) != isRight(other) && !isNoise(one) && !isNoise(other);
    if (agree || swapped) {
      return CONFLICT;
    }
    return bothRight && !oneThing ? SAME_NAME : "";
  }

  private static boolean isNoise(JsonNode document) {
    return type(document).equals("noise");
  }

  private static boolean isRight(JsonNode document) {
    return type(document).equals("correct");
  }

  private static String type(JsonNode document) {
    return document.path("type").asText();
  }

  private static String answer(JsonNode document) {
    return document.path("answer").asText();
  }

  /** One document against the other; what clashes inside one of them is another matter. */
  @Override
  boolean saysConflict(Report report) {
    return report.discrepancies().stream().anyMatch(RamDocs::isBetween);
  }

  private static boolean isBetween(Discrepancy discrepancy) {
    return discrepancy.clashes().stream()
        .anyMatch(
            clash -> {
              ReportSide one = discrepancy.sides().get(clash.one());
              ReportSide other = discrepancy.sides().get(clash.other());
              return (one.inDraft() && inDocument(other)) || (other.inDraft() && inDocument(one));
            });
  }

  private static boolean inDocument(ReportSide side) {
    return side.claims().stream().anyMatch(each -> !each.article().draft());
  }
}
