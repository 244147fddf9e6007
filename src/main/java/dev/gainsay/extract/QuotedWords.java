package dev.gainsay.extract;

import dev.gainsay.claim.Quotation;

/**
 * What words between marks look like: a sentence, a title, or words of the article itself.
 *
 * @param text of the article
 * @param stretch where the words stand
 * @param words the words alone
 */
record QuotedWords(String text, QuoteMarks.Stretch stretch, String words) {

  /** The words of a stretch. */
  static QuotedWords of(String text, QuoteMarks.Stretch stretch) {
    return new QuotedWords(
        text, stretch, text.substring(stretch.words().start(), stretch.words().end()));
  }

  /** How many words they are. */
  int count() {
    return new Quotation(words).words().size();
  }

  /** Where marks are missing, an article's own words seem quoted: "said the mayor". */
  boolean isInsideOut() {
    return words.matches("(?s)(?:(?:he|she|it) )?(?:said|says|told|added|adds)\\b.*");
  }

  /** A sentence by itself: it begins with a capital and ends like one. */
  boolean isSentence() {
    char first = words.charAt(0);
    char lastLetter = text.charAt(Math.min(stretch.close(), text.length()) - 1);
    boolean ends =
        ".!?,\u2026".indexOf(lastLetter) >= 0
            || ".!?\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean inner = words.indexOf(". ") > 0;
    return ends && (Character.isUpperCase(first) || inner || Character.isDigit(first));
  }

  /** "Way Forward", "Dreamliner": all its words are capitalised. */
  boolean isTitle() {
    for (String word : words.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return Character.isUpperCase(words.charAt(0));
  }
}
