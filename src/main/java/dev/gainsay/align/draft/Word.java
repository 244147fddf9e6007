package dev.gainsay.align.draft;

import dev.gainsay.article.Span;

/**
 * A word or number of a text.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 * @param stem the same for its inflections
 * @param span its place
 * @param sentence number of its sentence, from 0
 * @param opens true where it is the first of its sentence, or of a clause after a colon or a
 *     quotation mark
 */
record Word(String text, String lower, String stem, Span span, int sentence, boolean opens) {

  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
