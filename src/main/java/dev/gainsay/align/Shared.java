package dev.gainsay.align;

import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Vocabulary;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two claims share, and so how much their clauses must be alike before they are taken to speak
 * of the same. The thresholds were set on the sample stories and on stories written for the
 * purpose; they are shares of {@link Likeness}, from 0 to 1.
 *
 * @param attribute both name the same property, and not merely by the clause's verb
 * @param head both name properties with the same main word
 * @param relation the same thing happens in both, and it is more than saying or being
 * @param verb the same verb governs both, however little it says
 * @param labelled what is counted happens to it or holds of it: deaths, people aboard
 * @param common one of the attributes is a word like "people", of which an article counts many
 * @param firm grammar ties one of them to a name of the other
 * @param apart each speaks of a name in its own sentence, and the names differ
 * @param name some name may be the subject of both
 * @param unique each article states just one value of the attribute
 * @param alone each article states just one figure of this measure and about this size
 * @param otherDeed each clause says what happens, and they say two things
 * @param slip the figures look like one figure of which one was written wrongly
 */
record Shared(
    boolean attribute,
    boolean head,
    boolean relation,
    boolean verb,
    boolean labelled,
    boolean common,
    boolean firm,
    boolean apart,
    boolean name,
    boolean unique,
    boolean alone,
    boolean otherDeed,
    Slip slip) {

  static Shared of(Facet one, Facet other, Vocabulary vocabulary, Usage usage) {
    boolean named = one.named(vocabulary) && other.named(vocabulary);
    String relation = one.claim().topic().relation();
    boolean verb = relation != null && relation.equals(other.claim().topic().relation());
    return new Shared(
        named && one.attribute().equals(other.attribute()),
        named && one.head().equals(other.head()),
        verb && !generic(relation, vocabulary),
        verb,
        one.labelled(vocabulary) && other.labelled(vocabulary),
        one.common(vocabulary) || other.common(vocabulary),
        one.tiedTo(other),
        one.apartFrom(other),
        one.namesWith(other),
        usage.unique(one, other),
        !named && mayBeOneDeed(one, other, vocabulary) && usage.aloneInSize(one, other),
        !mayBeOneDeed(one, other, vocabulary),
        usage.knowsBoth(one, other) ? Slip.NONE : Slip.between(one.figure(), other.figure()));
  }

  /** True unless each clause says what happens, and they say two things. */
  private static boolean mayBeOneDeed(Facet one, Facet other, Vocabulary vocabulary) {
    String relation = one.claim().topic().relation();
    String another = other.claim().topic().relation();
    return generic(relation, vocabulary)
        || generic(another, vocabulary)
        || Objects.equals(relation, another);
  }

  private static boolean generic(@Nullable String relation, Vocabulary vocabulary) {
    Vocabulary.Relation known = vocabulary.relation(relation);
    return known != null ? known.generic() : relation == null || vocabulary.light(relation);
  }

  /** How alike the clauses must be, from 0 to 1. */
  double needed(Facet one, Facet other, Guards guards) {
    return slip.eased(neededBesides(one, other, guards));
  }

  private double neededBesides(Facet one, Facet other, Guards guards) {
    // "53 people aboard": what a story has one count of needs no name.
    boolean oneCount = attribute && unique && labelled;
    double otherName = apart && !oneCount ? OTHER_NAME : 0;
    return switch (one.claim().kind()) {
      case DATE -> neededByDates(one, other) + otherName;
      case DURATION -> neededByLengths(one, other);
      case RANK -> neededByRanks(one, other, guards);
      case FIGURE -> neededByFigures(one, other) + otherName;
      case QUOTE, ROLE, STATUS, COMPARISON ->
          throw new IllegalArgumentException(one.claim().kind() + " has a matter of its own.");
    };
  }

  /**
   * Where two sentences name different subjects, they must be so much more alike otherwise.
   * Durations relate two things and ranks a thing to others, so there the names differ for one
   * matter too.
   */
  private static final double OTHER_NAME = 0.15;

  /** Where no other figure could be meant, clauses need to share this much of what they must. */
  private static final double ALONE = 0.5;

  /** Degrees, kilometers and magnitudes are fewer in a story than sums of money. */
  private static final double ALONE_MEASURE = 0.12;

  private double neededByFigures(Facet one, Facet other) {
    double needed = neededByMatter(one, other);
    boolean sum = attribute && SUMS.contains(one.claim().attribute());
    return slip == Slip.NONE && farApart(one.figure(), other.figure(), sum ? SUM_TIMES : MANY_TIMES)
        ? Math.max(needed, OTHER_SIZE)
        : needed;
  }

  /**
   * True where one figure is many times the other: then they count two things rather than one thing
   * twice, unless only the power of ten differs.
   */
  private static boolean farApart(@Nullable Figure one, @Nullable Figure other, double manyTimes) {
    if (one == null || other == null || !one.comparableWith(other)) {
      return false;
    }
    double gap = one.gap(other);
    double tens = Math.log10(gap + 1);
    return gap >= manyTimes && Math.abs(tens - Math.rint(tens)) > POWER_OF_TEN;
  }

  private static final double MANY_TIMES = 20;

  /** One price and one cost are told within less. */
  private static final double SUM_TIMES = 2.5;

  private static final Set<String> SUMS = Set.of(Topic.COST, Topic.PRICE);
  private static final double OTHER_SIZE = 0.5;
  private static final double POWER_OF_TEN = 0.02;

  /** Everything costs something: what it is that costs must be told alike. */
  private static final double COST_OF_SAME = 0.2;

  private static final double COST_OF_OTHERS = 0.4;

  private double neededByMatter(Facet one, Facet other) {
    if (attribute && firm && one.attribute().equals(Topic.AGE)) {
      return 0;
    }
    if (attribute && common) {
      return relation ? 0.2 : 0.35;
    }
    if (attribute && one.attribute().equals(Topic.COST)) {
      return unique ? COST_OF_SAME : COST_OF_OTHERS;
    }
    if (attribute && unique) {
      return labelled || one.maySpeakOf(other) ? 0 : name ? 0.05 : 0.15;
    }
    if (attribute) {
      return firm ? 0.15 : 0.25;
    }
    if (head) {
      boolean plain = unique && !common;
      if (plain && relation && name) {
        return 0.1;
      }
      return narrower(one.words(), other.words()) ? (plain ? 0.1 : 0.3) : 0.6;
    }
    if (one.figure() != null && one.figure().unit().quantity() == Unit.Quantity.COUNT) {
      return 0.7;
    }
    boolean unnamed = one.attribute().isEmpty() && other.attribute().isEmpty();
    double besides = relation ? 0.4 : unnamed ? 0.65 : 0.5;
    if (alone && one.figure() != null && one.figure().unit().quantity() == Unit.Quantity.MEASURE) {
      return apart ? besides * ALONE : ALONE_MEASURE;
    }
    return alone && !apart ? besides * ALONE : besides;
  }

  /** True where the same happens in both, and is told by one word. */
  boolean sameEvent(Facet one, Facet other) {
    return relation && one.attribute().equals(other.attribute());
  }

  /** True where the words of one are among those of the other: "models", "derivative models". */
  private static boolean narrower(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both.size() == Math.min(one.size(), other.size());
  }

  private double neededByLengths(Facet one, Facet other) {
    if (!relation) {
      return 0.3;
    }
    return !unique ? 0.2 : sameEvent(one, other) && name ? 0 : 0.09;
  }

  private double neededByRanks(Facet one, Facet other, Guards guards) {
    if (unique && name) {
      return 0.12;
    }
    return one.namesFirmly(other) && sameOrder(one, other, guards) ? 0.15 : 0.4;
  }

  /** "Walked the course on Monday", "rang this morning": most often two events. */
  private static final double OTHER_DEED = 0.65;

  private double neededByDates(Facet one, Facet other) {
    if (relation && unique && attribute && ofDays(one, other)) {
      return 0.13;
    }
    if (relation && unique && ofOneLife(one, other)) {
      return 0.08;
    }
    boolean near = near(one, other);
    double event =
        relation ? (near ? 0.15 : 0.3) : verb && near ? 0.4 : otherDeed ? OTHER_DEED : 0.5;
    return event + (farApart(one, other) ? 0.2 : 0);
  }

  /** Neither is an hour or a part of a day: at those, tolls and counts are told. */
  private static boolean ofDays(Facet one, Facet other) {
    return one.claim() instanceof DateClaim a
        && other.claim() instanceof DateClaim b
        && a.date().grain().compareTo(Grain.DAY) >= 0
        && b.date().grain().compareTo(Grain.DAY) >= 0;
  }

  /**
   * Months and years that grammar ties to one name: when somebody took charge, when a firm was
   * founded.
   */
  private static boolean ofOneLife(Facet one, Facet other) {
    return one.firm().stream().anyMatch(other.firm()::contains)
        && one.claim() instanceof DateClaim a
        && other.claim() instanceof DateClaim b
        && a.date().grain().coarserThanDay()
        && b.date().grain().coarserThanDay();
  }

  /**
   * Parts of a day and hours, within a day of one another: where two statements of one event's time
   * most often differ.
   */
  private static boolean near(Facet one, Facet other) {
    return one.claim() instanceof DateClaim a
        && other.claim() instanceof DateClaim b
        && a.date().grain().compareTo(Grain.DAY) < 0
        && b.date().grain().compareTo(Grain.DAY) < 0
        && a.date().hoursApart(b.date()) <= 24;
  }

  /**
   * A year beside an hour, or days that lie months apart: rarely two statements of one event's
   * time.
   */
  private static boolean farApart(Facet one, Facet other) {
    if (!(one.claim() instanceof DateClaim a && other.claim() instanceof DateClaim b)) {
      return false;
    }
    boolean grains = a.date().grain().stepsFrom(b.date().grain()) > 3;
    boolean fine = !a.date().grain().coarserThanDay() || !b.date().grain().coarserThanDay();
    return grains || (fine && a.date().hoursApart(b.date()) > 24 * Guards.SAME_NEWS_DAYS);
  }

  /** True where both ranks go by the same measure, or neither says by which. */
  private static boolean sameOrder(Facet one, Facet other, Guards guards) {
    return one.claim() instanceof RankClaim a
        && other.claim() instanceof RankClaim b
        && Objects.equals(guards.superlative(a.rank().of()), guards.superlative(b.rank().of()));
  }

  /** How sure it is, from 0 to 1, that two claims whose clauses are so alike speak of the same. */
  double score(double like) {
    double more = (attribute ? 0.3 : 0) + (firm ? 0.2 : name ? 0.1 : 0) + (relation ? 0.1 : 0);
    return Math.min(1, like + more);
  }

  /** The guard where too little is shared. */
  Guard tooLittle(Kind kind) {
    if (kind == Kind.DATE || kind == Kind.DURATION) {
      return relation ? Guard.UNCLEAR_MATTER : Guard.OTHER_EVENT;
    }
    return attribute || kind != Kind.FIGURE ? Guard.UNCLEAR_MATTER : Guard.OTHER_METRIC;
  }
}
