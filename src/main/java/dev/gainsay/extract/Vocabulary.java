package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that extraction and alignment know, read from {@code claims/vocabulary}: data that an
 * editor may extend. Immutable.
 */
public final class Vocabulary {
  /** What can happen to what is counted, measured or dated. */
  public record Relation(
      String id, @Nullable String label, @Nullable String of, boolean running, boolean generic) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Relation with
          && running == with.running
          && generic == with.generic
          && id.equals(with.id)
          && Objects.equals(label, with.label)
          && Objects.equals(of, with.of);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private final Map<String, Relation> byVerb = new HashMap<>();
  private final Map<String, Relation> byNoun = new HashMap<>();
  private final Map<String, Relation> byState = new HashMap<>();
  private final Map<String, Relation> byId = new HashMap<>();
  private final Map<String, String> classOf = new HashMap<>();
  private final Map<String, String> generalWord = new HashMap<>();
  private final List<Set<String>> contrasts = new ArrayList<>();
  private final List<Set<String>> contrastStems = new ArrayList<>();
  private final Set<String> contrastWords = new HashSet<>();
  private final Set<String> contrastTerms = new HashSet<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, String> periods = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final VerbForms verbForms =
      new VerbForms(VocabularyFile.tree("irregular"), VocabularyFile.tree("verbs"));
  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, String> paraphrases = new HashMap<>();
  private final ComparisonWords comparisons = new ComparisonWords();
  private final Offices offices = new Offices();

  private final Matters matters;

  private Vocabulary(JsonNode matters) {
    this.matters = new Matters(matters);
  }

  private static final class Bundled {
    static final Vocabulary VOCABULARY = read();
  }

  /** The vocabulary packed into the jar. */
  public static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  private static Vocabulary read() {
    JsonNode matters = VocabularyFile.tree("matters");
    Vocabulary vocabulary = new Vocabulary(matters);
    for (JsonNode node : VocabularyFile.tree("relations")) {
      vocabulary.addRelation(node);
    }
    VocabularyFile.tree("classes")
        .properties()
        .forEach(e -> vocabulary.addClass(e.getKey(), e.getValue()));
    for (JsonNode set : VocabularyFile.tree("contrasts")) {
      vocabulary.contrasts.add(words(set));
      vocabulary.contrastStems.add(new TreeSet<>(words(set).stream().map(Terms::stem).toList()));
    }
    vocabulary.contrasts.forEach(vocabulary.contrastWords::addAll);
    vocabulary.contrastStems.forEach(vocabulary.contrastTerms::addAll);
    JsonNode scope = VocabularyFile.tree("scope");
    scope
        .path("place")
        .properties()
        .forEach(e -> words(e.getValue()).forEach(w -> vocabulary.places.put(w, e.getKey())));
    for (JsonNode set : VocabularyFile.tree("synonyms")) {
      String first = set.get(0).asText();
      set.forEach(word -> vocabulary.synonyms.put(word.asText(), first));
    }
    for (JsonNode set : VocabularyFile.tree("paraphrases")) {
      String first = set.get(0).asText();
      set.forEach(
          each ->
              vocabulary.paraphrases.putIfAbsent(
                  stems(List.of(each.asText().split(" ", -1))), first));
    }
    scope
        .path("period")
        .properties()
        .forEach(e -> words(e.getValue()).forEach(w -> vocabulary.periods.put(w, e.getKey())));
    vocabulary.addLists("matters", matters);
    for (String file : List.of("stance", "speech", "levels", "words", "wordings")) {
      vocabulary.addLists(file, VocabularyFile.tree(file));
    }
    return vocabulary;
  }

  private void addRelation(JsonNode node) {
    Relation relation =
        new Relation(
            node.path("id").asText(),
            node.hasNonNull("label") ? node.get("label").asText() : null,
            node.hasNonNull("of") ? node.get("of").asText() : null,
            node.path("running").asBoolean(),
            node.path("generic").asBoolean());
    byId.put(relation.id(), relation);
    for (String verb : words(node.path("verbs"))) {
      byVerb.putIfAbsent(verb, relation);
      byVerb.putIfAbsent(Terms.stem(verb), relation);
    }
    words(node.path("nouns")).forEach(w -> byNoun.putIfAbsent(w, relation));
    words(node.path("states")).forEach(w -> byState.putIfAbsent(w, relation));
  }

  private void addClass(String name, JsonNode node) {
    String general = name.endsWith("-part") ? name.substring(0, name.length() - 5) : name;
    boolean part = !general.equals(name);
    words(node)
        .forEach(
            w -> {
              classOf.putIfAbsent(w, general);
              if (!part) {
                generalWord.putIfAbsent(w, general);
              }
            });
  }

  private void addLists(String file, JsonNode node) {
    node.properties()
        .forEach(
            e -> {
              String key = file + "." + e.getKey();
              if (e.getValue().isArray()) {
                lists.put(key, words(e.getValue()));
              } else {
                e.getValue().properties().stream()
                    .filter(i -> i.getValue().isArray())
                    .forEach(i -> lists.put(key + "." + i.getKey(), words(i.getValue())));
              }
            });
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new TreeSet<>();
    array.forEach(node -> words.add(node.asText()));
    return words;
  }

  /** The relation a verb's lemma states, null where it is none that is known. */
  public @Nullable Relation ofVerb(String lemma) {
    Relation relation = byVerb.get(lemma);
    // Lemmatisers err on rare verbs ("debute"); the stem is the same all the same.
    return relation == null ? byVerb.get(Terms.stem(lemma)) : relation;
  }

  /** The relation a noun's lemma states by itself, null where none. */
  public @Nullable Relation ofNoun(String lemma) {
    return byNoun.get(lemma);
  }

  /** The relation that a word after a bare number states ("12 dead"), null where none. */
  public @Nullable Relation ofState(String word) {
    return byState.get(word);
  }

  /**
   * True for matters that a person alone answers, without an object: to resign, to plead guilty.
   */
  public boolean ofPerson(String matter) {
    return matters.ofPerson(matter);
  }

  /** True for matters that ask after the state of a named body: whether a team is stable. */
  public boolean ofBody(String matter) {
    return matters.ofBody(matter);
  }

  /** The questions that news answers with yes or no. */
  Matters matters() {
    return matters;
  }

  /** The relation of an id, null where none. */
  public @Nullable Relation relation(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  /** The class of a counted noun ("person" for villager), null where it belongs to none. */
  public @Nullable String classOf(String noun) {
    return classOf.get(noun);
  }

  /** True for nouns that mean their whole class: people, aircraft. */
  public boolean general(String noun) {
    return generalWord.containsKey(noun);
  }

  /** True for nouns that say little by themselves: any noun of a class. */
  public boolean common(String noun) {
    return classOf.containsKey(noun);
  }

  /**
   * The two words of one set that two word sets do not share, "daily against monthly"; null where
   * none.
   */
  public @Nullable String contrast(Set<String> one, Set<String> other) {
    return contrast(contrasts, contrastWords, one, other);
  }

  /** The same for the terms of two clauses, which are stems: "leagu against cup". */
  public @Nullable String contrastOfTerms(Set<String> one, Set<String> other) {
    return contrast(contrastStems, contrastTerms, one, other);
  }

  private static @Nullable String contrast(
      List<Set<String>> contrasts, Set<String> all, Set<String> one, Set<String> other) {
    if (Collections.disjoint(all, one) || Collections.disjoint(all, other)) {
      return null;
    }
    for (Set<String> set : contrasts) {
      String first = only(set, one, other);
      String second = only(set, other, one);
      if (first != null && second != null) {
        return first + " against " + second;
      }
    }
    return null;
  }

  private static @Nullable String only(Set<String> set, Set<String> one, Set<String> other) {
    for (String word : set) {
      if (one.contains(word) && !other.contains(word)) {
        return word;
      }
    }
    return null;
  }

  /** True where a word belongs to a contrast set. */
  public boolean contrasting(String word) {
    return contrasts.stream().anyMatch(set -> set.contains(word));
  }

  /** The place that a scope word stands for ("worldwide" for globally), null where it is none. */
  public @Nullable String place(String words) {
    return places.get(words);
  }

  /** The period that words within a few tokens of a count narrow it to, null where none does. */
  @Nullable String periodIn(String words) {
    for (Map.Entry<String, String> period : periods.entrySet()) {
      if ((" " + words + " ").contains(" " + period.getKey() + " ")) {
        return period.getValue();
      }
    }
    return null;
  }

  /** Scope words of more than one word, longest first. */
  List<String> placePhrases() {
    return places.keySet().stream()
        .filter(w -> w.indexOf(' ') > 0)
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }

  /**
   * Why two clauses reckon one amount in two ways, where just one of them says that it is adjusted
   * or expected; null where nothing says so.
   */
  public @Nullable String reckonedOtherwise(Set<String> one, Set<String> other) {
    for (String way : List.of("adjusted", "expected")) {
      Set<String> words = list("levels." + way);
      boolean first = one.stream().anyMatch(words::contains);
      boolean second = other.stream().anyMatch(words::contains);
      if (first != second) {
        return way + " against as it was";
      }
    }
    return null;
  }

  /** True for days that count from whoever says them: "tonight". */
  public boolean spokenDay(String word) {
    return list("words.spokenDays").contains(word);
  }

  /** The one word that stands for a word and its synonyms as attributes: revenue for turnover. */
  public String synonym(String word) {
    return synonyms.getOrDefault(word, word);
  }

  private static final Set<String> OWN =
      Set.of("my", "your", "his", "her", "its", "our", "their", "one's");

  private static String stems(List<String> words) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      boolean own = words.size() > 1 && OWN.contains(word);
      stems.add(own ? "one's" : Terms.stem(word));
    }
    return String.join(" ", stems);
  }

  /**
   * What stands for a turn of phrase when a remark is put in other words; null where nothing does.
   */
  public @Nullable String paraphrase(List<String> words) {
    return paraphrases.get(stems(words));
  }

  /** True for words that every sentence needs: they say little of which remark it is. */
  public boolean small(String word) {
    return list("wordings.small").contains(word);
  }

  /** True for words of which every speaker uses many. */
  public boolean everyday(String word) {
    return list("wordings.common").contains(word);
  }

  /** The dictionary form of a verb form, null where the verb is not known. */
  public @Nullable String verb(String form) {
    return verbForms.lemma(form);
  }

  /** The words that compare. */
  public ComparisonWords comparisons() {
    return comparisons;
  }

  /** The offices that people hold. */
  public Offices offices() {
    return offices;
  }

  /** The stem of a word, as claims list it among their terms. */
  public static String stem(String word) {
    return Terms.stem(word);
  }

  /** True for verbs that say too little to name what a number is about. */
  public boolean light(String verb) {
    return list("levels.light").contains(verb);
  }

  /** True for the names of weekdays and months. */
  boolean calendar(String word) {
    return list("words.weekdays").contains(word) || list("words.months").contains(word);
  }

  /**
   * A word list: "levels.level", "stance.planned.modals", "speech.verbs"; empty where there is
   * none.
   */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    return words == null ? new HashSet<>() : words;
  }
}
