package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that may be compared.
 *
 * @param one the earlier in the order of passages
 * @param other the later
 * @param because what they share, in words for a reader: "same subject: Qwen"
 * @param confidence from 0 to 1: how sure it is that they speak of the same
 * @param doubt what the one article that is a draft states otherwise than its source; null where
 *     the two were aligned by what they state
 */
public record Pair(
    Claim one, Claim other, List<String> because, double confidence, @Nullable Doubt doubt) {

  /** Two claims that were aligned by what they state. */
  public Pair(Claim one, Claim other, List<String> because, double confidence) {
    this(one, other, because, confidence, null);
  }

  public Pair {
    because = List.copyOf(because);
  }

  /** True where one article states both. */
  public boolean withinArticle() {
    return one.article() == other.article();
  }
}
