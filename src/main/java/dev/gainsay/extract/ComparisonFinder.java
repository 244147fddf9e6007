package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds comparison claims: superlatives, and how one stands to one other. */
final class ComparisonFinder implements ClaimFinder {
  private static final double SUPERLATIVE = 0.75;
  private static final double PAIRING = 0.7;
  private static final Set<String> IN = Set.of("in", "at", "across", "within");
  private static final Set<String> NATION = Set.of("country", "nation");

  @Override
  public List<Claim> find(Reading reading) {
    ComparisonWords words = reading.vocabulary().comparisons();
    Superlatives superlatives = new Superlatives(words);
    Pairings pairings = new Pairings(words);
    PartyFinder parties = new PartyFinder(reading.names(), reading.holders());
    Integer year = year(reading.article());
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (Superlatives.Found found : superlatives.find(s, year)) {
        claims.add(superlative(reading, s, found, parties));
      }
      for (Pairings.Found found : pairings.find(s, reading.names().in(s))) {
        claims.add(pairing(reading, s, found, parties));
      }
    }
    return claims;
  }

  private static @Nullable Integer year(Article article) {
    LocalDate published = article.source().published();
    return published == null ? null : published.getYear();
  }

  private static Claim superlative(
      Reading reading, Sentence s, Superlatives.Found found, PartyFinder parties) {
    // "No Reform Bloc leader has done as well since": the names inside are those it is said of.
    Set<String> inside =
        s.word(found.first()).equals("no")
            ? Set.of()
            : namesBetween(reading, s, found.first(), found.end());
    List<Holder> holders = parties.of(s, found.first(), found.noun(), found.end(), inside);
    if (found.form().equals(Unequalled.RECORD) && found.head().isEmpty()) {
      // "The club sold him for 62 million, a record": nobody is one, the sum is.
      holders = holders.stream().map(each -> new Holder(each.name(), nearby(each.tie()))).toList();
    }
    Scope scope = scope(reading, s, found);
    String head = found.head().isEmpty() ? subjectNoun(s, found) : found.head();
    String attribute = head.isEmpty() ? found.form() : found.form() + " " + head;
    Comparison comparison =
        found.head().isEmpty() && !head.isEmpty()
            ? found.comparison().among(head)
            : found.comparison();
    Basis basis =
        basis(reading, s, comparison, found.first(), found.end(), holders, attribute, scope);
    return new ComparisonClaim(basis, comparison);
  }

  private static Holder.Tie nearby(Holder.Tie tie) {
    return tie.firm() ? Holder.Tie.NEARBY : tie;
  }

  /** "The flood is the deadliest": the subject says what is compared. */
  private static String subjectNoun(Sentence s, Superlatives.Found found) {
    Frame frame = Frame.of(s, found.first(), found.noun());
    int head = frame.subject().head();
    // "The walkout, announced after talks had failed again, is the first in 61 years."
    boolean apart = frame.verb().first() > 0 && s.word(frame.verb().first() - 1).equals(",");
    if (apart && s.size() > 0 && s.token(0).chunk().endsWith("-NP")) {
      Chunks.Phrase opening = Chunks.nounPhrase(s, 0);
      head = s.word(opening.end()).equals(",") ? opening.head() : head;
    }
    boolean noun = head >= 0 && s.token(head).noun() && !s.token(head).properNoun();
    return noun && frame.verbLemma(s).equals("be") ? s.token(head).lemma() : "";
  }

  private static Claim pairing(
      Reading reading, Sentence s, Pairings.Found found, PartyFinder parties) {
    Set<String> aside = namesBetween(reading, s, found.first(), found.end());
    List<Holder> holders = parties.of(s, found.first(), found.end(), found.end(), aside);
    String attribute = ComparisonClaim.WITH + found.other().text().toLowerCase(Locale.ROOT);
    Basis basis =
        basis(
            reading,
            s,
            found.comparison(),
            found.first(),
            found.end(),
            holders,
            attribute,
            Scope.NONE);
    return new ComparisonClaim(basis, found.comparison());
  }

  private static Basis basis(
      Reading reading,
      Sentence s,
      Comparison comparison,
      int first,
      int end,
      List<Holder> holders,
      String attribute,
      Scope scope) {
    Frame frame = Frame.of(s, first, end);
    List<String> terms = Terms.of(s, frame, first, first + 1, reading.vocabulary());
    Topic topic = new Topic(null, holders, attribute, null, scope, false, terms);
    Stance stance = reading.stances().stance(s, first, frame.verb());
    When when = reading.moments().when(s, first, end, frame, times(reading, s, first, end));
    Comparison.Bound bound = comparison.bound();
    boolean ofBound = bound != null && when != null && when.from().getYear() == bound.year();
    return reading.basis(
        s,
        first,
        end,
        topic,
        stance == Stance.DENIED ? Stance.ASSERTED : stance,
        reading.speaker(s, first),
        ofBound ? null : when,
        comparison.pairwise() ? PAIRING : SUPERLATIVE);
  }

  /**
   * A superlative's own times: "after Bras in 1971" behind a comma is another's, and so is what
   * stands between two commas before it, "the ferry, launched in 1989, was the oldest".
   */
  private static List<Mention> times(Reading reading, Sentence s, int first, int end) {
    int limit = end;
    while (limit < s.size() && !s.word(limit).matches("[,;(]|after|before|behind|than")) {
      limit++;
    }
    int to = limit;
    return reading.values().get(s.number()).stream()
        .filter(m -> m.end() <= to)
        .filter(m -> !(comma(s, 0, m.first()) && comma(s, m.end(), first)))
        .toList();
  }

  private static boolean comma(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> namesBetween(Reading reading, Sentence s, int first, int end) {
    Set<String> inside = new HashSet<>();
    for (NameFinder.Name name : reading.names().in(s)) {
      if (name.first() >= first && name.end() <= end) {
        inside.add(name.text());
      }
    }
    return inside;
  }

  /**
   * "The world's largest", "Alibaba's youngest", "the largest in Asia", "the youngest at Alibaba".
   */
  private static Scope scope(Reading reading, Sentence s, Superlatives.Found found) {
    String place = null;
    for (int i = found.first(); i < found.end() && place == null; i++) {
      boolean owns = s.word(i + 1).equals("'s") || s.word(i + 1).equals("'");
      if (s.word(i).equals("world") && owns && i < found.word()) {
        place = "worldwide";
      }
    }
    Scope scope = Scope.NONE;
    for (NameFinder.Name name : reading.names().in(s)) {
      boolean owns = s.word(name.end()).matches("'s?") && name.end() < found.word();
      int before = s.word(name.first() - 1).equals("the") ? name.first() - 2 : name.first() - 1;
      boolean within =
          IN.contains(s.word(before)) && before >= found.noun() && before <= found.noun() + 2;
      if (place == null && ((owns && name.first() >= found.first()) || within)) {
        place = name.text().toLowerCase(Locale.ROOT);
      }
    }
    if (place == null
        && IN.contains(s.word(found.noun()))
        && s.word(found.noun() + 1).equals("the")) {
      String noun = s.word(found.noun() + 2);
      place = noun.equals("world") ? "worldwide" : NATION.contains(noun) ? null : place;
    }
    if (place != null) {
      scope = scope.with(Scope.Narrowing.PLACE, place);
    }
    if (s.word(found.noun()).equals("among")) {
      Chunks.Phrase group = Chunks.nounPhrase(s, Math.min(found.noun() + 1, s.size() - 1));
      if (group.head() >= 0) {
        scope = scope.with(Scope.Narrowing.POPULATION, s.token(group.head()).lemma());
      }
    }
    return scope;
  }
}
