package dev.gainsay.align;

import dev.gainsay.article.Article;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How each article uses an attribute: how many values it states, and for which places. */
final class Usage {
  private record Key(Article article, String attribute) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && article.equals(key.article)
          && attribute.equals(key.attribute);
    }

    @Override
    public int hashCode() {
      return 31 * article.hashCode() + attribute.hashCode();
    }
  }

  /** One facet of each distinct value; values that can be one count once. */
  private final Map<Key, List<Facet>> values = new HashMap<>();

  private final Map<Key, Set<String>> places = new HashMap<>();
  private final Map<Article, Set<BigDecimal>> numbers = new HashMap<>();

  /** What is said with one main word: the longer attributes, and the names that grammar ties. */
  private static final class Things {
    final Set<String> attributes = new HashSet<>();
    final Set<String> names = new HashSet<>();
  }

  private final Map<Key, Things> things = new HashMap<>();

  /** The main words of what each article answers a question of. */
  private final Map<Key, Set<String>> deeds = new HashMap<>();

  /** In base units, so that meters are found beside kilometers. */
  private final Map<Key, Set<Double>> sizes = new HashMap<>();

  /** Of each facet, by its index: asked for with every pair. */
  private final Key[] keys;

  /**
   * @param facets all of a story, each at its index
   */
  Usage(List<Facet> facets) {
    keys = new Key[facets.size()];
    for (Facet facet : facets) {
      Key key = keyOf(facet);
      keys[facet.index()] = key;
      List<Facet> distinct = values.computeIfAbsent(key, k -> new ArrayList<>());
      if (distinct.size() < SEVERAL && distinct.stream().noneMatch(facet::agrees)) {
        distinct.add(facet);
      }
      if (facet.claim() instanceof StatusClaim && !facet.head().isEmpty()) {
        Things same =
            things.computeIfAbsent(
                new Key(facet.claim().article(), facet.head()), k -> new Things());
        deeds.computeIfAbsent(deed(facet), k -> new HashSet<>()).add(facet.head());
        if (!facet.attribute().equals(facet.head())) {
          same.attributes.add(facet.attribute());
        }
        facet.firm().stream().limit(1).forEach(same.names::add);
      }
      String place = facet.claim().scope().by(Narrowing.PLACE);
      if (place != null) {
        places.computeIfAbsent(key, k -> new HashSet<>()).add(place);
      }
      Figure figure = facet.figure();
      if (figure != null) {
        numbers
            .computeIfAbsent(facet.claim().article(), a -> new HashSet<>())
            .addAll(figure.stated());
        Set<Double> inBase = sizes.computeIfAbsent(size(facet, figure), k -> new HashSet<>());
        figure.stated().forEach(number -> inBase.add(inBase(number, figure)));
      }
    }
  }

  /** The year of what is told of an earlier time, which is not what the news is of. */
  private static String past(Facet facet) {
    When when = facet.claim().when();
    LocalDate published = facet.claim().article().source().published();
    if (when == null || !when.settled() || published == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(when.to().toLocalDate(), published);
    return days > Guards.SAME_NEWS_DAYS ? String.valueOf(when.to().getYear()) : "";
  }

  private static final List<Narrowing> NARROWINGS =
      List.of(Narrowing.POPULATION, Narrowing.PART, Narrowing.PER, Narrowing.PERIOD);

  private Key key(Facet facet) {
    return keys[facet.index()];
  }

  private static Key keyOf(Facet facet) {
    Figure figure = facet.figure();
    String unit = figure == null ? "" : measure(figure) + figure.change();
    // Passengers and crew of those aboard, income and income a share: each is stated for itself.
    String narrowed =
        NARROWINGS.stream()
            .map(facet.claim().scope()::by)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return new Key(
        facet.claim().article(),
        facet.claim().kind() + unit + facet.attribute() + narrowed + past(facet));
  }

  /** Counts differ by what they count, which the attribute says; measures by their dimension. */
  private static String measure(Figure figure) {
    return figure.unit().quantity() == Unit.Quantity.COUNT ? "" : figure.unit().dimension();
  }

  /** True where an article answers a status's question of one thing alone, by whatever name. */
  boolean onlyDeed(Facet facet, Vocabulary vocabulary) {
    Set<String> heads = deeds.getOrDefault(deed(facet), Set.of());
    return heads.stream()
        .allMatch(head -> head.equals(facet.head()) || vocabulary.oneThing(head, facet.head()));
  }

  private static Key deed(Facet facet) {
    String matter = facet.claim() instanceof StatusClaim stated ? stated.status().matter() : "";
    return new Key(facet.claim().article(), matter);
  }

  /**
   * True where all that an article says of things of a claim's main word may be of one thing: it
   * has no two attributes of it, "trade agreement" and "coalition agreement", and no two names with
   * it.
   */
  boolean onlyThing(Facet facet) {
    Things things = this.things.get(new Key(facet.claim().article(), facet.head()));
    return things == null || (things.attributes.size() <= 1 && things.names.size() <= 1);
  }

  /**
   * True where each article states just one value of the attribute, so that nothing else can be
   * meant.
   */
  boolean unique(Facet one, Facet other) {
    int mine = values.getOrDefault(key(one), List.of()).size();
    int others = values.getOrDefault(key(other), List.of()).size();
    boolean within = one.claim().article() == other.claim().article();
    return within
        ? mine == 2 && one.attribute().equals(other.attribute())
        : mine == 1 && others == 1;
  }

  /**
   * True where each article states just one figure of this measure and about this size, so that
   * whoever looks for the other's figure in it finds none but this.
   */
  boolean aloneInSize(Facet one, Facet other) {
    Figure mine = one.figure();
    Figure others = other.figure();
    return mine != null
        && others != null
        && mine.stated().size() == 1
        && others.stated().size() == 1
        && aloneInSize(
            one, other, inBase(mine.stated().get(0), mine), inBase(others.stated().get(0), others));
  }

  private boolean aloneInSize(Facet facet, Facet other, double mine, double others) {
    double low = Math.min(mine, others);
    double high = Math.max(mine, others);
    return high <= TWICE * low
        && alone(facet, low / TWICE, high * TWICE)
        && alone(other, low / TWICE, high * TWICE);
  }

  private boolean alone(Facet facet, double low, double high) {
    Figure figure = facet.figure();
    return figure != null
        && sizes.getOrDefault(size(facet, figure), Set.of()).stream()
                .filter(number -> number >= low && number <= high)
                .count()
            == 1;
  }

  private static double inBase(BigDecimal number, Figure figure) {
    return number.doubleValue() * figure.unit().factor();
  }

  private static Key size(Facet facet, Figure figure) {
    return new Key(
        facet.claim().article(),
        facet.claim().kind() + figure.unit().dimension() + figure.change());
  }

  /** More values of one attribute in one article need not be told apart. */
  private static final int SEVERAL = 3;

  /** Figures so many times one another, and no more, are about one size. */
  private static final double TWICE = 2;

  /** True where one of the two articles states the number of the other as well. */
  boolean knowsBoth(Facet one, Facet other) {
    return states(one, other) || states(other, one);
  }

  private boolean states(Facet facet, Facet other) {
    Figure figure = other.figure();
    return figure != null
        && numbers.getOrDefault(facet.claim().article(), Set.of()).containsAll(figure.stated());
  }

  /** True where the article states the attribute of another place, too, or of the world. */
  boolean ofSeveralPlaces(Facet facet, String place) {
    Set<String> used = places.getOrDefault(key(facet), Set.of());
    return used.size() > 1 && !place.equals("worldwide");
  }

  /** True where the article itself tells the attribute of one place from that of the other. */
  boolean tellsApart(Facet facet, String place, String otherPlace) {
    Set<String> used = places.getOrDefault(key(facet), Set.of());
    return used.contains(place) && used.contains(otherPlace);
  }
}
