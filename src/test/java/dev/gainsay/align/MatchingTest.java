package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import dev.gainsay.extract.Extractor;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A value finds at most one partner in another article, the surest first. */
class MatchingTest {
  private int index;

  /** The facets of an article, in the order of its sentences. */
  private List<Facet> facets(String id, String text) {
    Article article = new Article(id, id + ".txt", Source.UNKNOWN, text, true, List.of(), false);
    Names names = Names.joining(List.of(), List.of(), List.of());
    List<Facet> found = new ArrayList<>();
    for (Claim claim : Extractor.bundled().extract(article).claims()) {
      if (claim.kind() != Kind.FIGURE) {
        continue;
      }
      found.add(
          Facet.of(index++, claim, names, Map.of(), StorySettings.NONE, Vocabulary.bundled()));
    }
    return found;
  }

  private Facet facet(String id, String text) {
    return facets(id, text).get(0);
  }

  private static Look look(Facet one, Facet other, double score) {
    boolean agree = one.agrees(other);
    return new Look(one, other, new Comparability.Judgement(null, "", score, List.of()), agree);
  }

  @Test
  void theSurerPairTakesThePartner() {
    Facet twelve = facet("a", "The crash killed 12 people.");
    List<Facet> there = facets("b", "The crash killed 14 people. The crash hurt 30 people.");
    Facet fourteen = there.get(0);
    Facet thirty = there.get(1);
    Look surer = look(twelve, fourteen, 0.9);
    assertEquals(List.of(surer), Matching.of(List.of(look(twelve, thirty, 0.3), surer)));
  }

  @Test
  void equalValuesAreNoRivalsForAPartner() {
    Facet twelve = facet("a", "The crash killed 12 people.");
    List<Facet> there = facets("b", "The crash killed 14 people. In all 14 people died.");
    Facet once = there.get(0);
    Facet again = there.get(1);
    assertEquals(2, Matching.of(List.of(look(twelve, once, 0.9), look(twelve, again, 0.5))).size());
  }

  @Test
  void eachArticleHasAPartnerOfItsOwn() {
    Facet twelve = facet("a", "The crash killed 12 people.");
    Facet fourteen = facet("b", "The crash killed 14 people.");
    Facet fifteen = facet("c", "The crash killed 15 people.");
    assertEquals(
        2, Matching.of(List.of(look(twelve, fourteen, 0.9), look(twelve, fifteen, 0.5))).size());
  }

  @Test
  void theOrderOfLooksChangesNothing() {
    List<Look> looks = new ArrayList<>();
    List<Facet> some = facets("a", "It killed 12. It killed 13. It killed 14. It killed 15.");
    List<Facet> others = facets("b", "It killed 31. It killed 32. It killed 33. It killed 34.");
    Random random = new Random(7);
    for (Facet one : some) {
      others.forEach(other -> looks.add(look(one, other, random.nextInt(5) / 5.0)));
    }
    List<Look> first = Matching.of(looks);
    assertEquals(4, first.size());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(looks, random);
      assertEquals(first, Matching.of(looks));
    }
  }
}
