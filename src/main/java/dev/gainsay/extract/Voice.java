package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks the words of a quotation.
 *
 * @param name null where the source has no name
 * @param tie how firmly the words are tied to the name
 * @param where the words that say so
 * @param cue the verb of speech in it, -1 where there is none
 */
record Voice(@Nullable String name, Holder.Tie tie, Fragment where, int cue) {}
