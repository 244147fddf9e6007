package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    static Judgement stop(Guard guard, String reason) {
      return new Judgement(guard, reason, 0, List.of());
    }

    boolean comparable() {
      return guard == null;
    }

    /** True where only too little was shared, and nothing speaks against the two. */
    boolean merelyUnclear() {
      return guard == Guard.UNCLEAR_MATTER;
    }
  }

  /**
   * Plans and results are often different things; the clauses must be this much more alike.
   * Headlines put a plan as done ("cuts 3,200 jobs"), so one deed of one thing is let pass.
   */
  private static final double OTHER_STANCE = 0.1;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Usage usage;
  private final Surroundings surroundings;
  private final Guards guards;
  private final Map<Kind, Matter> matters = new EnumMap<>(Kind.class);
  private final Matter circumstances;

  Comparability(
      Vocabulary vocabulary,
      Likeness likeness,
      Usage usage,
      Occasions occasions,
      Incumbents incumbents,
      Surroundings surroundings) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
    this.usage = usage;
    this.surroundings = surroundings;
    this.guards = new Guards(vocabulary, usage);
    matters.put(Kind.QUOTE, new QuoteMatter(vocabulary, likeness, occasions));
    matters.put(Kind.ROLE, new RoleMatter(vocabulary, likeness, incumbents));
    matters.put(Kind.STATUS, new StatusMatter(vocabulary, likeness, usage));
    this.circumstances = new CircumstanceMatter(vocabulary, likeness, usage);
    matters.put(Kind.COMPARISON, new ComparisonMatter(vocabulary, likeness));
  }

  Judgement judge(Facet one, Facet other) {
    boolean circumstance = one.claim() instanceof StatusClaim stated && stated.tellsCircumstance();
    Matter words = circumstance ? circumstances : matters.get(one.claim().kind());
    if (words != null) {
      return words.judge(one, other);
    }
    Judgement stopped = guards.judge(one, other);
    return stopped != null ? stopped : matter(one, other);
  }

  private Judgement matter(Facet one, Facet other) {
    double like = likeness.of(one.terms(), other.terms());
    Shared shared = Shared.of(one, other, vocabulary, usage);
    double score = shared.score(like);
    double needed = shared.needed(one, other, guards);
    if (like < needed) {
      Evidence evidence = evidence(one, other, shared);
      if (evidence != null && evidence.enough(shared.name())) {
        return new Judgement(null, "", evidence.confidence(), because(one, other, shared));
      }
      String reason = label(one.claim()) + " against " + label(other.claim());
      return new Judgement(shared.tooLittle(one.claim().kind()), reason, score, List.of());
    }
    boolean sameDeed =
        one.claim().kind() == Kind.DURATION
            ? shared.sameEvent(one, other)
            : shared.attribute() && shared.relation();
    boolean otherStance = !sameDeed && one.claim().stance() != other.claim().stance();
    if (otherStance && like < needed + OTHER_STANCE) {
      String reason = one.claim().stance().word() + " against " + other.claim().stance().word();
      return new Judgement(Guard.OTHER_STANCE, reason, score, List.of());
    }
    return new Judgement(null, "", score, because(one, other, shared));
  }

  /** What speaks for two figures beyond their grammar; null where too little is known of them. */
  private @Nullable Evidence evidence(Facet one, Facet other, Shared shared) {
    Figure figure = one.figure();
    Figure second = other.figure();
    boolean known =
        figure != null
            && second != null
            && one.claim().kind() == Kind.FIGURE
            && !one.sameArticle(other)
            && one.claim().stance() == other.claim().stance()
            && Evidence.mayBeOne(figure, second)
            && !usage.knowsBoth(one, other)
            && surroundings.knows(one, other);
    return known ? Evidence.of(one, other, shared, usage, surroundings, vocabulary) : null;
  }

  private static String label(Claim claim) {
    String subject = claim.subject();
    String attribute = claim.attribute();
    return subject == null ? attribute : attribute.isEmpty() ? subject : subject + ": " + attribute;
  }

  private static List<String> because(Facet one, Facet other, Shared shared) {
    List<String> because = new ArrayList<>(one.namesInCommon(other));
    if (shared.attribute()) {
      because.add("same attribute: " + one.claim().attribute());
    } else if (shared.relation()) {
      because.add("same relation: " + one.claim().topic().relation());
    }
    List<String> terms =
        one.claim().topic().terms().stream()
            .filter(term -> one.terms().contains(Vocabulary.stem(term)))
            .filter(term -> other.terms().contains(Vocabulary.stem(term)))
            .toList();
    if (!terms.isEmpty()) {
      because.add("shared words: " + String.join(", ", terms));
    }
    return because;
  }
}
