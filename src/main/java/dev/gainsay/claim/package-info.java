/**
 * What articles state: the sealed kinds of {@link dev.gainsay.claim.Claim}, their values, and the
 * arithmetic by which values compare. Rules ask these types; they calculate nothing themselves.
 */
@NullMarked
package dev.gainsay.claim;

import org.jspecify.annotations.NullMarked;
