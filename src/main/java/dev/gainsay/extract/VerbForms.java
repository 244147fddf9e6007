package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads the forms of known verbs back to their dictionary form: irregular ones by a list, regular
 * ones by the rules of English spelling ("-s", "-ed", "-ing", doubled consonants, dropped "e").
 */
final class VerbForms {
  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /**
   * @param irregular forms with their dictionary forms
   * @param regular under {@code verbs} the dictionary forms whose regular forms are led back
   */
  VerbForms(JsonNode irregular, JsonNode regular) {
    irregular.properties().forEach(e -> this.irregular.put(e.getKey(), e.getValue().asText()));
    regular.path("verbs").forEach(verb -> verbs.add(verb.asText()));
  }

  /** The dictionary form of a verb form in lower case; null where the verb is not known. */
  @Nullable String lemma(String form) {
    String listed = irregular.get(form);
    if (listed != null) {
      return listed;
    }
    for (String candidate : candidates(form)) {
      if (verbs.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** What the form could be of, the likelier first: "scraping" is of "scrape", not of "scrap". */
  private static List<String> candidates(String form) {
    if (form.endsWith("ies") || form.endsWith("ied")) {
      String stem = cut(form, 3);
      return List.of(stem + "y", cut(form, 1), cut(form, 2));
    }
    if (form.endsWith("ing") && form.length() > 4) {
      String stem = cut(form, 3);
      return List.of(stem + "e", stem, single(stem));
    }
    if (form.endsWith("ed") && form.length() > 3) {
      String stem = cut(form, 2);
      return List.of(stem + "e", stem, single(stem));
    }
    if (form.endsWith("es")) {
      return List.of(cut(form, 1), cut(form, 2), form);
    }
    return form.endsWith("s") ? List.of(cut(form, 1), form) : List.of(form);
  }

  private static String cut(String form, int letters) {
    return form.substring(0, form.length() - letters);
  }

  /** Without a consonant that was doubled or added: "bann", "cancell", "panick". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled || stem.endsWith("ck") ? stem.substring(0, last) : stem;
  }
}
