/** Reads numbers with their hedges and units, and places in an order, from sentences. */
@NullMarked
package dev.gainsay.extract.quantity;

import org.jspecify.annotations.NullMarked;
