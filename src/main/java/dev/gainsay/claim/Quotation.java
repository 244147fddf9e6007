package dev.gainsay.claim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that an article puts between quotation marks as somebody's own.
 *
 * <p>Letter case, quotation marks, punctuation and ellipses are no difference, as style guides let
 * an editor change them (AP Stylebook, "quotations in the news").
 *
 * @param text the quoted words, without the marks around them
 */
public record Quotation(String text) implements Proposition {
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** The words in lower case, without punctuation, in order. */
  public List<String> words() {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .toLowerCase(Locale.ROOT);
    return APART.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public String identity() {
    return String.join(" ", words());
  }

  /**
   * Two wordings of one remark: both stand between quotation marks, so one is not what was said.
   */
  @Override
  public boolean contradicts(Proposition other) {
    return other instanceof Quotation quoted && !agreesWith(quoted);
  }

  @Override
  public boolean divergesFrom(Proposition other) {
    return false;
  }

  /** True where one is the other, or a part of it. */
  public boolean agreesWith(Quotation other) {
    return widerThan(other) || other.widerThan(this);
  }

  @Override
  public boolean widerThan(Proposition other) {
    return other instanceof Quotation quoted
        && (" " + identity() + " ").contains(" " + quoted.identity() + " ");
  }
}
