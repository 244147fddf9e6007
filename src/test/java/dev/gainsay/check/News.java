package dev.gainsay.check;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Bound;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.Quotation;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.Rank;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims as an editor would mark them in a text: each rests on words of an article.
 *
 * @param article where they stand
 * @param subject of the claims, may be null
 * @param speaker whose words they are
 * @param running whether the count grows while the event goes on
 */
record News(Article article, @Nullable String subject, @Nullable String speaker, boolean running) {

  static News of(String id, @Nullable String day, String text) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    Source source = new Source(null, null, null, null, published, null, "en");
    return new News(
        new Article(id, id + ".txt", source, text, true, List.of(), false), "Harlow", null, false);
  }

  News about(@Nullable String otherSubject) {
    return new News(article, otherSubject, speaker, running);
  }

  News saidBy(@Nullable String otherSpeaker) {
    return new News(article, subject, otherSpeaker, running);
  }

  News growing() {
    return new News(article, subject, speaker, true);
  }

  FigureClaim figure(String words, Bound bound, Unit unit, String... numbers) {
    List<BigDecimal> stated = Stream.of(numbers).map(BigDecimal::new).toList();
    return new FigureClaim(basis(words), Figure.of(words, bound, stated, unit, null));
  }

  DurationClaim duration(String words, Bound bound, Unit unit, String... numbers) {
    List<BigDecimal> stated = Stream.of(numbers).map(BigDecimal::new).toList();
    return new DurationClaim(basis(words), Figure.of(words, bound, stated, unit, null));
  }

  DateClaim date(String words, When when) {
    return new DateClaim(basis(words), when, words);
  }

  RankClaim rank(String words, int best, int worst) {
    return new RankClaim(basis(words), new Rank(words, best, worst, null));
  }

  /** A quotation of somebody, or of nobody with a name. */
  QuoteClaim quote(String words, @Nullable String name, boolean translated) {
    Basis basis = basis(words);
    List<Holder> holders = name == null ? List.of() : List.of(new Holder(name, Holder.Tie.SUBJECT));
    List<String> terms = translated ? List.of(QuoteClaim.TRANSLATED) : List.of();
    Topic topic = new Topic(name, holders, "words", null, Scope.NONE, false, terms);
    return new QuoteClaim(basis.withTopic(topic), new Quotation(words));
  }

  /** Whether a gate is open, or at which place something was. */
  StatusClaim status(String words, String relation, boolean polarity, @Nullable String agent) {
    boolean place = relation.equals("airport") || relation.equals("hotel");
    String matter = place ? "where" : "passage";
    return new StatusClaim(
        basis(words), new Status(words, relation, matter, polarity, null, agent));
  }

  RoleClaim role(String words, String holder, String role) {
    return new RoleClaim(basis(words), new Post(words, holder, role, null, Post.Event.HOLDS));
  }

  ComparisonClaim comparison(
      String words, Comparison.Standing standing, Comparison.@Nullable Bound bound) {
    int place = standing == Comparison.Standing.NTH ? 2 : 1;
    return new ComparisonClaim(
        basis(words), new Comparison(words, standing, place, "large", "bank", true, bound));
  }

  private Basis basis(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(article.id() + " does not say \"" + words + "\"");
    }
    Passage passage = article.passage(new Span(start, start + words.length()));
    Topic topic = new Topic(subject, List.of(), "count", "", Scope.NONE, running, List.of());
    return new Basis(
        article.id() + "#" + start,
        passage,
        topic,
        Stance.ASSERTED,
        speaker,
        null,
        1,
        By.EXTRACTED);
  }

  /** Two claims as the rivals that Java hands to the rules. */
  static Rivals rivals(Claim lower, Claim higher) {
    return rivals(lower, higher, 1);
  }

  /** The same, so sure to be of one matter as given, from 0 to 1. */
  static Rivals rivals(Claim lower, Claim higher, double confidence) {
    boolean inOrder = lower.passage().compareTo(higher.passage()) <= 0;
    Pair pair = new Pair(inOrder ? lower : higher, inOrder ? higher : lower, List.of(), confidence);
    Slot slot =
        new Slot(
            lower.kind(),
            lower.subject(),
            lower.attribute(),
            lower.scope(),
            List.of(pair.one(), pair.other()),
            List.of(pair));
    return new Rivals(slot, new Side(List.of(lower)), new Side(List.of(higher)), List.of(pair), 0);
  }
}
