package dev.gainsay.rules;

/**
 * Words of an article, named by its id.
 *
 * @param article id of the article
 * @param words a claim's exact quote
 */
public record Quoted(String article, String words) {

  /** As rule pages write it: {@code wire-a "over 600 million downloads"}. */
  @Override
  public String toString() {
    return article + " \"" + words + "\"";
  }
}
