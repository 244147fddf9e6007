package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Topic;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells the deals of one buyer apart by what each price is paid for. */
final class Deals {
  private Deals() {}

  /** "62 million for Castell", "20 million for Lind": a buyer of both makes them no one deal. */
  static boolean apart(Claim one, Claim other) {
    if (!one.attribute().equals(Topic.PRICE) || !other.attribute().equals(Topic.PRICE)) {
      return false;
    }
    Set<String> owned = owners(one);
    Set<String> others = owners(other);
    return !owned.isEmpty() && !others.isEmpty() && owned.stream().noneMatch(others::contains);
  }

  private static Set<String> owners(Claim claim) {
    Set<String> words = new TreeSet<>();
    for (Holder holder : claim.topic().holders()) {
      if (holder.tie() == Holder.Tie.OWNS) {
        words.addAll(Arrays.asList(holder.name().toLowerCase(Locale.ROOT).split(" ", -1)));
      }
    }
    return words;
  }
}
