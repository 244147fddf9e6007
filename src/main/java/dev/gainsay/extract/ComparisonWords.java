package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.claim.Comparison.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that compare, read from {@code claims/vocabulary/comparisons.yml}. Immutable. */
public final class ComparisonWords {
  private final List<Set<String>> measures = new ArrayList<>();
  private final List<Set<String>> deeds = new ArrayList<>();
  private final Set<String> offices;
  private final Set<String> incumbent;
  private final Map<String, String> higher = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> adjectives = new TreeSet<>();
  private final Map<Standing, Sort> sorts = new EnumMap<>(Standing.class);
  private final JsonNode file;

  /**
   * How one standing is put.
   *
   * @param phrases complete by themselves: "on par with"
   * @param standing need a verb of being or standing before them: "ahead of"
   * @param verbs lemmas, with their particles: "lag behind"
   */
  record Sort(
      Map<String, List<List<String>>> phrases,
      Map<String, List<List<String>>> standing,
      Set<String> verbs) {}

  private static Map<String, List<List<String>>> byFirstWord(Set<String> phrases) {
    Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" ", -1));
      byFirstWord.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(words);
    }
    return byFirstWord;
  }

  ComparisonWords() {
    file = VocabularyFile.tree("comparisons");
    for (JsonNode set : file.path("measures")) {
      measures.add(WordLists.words(set));
      adjectives.addAll(WordLists.words(set));
    }
    file.path("deeds").forEach(set -> deeds.add(WordLists.words(set)));
    offices = list("offices");
    incumbent = list("incumbent");
    for (JsonNode pair : file.path("opposites")) {
      higher.putIfAbsent(pair.path(1).asText(), pair.path(0).asText());
      adjectives.addAll(WordLists.words(pair));
    }
    file.path("irregular")
        .properties()
        .forEach(e -> irregular.put(e.getKey(), e.getValue().asText()));
    for (Standing standing : List.of(Standing.LEVEL, Standing.AHEAD, Standing.BEHIND)) {
      JsonNode sort = file.path(standing.word());
      sorts.put(
          standing,
          new Sort(
              byFirstWord(WordLists.words(sort.path("phrases"))),
              byFirstWord(WordLists.words(sort.path("standing"))),
              WordLists.words(sort.path("verbs"))));
    }
  }

  /** A list of the file by its key. */
  Set<String> list(String key) {
    return WordLists.words(file.path(key));
  }

  /** How one standing between two is put. */
  Sort sort(Standing standing) {
    return sorts.getOrDefault(standing, new Sort(Map.of(), Map.of(), Set.of()));
  }

  /** True where writers use the two measures for one another; "" stands for any. */
  public boolean alike(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || measures.stream().anyMatch(set -> set.contains(one) && set.contains(other));
  }

  /** True where two verbs tell of one deed: to reach and to make it. */
  public boolean sameDeed(String one, String other) {
    return one.equals(other)
        || deeds.stream().anyMatch(set -> set.contains(one) && set.contains(other));
  }

  /** True for verbs of holding an office or coming into it: "the first woman to serve as". */
  public boolean holdsOffice(String verb) {
    return offices.contains(verb);
  }

  /** True for words that only say that a post is held now: "the first sitting mayor to". */
  public boolean incumbent(String word) {
    return incumbent.contains(word);
  }

  /** The high end of the measure that a word is the low end of, null where it is none. */
  @Nullable String opposite(String measure) {
    return higher.get(measure);
  }

  /** The plain adjective of a superlative ("youngest") or comparative ("bigger"). */
  String plain(String form, String ending) {
    String known = irregular.get(form);
    if (known != null) {
      return known;
    }
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return form;
    }
    String root = form.substring(0, form.length() - ending.length());
    int last = root.length() - 1;
    if (root.endsWith("i")) {
      return root.substring(0, last) + "y";
    }
    if (adjectives.contains(root + "e") || (!adjectives.contains(root) && silent(root))) {
      return root + "e";
    }
    boolean doubled = last > 1 && root.charAt(last) == root.charAt(last - 1);
    boolean undouble = doubled && "bdgmnpt".indexOf(root.charAt(last)) >= 0;
    return undouble ? root.substring(0, last) : root;
  }

  /** Roots that no English adjective ends in, so that an e was lost: "larg", "nic", "brav". */
  private static boolean silent(String root) {
    return root.matches(".*([^n]g|[^s]c|v|z|[aeiou]r[aeiou]?s|[bdgt]l|[aiou][rt])")
        && !root.matches(".*(ee|oo|ea|ou|ai|ia)[rtl]")
        && !root.matches(".*(gg|dd|tt|ff)");
  }
}
