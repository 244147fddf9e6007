package dev.gainsay.align;

import dev.gainsay.article.Passage;
import dev.gainsay.article.Span;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/** Puts the claims of a story side by side. Immutable and thread-safe. */
public final class Aligner {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'\\u201D\\u2019)]*\\s|\\n");

  /** So sure it must be that two dates of one article speak of one event. */
  private static final double SURE_WITHIN = 0.4;

  private static final String COUNTS = "count ";

  private final Vocabulary vocabulary;

  public Aligner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Aligns claims.
   *
   * @param claims of all articles of a story; rejected ones are kept in the list and never compared
   * @param aliases names that the articles themselves call one
   * @param settings what the story's file settles
   */
  public Alignment align(List<Claim> claims, Collection<Alias> aliases, StorySettings settings) {
    List<Facet> facets = facets(claims, aliases, settings);
    Usage usage = new Usage(facets);
    Comparability comparability =
        new Comparability(
            vocabulary,
            new Likeness(counted(facets)),
            usage,
            new Occasions(facets, vocabulary),
            new Incumbents(facets),
            surroundings(facets, vocabulary));
    List<Look> looks = new ArrayList<>();
    List<Stopped> stopped = new ArrayList<>();
    List<Look> found = new ArrayList<>();
    Candidates candidates =
        new Candidates(
            facets, (one, other) -> look(one, other, comparability, usage, found, stopped));
    for (List<Facet> block : blocks(facets)) {
      candidates.in(block);
      looks.addAll(Matching.of(found));
      found.clear();
    }
    Candidates slips =
        new Candidates(
            facets,
            (one, other) ->
                !block(one).equals(block(other))
                    && look(one, other, comparability, usage, found, stopped));
    alikeInDigits(facets).forEach(slips::in);
    looks.addAll(Matching.of(found));
    List<Claim> named = facets.stream().map(Facet::claim).limit(claims.size()).toList();
    List<Slot> slots = Slots.of(facets, looks, comparability, candidates);
    return new Alignment(named, slots, stopped, candidates.unseen());
  }

  /** The words around the figures among them. */
  static Surroundings surroundings(List<Facet> facets, Vocabulary vocabulary) {
    return new Surroundings(
        facets.stream().filter(each -> each.claim().kind() == Kind.FIGURE).toList(), vocabulary);
  }

  /** How rare a word is shows in the numbers; a text's many titles and names would blur it. */
  private static List<Facet> counted(List<Facet> facets) {
    return facets.stream()
        .filter(each -> each.claim().kind() != Kind.ROLE && each.claim().kind() != Kind.COMPARISON)
        .filter(each -> !(each.claim() instanceof StatusClaim s) || !s.tellsCircumstance())
        .toList();
  }

  /** The claims as they are compared. */
  List<Facet> facets(List<Claim> claims, Collection<Alias> aliases, StorySettings settings) {
    List<String> written = new ArrayList<>();
    for (Claim claim : claims) {
      claim.topic().holders().stream().map(Holder::name).forEach(written::add);
    }
    Names names = Names.joining(written, aliases, settings.aliases());
    Map<String, String> longForms = longForms(aliases);
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::passage).thenComparing(Claim::kind));
    List<Facet> facets = new ArrayList<>(sorted.size());
    for (Claim claim : sorted) {
      facets.add(Facet.of(facets.size(), claim, names, longForms, settings, vocabulary));
    }
    // Behind the claims themselves: other statements of what they say, for the comparison alone.
    for (Claim claim : sorted) {
      Claim restated =
          claim instanceof DateClaim date
              ? Elapsed.of(date)
              : claim instanceof FigureClaim figure ? Multiplied.of(figure) : null;
      if (restated != null) {
        facets.add(Facet.of(facets.size(), restated, names, longForms, settings, vocabulary));
      }
    }
    return facets;
  }

  /** Long forms by abbreviation, in the words of attributes: "dau" is "daily active user". */
  private static Map<String, String> longForms(Collection<Alias> aliases) {
    SortedMap<String, String> longForms = new TreeMap<>();
    for (Alias alias : aliases) {
      String shorter = Strings.CS.removeEnd(alias.shorter(), "s").toLowerCase(Locale.ROOT);
      String longer = Strings.CS.removeEnd(alias.longer().toLowerCase(Locale.ROOT), "s");
      if (longer.indexOf(' ') > 0 && shorter.indexOf(' ') < 0) {
        longForms.merge(shorter, longer, (a, b) -> a.compareTo(b) < 0 ? a : b);
        longForms.putIfAbsent(shorter + "s", longer);
      }
    }
    return longForms;
  }

  /** Claims that could possibly be compared share a block. */
  private Collection<List<Facet>> blocks(List<Facet> facets) {
    SortedMap<String, List<Facet>> blocks = new TreeMap<>();
    for (Facet facet : facets) {
      if (facet.claim().basis().by() != By.REJECTED) {
        blocks.computeIfAbsent(block(facet), b -> new ArrayList<>()).add(facet);
      }
    }
    return blocks.values();
  }

  private String block(Facet facet) {
    Kind kind = facet.claim().kind();
    if (facet.claim() instanceof StatusClaim stated) {
      return "status " + stated.status().matter();
    }
    Figure figure = facet.figure();
    if (kind != Kind.FIGURE || figure == null) {
      return kind.word();
    }
    Unit.Quantity quantity = figure.unit().quantity();
    if (quantity == Unit.Quantity.COUNT || quantity == Unit.Quantity.NUMBER) {
      String classOf = vocabulary.classOf(facet.head());
      return COUNTS + (classOf == null ? facet.head() : classOf);
    }
    return quantity + " " + figure.unit().dimension();
  }

  /**
   * Counts of things called by different nouns are compared only where their digits are one set.
   */
  private Collection<List<Facet>> alikeInDigits(List<Facet> facets) {
    SortedMap<String, List<Facet>> byDigits = new TreeMap<>();
    for (Facet facet : facets) {
      String key = Slip.key(facet.figure());
      if (key != null
          && facet.claim().kind() == Kind.FIGURE
          && facet.claim().basis().by() != By.REJECTED
          && block(facet).startsWith(COUNTS)) {
        byDigits.computeIfAbsent(key, k -> new ArrayList<>()).add(facet);
      }
    }
    return byDigits.values();
  }

  /** True where the two may be compared and their values can be one. */
  private boolean look(
      Facet one,
      Facet other,
      Comparability comparability,
      Usage usage,
      List<Look> looks,
      List<Stopped> stopped) {
    boolean agree = one.agrees(other);
    // Most pairs of one long article: whatever came of judging them, nothing would be kept.
    if (one.sameArticle(other) && !agree && !mayClashWithin(one, other, usage)) {
      return false;
    }
    Comparability.Judgement judgement = comparability.judge(one, other);
    Guard guard = judgement.guard();
    if (guard == null) {
      if (!one.sameArticle(other) || agree || withinArticle(one, other, judgement)) {
        looks.add(new Look(one, other, judgement, agree));
      }
    } else if (!agree && alike(one, other)) {
      stopped.add(new Stopped(one.claim(), other.claim(), guard, judgement.reason()));
    }
    return agree && guard == null;
  }

  /**
   * Pairs worth telling about when they are kept apart: what they count or tell of is called the
   * same.
   */
  private static boolean alike(Facet one, Facet other) {
    return !one.sameArticle(other)
        && !one.attribute().isEmpty()
        && (one.attribute().equals(other.attribute())
            || (one.claim().kind() == Kind.FIGURE && one.head().equals(other.head())));
  }

  private static boolean withinArticle(Facet one, Facet other, Comparability.Judgement judgement) {
    boolean sure = one.claim().kind() != Kind.DATE || judgement.score() >= SURE_WITHIN;
    return sure && sentenceEndsBetween(one.claim().passage(), other.claim().passage());
  }

  /**
   * One article rarely contradicts itself and often counts several things of a kind, so the two
   * must be the only values of their attribute there and one name must tie them.
   */
  private boolean mayClashWithin(Facet one, Facet other, Usage usage) {
    return one.attribute().equals(other.attribute())
        && one.claim().stance() == other.claim().stance()
        && !(one.claim() instanceof PropositionClaim)
        && tiedWithin(one, other, usage);
  }

  private boolean tiedWithin(Facet one, Facet other, Usage usage) {
    if (one.claim().kind() == Kind.DATE) {
      return one.tiedTo(other) || one.firm().isEmpty() || other.firm().isEmpty();
    }
    String subject = one.claim().subject();
    boolean sameSubject = subject != null && subject.equals(other.claim().subject());
    boolean onePlace =
        Objects.equals(
            one.claim().scope().by(Narrowing.PLACE), other.claim().scope().by(Narrowing.PLACE));
    return (sameSubject || one.tiedTo(other))
        && onePlace
        && !people(one)
        && usage.unique(one, other);
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

  private static boolean sentenceEndsBetween(Passage one, Passage other) {
    boolean inOrder = one.span().compareTo(other.span()) <= 0;
    Span first = inOrder ? one.span() : other.span();
    Span second = inOrder ? other.span() : one.span();
    return first.end() < second.start()
        && (!one.article().hasText()
            || SENTENCE_END
                .matcher(one.article().text())
                .region(/* start= */ first.end(), /* end= */ second.start())
                .find());
  }
}
