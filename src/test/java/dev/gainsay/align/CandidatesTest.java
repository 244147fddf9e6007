package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Rank;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private final List<Facet> facets = new ArrayList<>();
  private final Set<Long> looked = new HashSet<>();
  private final Candidates candidates = new Candidates(facets, this::look);

  private boolean look(Facet one, Facet other) {
    assertTrue(one.index() < other.index(), "the earlier comes first");
    assertTrue(looked.add(((long) one.index() << 32) | other.index()), "each pair once");
    return false;
  }

  /** An article that places so many things, each under one of 50 names. */
  private void article(String id, int claims) {
    String text = "It came second. ".repeat(claims);
    Article article = new Article(id, id, Source.UNKNOWN, text, true, List.of(), false);
    for (int i = 0; i < claims; i++) {
      Topic topic = new Topic(null, List.of(), "place", null, Scope.NONE, false, List.of());
      Span span = new Span(16 * i + 8, 16 * i + 14);
      Basis basis =
          new Basis(
              id + "#" + i,
              article.passage(span),
              topic,
              Stance.ASSERTED,
              null,
              null,
              1,
              By.EXTRACTED);
      Claim claim = new RankClaim(basis, Rank.position("second", 1 + i, null));
      Set<String> name = Set.of("name " + i % 50);
      facets.add(
          new Facet(
              facets.size(), claim, name, name, true, "place", "place", Set.of("place"), Set.of()));
    }
  }

  @Test
  void everyPairOfArticlesOfUsualLengthIsLookedAt() {
    article("a", 100);
    article("b", 100);
    article("c", 100);

    candidates.in(facets);

    assertEquals(300 * 299 / 2, looked.size());
    assertEquals(List.of(), candidates.unseen());
  }

  @Test
  void aTextTwiceAsLongTakesTwiceTheWork() {
    article("a", 3_000);
    candidates.in(facets);
    int once = looked.size();
    facets.clear();
    looked.clear();
    article("b", 6_000);
    candidates.in(facets);

    assertTrue(looked.size() < 2.1 * once, looked.size() + " pairs against " + once);
    assertEquals(2, candidates.unseen().size());
    Unseen unseen =
        candidates.unseen().stream()
            .filter(each -> each.articles().get(0).id().equals("b"))
            .findFirst()
            .orElseThrow();
    assertTrue(unseen.withinArticle());
    assertEquals(6_000L * 5_999 / 2 - looked.size(), unseen.pairs());
  }

  @Test
  void aLongArticleMeetsEveryClaimOfTheOthers() {
    article("a", 5_000);
    article("b", 90);
    article("c", 90);

    candidates.in(facets);

    for (long i = 0; i < 5_000; i++) {
      for (int k = 5_000; k < 5_180; k++) {
        assertTrue(looked.contains((i << 32) | k), i + " and " + k);
      }
    }
    for (long i = 5_000; i < 5_180; i++) {
      for (long k = i + 1; k < 5_180; k++) {
        assertTrue(looked.contains((i << 32) | k), i + " and " + k);
      }
    }
    assertTrue(candidates.unseen().stream().allMatch(Unseen::withinArticle));
  }

  @Test
  void whatTwoBooksLeaveApartIsCounted() {
    article("a", 4_000);
    article("b", 4_000);

    candidates.in(facets);

    Unseen across =
        candidates.unseen().stream()
            .filter(each -> !each.withinArticle())
            .findFirst()
            .orElseThrow();
    long met =
        looked.stream().filter(each -> each >>> 32 < 4_000 && (int) (long) each >= 4_000).count();
    assertEquals(16_000_000 - met, across.pairs());
    assertTrue(met > 100_000, met + " pairs met");
    assertTrue(met < 2_000_000, met + " pairs met");
    assertFalse(across.withinArticle());
  }
}
