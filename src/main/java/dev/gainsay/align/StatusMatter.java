package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two statuses answer one question about one thing. Most denials in the news deny
 * something else than what another text affirms (de Marneffe and others, "Finding contradictions in
 * text", 2008), so the thing itself, or rare words about it, must be shared.
 */
final class StatusMatter implements Matter {
  /** How alike the clauses must be where both speak of a thing of the same name. */
  private static final double SAME_THING = 0.3;

  /** So much less where both use one verb that stands in no class. */
  private static final double SAME_VERB = 0.1;

  /** And where they call the thing otherwise, but grammar ties both to one name. */
  private static final double OTHER_WORDS_NAMED = 0.4;

  /** And where no name ties them either. */
  private static final double OTHER_WORDS = 0.55;

  /** How alike where each article says it of one thing alone. */
  private static final double ONLY_DEED = 0.15;

  /** Fewer shared words say nothing, however rare they are. */
  private static final int FEWEST_SHARED = 2;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Usage usage;
  private final StatusObject objects;

  StatusMatter(Vocabulary vocabulary, Likeness likeness, Usage usage) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
    this.usage = usage;
    this.objects = new StatusObject(vocabulary);
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    StatusClaim first = (StatusClaim) one.claim();
    StatusClaim second = (StatusClaim) other.claim();
    Comparability.Judgement stopped = stance(first, second);
    boolean undated = first.when() == null || second.when() == null;
    boolean whenever = undated && background(one, other);
    stopped = stopped != null || whenever ? stopped : StatusTime.judge(first, second);
    stopped = stopped != null ? stopped : contrast(one, other);
    stopped = stopped != null ? stopped : subject(one, other);
    stopped = stopped != null ? stopped : objects.judge(one, other);
    return stopped != null ? stopped : matter(one, other);
  }

  private static Comparability.Judgement stop(Guard guard, String reason) {
    return Comparability.Judgement.stop(guard, reason);
  }

  /**
   * "Founded it", "founded it in 1999": one deed, told of one sufferer; an appointment is one of
   * several in a life, so that more must be shared.
   */
  private boolean background(Facet one, Facet other) {
    Set<String> shared = new TreeSet<>(one.terms());
    shared.retainAll(other.terms());
    shared.removeIf(term -> term.startsWith(Facet.NAME));
    return vocabulary.toldAsBackground(status(one).matter())
        && twoDoers(one, other)
        && shared.size() >= FEWEST_SHARED;
  }

  /** What may be so is no claim of fact; a plan is comparable with another plan alone. */
  private Comparability.@Nullable Judgement stance(StatusClaim a, StatusClaim b) {
    boolean speculated = a.stance() == Stance.SPECULATED || b.stance() == Stance.SPECULATED;
    boolean planned = (a.stance() == Stance.PLANNED) != (b.stance() == Stance.PLANNED);
    boolean first = a.stance() == Stance.PLANNED;
    boolean outdone = planned && (first ? outdone(a, b) : outdone(b, a));
    return speculated || (planned && !outdone)
        ? stop(Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word())
        : null;
  }

  /**
   * "Will go ahead" beside "has been cancelled", "will inform the patients" beside "has already
   * informed them": the plan is no longer one.
   */
  private boolean outdone(StatusClaim plan, StatusClaim done) {
    Status planned = plan.status();
    Status was = done.status();
    boolean clash = planned.polarity() && was.polarity();
    boolean same = planned.relation().equals(was.relation());
    return clash && (same ? was.already() : vocabulary.settles(was.relation()));
  }

  /** "The men's race", "the women's race". */
  private Comparability.@Nullable Judgement contrast(Facet one, Facet other) {
    String contrast = vocabulary.contrastOfTerms(one.terms(), other.terms());
    return contrast == null ? null : stop(Guard.OTHER_METRIC, contrast);
  }

  /** Grammar ties each to a name, and the names are two. */
  private static Comparability.@Nullable Judgement subject(Facet one, Facet other) {
    boolean doers = status(one).otherAgent(status(other));
    if (doers && (together(one, other) || together(other, one) || sufferersDiffer(one, other))) {
      return stop(Guard.OTHER_SUBJECT, status(one).agent() + " against " + status(other).agent());
    }
    if (one.firm().isEmpty() || other.firm().isEmpty() || one.namesFirmly(other) || doers) {
      return null;
    }
    String first = one.firm().iterator().next();
    String second = other.firm().iterator().next();
    return parts(one, other) ? null : stop(Guard.OTHER_SUBJECT, first + " against " + second);
  }

  /** "Alibaba", "Alibaba Cloud": a part may stand for its whole. */
  private static boolean parts(Facet one, Facet other) {
    if (one.firm().isEmpty() || other.firm().isEmpty()) {
      return false;
    }
    String first = one.firm().iterator().next() + " ";
    String second = other.firm().iterator().next() + " ";
    return second.startsWith(first) || first.startsWith(second);
  }

  private Comparability.Judgement matter(Facet one, Facet other) {
    boolean thing = sameHead(one, other);
    boolean named = one.namesFirmly(other) || one.tiedTo(other) || parts(one, other);
    boolean bare = bare(one, other);
    // Who does it tells nothing where it is done to two things.
    boolean twoThings = !thing && !one.attribute().isEmpty() && !other.attribute().isEmpty();
    Set<String> first = twoThings ? besidesDoers(one) : one.terms();
    Set<String> second = twoThings ? besidesDoers(other) : other.terms();
    Set<String> shared = new TreeSet<>(first);
    shared.retainAll(second);
    double like = likeness.of(first, second);
    boolean headShared = shared.contains(Vocabulary.stem(one.head()));
    int sharedThings = shared.size() + (thing && !headShared ? 1 : 0);
    boolean says =
        sharedThings >= FEWEST_SHARED
            || (thing && named)
            || bare
            || body(one, other, thing)
            || onlyDeed(one, other, thing)
            || vocabulary.ofEvent(status(one).matter());
    if ((!bare && like < needed(one, other, thing, named))
        || (!says && !person(one, other) && !twoDoers(one, other))) {
      Guard guard = thing ? Guard.UNCLEAR_MATTER : Guard.OTHER_OBJECT;
      return stop(guard, label(one.claim()) + " against " + label(other.claim()));
    }
    double score = Math.min(1, like + (thing ? 0.2 : 0) + (named ? 0.1 : 0));
    return new Comparability.Judgement(null, "", score, because(one, other, shared));
  }

  /**
   * "The treaty has not been signed": a clause that says no more than another of the one thing of
   * its name that each article knows.
   */
  private boolean bare(Facet one, Facet other) {
    boolean same =
        !one.head().isEmpty()
            && Vocabulary.stem(one.head()).equals(Vocabulary.stem(other.head()))
            && !vocabulary.person(one.head());
    boolean within =
        other.terms().containsAll(besidesDoers(one))
            || one.terms().containsAll(besidesDoers(other));
    boolean nested =
        one.words().containsAll(other.words()) || other.words().containsAll(one.words());
    boolean apart = one.apartFrom(other) || otherDoers(one, other);
    return same && within && nested && !apart && usage.onlyThing(one) && usage.onlyThing(other);
  }

  /** "The clinic sold it", "Norvik has not sold it": each names who, and not the same. */
  private static boolean otherDoers(Facet one, Facet other) {
    Set<String> first = doers(one);
    Set<String> second = doers(other);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private static Set<String> doers(Facet facet) {
    Set<String> doers = new TreeSet<>(facet.firm());
    facet.terms().stream().filter(term -> term.startsWith(Topic.BY)).forEach(doers::add);
    return doers;
  }

  private static Set<String> besidesDoers(Facet facet) {
    Set<String> terms = new TreeSet<>(facet.terms());
    terms.removeIf(term -> term.startsWith(Topic.BY));
    return terms;
  }

  private double needed(Facet one, Facet other, boolean thing, boolean named) {
    if (body(one, other, thing) || vocabulary.ofEvent(status(one).matter())) {
      return 0;
    }
    if (onlyDeed(one, other, thing)) {
      return sameVerb(one, other) ? 0 : ONLY_DEED;
    }
    if (person(one, other) || twoDoers(one, other)) {
      return 0;
    }
    boolean pointing = one.attribute().isEmpty() != other.attribute().isEmpty();
    double same = sameVerb(one, other) ? SAME_VERB : 0;
    return (thing || pointing ? SAME_THING : named ? OTHER_WORDS_NAMED : OTHER_WORDS) - same;
  }

  /** The state of a body that both name, or of which one says no more than its state. */
  private boolean body(Facet one, Facet other, boolean thing) {
    if (!vocabulary.ofBody(status(one).matter())) {
      return false;
    }
    boolean pointing = one.attribute().isEmpty() || other.attribute().isEmpty();
    return (thing && one.namesWith(other)) || (pointing && one.namesFirmly(other));
  }

  /** Each article says this of one thing alone, and both call it by a name that it may have. */
  private boolean onlyDeed(Facet one, Facet other, boolean thing) {
    return thing
        && !vocabulary.person(one.head())
        && !one.apartFrom(other)
        && (sameVerb(one, other) || !otherDoers(one, other))
        && usage.onlyDeed(one, vocabulary)
        && usage.onlyDeed(other, vocabulary);
  }

  /** A verb that stands in no class says of itself what happened: "retracted". */
  private static boolean sameVerb(Facet one, Facet other) {
    return status(one).matter().equals(status(one).relation())
        && status(one).relation().equals(status(other).relation());
  }

  /** "Lisle resigned", "the directors dismissed Lisle": a person alone answers. */
  private boolean person(Facet one, Facet other) {
    return vocabulary.ofPerson(status(one).matter())
        && one.attribute().isEmpty()
        && other.attribute().isEmpty()
        && !Collections.disjoint(one.firm(), other.firm());
  }

  /**
   * Two doers of one deed: both name whom it was done to, or the same two stand the other way round
   * ("Lagoon bought Serrano", "Lagoon was bought by Serrano").
   */
  private boolean twoDoers(Facet one, Facet other) {
    if (!status(one).otherAgent(status(other))) {
      return false;
    }
    if (bodyMeant(one) && bodyMeant(other)) {
      String meant = meant(one);
      return !meant.isEmpty() && meant.equals(meant(other));
    }
    Set<String> parties = new TreeSet<>(one.firm());
    parties.retainAll(other.firm());
    Set<String> sufferers = new TreeSet<>(parties);
    sufferers.remove(status(one).agent());
    sufferers.remove(status(other).agent());
    return parties.size() > 1 || !sufferers.isEmpty();
  }

  /** "Founded it with Ruiz": the other's doer is named beside the one's own. */
  private static boolean together(Facet one, Facet other) {
    String agent = status(other).agent();
    return one.terms().contains(Facet.NAME + agent) && !one.firm().contains(agent);
  }

  /** "Ruiz succeeded Vale", "Holt succeeded Ruiz": each is done to somebody else. */
  private static boolean sufferersDiffer(Facet one, Facet other) {
    Set<String> sufferers = sufferers(one);
    Set<String> others = sufferers(other);
    boolean turned =
        sufferers.contains(status(other).agent()) && others.contains(status(one).agent());
    return !turned
        && !sufferers.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(sufferers, others);
  }

  private static Set<String> sufferers(Facet facet) {
    Set<String> sufferers = new TreeSet<>(facet.firm());
    sufferers.remove(status(facet).agent());
    return sufferers;
  }

  /** "Founded the company": a noun that stands for a name. */
  private boolean bodyMeant(Facet facet) {
    return vocabulary.standsForBody(facet.attribute());
  }

  /** The best name besides the doer's. */
  private static String meant(Facet facet) {
    return facet.names().stream()
        .filter(name -> !name.equals(status(facet).agent()))
        .findFirst()
        .orElse("");
  }

  private static Status status(Facet facet) {
    return ((StatusClaim) facet.claim()).status();
  }

  private boolean sameHead(Facet one, Facet other) {
    return !one.head().isEmpty()
        && ((Vocabulary.stem(one.head()).equals(Vocabulary.stem(other.head()))
                && !vocabulary.common(one.head()))
            || vocabulary.oneThing(one.head(), other.head()));
  }

  private static String label(Claim claim) {
    String subject = claim.subject() == null ? "" : claim.subject() + " ";
    return subject + ((StatusClaim) claim).status().identity() + " " + claim.attribute();
  }

  private static List<String> because(Facet one, Facet other, Set<String> shared) {
    List<String> because = new ArrayList<>(one.namesInCommon(other));
    if (!one.attribute().isEmpty() && one.attribute().equals(other.attribute())) {
      because.add("same attribute: " + one.attribute());
    }
    List<String> words = shared.stream().filter(t -> !t.startsWith(Facet.NAME)).toList();
    if (!words.isEmpty()) {
      because.add("shared words: " + String.join(", ", words));
    }
    return because;
  }
}
