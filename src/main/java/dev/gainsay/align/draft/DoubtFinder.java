package dev.gainsay.align.draft;

import java.util.List;

/** Looks for one sort of doubt. */
interface DoubtFinder {
  /** What the draft states otherwise than the sources, in the order of the draft. */
  List<Departure> find(Text draft, Sources sources);
}
