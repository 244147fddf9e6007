package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two claims speak of the same: comparable first, different second. Each guard that
 * keeps a pair apart has its name, so that "why was this not flagged" has an answer.
 */
final class Comparability {
  /**
   * What is known of a pair.
   *
   * @param guard null where the two may be compared
   * @param reason the guard's in words
   * @param score from 0 to 1: how sure it is that they speak of the same
   * @param because what they share
   */
  record Judgement(@Nullable Guard guard, String reason, double score, List<String> because) {
    boolean comparable() {
      return guard == null;
    }

    /** True where only too little was shared, and nothing speaks against the two. */
    boolean merelyUnclear() {
      return guard == Guard.UNCLEAR_MATTER;
    }
  }

  /** Plans and results are often different things; the clauses must share this much more. */
  private static final double OTHER_STANCE = 0.1;

  /** Reports of one event lie within this many days; later ones speak of another time. */
  private static final long SAME_NEWS_DAYS = 45;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Usage usage;

  Comparability(Vocabulary vocabulary, Likeness likeness, Usage usage) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
    this.usage = usage;
  }

  Judgement judge(Facet one, Facet other) {
    Claim a = one.claim();
    Claim b = other.claim();
    double like = likeness.of(one.terms(), other.terms());
    Judgement stopped = units(one, other);
    stopped = stopped != null ? stopped : stance(a, b);
    stopped = stopped != null ? stopped : metric(one, other);
    stopped = stopped != null ? stopped : scope(one, other);
    stopped = stopped != null ? stopped : subject(one, other);
    stopped = stopped != null ? stopped : time(a, b);
    return stopped != null ? stopped : matter(one, other, like);
  }

  private static Judgement stop(Guard guard, String reason) {
    return new Judgement(guard, reason, 0, List.of());
  }

  private static @Nullable Judgement units(Facet one, Facet other) {
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

  private static @Nullable Judgement stance(Claim a, Claim b) {
    boolean denied = a.stance() == Stance.DENIED || b.stance() == Stance.DENIED;
    return denied
        ? stop(Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word())
        : null;
  }

  private @Nullable Judgement metric(Facet one, Facet other) {
    if (one.claim().kind() == Kind.DATE) {
      boolean period =
          one.claim().attribute().equals(Topic.PERIOD)
              || other.claim().attribute().equals(Topic.PERIOD);
      return period
          ? stop(Guard.OTHER_EVENT, "the period of a figure is no event's time")
          : events(one, other);
    }
    if (one.claim().kind() == Kind.DURATION) {
      boolean window =
          one.claim().attribute().equals(Topic.PERIOD)
              || other.claim().attribute().equals(Topic.PERIOD);
      return window ? stop(Guard.OTHER_EVENT, "a window of time is no event's length") : null;
    }
    String contrast = vocabulary.contrast(one.words(), other.words());
    if (contrast != null) {
      return stop(Guard.OTHER_METRIC, contrast);
    }
    if (one.claim() instanceof RankClaim a && other.claim() instanceof RankClaim b) {
      String listed = a.rank().of();
      String ranked = b.rank().of();
      return listed != null && ranked != null && superlativesDiffer(listed, ranked)
          ? stop(Guard.OTHER_METRIC, listed + " against " + ranked)
          : null;
    }
    Vocabulary.Relation first = vocabulary.relation(one.claim().topic().relation());
    Vocabulary.Relation second = vocabulary.relation(other.claim().topic().relation());
    boolean defined =
        first != null && second != null && first.label() != null && second.label() != null;
    if (defined && first != second) {
      return stop(Guard.OTHER_METRIC, first.id() + " against " + second.id());
    }
    return null;
  }

  private @Nullable Judgement events(Facet one, Facet other) {
    Vocabulary.Relation first = vocabulary.relation(one.claim().topic().relation());
    Vocabulary.Relation second = vocabulary.relation(other.claim().topic().relation());
    boolean told = first != null && second != null && !first.generic() && !second.generic();
    return told && first != second
        ? stop(Guard.OTHER_EVENT, first.id() + " against " + second.id())
        : null;
  }

  /** "third-largest maker" and "fourth-fastest": what the two orders go by. */
  private boolean superlativesDiffer(String one, String other) {
    String first = superlative(one);
    String second = superlative(other);
    return first != null && second != null && !first.equals(second);
  }

  private @Nullable String superlative(String of) {
    for (String word : of.split(" ", -1)) {
      if (word.endsWith("est")) {
        return vocabulary.synonym(word);
      }
    }
    return null;
  }

  private @Nullable Judgement scope(Facet first, Facet second) {
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
    if (one != null && other != null && !one.equals(other)) {
      return stop(Guard.OTHER_POPULATION, one + " against " + other);
    }
    if (one == null ? other != null : other == null) {
      return stop(Guard.PART_OF_WHOLE, (one == null ? other : one) + " against all");
    }
    one = a.scope().by(Narrowing.PLACE);
    other = b.scope().by(Narrowing.PLACE);
    if (one != null
        && other != null
        && !one.equals(other)
        && placesDiffer(first, second, one, other)) {
      return stop(Guard.OTHER_PLACE, one + " against " + other);
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

  private static @Nullable Judgement subject(Facet one, Facet other) {
    if (one.attribute().equals("age")
        && other.attribute().equals("age")
        && !first(one.names()).equals(first(other.names()))) {
      return stop(Guard.OTHER_SUBJECT, first(one.names()) + " against " + first(other.names()));
    }
    if (one.firm().isEmpty() || other.firm().isEmpty()) {
      return null;
    }
    boolean meet = meets(one.firm(), other.names()) || meets(other.firm(), one.names());
    return meet
        ? null
        : stop(Guard.OTHER_SUBJECT, first(one.firm()) + " against " + first(other.firm()));
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static String first(Set<String> names) {
    return names.isEmpty() ? "" : names.iterator().next();
  }

  private static @Nullable Judgement time(Claim a, Claim b) {
    LocalDate published = a.article().source().published();
    LocalDate otherPublished = b.article().source().published();
    boolean otherNews =
        published != null
            && otherPublished != null
            && Math.abs(ChronoUnit.DAYS.between(published, otherPublished)) > SAME_NEWS_DAYS;
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
    When known = one != null ? one : other;
    LocalDate unknown = one != null ? otherPublished : published;
    if (known != null
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
        a instanceof FigureClaim first && first.figure().unit().quantity() == Unit.Quantity.COUNT
            || b instanceof FigureClaim second
                && second.figure().unit().quantity() == Unit.Quantity.COUNT;
    boolean months =
        !one.to().isBefore(one.from().plusDays(28))
            && !other.to().isBefore(other.from().plusDays(28));
    boolean same = one.from().equals(other.from()) && one.to().equals(other.to());
    return !counts && months && !same;
  }

  private static String day(When when) {
    return when.from().toLocalDate().toString();
  }

  private Judgement matter(Facet one, Facet other, double like) {
    boolean sameSubject = meets(one.names(), other.names());
    boolean firmSubject = meets(one.firm(), other.names()) || meets(other.firm(), one.names());
    boolean sameAttribute =
        one.attribute().equals(other.attribute())
            && one.named(vocabulary)
            && other.named(vocabulary);
    boolean sameHead =
        one.head().equals(other.head()) && one.named(vocabulary) && other.named(vocabulary);
    String relation = one.claim().topic().relation();
    Vocabulary.Relation known = vocabulary.relation(relation);
    boolean generic =
        known != null ? known.generic() : relation == null || vocabulary.light(relation);
    boolean sameRelation =
        relation != null && !generic && relation.equals(other.claim().topic().relation());
    boolean common = one.common(vocabulary) || other.common(vocabulary);
    boolean otherStance = one.claim().stance() != other.claim().stance();
    boolean unique = usage.unique(one, other);
    double needed =
        needed(
                one,
                other,
                sameAttribute,
                sameHead,
                sameRelation,
                common,
                firmSubject,
                sameSubject,
                unique)
            + (otherStance ? OTHER_STANCE : 0);
    double score =
        Math.min(
            1,
            like
                + (sameAttribute ? 0.3 : 0)
                + (firmSubject ? 0.2 : sameSubject ? 0.1 : 0)
                + (sameRelation ? 0.1 : 0));
    if (like < needed) {
      if (otherStance && like >= needed - OTHER_STANCE) {
        return new Judgement(
            Guard.OTHER_STANCE,
            one.claim().stance().word() + " against " + other.claim().stance().word(),
            score,
            List.of());
      }
      Guard guard =
          sameAttribute || one.claim().kind() != Kind.FIGURE
              ? Guard.UNCLEAR_MATTER
              : Guard.OTHER_METRIC;
      if (one.claim().kind() == Kind.DATE || one.claim().kind() == Kind.DURATION) {
        guard = sameRelation ? Guard.UNCLEAR_MATTER : Guard.OTHER_EVENT;
      }
      return new Judgement(
          guard, "%s against %s".formatted(label(one), label(other)), score, List.of());
    }
    return new Judgement(null, "", score, because(one, other, sameAttribute, sameRelation));
  }

  /** How much the two clauses must share before the pair is compared. */
  private double needed(
      Facet one,
      Facet other,
      boolean sameAttribute,
      boolean sameHead,
      boolean sameRelation,
      boolean common,
      boolean firmSubject,
      boolean sameSubject,
      boolean unique) {
    switch (one.claim().kind()) {
      case DATE:
        double event = sameRelation ? 0.3 : sameVerb(one, other) && near(one, other) ? 0.3 : 0.5;
        return event + (farApart(one, other) ? 0.2 : 0);
      case DURATION:
        return sameRelation ? 0.2 : 0.3;
      case RANK:
        return firmSubject && sameOrder(one, other) ? 0.15 : 0.4;
      default:
        break;
    }
    if (sameAttribute) {
      if (common) {
        return sameRelation ? 0.2 : 0.35;
      }
      return unique ? (sameSubject ? 0 : 0.05) : firmSubject ? 0.15 : 0.25;
    }
    if (sameHead) {
      Set<String> rest = new TreeSet<>(one.words());
      rest.retainAll(other.words());
      boolean narrower = rest.size() == Math.min(one.words().size(), other.words().size());
      return narrower ? (unique && !common ? 0.1 : 0.3) : 0.6;
    }
    boolean counts = one.figure() != null && one.figure().unit().quantity() == Unit.Quantity.COUNT;
    boolean named = one.named(vocabulary) || other.named(vocabulary);
    return counts ? 0.7 : sameRelation ? 0.4 : named ? 0.5 : 0.65;
  }

  /** True where both ranks go by the same measure, or neither says by which. */
  private boolean sameOrder(Facet one, Facet other) {
    return one.claim() instanceof RankClaim a
        && other.claim() instanceof RankClaim b
        && Objects.equals(
            a.rank().of() == null ? null : superlative(a.rank().of()),
            b.rank().of() == null ? null : superlative(b.rank().of()));
  }

  private static boolean sameVerb(Facet one, Facet other) {
    String relation = one.claim().topic().relation();
    return relation != null && relation.equals(other.claim().topic().relation());
  }

  /**
   * Times of day within a day and a half: where two statements of one event's time most often
   * differ.
   */
  private static boolean near(Facet one, Facet other) {
    return one.claim() instanceof DateClaim a
        && other.claim() instanceof DateClaim b
        && !a.date().grain().coarserThanDay()
        && !b.date().grain().coarserThanDay()
        && a.date().hoursApart(b.date()) <= 36;
  }

  /**
   * A year beside an hour, or days that lie months apart: rarely two statements of one event's
   * time.
   */
  private static boolean farApart(Facet one, Facet other) {
    if (!(one.claim() instanceof DateClaim a && other.claim() instanceof DateClaim b)) {
      return false;
    }
    boolean grains = Math.abs(a.date().grain().ordinal() - b.date().grain().ordinal()) > 3;
    boolean fine = !a.date().grain().coarserThanDay() || !b.date().grain().coarserThanDay();
    return grains || (fine && a.date().hoursApart(b.date()) > 24 * SAME_NEWS_DAYS);
  }

  private static String label(Facet facet) {
    String subject = facet.claim().subject();
    String attribute = facet.claim().attribute();
    return subject == null ? attribute : attribute.isEmpty() ? subject : subject + ": " + attribute;
  }

  private static List<String> because(
      Facet one, Facet other, boolean sameAttribute, boolean sameRelation) {
    List<String> because = new ArrayList<>();
    Set<String> names = new TreeSet<>(one.names());
    names.retainAll(other.names());
    String subject = one.claim().subject();
    if (subject != null && names.contains(subject)) {
      because.add("same subject: " + subject);
    } else if (!names.isEmpty()) {
      because.add("both name " + String.join(", ", names));
    }
    if (sameAttribute) {
      because.add("same attribute: " + one.claim().attribute());
    } else if (sameRelation) {
      because.add("same relation: " + one.claim().topic().relation());
    }
    Set<String> terms = new TreeSet<>(one.terms());
    terms.retainAll(other.terms());
    if (!terms.isEmpty()) {
      because.add("shared words: " + String.join(", ", terms).replace("@", ""));
    }
    return because;
  }
}
