package dev.gainsay.align.draft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.extract.Vocabulary;
import dev.gainsay.extract.VocabularyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code drafts.yml} and {@code antonyms.yml}. Immutable. */
final class DraftWords {
  private static final int SHORT = 2;

  private final Set<String> denials;
  private final Set<String> negatives;
  private final Set<String> limits;
  private final Set<String> limited;
  private final Set<String> light;
  private final Set<String> lightNumbers;
  private final Set<String> hedges;
  private final Map<String, List<String>> opposites = new HashMap<>();

  private DraftWords(JsonNode lists, JsonNode antonyms) {
    denials = words(lists, "denials");
    negatives = words(lists, "negatives");
    limits = words(lists, "limits");
    limited = words(lists, "limited");
    light = words(lists, "light");
    lightNumbers = words(lists, "light-numbers");
    hedges = words(lists, "hedges");
    antonyms.forEach(this::exclude);
    lists.path("contrasts").forEach(this::exclude);
  }

  /** The words of a set exclude one another. */
  private void exclude(JsonNode set) {
    for (JsonNode each : set) {
      for (JsonNode another : set) {
        String one = Vocabulary.stem(each.asText());
        String other = Vocabulary.stem(another.asText());
        if (!one.equals(other)) {
          opposites.computeIfAbsent(one, any -> new ArrayList<>()).add(other);
        }
      }
    }
  }

  private static final class Bundled {
    static final DraftWords WORDS =
        new DraftWords(VocabularyFile.tree("drafts"), VocabularyFile.tree("antonyms"));
  }

  /** The words packed into the jar, read on first use. */
  static DraftWords bundled() {
    return Bundled.WORDS;
  }

  private static Set<String> words(JsonNode lists, String name) {
    Set<String> words = new HashSet<>();
    lists.path(name).forEach(each -> words.add(each.asText()));
    return words;
  }

  /** True for words that say what a clause is about. */
  boolean content(Word word) {
    return word.lower().length() > SHORT && !light.contains(word.lower()) && !denies(word);
  }

  /**
   * True where a draft's word denies what follows it: "not", but neither "not only" nor "or not".
   */
  boolean denies(Text text, int at) {
    Word word = text.word(at);
    if (!denies(word)) {
      return word.lower().equals("rather") && next(text, at).equals("than");
    }
    boolean more = limits.contains(next(text, at)) || next(text, at).equals("just");
    boolean asked = at > 0 && text.word(at - 1).lower().equals("or");
    return !more && !asked;
  }

  private static String next(Text text, int at) {
    return at + 1 < text.size() ? text.word(at + 1).lower() : "";
  }

  private boolean denies(Word word) {
    return denials.contains(word.lower()) || word.lower().endsWith("n't");
  }

  /** True where a source's word may deny what stands near it. */
  boolean negative(Word word) {
    return denies(word) || negatives.contains(word.lower());
  }

  /** True where a draft's word leaves all else out: "only", but not "not only". */
  boolean limits(Text text, int at) {
    return limits.contains(text.word(at).lower())
        && !text.word(at).capital()
        && (at == 0 || !denies(text.word(at - 1)));
  }

  /** True where a source's word may limit what stands near it. */
  boolean limited(Word word) {
    return limits.contains(word.lower()) || limited.contains(word.lower());
  }

  /** True for number words that count nothing. */
  boolean lightNumber(Word word) {
    return lightNumbers.contains(word.lower());
  }

  /** True for words that take a number for a rough one: "about". */
  boolean hedge(Word word) {
    return hedges.contains(word.lower());
  }

  /** The stems of the words of opposite meaning. */
  List<String> opposites(String stem) {
    return List.copyOf(new LinkedHashSet<>(opposites.getOrDefault(stem, List.of())));
  }
}
