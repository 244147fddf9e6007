package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Quotation;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which occasions the quotations of a story were spoken. A speaker of whom two articles quote
 * one remark each, both on the steps of the court on Wednesday, most likely made one.
 */
final class Occasions {
  /** So far apart, in UTF-16 code units, the parts of one utterance stand at most. */
  private static final int ONE_BREATH = 200;

  /** Fewer words are a turn of phrase, not the remark itself. */
  static final int REMARK = 5;

  private record Seat(Article article, String speaker) {}

  private final Set<String> places;
  private final Set<String> press;
  private final Map<Seat, List<Span>> spoken = new HashMap<>();

  /**
   * @param facets all of a story
   */
  Occasions(List<Facet> facets, Vocabulary vocabulary) {
    this.places = vocabulary.places();
    this.press = vocabulary.press();
    for (Facet facet : facets) {
      if (facet.claim().kind() == Kind.QUOTE && words(facet) >= REMARK) {
        for (String speaker : facet.firm()) {
          Seat seat = new Seat(facet.claim().article(), speaker);
          spoken
              .computeIfAbsent(seat, each -> new ArrayList<>())
              .add(facet.claim().passage().span());
        }
      }
    }
  }

  private static int words(Facet facet) {
    Quotation quotation = ((QuoteClaim) facet.claim()).quotation();
    return quotation.words().size();
  }

  /** True where each article quotes its speaker but once, and at some length. */
  boolean onlyRemarks(Facet one, Facet other) {
    return onlyRemark(one) && onlyRemark(other);
  }

  private boolean onlyRemark(Facet facet) {
    if (words(facet) < REMARK || facet.firm().isEmpty()) {
      return false;
    }
    Span span = facet.claim().passage().span();
    Seat seat = new Seat(facet.claim().article(), facet.firm().iterator().next());
    return spoken.getOrDefault(seat, List.of()).stream()
        .allMatch(each -> oneUtterance(seat.article(), each, span));
  }

  /** Parts of one paragraph with little between them: "…," she said. "…" */
  private static boolean oneUtterance(Article article, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to - from <= ONE_BREATH
        && (!article.hasText() || to <= from || !article.text().substring(from, to).contains("\n"));
  }

  /** True where both were spoken on one day, or within one part of it. */
  static boolean sameDay(Facet one, Facet other) {
    When when = one.claim().when();
    When otherWhen = other.claim().when();
    return when != null
        && otherWhen != null
        && !when.grain().coarserThanDay()
        && !otherWhen.grain().coarserThanDay()
        && !when.disjoint(otherWhen);
  }

  /** True where both were spoken within one part of a day, or at one hour. */
  static boolean sameHour(Facet one, Facet other) {
    When when = one.claim().when();
    When otherWhen = other.claim().when();
    return sameDay(one, other)
        && when != null
        && otherWhen != null
        && when.grain().compareTo(Grain.DAY) < 0
        && otherWhen.grain().compareTo(Grain.DAY) < 0;
  }

  /** True where different times are given for the two. */
  static boolean otherTimes(Facet one, Facet other) {
    When when = one.claim().when();
    When otherWhen = other.claim().when();
    return when != null && otherWhen != null && when.disjoint(otherWhen);
  }

  /** Where both were spoken, as their articles put it: "court", "step"; empty where none says. */
  Set<String> places(Set<String> around, Set<String> otherAround) {
    Set<String> shared = new TreeSet<>(around);
    shared.retainAll(otherAround);
    shared.retainAll(places);
    return shared;
  }

  /** True where both were spoken to the press: where a speaker makes many remarks. */
  boolean press(Set<String> around, Set<String> otherAround) {
    return around.stream().anyMatch(press::contains)
        && otherAround.stream().anyMatch(press::contains);
  }
}
