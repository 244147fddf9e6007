package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.article.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a careful editor marked in a story.
 *
 * @param cases discrepancies, and traps that look like one
 */
record Gold(List<Case> cases) {
  private static final String QUOTES = "\"\u201c\u201d\u2018\u2019\u300c";

  /** A quotation may be wider than the words an editor marks, all else up to five times. */
  private static final int WIDEST = 5;

  /** Words of a file. */
  private record Evidence(String file, String phrase) {}

  /**
   * One discrepancy.
   *
   * @param family one fact seen from several angles is one family
   * @param compatible true for a trap
   * @param must false for what only a very good reader finds
   * @param lenient true where the editor allowed another verdict: agreeing for a discrepancy,
   *     disagreeing for a trap
   */
  record Case(
      String id,
      String family,
      String title,
      boolean compatible,
      boolean must,
      boolean lenient,
      List<List<Evidence>> sides) {

    /** True where two clashing sides of the flag rest on two different sides of this case. */
    boolean isFoundBy(Flag flag, StoryTexts texts) {
      List<Set<Integer>> hits = new ArrayList<>();
      for (List<Flag.Spot> spots : flag.sides()) {
        Set<Integer> here = new HashSet<>();
        for (int i = 0; i < sides.size(); i++) {
          if (touch(spots, sides.get(i), texts)) {
            here.add(i);
          }
        }
        hits.add(here);
      }
      return flag.clashes().stream()
          .anyMatch(
              clash -> {
                Set<Integer> one = hits.get(clash.one());
                Set<Integer> other = hits.get(clash.other());
                return !one.isEmpty()
                    && !other.isEmpty()
                    && one.stream().noneMatch(other::contains);
              });
    }

    private static boolean touch(List<Flag.Spot> spots, List<Evidence> evidence, StoryTexts texts) {
      return spots.stream()
          .anyMatch(spot -> evidence.stream().anyMatch(each -> touches(spot, each, texts)));
    }
  }

  /** Spans match that share half of the shorter one, if the flag's is not too wide. */
  private static boolean touches(Flag.Spot spot, Evidence evidence, StoryTexts texts) {
    if (!spot.file().equals(evidence.file())) {
      return false;
    }
    String text = texts.of(spot.file());
    Span ours = spot.span();
    boolean quoted =
        ours.start() > 0
            && (QUOTES.indexOf(text.charAt(ours.start() - 1)) >= 0
                || QUOTES.indexOf(text.charAt(ours.start())) >= 0);
    for (Span theirs : texts.spans(evidence.file(), evidence.phrase())) {
      int shared = Math.min(ours.end(), theirs.end()) - Math.max(ours.start(), theirs.start());
      if (2 * shared >= Math.min(ours.length(), theirs.length())
          && (quoted || ours.length() <= WIDEST * theirs.length())) {
        return true;
      }
    }
    return false;
  }

  static Gold read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (JsonNode each : DataFile.json(file).path("discrepancies")) {
      cases.add(read(each));
    }
    return new Gold(List.copyOf(cases));
  }

  private static Case read(JsonNode json) {
    String id = json.path("id").asText();
    boolean compatible = json.path("verdict").asText().equals("COMPATIBLE");
    boolean must = json.path("tier").asText().equals("must");
    String other = json.path("alt_verdict").asText("");
    List<List<Evidence>> sides = new ArrayList<>();
    for (JsonNode side : json.path("sides")) {
      List<Evidence> evidence = new ArrayList<>();
      for (JsonNode each : side.path("evidence")) {
        evidence.add(new Evidence(each.path("source").asText(), each.path("phrase").asText()));
      }
      sides.add(evidence);
    }
    return new Case(
        id,
        json.path("family").asText(id),
        json.path("title").asText(""),
        compatible,
        must,
        compatible
            ? !other.isEmpty() || json.path("tier").asText().equals("stretch")
            : other.equals("COMPATIBLE"),
        sides);
  }

  List<Case> real() {
    return cases.stream().filter(each -> !each.compatible()).toList();
  }

  List<Case> traps() {
    return cases.stream().filter(Case::compatible).toList();
  }
}
