package dev.gainsay.check;

import dev.gainsay.claim.Basis;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two statements are made by one voice. */
final class Speakers {
  private Speakers() {}

  /**
   * True for the outlets' own voices and for one named source, whether in full or by surname. Two
   * sources without a name may be anybody.
   */
  static boolean same(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (one.equals(Basis.UNNAMED) || other.equals(Basis.UNNAMED)) {
      return false;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String name) {
    // British and American spelling: Weather Centre, Labour Party.
    String spelt =
        name.toLowerCase(Locale.ROOT).replaceAll("tre\\b", "ter").replaceAll("our\\b", "or");
    return new HashSet<>(Arrays.asList(spelt.split("\\s+", -1)));
  }
}
