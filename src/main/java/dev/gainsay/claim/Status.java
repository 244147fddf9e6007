package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Whether something is so: a relation between a subject and an object, true or false.
 *
 * @param text the clause that says so
 * @param relation what is said, as the id of a relation class of the vocabulary: "approve"
 * @param matter the question that the relation answers; relations of one matter exclude one another
 *     ("approve" and "reject" both answer "decision"); the relation itself where nothing excludes
 *     it
 * @param polarity the resolved truth of the statement: false for "has not set targets"
 * @param object what the relation is stated of besides the subject, lower case; null where nothing
 */
public record Status(
    String text, String relation, String matter, boolean polarity, @Nullable String object)
    implements Proposition {

  @Override
  public String identity() {
    return (polarity ? "" : "not ") + relation;
  }

  /** One says yes to what the other says no to, or both affirm what excludes one another. */
  @Override
  public boolean contradicts(Proposition other) {
    if (!(other instanceof Status stated) || !matter.equals(stated.matter)) {
      return false;
    }
    return relation.equals(stated.relation)
        ? polarity != stated.polarity
        : polarity && stated.polarity;
  }

  @Override
  public boolean divergesFrom(Proposition other) {
    return false;
  }
}
