package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against comparing two claims: each guard has its name and says why it stops a pair.
 */
final class Guards {
  /** Reports of one event lie within this many days; later ones speak of another time. */
  static final long SAME_NEWS_DAYS = 45;

  private final Vocabulary vocabulary;
  private final Usage usage;

  Guards(Vocabulary vocabulary, Usage usage) {
    this.vocabulary = vocabulary;
    this.usage = usage;
  }

  /** The first guard that stops the pair, null where none does. */
  Comparability.@Nullable Judgement judge(Facet one, Facet other) {
    Claim a = one.claim();
    Claim b = other.claim();
    Comparability.Judgement stopped = units(one, other);
    stopped = stopped != null ? stopped : stance(a, b);
    stopped = stopped != null ? stopped : metric(one, other);
    stopped = stopped != null ? stopped : scope(one, other);
    stopped = stopped != null ? stopped : subject(one, other);
    return stopped != null ? stopped : time(a, b);
  }

  private static Comparability.Judgement stop(Guard guard, String reason) {
    return Comparability.Judgement.stop(guard, reason);
  }

  private static Comparability.@Nullable Judgement units(Facet one, Facet other) {
    Figure a = one.figure();
    Figure b = other.figure();
    if (a == null || b == null) {
      return null;
    }
    boolean counts =
        a.unit().quantity() == Unit.Quantity.COUNT || a.unit().quantity() == Unit.Quantity.NUMBER;
    boolean otherCounts =
        b.unit().quantity() == Unit.Quantity.COUNT || b.unit().quantity() == Unit.Quantity.NUMBER;
    if (!(counts && otherCounts) && !a.unit().convertibleTo(b.unit())) {
      return stop(Guard.OTHER_UNIT, a.unit().id() + " against " + b.unit().id());
    }
    if (a.change() != b.change()) {
      return stop(
          Guard.CHANGE_AND_LEVEL, "one is a change, the other is not the same kind of change");
    }
    return null;
  }

  private static Comparability.@Nullable Judgement stance(Claim a, Claim b) {
    boolean denied = a.stance() == Stance.DENIED || b.stance() == Stance.DENIED;
    return denied
        ? stop(Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word())
        : null;
  }

  private Comparability.@Nullable Judgement metric(Facet one, Facet other) {
    if (one.claim().kind() == Kind.DATE) {
      boolean period =
          one.claim().attribute().equals(Topic.PERIOD)
              || other.claim().attribute().equals(Topic.PERIOD);
      if (period) {
        return stop(Guard.OTHER_EVENT, "the period of a figure is no event's time");
      }
      return spokenDay(one.claim()) || spokenDay(other.claim())
          ? stop(Guard.OTHER_EVENT, "a speaker's own day, whenever it was said")
          : events(one, other);
    }
    if (one.claim().kind() == Kind.DURATION) {
      boolean window =
          one.claim().attribute().equals(Topic.PERIOD)
              || other.claim().attribute().equals(Topic.PERIOD);
      if (window) {
        return stop(Guard.OTHER_EVENT, "a window of time is no event's length");
      }
      // Years in office, under contract, in prison; hours go by many names for one event.
      return inYears(one) && inYears(other) ? events(one, other) : null;
    }
    String contrast = vocabulary.contrast(one.words(), other.words());
    if (contrast != null) {
      return stop(Guard.OTHER_METRIC, contrast);
    }
    Figure figure = one.figure();
    String reckoned =
        figure != null && figure.unit().quantity() == Unit.Quantity.MONEY
            ? vocabulary.reckonedOtherwise(said(one), said(other))
            : null;
    if (reckoned != null) {
      return stop(Guard.OTHER_METRIC, reckoned);
    }
    if (one.claim() instanceof RankClaim a && other.claim() instanceof RankClaim b) {
      if (a.attribute().equals(Topic.ORDINAL) || b.attribute().equals(Topic.ORDINAL)) {
        return stop(Guard.OTHER_METRIC, "an ordinal that tells one of several apart is no rank");
      }
      String listed = a.rank().of();
      String ranked = b.rank().of();
      if (listed != null && ranked != null && superlativesDiffer(listed, ranked)) {
        return stop(Guard.OTHER_METRIC, listed + " against " + ranked);
      }
      // Third in the league, first in the cup: the order is named in the clause.
      String orders = vocabulary.contrastOfTerms(one.terms(), other.terms());
      return orders == null ? null : stop(Guard.OTHER_METRIC, orders);
    }
    if (age(one) && age(other) && !one.attribute().equals(other.attribute())) {
      return stop(Guard.OTHER_METRIC, one.attribute() + " against " + other.attribute());
    }
    Vocabulary.Relation first = vocabulary.relation(one.claim().topic().relation());
    Vocabulary.Relation second = vocabulary.relation(other.claim().topic().relation());
    if (first != null
        && second != null
        && first.label() != null
        && second.label() != null
        && !first.equals(second)) {
      return stop(Guard.OTHER_METRIC, first.id() + " against " + second.id());
    }
    return null;
  }

  private static Set<String> said(Facet facet) {
    Set<String> said = new TreeSet<>(facet.terms());
    facet.words().forEach(word -> said.add(Vocabulary.stem(word)));
    return said;
  }

  private static boolean age(Facet facet) {
    return Topic.AGE.equals(facet.claim().topic().relation());
  }

  private static boolean inYears(Facet facet) {
    Figure length = facet.figure();
    return length != null && length.unit().dimension().equals("calendar");
  }

  /** "Tonight" in somebody's words is the night on which they were said. */
  private boolean spokenDay(Claim claim) {
    String first = StringUtils.substringBefore(claim.valueText().toLowerCase(Locale.ROOT), " ");
    return claim.speaker() != null && vocabulary.spokenDay(first);
  }

  private Comparability.@Nullable Judgement events(Facet one, Facet other) {
    Vocabulary.Relation first = vocabulary.relation(one.claim().topic().relation());
    Vocabulary.Relation second = vocabulary.relation(other.claim().topic().relation());
    if (first == null || second == null || first.generic() || second.generic()) {
      return null;
    }
    return first.equals(second)
        ? null
        : stop(Guard.OTHER_EVENT, first.id() + " against " + second.id());
  }

  /** "third-largest maker" and "fourth-fastest": what the two orders go by. */
  private boolean superlativesDiffer(String one, String other) {
    String first = superlative(one);
    String second = superlative(other);
    return first != null && second != null && !first.equals(second);
  }

  @Nullable String superlative(@Nullable String of) {
    if (of == null) {
      return null;
    }
    for (String word : of.split(" ", -1)) {
      if (word.endsWith("est")) {
        return vocabulary.synonym(word);
      }
    }
    return null;
  }

  private Comparability.@Nullable Judgement scope(Facet first, Facet second) {
    Claim a = first.claim();
    Claim b = second.claim();
    String one = a.scope().by(Narrowing.PER);
    String other = b.scope().by(Narrowing.PER);
    if (one == null ? other != null : !one.equals(other)) {
      return stop(Guard.OTHER_RATE, "per " + one + " against per " + other);
    }
    one = a.scope().by(Narrowing.PART);
    other = b.scope().by(Narrowing.PART);
    if (one == null ? other != null : !one.equals(other)) {
      return stop(
          Guard.PART_OF_WHOLE,
          one == null || other == null ? "a part against the whole" : one + " against " + other);
    }
    one = a.scope().by(Narrowing.PERIOD);
    other = b.scope().by(Narrowing.PERIOD);
    if (one == null ? other != null : !one.equals(other)) {
      return stop(
          Guard.OTHER_TIME,
          (one == null ? "now" : one) + " against " + (other == null ? "now" : other));
    }
    one = a.scope().by(Narrowing.POPULATION);
    other = b.scope().by(Narrowing.POPULATION);
    if (one != null
        && other != null
        && !vocabulary.synonym(one).equals(vocabulary.synonym(other))) {
      return stop(Guard.OTHER_POPULATION, one + " against " + other);
    }
    if (one == null ? other != null : other == null) {
      return stop(Guard.PART_OF_WHOLE, (one == null ? other : one) + " against all");
    }
    one = a.scope().by(Narrowing.VERSION);
    other = b.scope().by(Narrowing.VERSION);
    if (one != null && other != null && !one.equals(other)) {
      return stop(Guard.OTHER_VERSION, one + " against " + other);
    }
    one = a.scope().by(Narrowing.PLACE);
    other = b.scope().by(Narrowing.PLACE);
    if (one != null
        && other != null
        && !one.equals(other)
        && placesDiffer(first, second, one, other)) {
      return stop(Guard.OTHER_PLACE, one + " against " + other);
    }
    if ((one != null && other == null && usage.ofSeveralPlaces(first, one))
        || (other != null && one == null && usage.ofSeveralPlaces(second, other))) {
      return stop(Guard.OTHER_PLACE, (one != null ? one : other) + " against everywhere");
    }
    return null;
  }

  /**
   * Scope words exclude each other. Place names may be a town and its country; only where an
   * article states the attribute for both do they tell two places apart.
   */
  private boolean placesDiffer(Facet first, Facet second, String one, String other) {
    boolean words = vocabulary.place(one) != null && vocabulary.place(other) != null;
    return words || usage.tellsApart(first, one, other) || usage.tellsApart(second, one, other);
  }

  private static Comparability.@Nullable Judgement subject(Facet one, Facet other) {
    if (one.attribute().equals(Topic.AGE)
        && other.attribute().equals(Topic.AGE)
        && !first(one.names()).equals(first(other.names()))) {
      return stop(Guard.OTHER_SUBJECT, first(one.names()) + " against " + first(other.names()));
    }
    if (Deals.apart(one.claim(), other.claim())) {
      return stop(Guard.OTHER_SUBJECT, "the prices of two things");
    }
    if (one.firm().isEmpty() || other.firm().isEmpty()) {
      return null;
    }
    return one.namesFirmly(other)
        ? null
        : stop(Guard.OTHER_SUBJECT, first(one.firm()) + " against " + first(other.firm()));
  }

  private static String first(Set<String> names) {
    return names.isEmpty() ? "" : names.iterator().next();
  }

  /** True unless both say when they were published, and too far apart to be news of one thing. */
  static boolean sameNews(@Nullable LocalDate published, @Nullable LocalDate other) {
    return published == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(published, other)) <= SAME_NEWS_DAYS;
  }

  /** Two claims of different times, null where nothing says so. */
  static Comparability.@Nullable Judgement time(Claim a, Claim b) {
    LocalDate published = a.article().source().published();
    LocalDate otherPublished = b.article().source().published();
    boolean otherNews = !sameNews(published, otherPublished);
    if (a.kind() == Kind.DATE) {
      return otherNews
          ? stop(Guard.OTHER_EVENT, "published " + published + " against " + otherPublished)
          : null;
    }
    When one = a.when();
    When other = b.when();
    if (one != null && other != null) {
      boolean disjoint = one.disjoint(other) || periodsDiffer(a, b, one, other);
      return disjoint ? stop(Guard.OTHER_TIME, day(one) + " against " + day(other)) : null;
    }
    if (otherNews) {
      return stop(Guard.OTHER_TIME, "published " + published + " against " + otherPublished);
    }
    String relation = a.topic().relation();
    if (a.kind() == Kind.DURATION && relation != null && relation.equals(b.topic().relation())) {
      // How long an event took stays as it was, and not every report says when it was.
      return null;
    }
    When known = one != null ? one : other;
    LocalDate unknown = one != null ? otherPublished : published;
    boolean foretold = a.stance() == Stance.PLANNED || b.stance() == Stance.PLANNED;
    if (known != null
        && known.settled()
        && unknown != null
        && !foretold
        && !a.topic().running()
        && known.from().toLocalDate().isAfter(unknown)) {
      return stop(Guard.OTHER_TIME, day(known) + " against news of " + unknown);
    }
    if (known != null
        && known.settled()
        && unknown != null
        && ChronoUnit.DAYS.between(known.to().toLocalDate(), unknown) > SAME_NEWS_DAYS) {
      return stop(Guard.OTHER_TIME, day(known) + " against the time of publication");
    }
    return null;
  }

  /**
   * Money and shares of a quarter and of its year are two figures, though the one time holds the
   * other.
   */
  private static boolean periodsDiffer(Claim a, Claim b, When one, When other) {
    boolean counts =
        (a instanceof FigureClaim first && first.figure().unit().quantity() == Unit.Quantity.COUNT)
            || (b instanceof FigureClaim second
                && second.figure().unit().quantity() == Unit.Quantity.COUNT);
    boolean months =
        !one.to().isBefore(one.from().plusDays(28))
            && !other.to().isBefore(other.from().plusDays(28));
    When first = one.edged(When.Edge.AT);
    When second = other.edged(When.Edge.AT);
    boolean same = first.contains(second) && second.contains(first);
    // What happened in March happened in that year too.
    return !(a instanceof PropositionClaim) && !counts && months && !same;
  }

  private static String day(When when) {
    return when.firstDay();
  }
}
