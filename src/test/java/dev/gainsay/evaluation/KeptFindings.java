package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings on each story when somebody last kept them, to tell what a change of a rule or a
 * word list does. Rule, question and values are kept and nothing of the articles' text.
 */
final class KeptFindings {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FILE =
      Path.of("src/test/resources/dev/gainsay/evaluation/findings.json");

  /** By story, then by fingerprint: the finding in words. */
  private final Map<String, Map<String, String>> stories = new TreeMap<>();

  private KeptFindings() {}

  static KeptFindings read() throws IOException {
    KeptFindings kept = new KeptFindings();
    if (Files.exists(FILE)) {
      JsonNode file = DataFile.json(FILE);
      file.fieldNames()
          .forEachRemaining(
              story -> {
                Map<String, String> findings = new LinkedHashMap<>();
                for (JsonNode each : file.path(story)) {
                  findings.put(each.path("fingerprint").asText(), each.path("finding").asText());
                }
                kept.stories.put(story, findings);
              });
    }
    return kept;
  }

  /** What is there now and was not, and what was there and is not: a line each. */
  List<String> compare(String story, Report report) {
    Map<String, String> before = stories.get(story);
    if (before == null) {
      return List.of("  (no findings of this story were kept)");
    }
    Map<String, String> now = findings(report);
    List<String> lines = new ArrayList<>();
    now.forEach(
        (fingerprint, words) -> {
          if (!before.containsKey(fingerprint)) {
            lines.add("  APPEARED " + fingerprint + " " + words);
          }
        });
    before.forEach(
        (fingerprint, words) -> {
          if (!now.containsKey(fingerprint)) {
            lines.add("  VANISHED " + fingerprint + " " + words);
          }
        });
    return lines;
  }

  void put(String story, Report report) {
    stories.put(story, findings(report));
  }

  private static Map<String, String> findings(Report report) {
    Map<String, String> findings = new LinkedHashMap<>();
    for (Discrepancy each : report.discrepancies()) {
      // Some questions quote an article.
      String question = each.question().replaceAll("\\s*\u201c[^\u201d]*\u201d", "");
      List<String> values = each.sides().stream().map(side -> side.value()).toList();
      findings.put(
          each.fingerprint(),
          "%s %s: %s  %s"
              .formatted(each.level().word(), each.rule(), question, String.join(" <> ", values)));
    }
    return findings;
  }

  void write() throws IOException {
    ObjectNode file = JSON.createObjectNode();
    stories.forEach(
        (story, findings) -> {
          ArrayNode list = file.putArray(story);
          findings.forEach(
              (fingerprint, words) ->
                  list.addObject().put("fingerprint", fingerprint).put("finding", words));
        });
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n");
  }
}
