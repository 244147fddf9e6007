/**
 * What people read: discrepancies built from what the rules found, with their fingerprint, cause
 * and arithmetic, and one renderer for each format. Nothing here decides whether two claims clash.
 */
@NullMarked
package dev.gainsay.report;

import org.jspecify.annotations.NullMarked;
