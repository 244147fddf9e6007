/**
 * Puts the claims of several articles side by side: joins names, tells metrics apart, and groups
 * claims into slots. Every guard that keeps two claims apart has a name.
 */
@NullMarked
package dev.gainsay.align;

import org.jspecify.annotations.NullMarked;
