package dev.gainsay.claim;

/**
 * An office that somebody takes up, holds or leaves: "Ilse Brandvik, the governor of Lower Maren".
 *
 * @param basis what every claim has
 * @param post the office and who holds it
 */
public record RoleClaim(Basis basis, Post post) implements PropositionClaim {

  @Override
  public Kind kind() {
    return Kind.ROLE;
  }

  @Override
  public Post proposition() {
    return post;
  }

  /** The same under the name that all articles of a story share. */
  public RoleClaim heldBy(String sharedName) {
    Post named = new Post(post.text(), sharedName, post.role(), post.organisation(), post.event());
    return new RoleClaim(basis, named);
  }

  @Override
  public RoleClaim on(Basis otherBasis) {
    return new RoleClaim(otherBasis, post);
  }
}
