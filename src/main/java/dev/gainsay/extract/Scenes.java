package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.extract.Vocabulary.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of people by plain verbs where the sentence names the scene: who is recruited for a
 * trial takes part in it, who packs a stadium attends. From {@code
 * claims/vocabulary/relations.yml}. Immutable.
 */
final class Scenes {
  private record Scene(
      Relation relation, Set<String> words, Set<String> not, Set<String> verbs, Set<String> states) {}

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
   * The relation that the sentence's scene gives to those who are counted; null where none does.
   *
   * @param verb lemma of the verb that governs the count, "" where none does
   * @param behind the index after the counted noun
   */
  @Nullable Relation of(Sentence s, String verb, int behind) {
    int after = s.word(behind).equals("who") || s.word(behind).equals("that") ? behind + 1 : behind;
    String two = s.word(after) + " " + s.word(after + 1);
    for (Scene scene : scenes) {
      boolean told =
          scene.verbs.contains(verb)
              || scene.states.contains(two)
              || scene.states.contains(s.word(after));
      if (told && names(s, scene.words) && !names(s, scene.not)) {
        return scene.relation;
      }
    }
    return null;
  }

  private static boolean names(Sentence s, Set<String> words) {
    return s.tokens().stream().anyMatch(token -> token.noun() && words.contains(token.lemma()));
  }
}
