package dev.gainsay.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Set;

/**
 * The singular of English nouns, by their endings and {@code plurals.yml}. A counted noun has to be
 * right for every word, names and borrowed words included, where a trained lemmatiser guesses.
 */
final class Plurals {
  private record File(
      @JsonProperty(required = true) Map<String, String> irregular,
      @JsonProperty(required = true) Set<String> same) {}

  private static final File FILE = VocabularyFile.read("plurals", new TypeReference<File>() {});

  private Plurals() {}

  /** The singular of a plural noun in lower case; of a compound, of its last word. */
  static String singular(String plural) {
    int hyphen = plural.lastIndexOf('-');
    if (hyphen > 0 && hyphen < plural.length() - 1) {
      return plural.substring(0, hyphen + 1) + singular(plural.substring(hyphen + 1));
    }
    String irregular = FILE.irregular().get(plural);
    if (irregular != null) {
      return irregular;
    }
    if (plural.endsWith("men") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 2) + "an";
    }
    if (!plural.endsWith("s")
        || FILE.same().contains(plural)
        || plural.length() < 3
        || plural.endsWith("ss")
        || plural.endsWith("us")
        || plural.endsWith("is")) {
      return plural;
    }
    String rest = plural.substring(0, plural.length() - 1);
    if (rest.endsWith("ie") && rest.length() > 4) {
      return rest.substring(0, rest.length() - 2) + "y";
    }
    boolean sibilant =
        rest.endsWith("sse")
            || rest.endsWith("she")
            || rest.endsWith("che")
            || rest.endsWith("xe")
            || rest.endsWith("zze")
            || (rest.endsWith("oe") && rest.length() > 3);
    return sibilant ? rest.substring(0, rest.length() - 1) : rest;
  }
}
