/** The front door: {@link dev.gainsay.Gainsay} checks a story and gives back its report. */
@NullMarked
package dev.gainsay;

import org.jspecify.annotations.NullMarked;
