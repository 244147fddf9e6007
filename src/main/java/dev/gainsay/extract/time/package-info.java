/** Reads dates, times of day and lengths of time from sentences. */
@NullMarked
package dev.gainsay.extract.time;

import org.jspecify.annotations.NullMarked;
