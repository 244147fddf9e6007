package dev.gainsay.align;

import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;

/**
 * Joins the names of a story: the same words in any order are one name ("Lin Junyang", "Junyang
 * Lin"), a surname stands for the one full name it ends, and names that an article or the story's
 * file calls one are one. Likeness alone never joins: Wu Yongming and Wu Yonghui are two men.
 */
public final class Names {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "corporation",
          "ltd",
          "ltd.",
          "limited",
          "plc",
          "llc",
          "co",
          "co.",
          "ag",
          "sa",
          "nv",
          "gmbh",
          "the");

  /** Before a person's name, and never before a firm's or a place's: "Professor Hale" is Hale. */
  private static final Set<String> TITLES =
      Set.of(
          "prof",
          "professor",
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "dame",
          "rev",
          "reverend",
          "premier",
          "senator",
          "councillor",
          "capt",
          "sergeant",
          "inspector",
          "superintendent",
          "colonel",
          "lieutenant");

  private final Map<String, String> parent = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();

  private Names() {}

  /**
   * Joins the names of a story.
   *
   * @param written every name as written, repeated as often as it occurs
   * @param aliases pairs that articles call one
   * @param groups names that the story's file calls one
   */
  public static Names joining(
      Collection<String> written, Collection<Alias> aliases, List<Set<String>> groups) {
    Names names = new Names();
    Map<String, Integer> counts = new TreeMap<>();
    written.forEach(name -> counts.merge(name, 1, Integer::sum));
    for (String name : counts.keySet()) {
      names.add(key(name));
    }
    for (Set<String> group : groups) {
      String first = null;
      for (String name : new TreeSet<>(group)) {
        String key = names.add(key(name));
        first = first == null ? key : first;
        names.join(first, key);
      }
    }
    Set<String> known = new TreeSet<>(names.parent.keySet());
    for (Alias alias : aliases) {
      String longer = key(alias.longer());
      String shorter = key(alias.shorter());
      if (known.contains(longer) || known.contains(shorter)) {
        names.join(names.add(longer), names.add(shorter));
      }
    }
    names.joinSurnames(counts.keySet());
    names.choose(counts);
    return names;
  }

  /** The name that all articles share, in lower case, for a name as written. */
  public String shared(String written) {
    String key = key(written);
    if (!parent.containsKey(key)) {
      return written.toLowerCase(Locale.ROOT);
    }
    return shared.getOrDefault(root(key), written.toLowerCase(Locale.ROOT));
  }

  private String add(String key) {
    parent.putIfAbsent(key, key);
    return key;
  }

  private String root(String key) {
    String root = key;
    while (true) {
      String up = parent.getOrDefault(root, root);
      if (up.equals(root)) {
        return root;
      }
      // Halves the way for the next who goes it.
      String further = parent.getOrDefault(up, up);
      parent.put(root, further);
      root = further;
    }
  }

  private void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  /**
   * "Lin" is the one full name that ends in Lin; where two do, it stays by itself. Where what
   * stands before is a name of its own, it owns the rest: "Google DeepMind" is DeepMind.
   */
  private void joinSurnames(Collection<String> written) {
    Map<String, Set<String>> endings = new TreeMap<>();
    Set<String> alone = new TreeSet<>();
    written.forEach(name -> alone.add(String.join(" ", words(name))));
    for (String name : written) {
      List<String> words = words(name);
      for (int i = 1; i < words.size(); i++) {
        String ending = String.join(" ", words.subList(i, words.size()));
        boolean owned = alone.contains(String.join(" ", words.subList(0, i)));
        // "Minister Torv" beside "Elin Torv" is no other Torv.
        boolean titled = words.subList(0, i).stream().allMatch(Names::title);
        if (alone.contains(ending) && (owned || titled)) {
          join(key(name), key(ending));
        } else {
          endings.computeIfAbsent(ending, e -> new TreeSet<>()).add(key(name));
        }
      }
    }
    // The longest first: "Tomas Reyk" is "Prime Minister Tomas Reyk" before "Reyk" is either.
    List<String> longestFirst = new ArrayList<>(alone);
    longestFirst.sort(Comparator.comparing((String name) -> -name.split(" ", -1).length));
    for (String ending : longestFirst) {
      Set<String> full = new TreeSet<>();
      endings.getOrDefault(ending, Set.of()).forEach(name -> full.add(root(name)));
      if (full.size() == 1) {
        join(key(ending), full.iterator().next());
      }
    }
  }

  private static boolean title(String word) {
    return Vocabulary.bundled().title(word);
  }

  private void choose(Map<String, Integer> counts) {
    Map<String, Map<String, Integer>> forms = new TreeMap<>();
    counts.forEach(
        (name, count) ->
            forms
                .computeIfAbsent(root(key(name)), r -> new TreeMap<>())
                .merge(String.join(" ", words(name)), count, Integer::sum));
    forms.forEach(
        (root, byForm) -> {
          String best = "";
          int most = 0;
          for (Map.Entry<String, Integer> form : byForm.entrySet()) {
            boolean better =
                form.getValue() > most
                    || (form.getValue() == most && form.getKey().length() < best.length());
            if (better) {
              best = form.getKey();
              most = form.getValue();
            }
          }
          shared.put(root, best);
        });
  }

  private static String key(String name) {
    return String.join(" ", new TreeSet<>(words(name)));
  }

  private static List<String> words(String name) {
    String plain = plain(name).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : StringUtils.split(plain.replace("'s", " "), " \u2019'\"(),-")) {
      if (!LEGAL_FORMS.contains(word)) {
        words.add(word.replace(".", ""));
      }
    }
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    return words.isEmpty() ? List.of(plain) : words;
  }

  /** Without accents, which most names have none of: looking costs less than taking them off. */
  private static String plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return StringUtils.stripAccents(name);
      }
    }
    return name;
  }
}
