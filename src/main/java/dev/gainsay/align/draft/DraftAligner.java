package dev.gainsay.align.draft;

import dev.gainsay.align.Alignment;
import dev.gainsay.align.Doubt;
import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sets what a draft states otherwise than its sources beside the place that is most alike. Two
 * articles of equal standing may each tell of what the other leaves out; a draft is expected to
 * have its facts from its sources, so words alone say enough here. Immutable and thread-safe.
 */
public final class DraftAligner {
  /** How sure it is that two clauses that share words speak of the same. */
  private static final double CONFIDENCE = 0.5;

  /**
   * An alignment together with what the draft among the articles states otherwise; the same where
   * none is a draft.
   */
  public Alignment with(Alignment alignment, List<Article> articles) {
    List<Article> drafts =
        articles.stream().filter(each -> each.draft() && each.hasText()).toList();
    if (drafts.isEmpty()) {
      return alignment;
    }
    DraftWords words = DraftWords.bundled();
    List<DoubtFinder> finders =
        List.of(
            new Denials(words), new Opposites(words), new Numbers(words), new OtherNames(words));
    Sources sources = Sources.of(articles);
    Claims claims = new Claims(alignment);
    for (Article article : drafts) {
      Text draft = Text.of(article);
      Set<Span> told = new HashSet<>();
      for (DoubtFinder finder : finders) {
        for (Departure each : finder.find(draft, sources)) {
          if (told.add(draft.word(each.at()).span())) {
            claims.add(each);
          }
        }
      }
    }
    return claims.alignment();
  }

  /** The claims and slots of a story, which grow. */
  private static final class Claims {
    private final Alignment alignment;
    private final List<Claim> claims;
    private final List<Slot> slots;
    private final Map<String, Integer> numbers = new HashMap<>();

    Claims(Alignment alignment) {
      this.alignment = alignment;
      this.claims = new ArrayList<>(alignment.claims());
      this.slots = new ArrayList<>(alignment.slots());
      claims.forEach(each -> numbers.merge(each.article().id(), number(each.id()), Math::max));
    }

    private static int number(String id) {
      String digits = id.substring(id.lastIndexOf('#') + 1);
      return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    void add(Departure departure) {
      boolean denial = departure.doubt() == Doubt.DENIAL;
      Claim draft = claim(departure, departure.draft(), departure.own(), !denial);
      Claim source = claim(departure, departure.source(), departure.others(), true);
      claims.add(draft);
      claims.add(source);
      boolean inOrder = draft.passage().compareTo(source.passage()) <= 0;
      Claim one = inOrder ? draft : source;
      Claim other = inOrder ? source : draft;
      List<String> because = List.of("shared words: " + String.join(", ", departure.shared()));
      slots.add(
          new Slot(
              Kind.STATUS,
              null,
              draft.attribute(),
              Scope.NONE,
              List.of(one, other),
              List.of(new Pair(one, other, because, CONFIDENCE, departure.doubt()))));
    }

    private Claim claim(Departure departure, Passage passage, String word, boolean polarity) {
      String article = passage.article().id();
      String id = article + "#" + numbers.merge(article, 1, Integer::sum);
      List<String> shared = departure.shared();
      Topic topic =
          new Topic(null, List.of(), String.join(" ", shared), null, Scope.NONE, false, shared);
      String matter = departure.doubt().name().toLowerCase(Locale.ROOT);
      return new StatusClaim(
          new Basis(id, passage, topic, Stance.ASSERTED, null, null, CONFIDENCE, By.EXTRACTED),
          new Status(passage.quote(), word, matter, polarity, null, null));
    }

    Alignment alignment() {
      claims.sort(Comparator.comparing(Claim::passage).thenComparing(Claim::kind));
      return new Alignment(claims, slots, alignment.stopped(), alignment.unseen());
    }
  }
}
