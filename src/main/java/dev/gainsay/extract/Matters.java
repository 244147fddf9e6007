package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The questions that news answers with yes or no, read from {@code claims/vocabulary/matters.yml}:
 * which verbs, nouns and states answer them. Immutable.
 */
final class Matters {
  /**
   * An answer.
   *
   * @param entry the words that state it: "call off"
   * @param relation what is said: "approve"
   * @param matter which question it answers: "decision"
   * @param oneDoer true where one deed has one doer: two who each bought one thing clash
   * @param intransitive true where the words say it only without an object
   * @param ofSubject true where it is said of the subject even where an object follows: "withstood"
   * @param of the kinds of what it is said of; empty where it is said of anything
   */
  record Answer(
      String entry,
      String relation,
      String matter,
      boolean oneDoer,
      boolean intransitive,
      boolean ofSubject,
      Set<String> of) {

    /** What a verb says that stands in no matter: a question of its own. */
    static Answer plain(String lemma) {
      return new Answer(lemma, lemma, lemma, false, false, false, Set.of());
    }

    /** How many words state it. */
    int words() {
      return StringUtils.countMatches(entry, ' ') + 1;
    }
  }

  private final Set<String> ofPersons = new HashSet<>();
  private final Set<String> ofBodies = new HashSet<>();
  private final Set<String> settling = new HashSet<>();

  private final Map<String, List<Answer>> verbs = new HashMap<>();
  private final Map<String, List<Answer>> phrases = new HashMap<>();
  private final Map<String, List<Answer>> nouns = new HashMap<>();
  private final Map<String, List<Answer>> states = new HashMap<>();
  private final Map<String, Answer> posts = new HashMap<>();

  Matters(JsonNode tree) {
    tree.path("of-person").forEach(each -> ofPersons.add(each.asText()));
    tree.path("of-body").forEach(each -> ofBodies.add(each.asText()));
    for (Map.Entry<String, JsonNode> matter : tree.properties()) {
      for (Map.Entry<String, JsonNode> each : matter.getValue().properties()) {
        JsonNode groups = each.getValue();
        if (groups.isArray()) {
          groups.forEach(group -> add(each.getKey(), matter.getKey(), group));
        } else {
          add(each.getKey(), matter.getKey(), groups);
        }
      }
    }
    for (JsonNode verb : tree.path("plain")) {
      addVerb(Answer.plain(verb.asText()));
    }
    // The longest entry first: "plead not guilty" before "plead"; and of its kind before of any.
    Comparator<Answer> order = Comparator.comparing((Answer a) -> a.of().isEmpty());
    Comparator<Answer> longest = Comparator.comparingInt((Answer a) -> -a.words());
    verbs.values().forEach(some -> some.sort(order));
    states.values().forEach(some -> some.sort(order));
    phrases.values().forEach(some -> some.sort(longest.thenComparing(order)));
  }

  private void add(String relation, String matter, JsonNode group) {
    boolean oneDoer = group.path("one-doer").asBoolean();
    boolean intransitive = group.path("intransitive").asBoolean();
    boolean ofSubject = group.path("of-subject").asBoolean();
    JsonNode kinds = group.path("of");
    Set<String> of = kinds.isTextual() ? Set.of(kinds.asText()) : WordLists.words(kinds);
    if (group.path("settles").asBoolean()) {
      settling.add(relation);
    }
    for (JsonNode word : group.path("verbs")) {
      addVerb(new Answer(word.asText(), relation, matter, oneDoer, intransitive, ofSubject, of));
    }
    for (JsonNode word : group.path("nouns")) {
      nouns
          .computeIfAbsent(word.asText(), e -> new ArrayList<>())
          .add(new Answer(word.asText(), relation, matter, oneDoer, false, false, Set.of()));
    }
    for (JsonNode word : group.path("states")) {
      states
          .computeIfAbsent(word.asText(), e -> new ArrayList<>())
          .add(new Answer(word.asText(), relation, matter, oneDoer, false, false, of));
    }
    for (JsonNode word : group.path("posts")) {
      posts.put(
          word.asText(),
          new Answer(word.asText(), relation, matter, false, false, false, Set.of()));
    }
  }

  private void addVerb(Answer answer) {
    Map<String, List<Answer>> entries = answer.words() > 1 ? phrases : verbs;
    entries
        .computeIfAbsent(StringUtils.substringBefore(answer.entry(), " "), e -> new ArrayList<>())
        .add(answer);
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

  /** True for relations that hold for what is to come too: what was cancelled will not go ahead. */
  boolean settles(String relation) {
    return settling.contains(relation);
  }

  /** What a verb says by itself, that of one kind of thing first. */
  List<Answer> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** What is said by several words of which a verb is the first, the longest first. */
  List<Answer> ofPhrase(String lemma) {
    return phrases.getOrDefault(lemma, List.of());
  }

  /** What a verb says before the name of an office: "remains chair"; null where nothing. */
  @Nullable Answer ofPost(String verb) {
    return posts.get(verb);
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
  List<Answer> ofState(Sentence s, int first) {
    List<Answer> found = new ArrayList<>();
    for (int end = Math.min(s.size(), first + 3); end > first; end--) {
      StringBuilder entry = new StringBuilder();
      for (int i = first; i < end; i++) {
        entry.append(i == first ? "" : " ").append(s.word(i));
      }
      found.addAll(states.getOrDefault(entry.toString(), List.of()));
    }
    return found;
  }
}
