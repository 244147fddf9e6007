package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * FoolMeTwice (Eisenschlos and others, 2021): a claim and the sentences of an encyclopedia that
 * support or refute it. The evidence is the article, the claim the draft.
 */
final class FoolMeTwice extends PairSet {
  FoolMeTwice() {
    super("foolmetwice");
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("fool-me-twice/dev.jsonl.gz");
  }

  @Override
  List<TextPair> read(Path data) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    for (JsonNode each : DataFile.jsonLines(data)) {
      List<String> evidence = new ArrayList<>();
      each.path("gold_evidence").forEach(one -> evidence.add(one.path("text").asText()));
      pairs.add(
          new TextPair(
              each.path("id").asText(),
              "all",
              String.join(" ", evidence),
              each.path("text").asText(),
              each.path("label").asText().equals("REFUTES"),
              each.path("wikipedia_page").asText()));
    }
    return pairs;
  }
}
