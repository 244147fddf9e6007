package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Whether something is so: a relation between a subject and an object, true or false.
 *
 * @param text the clause that says so
 * @param relation what is said, as the id of a relation class of the vocabulary: "approve"
 * @param matter the question that the relation answers; relations of one matter exclude one another
 *     ("approve" and "reject" both answer "decision"), unless one is the general relation, which
 *     bears the matter's name ("decision"); the relation itself where nothing excludes it
 * @param polarity the resolved truth of the statement: false for "has not set targets"
 * @param object what the relation is stated of besides the subject, lower case; null where nothing
 * @param agent who does it, as a name; null where the text names none or where it tells nothing:
 *     only relations that have one doer ("appoint", "buy") keep it
 */
public record Status(
    String text,
    String relation,
    String matter,
    boolean polarity,
    @Nullable String object,
    @Nullable String agent)
    implements Proposition {

  @Override
  public String identity() {
    return (polarity ? "" : "not ") + relation + (agent == null ? "" : " by " + agent);
  }

  /** One says yes to what the other says no to, or both affirm what excludes one another. */
  @Override
  public boolean contradicts(Proposition other) {
    if (!(other instanceof Status stated) || !matter.equals(stated.matter)) {
      return false;
    }
    if (relation.equals(stated.relation)) {
      return polarity != stated.polarity || (polarity && otherAgent(stated));
    }
    // Who has not decided has neither approved nor rejected; who has, may have done either.
    boolean general = relation.equals(matter);
    boolean otherGeneral = stated.relation.equals(matter);
    return (general || otherGeneral)
        ? general != polarity && otherGeneral != stated.polarity
        : polarity && stated.polarity;
  }

  /** True where both name a doer of a deed that has one, and not the same. */
  public boolean otherAgent(Status other) {
    return agent != null && other.agent != null && !agent.equals(other.agent);
  }

  /** The same with its doer under another name. */
  public Status by(@Nullable String otherAgent) {
    return new Status(text, relation, matter, polarity, object, otherAgent);
  }

  /** True where the words say that it has happened before it was looked for: "has already left". */
  public boolean already() {
    return (" " + text + " ").contains(" already ");
  }

  /** The same with the opposite truth. */
  Status denied() {
    return new Status(text, relation, matter, !polarity, object, agent);
  }

  @Override
  public boolean divergesFrom(Proposition other) {
    return false;
  }
}
