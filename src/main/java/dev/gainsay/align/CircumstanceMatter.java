package dev.gainsay.align;

import dev.gainsay.claim.Circumstance;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.extract.Circumstances;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two claims tell the place, the cause or the try of one occasion: what happened
 * and to whom must be shared, and the two answers must exclude each other.
 */
final class CircumstanceMatter implements Matter {
  /** How alike the clauses must be where no name ties them to one occasion. */
  private static final double LIKE = 0.15;

  private static final double SURE = 0.5;
  private static final int CONTENT = 4;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Usage usage;

  CircumstanceMatter(Vocabulary vocabulary, Likeness likeness, Usage usage) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
    this.usage = usage;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    Comparability.Judgement stopped = stance(one.claim(), other.claim());
    stopped = stopped != null ? stopped : time(one, other);
    stopped = stopped != null ? stopped : occasion(one, other);
    stopped = stopped != null ? stopped : answers(status(one), status(other));
    if (stopped != null) {
      return stopped;
    }
    double like = likeness.of(one.terms(), other.terms());
    List<String> because = new ArrayList<>(one.namesInCommon(other));
    because.add("asked of both: " + one.claim().attribute());
    return new Comparability.Judgement(null, "", Math.min(1, SURE + like / 2), because);
  }

  private static Comparability.Judgement stop(Guard guard, String reason) {
    return Comparability.Judgement.stop(guard, reason);
  }

  /** Where something may have been or will be is no claim of where it was. */
  private static Comparability.@Nullable Judgement stance(Claim a, Claim b) {
    boolean settled = a.stance() == Stance.ASSERTED && b.stance() == Stance.ASSERTED;
    return settled
        ? null
        : stop(Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word());
  }

  /**
   * "Was stopped", "was stopped in September": news that knows one occasion tells of that one,
   * whether or not it says when.
   */
  private Comparability.@Nullable Judgement time(Facet one, Facet other) {
    boolean undated = (one.claim().when() == null) != (other.claim().when() == null);
    boolean news =
        Guards.sameNews(
            one.claim().article().source().published(),
            other.claim().article().source().published());
    return undated && news && one.namesWith(other) && usage.unique(one, other)
        ? null
        : Guards.time(one.claim(), other.claim());
  }

  private Comparability.@Nullable Judgement occasion(Facet one, Facet other) {
    String happened = String.valueOf(one.claim().topic().relation());
    String another = String.valueOf(other.claim().topic().relation());
    boolean any = happened.equals(Circumstances.ANY) || another.equals(Circumstances.ANY);
    if (!any && !happened.equals(another)) {
      return stop(Guard.OTHER_EVENT, happened + " against " + another);
    }
    String contrast = vocabulary.contrastOfTerms(one.terms(), other.terms());
    if (contrast != null) {
      return stop(Guard.OTHER_EVENT, contrast);
    }
    String thing = thing(one);
    String otherThing = thing(other);
    boolean things = !thing.isEmpty() && !otherThing.isEmpty();
    boolean oneThing = things && Vocabulary.stem(thing).equals(Vocabulary.stem(otherThing));
    if (things
        && !oneThing
        && Collections.disjoint(one.firm(), other.firm())
        && !kin(thing, otherThing)) {
      return stop(Guard.OTHER_OBJECT, thing + " against " + otherThing);
    }
    boolean firm = !one.firm().isEmpty() && !other.firm().isEmpty();
    if (firm && !one.namesFirmly(other)) {
      String first = one.firm().iterator().next();
      return stop(Guard.OTHER_SUBJECT, first + " against " + other.firm().iterator().next());
    }
    if (firm && !any) {
      return null;
    }
    double like = likeness.of(one.terms(), other.terms());
    boolean tied = one.namesWith(other) || like >= LIKE;
    return tied && usage.unique(one, other)
        ? null
        : stop(Guard.UNCLEAR_MATTER, label(one) + " against " + label(other));
  }

  /** What it happened to, as the attribute ends with: "agent of closing of bridge". */
  private static String thing(Facet facet) {
    String[] parts = facet.claim().attribute().split(" of ", -1);
    return parts.length > 2 ? parts[parts.length - 1] : "";
  }

  /** "Ferry" and "ship". */
  private boolean kin(String thing, String other) {
    String kind = vocabulary.classOf(thing);
    return kind != null && kind.equals(vocabulary.classOf(other));
  }

  /**
   * Two places of which one may lie in the other, two causes that share a word, exclude nothing.
   */
  private Comparability.@Nullable Judgement answers(Status one, Status other) {
    if (one.relation().equals(other.relation())) {
      return null;
    }
    return apart(one, other)
        ? null
        : stop(Guard.UNCLEAR_MATTER, one.relation() + " and " + other.relation());
  }

  private boolean apart(Status one, Status other) {
    Circumstance asked = Circumstance.of(one);
    boolean kinds =
        asked == Circumstance.PLACE
            || asked == Circumstance.AGENT
            || vocabulary.circumstances().grouped(one.relation());
    if (kinds) {
      return vocabulary.circumstances().exclude(one.relation(), other.relation());
    }
    return asked == Circumstance.ATTEMPT
        || (one.polarity() && other.polarity() && !shareWord(one, other));
  }

  private static boolean shareWord(Status one, Status other) {
    Set<String> words = stems(one);
    words.retainAll(stems(other));
    return !words.isEmpty();
  }

  private static Set<String> stems(Status status) {
    Set<String> stems = new TreeSet<>();
    stems.add(Vocabulary.stem(status.relation()));
    for (String word : StringUtils.split(String.valueOf(status.object()), " ,.'\u2019-\"")) {
      if (word.length() >= CONTENT) {
        stems.add(Vocabulary.stem(word));
      }
    }
    return stems;
  }

  private static Status status(Facet facet) {
    return ((StatusClaim) facet.claim()).status();
  }

  private static String label(Facet facet) {
    return facet.claim().attribute() + " (" + status(facet).relation() + ")";
  }
}
