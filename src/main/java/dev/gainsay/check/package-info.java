/** From slots to sides to rivals, and the only Drools session, in which the rules judge them. */
@NullMarked
package dev.gainsay.check;

import org.jspecify.annotations.NullMarked;
