package dev.gainsay.claim;

/**
 * A superlative, or how one thing stands to another: "the youngest player", "on par with Llama".
 *
 * @param basis what every claim has
 * @param comparison who stands where
 */
public record ComparisonClaim(Basis basis, Comparison comparison) implements PropositionClaim {

  @Override
  public Kind kind() {
    return Kind.COMPARISON;
  }

  @Override
  public Comparison proposition() {
    return comparison;
  }

  /** What the attribute of a comparison with one other begins with, before the other's name. */
  public static final String WITH = "compared with ";

  /**
   * What it states from the other's point of view where the two name each other: "Ford trails
   * Toyota" beside "Toyota leads Ford".
   */
  @Override
  public Comparison seenFrom(PropositionClaim other) {
    String subject = subject();
    String another = other.subject();
    if (!comparison.pairwise() || subject == null || another == null || subject.equals(another)) {
      return comparison;
    }
    boolean facing = names(attribute(), another) && names(other.attribute(), subject);
    return facing ? comparison.mirrored(another) : comparison;
  }

  private static boolean names(String attribute, String subject) {
    String named = attribute.startsWith(WITH) ? attribute.substring(WITH.length()) : "";
    return !named.isEmpty() && (" " + subject + " ").contains(" " + named + " ");
  }

  /** The value with the one it is compared with: "ahead" of two others is no one value. */
  @Override
  public String identity() {
    return comparison.pairwise()
        ? comparison.identity() + " " + attribute()
        : comparison.identity();
  }

  @Override
  public ComparisonClaim on(Basis otherBasis) {
    return new ComparisonClaim(otherBasis, comparison);
  }
}
