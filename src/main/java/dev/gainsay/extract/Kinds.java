package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of things by what can be said of them, from {@code claims/vocabulary/kinds.yml}: a bill is
 * passed as an exam is not. Immutable.
 */
final class Kinds {
  /** The kind of everybody who can resign, be arrested or fall ill. */
  private static final String PERSON = "person";

  /** Lists of nouns of which any two may name one thing. */
  private static final String ONE_THING = "one-thing";

  private final Map<String, Set<String>> heads = new HashMap<>();
  private final List<Set<String>> oneThing = new ArrayList<>();

  Kinds(JsonNode file) {
    for (Map.Entry<String, JsonNode> each : file.properties()) {
      heads.put(each.getKey(), WordLists.words(each.getValue()));
    }
    file.path(ONE_THING).forEach(names -> oneThing.add(WordLists.words(names)));
  }

  /**
   * True where two different nouns may name one thing: a ferry is a ship, though not each ship one.
   */
  boolean oneThing(String noun, String other) {
    if (noun.equals(other)) {
      return false;
    }
    for (Set<String> names : oneThing) {
      if (names.contains(noun) && names.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where what a phrase names may be of a kind. Of a name it is not known whether it is a
   * person's.
   */
  boolean of(String kind, Sentence s, Chunks.Phrase phrase, Vocabulary vocabulary) {
    if (phrase.end() <= phrase.first()) {
      return false;
    }
    if (phrase.head() < 0) {
      return kind.equals(PERSON) && pronounOfPerson(s, phrase, vocabulary);
    }
    Token head = s.token(phrase.head());
    String lemma = head.lemma();
    if (!kind.equals(PERSON)) {
      return heads.getOrDefault(kind, Set.of()).contains(lemma);
    }
    return head.properNoun() || person(lemma, vocabulary.classOf(lemma));
  }

  /** True for nouns that name persons, by themselves or by their class. */
  boolean person(String noun, @Nullable String classOf) {
    return heads.getOrDefault(PERSON, Set.of()).contains(noun)
        || (classOf != null && classOf.startsWith(PERSON));
  }

  private static boolean pronounOfPerson(Sentence s, Chunks.Phrase phrase, Vocabulary vocabulary) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (vocabulary.list("words.personPronouns").contains(s.word(i)) || s.word(i).equals("who")) {
        return true;
      }
    }
    return false;
  }
}
