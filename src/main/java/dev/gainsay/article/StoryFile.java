package dev.gainsay.article;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A story's own file ({@code story.yml}). Strict: a key that is not known is a mistake somebody
 * wants to hear of.
 *
 * <pre>
 * title: words
 * articles: {id: {title, outlet, published, byline, address, language}}
 * aliases: [[name, other name], …]
 * synonyms: [[attribute, other word for it], …]
 * tolerances: {attribute: 0.05 or 5%}
 * rules: {skip: [id], levels: {id: error | warning | info}}
 * </pre>
 *
 * @param articles what it states of each article, by id
 */
record StoryFile(@Nullable String title, Map<String, Stated> articles, StorySettings settings) {
  static final String NAME = "story.yml";
  static final StoryFile NONE = new StoryFile(null, Map.of(), StorySettings.NONE);

  /** An article's imprint and the place it is stated at. */
  record Stated(Imprint imprint, int line, int column) {}

  static StoryFile read(byte[] file) throws StoryFileException {
    String yaml;
    try {
      yaml = Utf8.decode(file, NAME);
    } catch (UnreadableException e) {
      throw new StoryFileException(NAME, e.what());
    }
    return new Reader().read(root(yaml));
  }

  /**
   * Refuses articles that are not in the story.
   *
   * @param ids of all its articles, unreadable ones too
   */
  void refuseStrangers(Collection<String> ids) throws StoryFileException {
    for (Map.Entry<String, Stated> each : articles.entrySet()) {
      if (!ids.contains(each.getKey())) {
        Stated stated = each.getValue();
        throw new StoryFileException(
            NAME,
            stated.line(),
            stated.column(),
            "no article has the id \"%s\"; the id of an article is its file name without extension%s"
                .formatted(each.getKey(), Suggestion.of(each.getKey(), ids)));
      }
    }
  }

  private static @Nullable Node root(String yaml) throws StoryFileException {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      String what = "not YAML: " + e.getProblem();
      if (mark == null) {
        throw new StoryFileException(NAME, what);
      }
      throw new StoryFileException(NAME, mark.getLine() + 1, mark.getColumn() + 1, what);
    } catch (YAMLException e) {
      throw new StoryFileException(NAME, "not YAML: " + e.getMessage());
    }
  }

  /** Turns nodes into values; every complaint names its node's place. */
  private static final class Reader {
    private static final Set<String> LEVELS = Set.of("error", "warning", "info");

    StoryFile read(@Nullable Node root) throws StoryFileException {
      if (root == null || empty(root)) {
        return NONE;
      }
      Map<String, Node> keys =
          keys(root, "title", "articles", "aliases", "synonyms", "tolerances", "rules");
      Map<String, Stated> articles = new LinkedHashMap<>();
      Node named = keys.get("articles");
      for (Map.Entry<String, Node> each : entries(named).entrySet()) {
        Mark mark = keyNode(Objects.requireNonNull(named), each.getKey()).getStartMark();
        Imprint imprint = imprint(each.getValue());
        articles.put(each.getKey(), new Stated(imprint, mark.getLine() + 1, mark.getColumn() + 1));
      }
      Map<String, Double> tolerances = new LinkedHashMap<>();
      for (Map.Entry<String, Node> each : entries(keys.get("tolerances")).entrySet()) {
        tolerances.put(each.getKey(), tolerance(each.getValue()));
      }
      Node rules = keys.get("rules");
      Map<String, Node> ruleKeys = keys(rules, "skip", "levels");
      Map<String, String> levels = new LinkedHashMap<>();
      for (Map.Entry<String, Node> each : entries(ruleKeys.get("levels")).entrySet()) {
        levels.put(each.getKey(), level(each.getValue()));
      }
      return new StoryFile(
          words(keys.get("title")),
          articles,
          // In the order of the file: Set.copyOf and Map.copyOf iterate differently in every run.
          new StorySettings(
              groups(keys.get("aliases")),
              groups(keys.get("synonyms")),
              Collections.unmodifiableMap(tolerances),
              new LinkedHashSet<>(list(ruleKeys.get("skip"))),
              Collections.unmodifiableMap(levels)));
    }

    private static Imprint imprint(Node node) throws StoryFileException {
      if (empty(node)) {
        return Imprint.NONE;
      }
      Map<String, Node> keys =
          keys(node, "title", "outlet", "published", "byline", "address", "language");
      return new Imprint(
          words(keys.get("title")),
          words(keys.get("outlet")),
          words(keys.get("byline")),
          words(keys.get("address")),
          words(keys.get("language")),
          published(keys.get("published")));
    }

    private static @Nullable Dateline published(@Nullable Node node) throws StoryFileException {
      String words = words(node);
      if (node == null || words == null) {
        return null;
      }
      try {
        LocalDate day = LocalDate.parse(words.substring(0, Math.min(10, words.length())));
        return new Dateline.Full(day, "the story file says so");
      } catch (DateTimeException e) {
        throw wrong(node, "\"%s\" is no date; expected one such as 2026-03-04".formatted(words));
      }
    }

    private static double tolerance(Node node) throws StoryFileException {
      String words = words(node);
      String expected = "expected a share such as 0.05 or 5%, at least 0 and less than 1";
      if (words == null) {
        throw wrong(node, expected);
      }
      boolean percent = words.endsWith("%");
      String number = percent ? words.substring(0, words.length() - 1).strip() : words;
      try {
        double tolerance = Double.parseDouble(number) / (percent ? 100 : 1);
        if (tolerance >= 0 && tolerance < 1) {
          return tolerance;
        }
      } catch (NumberFormatException e) {
        // Told below, with what was expected.
      }
      throw wrong(node, "\"%s\": %s".formatted(words, expected));
    }

    private static String level(Node node) throws StoryFileException {
      String level = words(node);
      if (level == null || !LEVELS.contains(level)) {
        throw wrong(
            node,
            "\"%s\" is no level; expected error, warning or info%s"
                .formatted(level, Suggestion.of(String.valueOf(level), LEVELS)));
      }
      return level;
    }

    private static List<Set<String>> groups(@Nullable Node node) throws StoryFileException {
      List<Set<String>> groups = new ArrayList<>();
      for (Node group : items(node, "a list of lists, such as [[name, other name]]")) {
        groups.add(new LinkedHashSet<>(list(group)));
      }
      return List.copyOf(groups);
    }

    private static List<String> list(@Nullable Node node) throws StoryFileException {
      List<String> words = new ArrayList<>();
      for (Node item : items(node, "a list, such as [one, two]")) {
        String word = words(item);
        if (word == null) {
          throw wrong(item, "expected words, found nothing");
        }
        words.add(word);
      }
      return words;
    }

    private static List<Node> items(@Nullable Node node, String expected)
        throws StoryFileException {
      if (node == null || empty(node)) {
        return List.of();
      }
      if (node instanceof SequenceNode sequence) {
        return sequence.getValue();
      }
      throw wrong(node, "expected " + expected);
    }

    private static Map<String, Node> keys(@Nullable Node node, String... known)
        throws StoryFileException {
      Map<String, Node> entries = entries(node);
      for (String key : entries.keySet()) {
        if (node != null && !List.of(known).contains(key)) {
          throw wrong(
              keyNode(node, key),
              "unknown key \"%s\"; expected %s%s"
                  .formatted(key, String.join(", ", known), Suggestion.of(key, List.of(known))));
        }
      }
      return entries;
    }

    private static Map<String, Node> entries(@Nullable Node node) throws StoryFileException {
      if (node == null || empty(node)) {
        return Map.of();
      }
      if (!(node instanceof MappingNode mapping)) {
        throw wrong(node, "expected keys with values (key: value)");
      }
      Map<String, Node> entries = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = words(tuple.getKeyNode());
        if (key == null) {
          throw wrong(tuple.getKeyNode(), "a key is missing");
        }
        if (entries.put(key, tuple.getValueNode()) != null) {
          throw wrong(tuple.getKeyNode(), "the key \"%s\" stands here twice".formatted(key));
        }
      }
      return entries;
    }

    private static Node keyNode(Node mapping, String key) {
      return ((MappingNode) mapping)
          .getValue().stream()
              .map(NodeTuple::getKeyNode)
              .filter(node -> node instanceof ScalarNode scalar && scalar.getValue().equals(key))
              .findFirst()
              .orElse(mapping);
    }

    private static @Nullable String words(@Nullable Node node) throws StoryFileException {
      if (node == null || empty(node)) {
        return null;
      }
      if (node instanceof ScalarNode scalar) {
        return scalar.getValue().strip();
      }
      throw wrong(node, "expected words, found a list or further keys");
    }

    private static boolean empty(Node node) {
      return node instanceof ScalarNode scalar
          && scalar.isPlain()
          && Set.of("", "~", "null").contains(scalar.getValue());
    }

    private static StoryFileException wrong(Node node, String what) {
      Mark mark = node.getStartMark();
      return new StoryFileException(NAME, mark.getLine() + 1, mark.getColumn() + 1, what);
    }
  }
}
