/**
 * Reads a draft against its sources, word by word: what an editor expects to find in them and does
 * not, beside the place of a source that is most alike.
 */
@NullMarked
package dev.gainsay.align.draft;

import org.jspecify.annotations.NullMarked;
