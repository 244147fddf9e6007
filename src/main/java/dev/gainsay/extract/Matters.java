package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions that news answers with yes or no, read from {@code claims/vocabulary/matters.yml}:
 * which verbs, nouns and states answer them. Immutable.
 */
final class Matters {
  /** The most words of an entry: "give the green light". */
  private static final int LONGEST = 4;

  /**
   * An answer.
   *
   * @param relation what is said: "approve"
   * @param matter which question it answers: "decision"
   * @param words how many words state it
   * @param oneDoer true where one deed has one doer: two who each bought one thing clash
   */
  record Answer(String relation, String matter, int words, boolean oneDoer) {}

  private final Set<String> ofPersons = new HashSet<>();
  private final Set<String> ofBodies = new HashSet<>();

  private final Map<String, List<Answer>> verbs = new HashMap<>();
  private final Map<String, List<Answer>> nouns = new HashMap<>();
  private final Map<String, List<Answer>> states = new HashMap<>();

  Matters(JsonNode tree) {
    tree.path("of-person").forEach(each -> ofPersons.add(each.asText()));
    tree.path("of-body").forEach(each -> ofBodies.add(each.asText()));
    for (JsonNode verb : tree.path("plain")) {
      String lemma = verb.asText();
      verbs
          .computeIfAbsent(lemma, e -> new ArrayList<>())
          .add(new Answer(lemma, lemma, lemma.split(" ", -1).length, false));
    }
    tree.properties().stream()
        .filter(each -> each.getValue().isObject())
        .forEach(
            matter ->
                matter
                    .getValue()
                    .properties()
                    .forEach(each -> add(each.getKey(), matter.getKey(), each.getValue())));
  }

  private void add(String relation, String matter, JsonNode words) {
    boolean oneDoer = words.path("one-doer").asBoolean();
    add(verbs, words.path("verbs"), relation, matter, oneDoer);
    add(nouns, words.path("nouns"), relation, matter, oneDoer);
    add(states, words.path("states"), relation, matter, oneDoer);
  }

  /**
   * True for matters that a person alone answers, without an object: to resign, to plead guilty.
   */
  boolean ofPerson(String matter) {
    return ofPersons.contains(matter);
  }

  /** True for matters that ask after the state of a named body: whether a team is stable. */
  boolean ofBody(String matter) {
    return ofBodies.contains(matter);
  }

  private static void add(
      Map<String, List<Answer>> answers,
      JsonNode words,
      String relation,
      String matter,
      boolean oneDoer) {
    for (JsonNode node : words) {
      String entry = node.asText();
      int count = entry.split(" ", -1).length;
      answers
          .computeIfAbsent(entry, e -> new ArrayList<>())
          .add(new Answer(relation, matter, count, oneDoer));
    }
  }

  /**
   * What the verb at token {@code head} says, the longest entry first: "plead not guilty" before
   * "plead". Determiners and possessives may stand inside an entry: "handed in his resignation".
   */
  List<Answer> ofVerb(Sentence s, int head) {
    List<Answer> found = new ArrayList<>();
    StringBuilder entry = new StringBuilder(s.token(head).lemma());
    List<String> entries = new ArrayList<>(List.of(entry.toString()));
    int words = 1;
    for (int i = head + 1; i < s.size() && words < LONGEST; i++) {
      if (s.tag(i).equals("DT") || s.tag(i).equals("PRP$")) {
        continue;
      }
      boolean noun = s.token(i).noun();
      entry.append(' ').append(noun ? s.token(i).lemma() : s.word(i));
      entries.add(0, entry.toString());
      words++;
    }
    for (String each : entries) {
      found.addAll(verbs.getOrDefault(each, List.of()));
    }
    return found;
  }

  /** What a noun says, with the word before it first: "mass resignation". */
  @Nullable Answer ofNoun(Sentence s, int head) {
    String lemma = s.token(head).lemma();
    List<Answer> found =
        head == 0
            ? List.of()
            : nouns.getOrDefault(s.token(head - 1).lemma() + " " + lemma, List.of());
    found = found.isEmpty() ? nouns.getOrDefault(lemma, List.of()) : found;
    return found.isEmpty() ? null : found.get(0);
  }

  /** What the words from token {@code first} on say of a state, the longest entry first. */
  @Nullable Answer ofState(Sentence s, int first) {
    for (int end = Math.min(s.size(), first + 3); end > first; end--) {
      StringBuilder entry = new StringBuilder();
      for (int i = first; i < end; i++) {
        entry.append(i == first ? "" : " ").append(s.word(i));
      }
      List<Answer> found = states.get(entry.toString());
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }
}
