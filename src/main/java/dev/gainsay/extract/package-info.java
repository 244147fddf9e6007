/**
 * From texts to claims: one shared parse of a sentence, one reader a value (quantities, times,
 * ranks), and the finder of what a value is about.
 */
@NullMarked
package dev.gainsay.extract;

import org.jspecify.annotations.NullMarked;
