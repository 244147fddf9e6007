package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * SummEdits (Laban and others, 2023): a document and a summary of it, as it was or edited. Here the
 * document is an article and the summary the draft; a draft that is flagged is said to be
 * inconsistent.
 */
final class SummEdits extends PairSet {
  private static final List<String> DOMAINS =
      List.of("podcast", "qmsumm", "sales_call", "samsum", "scitldr");

  SummEdits() {
    super("summedits");
  }

  @Override
  public Path data(Places places) {
    return places.benchmarks().resolve("summedits");
  }

  @Override
  List<TextPair> read(Path data) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    for (String domain : DOMAINS) {
      int number = 0;
      for (JsonNode each : DataFile.json(data.resolve("summedits_" + domain + ".json.gz"))) {
        pairs.add(
            new TextPair(
                each.path("id").asText() + "/" + number++,
                domain,
                each.path("doc").asText(),
                each.path("summary").asText(),
                each.path("label").asText().equals("0"),
                each.path("edit_types").asText()
                    + "\n  ORIGINAL "
                    + each.path("original_summary").asText()));
      }
    }
    return pairs;
  }
}
