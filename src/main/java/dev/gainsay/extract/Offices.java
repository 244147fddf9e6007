package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The offices that people hold, read from {@code claims/vocabulary/roles.yml}. Immutable. */
public final class Offices {
  /** The post of who is at the head of something, whatever the office is called. */
  static final String HEAD = "head";

  private record Office(String name, @Nullable String ladder, boolean single) {}

  /** An office found in a sentence. */
  record Match(int first, int end, String name) {}

  private final Map<String, Office> byName = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<Set<String>> apart = new HashSet<>();
  private final Map<String, String> headedAs = new HashMap<>();
  private int longest = 1;

  Offices() {
    JsonNode file = VocabularyFile.tree("roles");
    for (JsonNode node : file.path("offices")) {
      JsonNode names = node.path("names");
      String ladder = node.hasNonNull("ladder") ? node.get("ladder").asText() : null;
      Office office = new Office(names.path(0).asText(), ladder, node.path("single").asBoolean());
      for (JsonNode name : names) {
        byName.putIfAbsent(name.asText(), office);
        longest = Math.max(longest, name.asText().split(" ", -1).length);
      }
    }
    file.path("headedAs")
        .properties()
        .forEach(each -> headedAs.put(each.getKey(), each.getValue().asText()));
    file.path("apart").forEach(pair -> apart.add(WordLists.words(pair)));
    file.properties().stream()
        .filter(each -> !each.getKey().matches("offices|apart|headedAs"))
        .forEach(each -> lists.put(each.getKey(), WordLists.words(each.getValue())));
  }

  /** A list of the file by its key. */
  Set<String> list(String key) {
    return lists.getOrDefault(key, Set.of());
  }

  /** The office whose name begins at a token, the longest where several do; null where none. */
  @Nullable Match at(Sentence s, int i) {
    StringBuilder phrase = new StringBuilder();
    Match found = null;
    for (int end = i; end < Math.min(s.size(), i + longest); end++) {
      phrase.append(end == i ? "" : " ").append(s.word(end));
      Office office = byName.get(phrase.toString());
      if (office != null) {
        found = new Match(i, end + 1, office.name());
      }
    }
    return found;
  }

  /** "Festival director": who is at the head of what a noun names; null where it names no body. */
  @Nullable Match headAt(Sentence s, int i) {
    if (list("headOf").contains(s.word(i)) && s.word(i + 1).equals("of") && s.token(i).noun()) {
      return new Match(i, i + 1, HEAD);
    }
    boolean leader = list("leaders").contains(s.word(i + 1)) && !s.word(i + 2).equals("of");
    return leader && s.token(i).noun() && list("headed").contains(s.token(i).lemma())
        ? new Match(i, i + 2, HEAD)
        : null;
  }

  /** What the head of something is called by: an incident's runs the operation. */
  String headed(String noun) {
    return headedAs.getOrDefault(noun, noun);
  }

  /** True where nobody holds both at one time, at one organisation or at any. */
  public boolean exclude(String role, String other) {
    Office one = byName.get(role);
    Office two = byName.get(other);
    if (one == null || two == null) {
      return lesserOf(role, other) || lesserOf(other, role);
    }
    if (one.ladder() == null || two.ladder() == null) {
      return false;
    }
    return one.ladder().equals(two.ladder())
        ? !one.equals(two)
        : apart.contains(Set.of(one.ladder(), two.ladder()));
  }

  /** "Deputy mayor" beside "mayor"; who acts as mayor may be called so. */
  private static boolean lesserOf(String role, String other) {
    return role.equals("deputy " + other) || role.equals("assistant " + other);
  }

  /** True where the posts of a role's ladder exclude one another at whatever organisation. */
  public boolean anywhere(String role) {
    Office office = byName.get(role);
    return office != null && office.ladder() != null && list("anywhere").contains(office.ladder());
  }

  /**
   * True where one person at a time holds the office at one organisation, or holds it meanwhile.
   */
  public boolean single(String role) {
    String before = StringUtils.substringBefore(role, " ");
    boolean meanwhile = list("meanwhile").contains(before);
    Office office = byName.get(meanwhile ? StringUtils.substringAfter(role, " ") : role);
    return described(role) || (office != null && office.single());
  }

  /** True for posts that a verb tells of, so that their organisation may be any noun. */
  public boolean described(String role) {
    return list("unnamed").contains(role);
  }

  /** The office of who has a field of government: "finance minister"; null where none is known. */
  @Nullable String ministerOf(String field) {
    for (String name : List.of(field + " minister", field + " secretary", "minister of " + field)) {
      Office office = byName.get(name);
      if (office != null) {
        return office.name();
      }
    }
    return null;
  }
}
