package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.When;
import dev.gainsay.extract.quantity.Places;
import dev.gainsay.extract.quantity.Quantities;
import dev.gainsay.extract.time.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads every checkable claim out of an article: one shared parse, one reader a kind of value, one
 * finder of topics. Immutable and safe for several threads.
 */
public final class Extractor {
  private static final List<ClaimFinder> FINDERS =
      List.of(
          new QuoteFinder(),
          new RoleFinder(),
          new ChargeFinder(),
          new StatusFinder(),
          new CircumstanceFinder(),
          new ComparisonFinder());

  private final Syntax syntax;
  private final Vocabulary vocabulary;
  private final Quantities quantities;
  private final Times times;
  private final Places places;
  private final StanceFinder stances;
  private final SpeakerFinder speakers;
  private final WhenFinder moments;

  /** An extractor over a syntax and a vocabulary. */
  public Extractor(Syntax syntax, Vocabulary vocabulary) {
    this.syntax = syntax;
    this.vocabulary = vocabulary;
    this.quantities = new Quantities();
    this.times = new Times();
    this.places = new Places();
    this.stances = new StanceFinder(vocabulary);
    this.speakers = new SpeakerFinder(vocabulary);
    this.moments = new WhenFinder(vocabulary);
  }

  private static final class Bundled {
    static final Extractor EXTRACTOR =
        new Extractor(new OpenNlpSyntax(Vocabulary.bundled()), Vocabulary.bundled());
  }

  /** The extractor with the bundled models and vocabulary, loaded on first use. */
  public static Extractor bundled() {
    return Bundled.EXTRACTOR;
  }

  /** All claims of an article, in the order of their passages, and the names it calls one. */
  public Extraction extract(Article article) {
    List<Sentence> sentences = syntax.parse(article);
    NameFinder names = NameFinder.over(sentences, vocabulary);
    HolderFinder holders = new HolderFinder(names, vocabulary);
    sentences.forEach(holders::read);
    TopicFinder topics = new TopicFinder(vocabulary, names, holders);
    Clock clock = new Clock(article.source().published());
    List<Claim> claims = new ArrayList<>();
    List<Alias> aliases = new ArrayList<>();
    List<List<Mention>> values = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      List<Mention> mentions = mentions(sentence, clock);
      values.add(mentions);
      for (Mention mention : mentions) {
        claims.add(claim(sentence, mention, mentions, holders, topics));
      }
      aliases.addAll(AliasFinder.in(sentence, names.in(sentence)));
    }
    Reading reading =
        new Reading(
            article, sentences, values, names, holders, speakers, stances, moments, vocabulary);
    for (ClaimFinder finder : FINDERS) {
      claims.addAll(finder.find(reading));
    }
    claims.sort(
        Comparator.comparing((Claim claim) -> claim.passage().span()).thenComparing(Claim::kind));
    List<Claim> numbered = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      String id = article.id() + "#" + (numbered.size() + 1);
      numbered.add(claim.on(claim.basis().withId(id)));
    }
    return new Extraction(numbered, aliases.stream().distinct().toList());
  }

  private List<Mention> mentions(Sentence s, Clock clock) {
    List<Mention> mentions = new ArrayList<>(times.find(s, clock));
    mentions.removeIf(mention -> behindCurrency(s, mention.first()));
    addFree(mentions, places.find(s));
    addFree(mentions, quantities.find(s));
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  /** "Closed at $15.40": what looks like a time of day is money behind a currency's sign. */
  private static boolean behindCurrency(Sentence s, int first) {
    String before = s.word(first - 1);
    return !before.isEmpty()
        && Character.getType(before.charAt(before.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** A word belongs to one value: times come first, then places in an order, then quantities. */
  private static void addFree(List<Mention> mentions, List<? extends Mention> more) {
    for (Mention mention : more) {
      if (mentions.stream().noneMatch(mention::overlaps)) {
        mentions.add(mention);
      }
    }
  }

  private Claim claim(
      Sentence s, Mention mention, List<Mention> all, HolderFinder holders, TopicFinder topics) {
    if (mention instanceof Mention.Quantity quantity) {
      TopicFinder.Found found = topics.ofQuantity(s, quantity, all);
      Basis basis =
          basis(
              s,
              mention,
              found,
              moments.when(s, mention.first(), mention.end(), found.frame(), all),
              holders);
      return new FigureClaim(
          basis, found.unit() == null ? quantity.figure() : quantity.figure().in(found.unit()));
    }
    TopicFinder.Found found = topics.ofEvent(s, mention, all);
    if (mention instanceof Mention.Time time) {
      Basis basis = basis(s, mention, found, null, holders);
      return new DateClaim(basis, time.when(), s.text(time.first(), time.end()));
    }
    Basis basis =
        basis(
            s,
            mention,
            found,
            moments.when(s, mention.first(), mention.end(), found.frame(), all),
            holders);
    if (mention instanceof Mention.Length length) {
      return new DurationClaim(basis, length.length());
    }
    return new RankClaim(basis, ((Mention.Place) mention).rank());
  }

  private Basis basis(
      Sentence s,
      Mention mention,
      TopicFinder.Found found,
      @Nullable When when,
      HolderFinder holders) {
    Stance stance = stances.stance(s, mention.first(), found.frame().verb());
    Span quote = found.quote();
    return new Basis(
        s.article().id() + "#0",
        s.article().passage(quote),
        found.topic(),
        stance,
        speakers.speaker(s, mention.first(), holders),
        when,
        found.confidence(),
        By.EXTRACTED);
  }
}
