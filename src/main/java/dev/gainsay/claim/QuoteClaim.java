package dev.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives as somebody's own: {@code "We waited too long," she said}.
 *
 * @param basis what every claim has
 * @param quotation the words
 */
public record QuoteClaim(Basis basis, Quotation quotation) implements PropositionClaim {
  /** Among the terms of a quotation that its article gives as spoken in another language. */
  public static final String TRANSLATED = "translated";

  /** True where the article says that the words were spoken in another language. */
  public boolean isTranslated() {
    return topic().terms().contains(TRANSLATED);
  }

  /** The speaker under the name that all articles share, null where none is told for certain. */
  public @Nullable String credited() {
    boolean certain = topic().holders().stream().anyMatch(each -> each.tie().firm());
    return certain ? subject() : null;
  }

  @Override
  public Kind kind() {
    return Kind.QUOTE;
  }

  @Override
  public Quotation proposition() {
    return quotation;
  }

  @Override
  public QuoteClaim on(Basis otherBasis) {
    return new QuoteClaim(otherBasis, quotation);
  }
}
