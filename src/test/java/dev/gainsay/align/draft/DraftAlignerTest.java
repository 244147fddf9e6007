package dev.gainsay.align.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gainsay.align.Alignment;
import dev.gainsay.align.Doubt;
import dev.gainsay.align.Slot;
import dev.gainsay.article.Article;
import dev.gainsay.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftAlignerTest {
  private static final Alignment EMPTY = new Alignment(List.of(), List.of(), List.of());
  private static final Article WIRE =
      Drafts.source(
          "wire",
          "The harbor office hired 40 divers to inspect the quay. Divers from Tarn will inspect the"
              + " northern quay before Friday.");

  private final DraftAligner aligner = new DraftAligner();

  @Test
  void anArticleAmongEqualsIsNotReadAgainstTheOthers() {
    Article other = Drafts.source("daily", "The harbor office hired 60 divers.");
    assertSame(EMPTY, aligner.with(EMPTY, List.of(WIRE, other)));
  }

  @Test
  void whatTheDraftHasFromItsSourceIsNoDoubt() {
    assertEquals(List.of(), doubts("The harbor office hired 40 divers, some of them from Tarn."));
  }

  @Test
  void everySortOfDoubtIsFoundOnce() {
    assertEquals(
        List.of(Doubt.NUMBER), doubts("The harbor office hired 60 divers to inspect the quay."));
    assertEquals(
        List.of(Doubt.OPPOSITE), doubts("Divers from Tarn will inspect the southern quay."));
    assertEquals(
        List.of(Doubt.DENIAL), doubts("Divers from Tarn will not inspect the northern quay."));
    assertEquals(
        List.of(Doubt.LIMIT), doubts("Divers from Tarn will only inspect the northern quay."));
    assertEquals(
        List.of(Doubt.NAME), doubts("Before long, divers from Calder will inspect the quay."));
  }

  @Test
  void sidesQuoteDraftAndSource() {
    Alignment found =
        aligner.with(
            EMPTY, List.of(WIRE, Drafts.draft("The harbor office hired 60 divers last week.")));
    Slot slot = found.slots().get(0);
    assertEquals(
        List.of(
            "The harbor office hired 60 divers last week",
            "The harbor office hired 40 divers to inspect the quay"),
        slot.claims().stream()
            .map(Claim::quote)
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
    assertEquals(found.claims().size(), found.claims().stream().map(Claim::id).distinct().count());
  }

  @Test
  void theOrderOfSourcesDoesNotMatter() {
    Article second = Drafts.source("daily", "The office hired 40 divers for the quay in May.");
    Article draft = Drafts.draft("The harbor office hired 60 divers for the quay.");
    assertEquals(
        quotes(aligner.with(EMPTY, List.of(WIRE, second, draft))),
        quotes(aligner.with(EMPTY, List.of(draft, second, WIRE))));
  }

  private List<Doubt> doubts(String draft) {
    return aligner.with(EMPTY, List.of(WIRE, Drafts.draft(draft))).slots().stream()
        .map(slot -> slot.pairs().get(0).doubt())
        .toList();
  }

  private static List<String> quotes(Alignment alignment) {
    return alignment.claims().stream().map(Claim::quote).sorted().toList();
  }
}
