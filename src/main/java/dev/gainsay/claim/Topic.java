package dev.gainsay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, as far as the text gives it.
 *
 * @param subject the one whom the claim is about, under the name that all articles of the story
 *     share once names are joined; null where no name fits
 * @param holders names that may be the subject, the best first
 * @param attribute which property: lower case, singular, without scope words ("monthly active
 *     user", "person killed", "announce resignation")
 * @param relation what happens in the clause: the id of a relation class of the vocabulary ("die"),
 *     else the lemma of its verb; null where it has none
 * @param scope the qualifiers that narrow it
 * @param running true for counts that grow while an event goes on (a toll, arrests, votes counted)
 * @param terms the other content words of the clause, as lemmas, sorted: they tell one matter from
 *     another
 */
public record Topic(
    @Nullable String subject,
    List<Holder> holders,
    String attribute,
    @Nullable String relation,
    Scope scope,
    boolean running,
    List<String> terms) {

  /**
   * The attribute of a date that is the period of a figure or what it is compared with, not an
   * event's time.
   */
  public static final String PERIOD = "period";

  /** Before the one among the terms who does it to what the claim is about: "by government". */
  public static final String BY = "by ";

  /**
   * The attribute of an ordinal that tells one of several apart ("the third suspect"), which is no
   * place in an order that another could contradict.
   */
  public static final String ORDINAL = "ordinal";

  /**
   * The relation of ages, and the attribute of a person's; a thing's names the thing too: "aircraft
   * age".
   */
  public static final String AGE = "age";

  /** The attribute of what is paid or offered for something that changes hands. */
  public static final String PRICE = "deal price";

  /** The attribute of what is spent or to be spent on something, and its relation. */
  public static final String COST = "cost";

  public static final String PAID = "pay";

  public Topic {
    holders = List.copyOf(holders);
    terms = inOrder(terms) ? List.copyOf(terms) : terms.stream().distinct().sorted().toList();
  }

  /** True where each stands behind a smaller one, as in every topic made of another. */
  private static boolean inOrder(List<String> terms) {
    for (int i = 1; i < terms.size(); i++) {
      if (terms.get(i - 1).compareTo(terms.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same topic once its subject is known under the shared name. */
  public Topic about(@Nullable String sharedName) {
    return new Topic(sharedName, holders, attribute, relation, scope, running, terms);
  }
}
