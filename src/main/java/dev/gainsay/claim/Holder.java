package dev.gainsay.claim;

import java.util.Locale;

/**
 * A name that may be the subject of a claim.
 *
 * @param name as the article writes it
 * @param tie how the name and the claim hang together
 */
public record Holder(String name, Tie tie) {

  /** From the firmest to the loosest. */
  public enum Tie {
    /** The possessor or the "of" of what is claimed. */
    OWNS,
    /** The grammatical subject of the clause. */
    SUBJECT,
    /** Named elsewhere in the sentence. */
    NEARBY,
    /** Named in an earlier sentence or in the headline. */
    CARRIED;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True where grammar alone ties the name to the claim. */
    public boolean firm() {
      return this == OWNS || this == SUBJECT;
    }
  }
}
