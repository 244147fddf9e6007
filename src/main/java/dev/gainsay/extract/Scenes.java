package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.extract.Vocabulary.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of people by plain verbs where the sentence names the scene: who is recruited for a
 * trial takes part in it, who packs a stadium attends. From {@code
 * claims/vocabulary/relations.yml}. Immutable.
 */
final class Scenes {
  /** What an article is of, it names in so many UTF-16 code units; a book has many trials. */
  private static final int HEAD = 4_000;

  private static final Set<String> PLACED = Set.of("at", "in", "inside");

  private record Scene(
      Relation relation,
      Set<String> words,
      Set<String> not,
      Set<String> verbs,
      Set<String> states) {}

  private final List<Scene> scenes = new ArrayList<>();

  /** Nouns that stand for all to whom a relation happens, by its id. */
  private final Map<String, Set<String>> everyone = new HashMap<>();

  void add(Relation relation, JsonNode node) {
    everyone.put(relation.id(), WordLists.words(node.path("everyone")));
    JsonNode scene = node.path("scene");
    if (scene.isObject()) {
      scenes.add(
          new Scene(
              relation,
              WordLists.words(scene.path("words")),
              WordLists.words(scene.path("not")),
              WordLists.words(scene.path("verbs")),
              WordLists.words(scene.path("states"))));
    }
  }

  /** True for "patients" of those who take part in a trial: a count of them is one of all. */
  boolean everyone(Relation relation, String noun) {
    return everyone.getOrDefault(relation.id(), Set.of()).contains(noun);
  }

  /**
   * The relation that the scene gives to those who are counted; null where none does. Plain verbs
   * need the scene in their own sentence; "took part" is told of the one that the article has.
   *
   * @param verb lemma of the verb that governs the count, "" where none does
   * @param behind the index after the counted noun
   */
  @Nullable Relation of(Sentence s, String verb, int behind) {
    int after = s.word(behind).equals("who") || s.word(behind).equals("that") ? behind + 1 : behind;
    String two = s.word(after) + " " + s.word(after + 1);
    for (Scene scene : scenes) {
      boolean here = names(s, 0, s.size(), scene.words);
      boolean told = here && scene.verbs.contains(verb);
      boolean state = scene.states.contains(two) || scene.states.contains(s.word(after));
      if ((told || there(s, behind, scene) || (state && (here || inArticle(s, scene))))
          && !names(s, 0, s.size(), scene.not)
          && !another(s, scene)) {
        return scene.relation;
      }
    }
    return null;
  }

  /** "People at the Meridian Stadium". */
  private static boolean there(Sentence s, int behind, Scene scene) {
    if (!PLACED.contains(s.word(behind)) || !s.token(behind).chunk().endsWith("-PP")) {
      return false;
    }
    Chunks.Phrase place = Chunks.nounPhrase(s, behind + 1);
    return names(s, place.first(), place.end(), scene.words);
  }

  /** "An earlier study": another than the one that the news is of. */
  private static boolean another(Sentence s, Scene scene) {
    Set<String> others = Vocabulary.bundled().list("words.otherOnes");
    for (int i = 1; i < s.size(); i++) {
      if (scene.words.contains(s.token(i).lemma()) && s.token(i).chunk().equals("I-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
        for (int k = phrase.first(); k < i; k++) {
          if (others.contains(s.word(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean inArticle(Sentence s, Scene scene) {
    String whole = s.article().text();
    String text = whole.substring(0, Math.min(HEAD, whole.length())).toLowerCase(Locale.ROOT);
    return scene.words.stream().anyMatch(word -> text.contains("the " + word + " "))
        && scene.not.stream().noneMatch(word -> text.contains(" " + word + " "));
  }

  private static boolean names(Sentence s, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (s.token(i).noun() && (words.contains(s.token(i).lemma()) || words.contains(s.word(i)))) {
        return true;
      }
    }
    return false;
  }
}
