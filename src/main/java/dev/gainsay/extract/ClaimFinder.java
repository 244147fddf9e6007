package dev.gainsay.extract;

import dev.gainsay.claim.Claim;
import java.util.List;

/** Finds claims of one kind whose value is words. Immutable and safe for several threads. */
interface ClaimFinder {

  /** All claims of the kind, in any order; their ids are given later. */
  List<Claim> find(Reading reading);
}
