package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Span;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/**
 * Puts the claims of a story side by side.
 *
 * <p>Between two articles each value finds at most one partner: pairs are taken from the surest
 * down, and equal values attract. So where both articles say 12 killed and 30 hurt, nobody compares
 * 12 with 30.
 */
public final class Aligner {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'\u201D\u2019)]*\\s|\n");

  /** So sure it must be that two dates of one article speak of one event. */
  private static final double SURE_WITHIN = 0.5;

  /** So sure it must be that two claims joined over a third speak of the same. */
  private static final double SURE_OVER_THIRD = 0.4;

  private final Vocabulary vocabulary;

  public Aligner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A pair that was looked at. */
  private record Look(Facet one, Facet other, Comparability.Judgement judgement, double rank) {}

  /**
   * Aligns claims.
   *
   * @param claims of all articles of a story; rejected ones are kept in the list and never compared
   * @param aliases names that the articles themselves call one
   * @param settings what the story's file settles
   */
  public Alignment align(List<Claim> claims, Collection<Alias> aliases, StorySettings settings) {
    List<String> written = new ArrayList<>();
    for (Claim claim : claims) {
      claim.topic().holders().stream().map(Holder::name).forEach(written::add);
    }
    Names names = Names.joining(written, aliases, settings.aliases());
    List<Facet> facets =
        claims.stream()
            .sorted(Comparator.comparing(Claim::passage).thenComparing(Claim::kind))
            .map(claim -> Facet.of(claim, names, longForms(aliases), vocabulary))
            .toList();
    Usage usage = new Usage(facets);
    Comparability comparability = new Comparability(vocabulary, new Likeness(facets), usage);
    List<Look> accepted = new ArrayList<>();
    List<Stopped> stopped = new ArrayList<>();
    for (List<Facet> block : blocks(facets).values()) {
      alignBlock(block, comparability, usage, accepted, stopped);
    }
    List<Claim> named = facets.stream().map(Facet::claim).toList();
    return new Alignment(named, slots(facets, accepted, comparability), stopped);
  }

  /** Long forms by abbreviation, in the words of attributes: "dau" is "daily active user". */
  private static Map<String, String> longForms(Collection<Alias> aliases) {
    Map<String, String> longForms = new TreeMap<>();
    for (Alias alias : aliases) {
      String shorter = Strings.CS.removeEnd(alias.shorter(), "s").toLowerCase(Locale.ROOT);
      String longer = alias.longer().toLowerCase(Locale.ROOT);
      if (longer.indexOf(' ') > 0 && shorter.indexOf(' ') < 0) {
        longForms.merge(
            shorter, Strings.CS.removeEnd(longer, "s"), (a, b) -> a.compareTo(b) < 0 ? a : b);
        longForms.putIfAbsent(shorter + "s", Strings.CS.removeEnd(longer, "s"));
      }
    }
    return longForms;
  }

  /** Claims that could possibly be compared share a block. */
  private Map<String, List<Facet>> blocks(List<Facet> facets) {
    Map<String, List<Facet>> blocks = new TreeMap<>();
    for (Facet facet : facets) {
      if (facet.claim().basis().by() != By.REJECTED) {
        blocks.computeIfAbsent(block(facet), b -> new ArrayList<>()).add(facet);
      }
    }
    return blocks;
  }

  private String block(Facet facet) {
    Kind kind = facet.claim().kind();
    Figure figure = facet.figure();
    if (kind != Kind.FIGURE || figure == null) {
      return kind.word();
    }
    Unit.Quantity quantity = figure.unit().quantity();
    if (quantity == Unit.Quantity.COUNT || quantity == Unit.Quantity.NUMBER) {
      String classOf = vocabulary.classOf(facet.head());
      return "count " + (classOf == null ? facet.head() : classOf);
    }
    return quantity + " " + figure.unit().dimension();
  }

  private void alignBlock(
      List<Facet> block,
      Comparability comparability,
      Usage usage,
      List<Look> accepted,
      List<Stopped> stopped) {
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int k = i + 1; k < block.size(); k++) {
        Facet one = block.get(i);
        Facet other = block.get(k);
        Comparability.Judgement judgement = comparability.judge(one, other);
        boolean agree = agree(one, other);
        if (judgement.comparable()) {
          boolean within = one.claim().article() == other.claim().article();
          if (!within || agree || withinArticle(one, other, judgement, usage)) {
            looks.add(new Look(one, other, judgement, judgement.score() + (agree ? 0.5 : 0)));
          }
        } else if (!agree && alike(one, other)) {
          stopped.add(
              new Stopped(one.claim(), other.claim(), guard(judgement), judgement.reason()));
        }
      }
    }
    match(looks, accepted);
  }

  private static Guard guard(Comparability.Judgement judgement) {
    return judgement.guard() == null ? Guard.UNCLEAR_MATTER : judgement.guard();
  }

  /**
   * Pairs worth telling about when they are kept apart: what they count or tell of is called the
   * same.
   */
  private static boolean alike(Facet one, Facet other) {
    return one.claim().article() != other.claim().article()
        && !one.attribute().isEmpty()
        && (one.attribute().equals(other.attribute())
            || (one.claim().kind() == Kind.FIGURE && one.head().equals(other.head())));
  }

  /**
   * One article rarely contradicts itself and often counts several things of a kind, so the two
   * must be the only values of their attribute there and grammar must tie both to one name.
   */
  private boolean withinArticle(
      Facet one, Facet other, Comparability.Judgement judgement, Usage usage) {
    if (!sentenceEndsBetween(one.claim().passage(), other.claim().passage())) {
      return false;
    }
    boolean sameAttribute = one.attribute().equals(other.attribute());
    boolean date = one.claim().kind() == Kind.DATE;
    if (date && judgement.score() < SURE_WITHIN) {
      return false;
    }
    boolean tied =
        one.firm().stream().anyMatch(other.names()::contains)
            || other.firm().stream().anyMatch(one.names()::contains)
            || (one.claim().subject() != null
                && one.claim().subject().equals(other.claim().subject()));
    return sameAttribute
        && (date
            ? tied || noName(one) || noName(other)
            : tied && !people(one) && usage.unique(one, other));
  }

  /**
   * Counts of people in one article are mostly parts of one whole: ten voted for it, thirty
   * against.
   */
  private boolean people(Facet facet) {
    String subject = facet.claim().subject();
    return "person".equals(vocabulary.classOf(facet.head()))
        || (subject != null && subject.startsWith(facet.head()));
  }

  private static boolean noName(Facet facet) {
    return facet.firm().isEmpty();
  }

  private static boolean sentenceEndsBetween(Passage one, Passage other) {
    Span first = one.span().compareTo(other.span()) <= 0 ? one.span() : other.span();
    Span second = first == one.span() ? other.span() : one.span();
    if (first.end() >= second.start()) {
      return false;
    }
    String between = one.article().text().substring(first.end(), second.start());
    return SENTENCE_END.matcher(between).find();
  }

  private static boolean agree(Facet one, Facet other) {
    Figure a = one.figure();
    Figure b = other.figure();
    if (a != null && b != null) {
      return a.unit().factor() > 0 && a.agreesWith(b);
    }
    if (one.claim() instanceof DateClaim first && other.claim() instanceof DateClaim second) {
      return !first.date().disjoint(second.date());
    }
    return one.claim() instanceof RankClaim first
        && other.claim() instanceof RankClaim second
        && !first.rank().contradicts(second.rank());
  }

  /** From the surest pair down; a value takes one value of another article as partner. */
  private static void match(List<Look> looks, List<Look> accepted) {
    looks.sort(
        Comparator.comparingDouble((Look look) -> -look.rank)
            .thenComparing(look -> look.one.claim().passage())
            .thenComparing(look -> look.other.claim().passage()));
    Map<Facet, Map<Article, Facet>> partners = new IdentityHashMap<>();
    for (Look look : looks) {
      Article first = look.one.claim().article();
      Article second = look.other.claim().article();
      if (first == second) {
        accepted.add(look);
        continue;
      }
      Facet partner = partners.computeIfAbsent(look.one, f -> new HashMap<>()).get(second);
      Facet back = partners.computeIfAbsent(look.other, f -> new HashMap<>()).get(first);
      boolean free = partner == null || agree(partner, look.other);
      boolean freeBack = back == null || agree(back, look.one);
      if (free && freeBack) {
        accepted.add(look);
        partners.get(look.one).putIfAbsent(second, look.other);
        partners.get(look.other).putIfAbsent(first, look.one);
      }
    }
  }

  private static List<Slot> slots(
      List<Facet> facets, List<Look> accepted, Comparability comparability) {
    Map<Facet, Facet> parent = new IdentityHashMap<>();
    facets.forEach(facet -> parent.put(facet, facet));
    accepted.forEach(look -> parent.put(root(parent, look.other), root(parent, look.one)));
    Map<Facet, List<Facet>> groups = new IdentityHashMap<>();
    List<List<Facet>> ordered = new ArrayList<>();
    for (Facet facet : facets) {
      Facet root = root(parent, facet);
      List<Facet> group = groups.get(root);
      if (group == null) {
        group = new ArrayList<>();
        groups.put(root, group);
        ordered.add(group);
      }
      group.add(facet);
    }
    Map<Facet, List<Look>> looks = new IdentityHashMap<>();
    accepted.forEach(
        look -> looks.computeIfAbsent(root(parent, look.one), r -> new ArrayList<>()).add(look));
    List<Slot> slots = new ArrayList<>();
    for (List<Facet> group : ordered) {
      if (group.size() > 1) {
        slots.add(
            slot(group, looks.getOrDefault(root(parent, group.get(0)), List.of()), comparability));
      }
    }
    return slots;
  }

  private static Facet root(Map<Facet, Facet> parent, Facet facet) {
    Facet root = facet;
    while (true) {
      Facet up = parent.getOrDefault(root, root);
      if (up == root) {
        return root;
      }
      root = up;
    }
  }

  private static Slot slot(List<Facet> group, List<Look> looks, Comparability comparability) {
    List<Pair> pairs = new ArrayList<>();
    for (Look look : looks) {
      pairs.add(
          new Pair(
              look.one.claim(),
              look.other.claim(),
              look.judgement.because(),
              look.judgement.score()));
    }
    // Claims joined over a third are compared too, where no guard speaks against them.
    for (int i = 0; i < group.size(); i++) {
      for (int k = i + 1; k < group.size(); k++) {
        Facet one = group.get(i);
        Facet other = group.get(k);
        boolean known =
            looks.stream()
                .anyMatch(
                    l -> (l.one == one && l.other == other) || (l.one == other && l.other == one));
        if (!known && one.claim().article() != other.claim().article()) {
          Comparability.Judgement judgement = comparability.judge(one, other);
          boolean sure = judgement.score() >= SURE_OVER_THIRD && one.claim().kind() != Kind.DATE;
          if (judgement.comparable() || (judgement.merelyUnclear() && sure)) {
            pairs.add(new Pair(one.claim(), other.claim(), judgement.because(), judgement.score()));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair p) -> p.one().passage())
            .thenComparing(p -> p.other().passage()));
    Claim first = naming(group);
    return new Slot(
        first.kind(),
        first.subject(),
        first.attribute(),
        first.scope(),
        group.stream().map(Facet::claim).toList(),
        pairs);
  }

  /**
   * The claim whose topic names the slot: the one with most known of it, then the shortest name.
   */
  private static Claim naming(List<Facet> group) {
    return group.stream()
        .map(Facet::claim)
        .min(
            Comparator.comparing(
                    (Claim c) ->
                        c.subject() == null
                            || c.topic().holders().isEmpty()
                            || !c.topic().holders().get(0).tie().firm())
                .thenComparing(c -> c.attribute().isEmpty())
                .thenComparing(c -> c.attribute().length())
                .thenComparing(c -> String.valueOf(c.subject()))
                .thenComparing(Claim::attribute)
                .thenComparing(c -> -c.scope().parts().size()))
        .orElseThrow();
  }
}
