package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single occasions and the kinds of places they happen at, read from {@code
 * claims/vocabulary/circumstances.yml}. Immutable.
 */
public final class Circumstances {
  /** The occasion that any noun for "what happened" stands for. */
  public static final String ANY = "event";

  /** The most words of an entry: "as a result of". */
  private static final int LONGEST = 4;

  private final Map<String, String> byVerb = new HashMap<>();
  private final Map<String, String> byNoun = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> agents = new HashMap<>();
  private final Map<String, String> offences = new HashMap<>();
  private final Map<String, String> ofWhat = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Set<Set<String>> within = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final WordLists lists = WordLists.read("circumstances");

  Circumstances() {
    JsonNode file = VocabularyFile.tree("circumstances");
    for (Map.Entry<String, JsonNode> each : file.path("occasions").properties()) {
      String occasion = each.getKey();
      each.getValue().path("verbs").forEach(verb -> byVerb.putIfAbsent(verb.asText(), occasion));
      each.getValue().path("nouns").forEach(noun -> byNoun.putIfAbsent(noun.asText(), occasion));
      if (each.getValue().path("placed").asBoolean()) {
        placed.add(occasion);
      }
      if (each.getValue().path("done").asBoolean()) {
        done.add(occasion);
      }
    }
    list("anyDeed").forEach(verb -> byVerb.putIfAbsent(verb, ANY));
    list("anyOccasion").forEach(noun -> byNoun.putIfAbsent(noun, ANY));
    file.path("places").properties().forEach(group -> kinds(group, places));
    file.path("agents").properties().forEach(group -> kinds(group, agents));
    file.path("offences").properties().forEach(group -> kinds(group, offences));
    for (Map.Entry<String, JsonNode> each : file.path("ofWhat").properties()) {
      each.getValue().forEach(entry -> ofWhat.put(entry.asText(), each.getKey()));
    }
    file.path("within").forEach(pair -> within.add(WordLists.words(pair)));
    file.path("ordinals")
        .properties()
        .forEach(each -> ordinals.put(each.getKey(), each.getValue().asInt()));
  }

  private void kinds(Map.Entry<String, JsonNode> group, Map<String, String> byNoun) {
    for (Map.Entry<String, JsonNode> kind : group.getValue().properties()) {
      String name = kind.getKey();
      groups.put(name, group.getKey());
      kind.getValue().forEach(noun -> byNoun.put(noun.asText(), name));
    }
  }

  /** A list of the file by its key. */
  Set<String> list(String key) {
    return lists.of("circumstances." + key);
  }

  /** The occasion that a verb tells of, with its particle first; null where it is none. */
  @Nullable String ofVerb(Sentence s, int verb) {
    String lemma = s.token(verb).lemma();
    String pair = lemma + " " + s.word(verb + 1);
    String found = byVerb.get(pair + " " + s.word(verb + 2));
    found = found == null ? byVerb.get(pair) : found;
    return found == null ? byVerb.get(lemma) : found;
  }

  /** The occasion that a noun names; null where it names none. */
  @Nullable String ofNoun(String lemma) {
    return byNoun.get(lemma);
  }

  /** True for occasions of which news tells the kind of place. */
  boolean placed(String occasion) {
    return placed.contains(occasion);
  }

  /** What a phrase like "test positive for" asks for; null where it asks for nothing. */
  @Nullable String ofWhat(String entry) {
    return ofWhat.get(entry);
  }

  /** The kind of offence that a noun phrase names; null where it is none. */
  @Nullable String offenceOf(Sentence s, int head) {
    return kind(s, head, offences);
  }

  /** True for occasions of which news tells who brought them about. */
  boolean done(String occasion) {
    return done.contains(occasion);
  }

  /** The kind of place that a noun phrase names by its last words; null where it is none. */
  @Nullable String placeOf(Sentence s, int head) {
    return kind(s, head, places);
  }

  /** The kind of party that a noun phrase names; null where it is none. */
  @Nullable String agentOf(Sentence s, int head) {
    return kind(s, head, agents);
  }

  private @Nullable String kind(Sentence s, int head, Map<String, String> kinds) {
    boolean proper = s.token(head).properNoun();
    String noun = proper ? s.word(head) : s.token(head).lemma();
    String kind = head == 0 ? null : kinds.get(s.word(head - 1) + " " + noun);
    kind = kind == null ? kinds.get(noun) : kind;
    return kind == null || (proper && !list("named").contains(kind)) ? null : kind;
  }

  /** True for kinds that exclude those of their group alone. */
  public boolean grouped(String kind) {
    return groups.containsKey(kind);
  }

  /** True where the answer cannot be of both kinds: nobody is at both places at one time. */
  public boolean exclude(String one, String other) {
    return !one.equals(other)
        && groups.containsKey(one)
        && groups.get(one).equals(groups.get(other))
        && !within.contains(Set.of(one, other));
  }

  /** The number of an ordinal, 0 where a word is none. */
  int ordinal(String word) {
    return ordinals.getOrDefault(word, 0);
  }

  /** How many words from token {@code i} on are an entry of a list, the longest; 0 where none. */
  int entryAt(Sentence s, int i, String key) {
    int found = 0;
    StringBuilder words = new StringBuilder();
    for (int n = 0; n < LONGEST && i + n < s.size(); n++) {
      words.append(
          n == 0 ? s.token(i).verb() ? s.token(i).lemma() : s.word(i) : " " + s.word(i + n));
      if (list(key).contains(words.toString())) {
        found = n + 1;
      }
    }
    return found;
  }
}
