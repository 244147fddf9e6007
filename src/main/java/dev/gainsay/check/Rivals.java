package dev.gainsay.check;

import dev.gainsay.align.Doubt;
import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.StatusClaim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of a slot that might clash: the fact that rules judge. What rules ask about is worked
 * out once, here, so that their conditions read aloud: {@code Rivals( figures, contradicting )}.
 */
public final class Rivals {
  private final Slot slot;
  private final Side one;
  private final Side other;
  private final List<Pair> pairs;
  private final Relation relation;
  private final boolean laterUpdate;
  private final @Nullable Doubt doubt;

  /** So sure it must be that two wordings are of one remark. */
  private static final double ONE_REMARK = 0.3;

  /** A quarter and more is far apart. */
  private static final double FAR = 0.25;

  /**
   * @param slot where both sides compete
   * @param one the side with the lower or earlier value
   * @param other the side with the higher or later value
   * @param pairs the claims of the two sides that may be compared, at least one pair
   * @param tolerance relative difference under which figures agree, as the story's file settles; 0
   *     where it settles none
   */
  public Rivals(Slot slot, Side one, Side other, List<Pair> pairs, double tolerance) {
    this(
        slot,
        one,
        other,
        pairs,
        pairs.stream().anyMatch(pair -> pair.doubt() != null)
            ? Relation.NONE
            : Relation.of(one.first(), other.first(), tolerance));
    if (one.first().kind() != other.first().kind()) {
      throw new IllegalArgumentException(
          "Claims %s and %s are of different kinds."
              .formatted(one.first().id(), other.first().id()));
    }
  }

  private Rivals(Slot slot, Side one, Side other, List<Pair> pairs, Relation relation) {
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "Rivals need a pair of claims that may be compared: %s, %s."
              .formatted(one.first().id(), other.first().id()));
    }
    this.slot = slot;
    this.one = one;
    this.other = other;
    this.pairs = List.copyOf(pairs);
    this.relation = relation;
    this.doubt = this.pairs.get(0).doubt();
    this.laterUpdate = this.pairs.stream().allMatch(Updates::laterUpdate);
  }

  /**
   * Two claims that a rule itself brought together, whatever their kinds: their slot is the rule's
   * making, under subject, attribute and scope of the earlier claim. Claims whose values cannot be
   * put side by side are taken as compatible.
   *
   * @throws IllegalArgumentException where both are one claim
   */
  static Rivals between(Claim claim, Claim another) {
    if (claim == another) {
      throw new IllegalArgumentException("Claim %s cannot be its own rival.".formatted(claim.id()));
    }
    boolean passages = claim.passage().compareTo(another.passage()) <= 0;
    Claim earlier = passages ? claim : another;
    Claim later = passages ? another : claim;
    Pair pair = new Pair(earlier, later, List.of("brought together by the rule"), 1);
    Slot slot =
        new Slot(
            earlier.kind(),
            earlier.subject(),
            earlier.attribute(),
            earlier.scope(),
            List.of(earlier, later),
            List.of(pair));
    boolean inOrder = Relation.inOrder(earlier, later);
    return new Rivals(
        slot,
        new Side(List.of(inOrder ? earlier : later)),
        new Side(List.of(inOrder ? later : earlier)),
        List.of(pair),
        Relation.comparable(earlier, later) ? Relation.of(earlier, later, 0) : Relation.NONE);
  }

  public Slot getSlot() {
    return slot;
  }

  /** The side with the lower or earlier value. */
  public Side getOne() {
    return one;
  }

  /** The side with the higher or later value. */
  public Side getOther() {
    return other;
  }

  /** The claims of the two sides that may be compared. */
  public List<Pair> getPairs() {
    return pairs;
  }

  public Kind getKind() {
    return slot.kind();
  }

  public boolean isFigures() {
    return slot.kind() == Kind.FIGURE;
  }

  public boolean isDates() {
    return slot.kind() == Kind.DATE;
  }

  public boolean isDurations() {
    return slot.kind() == Kind.DURATION;
  }

  public boolean isRanks() {
    return slot.kind() == Kind.RANK;
  }

  public boolean isQuotes() {
    return slot.kind() == Kind.QUOTE;
  }

  /** One remark, credited to two different speakers. */
  public boolean isTwoSpeakers() {
    return one.first() instanceof QuoteClaim first
        && other.first() instanceof QuoteClaim second
        && first.credited() != null
        && second.credited() != null
        && !Objects.equals(first.credited(), second.credited());
  }

  /**
   * Two quotations that only their occasion holds together: their words share too little to tell
   * whether they are one remark.
   */
  public boolean isOccasionOnly() {
    return isQuotes() && pairs.stream().allMatch(pair -> pair.confidence() < ONE_REMARK);
  }

  /** At least one of two quotations is given as spoken in another language. */
  public boolean isTranslated() {
    return isQuotes() && pairs.stream().anyMatch(Rivals::translated);
  }

  private static boolean translated(Pair pair) {
    return (pair.one() instanceof QuoteClaim one && one.isTranslated())
        || (pair.other() instanceof QuoteClaim other && other.isTranslated());
  }

  public boolean isRoles() {
    return slot.kind() == Kind.ROLE;
  }

  public boolean isStatuses() {
    return slot.kind() == Kind.STATUS;
  }

  public boolean isComparisons() {
    return slot.kind() == Kind.COMPARISON;
  }

  /** Both tell of one person's post, rather than of one post's holders. */
  public boolean isOneHolder() {
    return one.first() instanceof RoleClaim mine
        && other.first() instanceof RoleClaim others
        && mine.post().holder().equals(others.post().holder());
  }

  /** Each compares one thing with one other: "ahead of", "on par with". */
  public boolean isPairwise() {
    return comparison(one).map(Comparison::pairwise).orElse(false);
  }

  /** Superlatives of one standing that reach back to different years. */
  public boolean isBoundApart() {
    Comparison first = comparison(one).orElse(null);
    return first != null && comparison(other).map(first::excludesByBound).orElse(false);
  }

  private static Optional<Comparison> comparison(Side side) {
    return side.first() instanceof ComparisonClaim stated
        ? Optional.of(stated.comparison())
        : Optional.empty();
  }

  /** Both cannot be true. */
  public boolean isContradicting() {
    return relation.contradicting();
  }

  /** Both may be literally true, though a reader takes them for different values. */
  public boolean isDiverging() {
    return relation.diverging();
  }

  /** Neither contradicts nor diverges: the words differ, the values can be one. */
  public boolean isCompatible() {
    return !isContradicting() && !isDiverging() && doubt == null;
  }

  /** A draft denies what its sources affirm. */
  public boolean isDraftDenies() {
    return doubt == Doubt.DENIAL;
  }

  /** A draft says "only" where its sources name no limit. */
  public boolean isDraftLimits() {
    return doubt == Doubt.LIMIT;
  }

  /** A draft has a word of the opposite meaning where its source has another. */
  public boolean isDraftReverses() {
    return doubt == Doubt.OPPOSITE;
  }

  /** A draft has a number that no source has; its source has another in that place. */
  public boolean isDraftRecounts() {
    return doubt == Doubt.NUMBER;
  }

  /** A draft has a name that no source has; its source has another in that place. */
  public boolean isDraftRenames() {
    return doubt == Doubt.NAME;
  }

  /** The values lie a quarter or more apart. */
  public boolean isFarApart() {
    return relation.gap() >= FAR;
  }

  /** How far the values lie apart, as a share of the lower one's nearest expected end. */
  public double getGap() {
    return relation.gap();
  }

  /** One is the other, rounded or cut off. */
  public boolean isRounded() {
    return relation.rounded();
  }

  /** Every number that the words of one allow, the words of the other allow too. */
  public boolean isWider() {
    return relation.wider();
  }

  /** The two agree, in different units. */
  public boolean isConverted() {
    return relation.converted();
  }

  /** The two agree in some values, and neither rounds, contains nor converts the other. */
  public boolean isOverlapping() {
    return relation.overlapping();
  }

  /** One is a coarser or wider statement of the other. */
  public boolean isCoarser() {
    return relation.coarser();
  }

  /** Two times of day that a difference of time zones could join. */
  public boolean isZonesCouldReconcile() {
    return relation.zonesCouldReconcile();
  }

  /** Each of two times of day names its time zone, and the zones differ. */
  public boolean isZonesNamed() {
    return relation.zonesNamed();
  }

  /** A running count, and the higher value stands in the article that was published later. */
  public boolean isLaterUpdate() {
    return laterUpdate;
  }

  /** One article states both. */
  public boolean isWithinArticle() {
    return pairs.stream().allMatch(Pair::withinArticle);
  }

  /** Both tell the place, the cause or the like of one occasion. */
  public boolean isCircumstances() {
    return one.first() instanceof StatusClaim stated && stated.tellsCircumstance();
  }

  /** Both tell of one deed that has one doer, and name two. */
  public boolean isDoersDiffer() {
    return one.first() instanceof StatusClaim stated
        && other.first() instanceof StatusClaim another
        && stated.status().otherAgent(another.status());
  }

  /**
   * The two are put by different voices: one by the outlet and one by a source, or by two sources.
   * Two parties who disagree are no error of those who report it.
   */
  public boolean isVoicesDiffer() {
    return pairs.stream()
        .noneMatch(pair -> Speakers.same(pair.one().speaker(), pair.other().speaker()));
  }

  /**
   * Each value is openly given to another source, and each source has a name. A quotation's speaker
   * is what it states, not who vouches for it.
   */
  public boolean isOpenlyCited() {
    return !isQuotes() && pairs.stream().allMatch(Rivals::openlyCited);
  }

  private static boolean openlyCited(Pair pair) {
    String speaker = pair.one().speaker();
    String another = pair.other().speaker();
    return speaker != null
        && another != null
        && !Speakers.same(speaker, another)
        && !speaker.equals(Basis.UNNAMED)
        && !another.equals(Basis.UNNAMED);
  }

  @Override
  public String toString() {
    return slot.attribute() + ": " + one.words() + " | " + other.words();
  }
}
