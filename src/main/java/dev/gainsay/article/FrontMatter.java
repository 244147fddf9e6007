package dev.gainsay.article;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The block between two lines of three hyphens at the start of a file, as static site generators
 * (Jekyll, Hugo) use it.
 *
 * @param end where the text after it starts; 0 where there is none
 * @param imprint what it states
 */
record FrontMatter(int end, Imprint imprint) {
  static final FrontMatter NONE = new FrontMatter(0, Imprint.NONE);

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.{0,20000}?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ENTRY =
      Pattern.compile("^([A-Za-z][\\w -]{0,30}):[ \\t]*(.*?)[ \\t]*$", Pattern.MULTILINE);

  /** The front matter of a text, or {@link #NONE}. */
  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return NONE;
    }
    String inside = block.group(1);
    Map<String, String> entries = entries(inside);
    // A text may begin with a ruled line; front matter has at least one key.
    return entries.isEmpty() && !inside.isBlank()
        ? NONE
        : new FrontMatter(block.end(), imprint(entries));
  }

  /** Its place as the only markup of a text; empty where there is none. */
  List<Span> spans() {
    return end == 0 ? List.of() : List.of(new Span(0, end));
  }

  private static Imprint imprint(Map<String, String> entries) {
    String day = first(entries, "published", "date", "published_at", "publishdate", "pubdate");
    Dateline.Found found = day == null ? null : Dateline.find(day, "its front matter says so");
    return new Imprint(
        first(entries, "title", "headline"),
        first(entries, "outlet", "publisher", "publication", "source", "site", "site_name"),
        first(entries, "byline", "author", "authors", "by"),
        first(entries, "address", "url", "canonical", "canonical_url", "link"),
        first(entries, "language", "lang", "locale"),
        found == null ? null : found.dateline());
  }

  private static @Nullable String first(Map<String, String> entries, String... keys) {
    for (String key : keys) {
      String value = entries.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static Map<String, String> entries(String inside) {
    try {
      LoaderOptions options = new LoaderOptions();
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(inside));
      if (root instanceof MappingNode mapping) {
        return entries(mapping);
      }
    } catch (YAMLException e) {
      // "title: Storm: a story" is no YAML and yet says what it says: read line by line below.
    }
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher matcher = ENTRY.matcher(inside);
    while (matcher.find()) {
      entries.putIfAbsent(key(matcher.group(1)), matcher.group(2).replaceAll("^[\"']|[\"']$", ""));
    }
    return entries;
  }

  private static Map<String, String> entries(MappingNode mapping) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        entries.putIfAbsent(key(key.getValue()), words(tuple.getValueNode()));
      }
    }
    return entries;
  }

  private static String words(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().equals("null") ? "" : scalar.getValue();
    }
    List<String> words = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> words.add(words(item)));
    }
    if (node instanceof MappingNode mapping) {
      words.add(entries(mapping).getOrDefault("name", ""));
    }
    words.removeIf(String::isBlank);
    return String.join(", ", words);
  }

  private static String key(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
