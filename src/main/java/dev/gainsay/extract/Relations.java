package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gainsay.extract.Vocabulary.Relation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that state each relation, from {@code claims/vocabulary/relations.yml}. Immutable. */
final class Relations {
  private final Map<String, Relation> byVerb = new HashMap<>();
  private final Map<String, Relation> byNoun = new HashMap<>();
  private final Map<String, Relation> byState = new HashMap<>();
  private final Map<String, Relation> byLead = new HashMap<>();
  private final Map<String, Relation> byId = new HashMap<>();
  private final Scenes scenes = new Scenes();

  Relations(JsonNode file) {
    for (JsonNode node : file) {
      Relation relation =
          new Relation(
              node.path("id").asText(),
              node.hasNonNull("label") ? node.get("label").asText() : null,
              node.hasNonNull("of") ? node.get("of").asText() : null,
              node.path("running").asBoolean(),
              node.path("generic").asBoolean());
      byId.put(relation.id(), relation);
      scenes.add(relation, node);
      for (String verb : WordLists.words(node.path("verbs"))) {
        byVerb.putIfAbsent(verb, relation);
        byVerb.putIfAbsent(Terms.stem(verb), relation);
      }
      WordLists.words(node.path("nouns")).forEach(w -> byNoun.putIfAbsent(w, relation));
      WordLists.words(node.path("states")).forEach(w -> byState.putIfAbsent(w, relation));
      WordLists.words(node.path("leads")).forEach(w -> byLead.putIfAbsent(w, relation));
    }
  }

  /** What is told of people by plain verbs where the sentence names the scene. */
  Scenes scenes() {
    return scenes;
  }

  /** The relation of an id, null where none. */
  @Nullable Relation of(String id) {
    return byId.get(id);
  }

  /** The relation a verb's lemma states, null where it is none that is known. */
  @Nullable Relation ofVerb(String lemma) {
    Relation relation = byVerb.get(lemma);
    // Lemmatisers err on rare verbs ("debute"); the stem is the same all the same.
    return relation == null ? byVerb.get(Terms.stem(lemma)) : relation;
  }

  /** The relation a noun's lemma states by itself, null where none. */
  @Nullable Relation ofNoun(String lemma) {
    return byNoun.get(lemma);
  }

  /** The relation that a word after a bare number states ("12 dead"), null where none. */
  @Nullable Relation ofState(String word) {
    return byState.get(word);
  }

  /**
   * The relation that a word right before a number states ("carrying 53 people"), null where none.
   */
  @Nullable Relation ofLead(String word) {
    return byLead.get(word);
  }

  /** The state that a word or two at token {@code i} name: "dead", "on board"; null where none. */
  @Nullable Relation stateAt(Sentence s, int i) {
    Relation two = ofState(s.word(i) + " " + s.word(i + 1));
    return two != null ? two : ofState(s.word(i));
  }
}
