package dev.gainsay.align;

import dev.gainsay.claim.Claim;

/**
 * Two claims that look alike and are not compared.
 *
 * @param one the earlier in the order of passages
 * @param other the later
 * @param guard what keeps them apart
 * @param reason the same in words for a reader: "monthly against daily"
 */
public record Stopped(Claim one, Claim other, Guard guard, String reason) {}
