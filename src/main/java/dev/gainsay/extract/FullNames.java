package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The full names of an article's persons, by which a surname or a given name stands for one. */
final class FullNames {
  /** Letters of rank behind a name. */
  private static final Set<String> RANKS = Vocabulary.bundled().list("speech.honours");

  /** What may open the name of a firm as well as a person's: General Motors, General McNab. */
  private static final Set<String> OF_FIRMS = Vocabulary.bundled().list("speech.titlesOfFirms");

  private final Set<String> titles;
  private final HolderFinder holders;
  private final Set<String> full = new HashSet<>();

  /** The full name that ends in a surname, "" where several do. */
  private final Map<String, String> bySurname = new HashMap<>();

  /** The full name that opens with a given name, "" where several do. */
  private final Map<String, String> byGivenName = new HashMap<>();

  FullNames(Set<String> titles, HolderFinder holders) {
    this.titles = titles;
    this.holders = holders;
  }

  /** Takes in a full name without titles. */
  void add(String bare) {
    full.add(bare);
    bySurname.merge(bare.substring(bare.lastIndexOf(' ') + 1), bare, FullNames::only);
    byGivenName.merge(bare.substring(0, bare.indexOf(' ')), bare, FullNames::only);
  }

  boolean contains(String name) {
    return full.contains(name);
  }

  private static String only(String one, String other) {
    return one.equals(other) ? one : "";
  }

  /** A name without words of office before it and letters of rank behind it. */
  String withoutTitles(String name) {
    List<String> words = new ArrayList<>(List.of(StringUtils.split(name)));
    while (words.size() > 1 && RANKS.contains(lower(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    String whole = String.join(" ", words);
    int title = -1;
    for (int i = 0; i < words.size() - 1; i++) {
      title = titles.contains(lower(words.get(i))) || words.get(i).contains("-of-") ? i : title;
    }
    if (title < 0) {
      return whole;
    }
    String rest = String.join(" ", words.subList(title + 1, words.size()));
    boolean firm = OF_FIRMS.contains(lower(words.get(title)));
    boolean one = rest.indexOf(' ') < 0;
    boolean known = one ? !firm || surname(rest) != null : holders.likelyPerson(rest);
    return known && (title == 0 || !one || surname(rest) != null) ? rest : whole;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The one full name that ends in a surname, null where none or several do. */
  private @Nullable String surname(String bare) {
    String only = bySurname.getOrDefault(bare, "");
    return only.isEmpty() ? null : only;
  }

  /**
   * The full name that the article gives for a surname, or for a given name that nobody has as a
   * surname; else the name itself without titles.
   */
  String of(String name) {
    String bare = withoutTitles(name);
    if (bare.indexOf(' ') > 0) {
      return bare;
    }
    String known = bySurname.getOrDefault(bare, byGivenName.getOrDefault(bare, ""));
    return known.isEmpty() ? bare : known;
  }
}
