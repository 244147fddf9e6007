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

/**
 * The persons an article names, told from firms and places by what stands beside them, and whom a
 * pronoun or "the judge" stands for.
 */
final class Persons {
  /**
   * A name outside quotation marks.
   *
   * @param oblique true behind a preposition, where nobody acts
   */
  private record Mention(int place, String name, boolean owner, boolean oblique) {}

  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Map<String, Boolean> MALE =
      Map.of(
          "mr", true, "mr.", true, "sir", true, "mrs", false, "mrs.", false, "ms", false, "ms.",
          false, "dame", false);
  private static final Set<String> APPOSED = Set.of("the", "a", "an", "who", "whose", "one", "its");
  private static final int SENTENCES_BACK = 6;
  private static final int ROLE_WORDS = 8;

  private final Vocabulary vocabulary;
  private final HolderFinder holders;
  private final Set<String> titles;

  /** By sentence number, in order. */
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  /** Persons by the role that stands beside them, in order. */
  private final Map<String, List<Mention>> byRole = new HashMap<>();

  private final FullNames full;
  private final Set<String> certain = new HashSet<>();
  private final Set<String> inOffice = new HashSet<>();
  private final Map<String, Boolean> male = new HashMap<>();

  /** Sentences whose first word outside quotation marks is "he" or "she". */
  private final Set<Integer> opensWithPronoun = new HashSet<>();

  /**
   * @param outside the words of each sentence that stand outside quotation marks, in order
   */
  Persons(Reading reading, List<Fragment> outside) {
    vocabulary = reading.vocabulary();
    holders = reading.holders();
    titles = vocabulary.list("speech.titles");
    full = new FullNames(titles, holders);
    for (Fragment fragment : outside) {
      for (NameFinder.Name name : fragment.names()) {
        String bare = full.withoutTitles(name.text());
        // "Coach Didier Roux", of whom others speak as Didier and as Roux.
        boolean called =
            vocabulary.fullName(bare) && roles(fragment, name).stream().anyMatch(titles::contains);
        boolean likely = called || holders.likelyPerson(bare);
        if (bare.indexOf(' ') > 0 && likely && !titles.contains(last(bare))) {
          full.add(bare);
        }
      }
    }
    for (Fragment fragment : outside) {
      if (!fragment.isEmpty() && !fragment.sentences().get(0).headline()) {
        read(fragment);
      }
    }
    byRole.values().forEach(each -> each.removeIf(mention -> !isPerson(mention.name())));
  }

  private static String last(String name) {
    return lower(name.substring(name.lastIndexOf(' ') + 1));
  }

  private void read(Fragment fragment) {
    int number = fragment.sentences().get(0).number();
    if (PRONOUNS.contains(fragment.word(0))) {
      opensWithPronoun.add(number);
    }
    for (NameFinder.Name name : fragment.names()) {
      int place = fragment.tokens().get(name.first()).start();
      String fullName = fullName(name.text(), place);
      if (titles.contains(lower(fullName))) {
        continue;
      }
      Boolean isMale = MALE.get(fragment.word(name.first() - 1));
      if (isMale != null) {
        male.put(fullName, isMale);
      }
      Set<String> roles = roles(fragment, name);
      if (isMale != null || beside(fragment, name, roles)) {
        certain.add(fullName);
      }
      if (roles.stream().anyMatch(titles::contains)) {
        inOffice.add(fullName);
      }
      boolean owner = fragment.word(name.end()).equals("'s");
      boolean oblique =
          name.first() > 0 && fragment.tokens().get(name.first() - 1).tag().matches("IN|TO");
      Mention mention = new Mention(place, fullName, owner, oblique);
      mentions.computeIfAbsent(number, any -> new ArrayList<>()).add(mention);
      roles.forEach(role -> byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(mention));
    }
  }

  private boolean beside(Fragment fragment, NameFinder.Name name, Set<String> roles) {
    int behind = fragment.word(name.end()).equals(",") ? name.end() + 1 : name.end();
    boolean says = speaks(fragment, behind) || speaks(fragment, name.first() - 1);
    boolean aged =
        fragment.word(name.end()).equals(",") && fragment.word(name.end() + 1).matches("\\d\\d");
    boolean who =
        fragment.word(name.end()).equals("who") || fragment.word(name.end() + 1).equals("who");
    return says || aged || who || !roles.isEmpty();
  }

  private boolean speaks(Fragment fragment, int i) {
    return fragment.isVerb(i) && vocabulary.list("speech.verbs").contains(fragment.lemma(i));
  }

  /**
   * "Lorne coach Ian Cresswell", "Judge Marsh", "Katrin Voss, who runs the dam": words of office.
   */
  private Set<String> roles(Fragment fragment, NameFinder.Name name) {
    Set<String> roles = new HashSet<>();
    String bare = " " + lower(full.withoutTitles(name.text())) + " ";
    for (String word : StringUtils.split(lower(name.text()))) {
      if (titles.contains(word) && !bare.contains(" " + word + " ")) {
        roles.add(word);
      }
    }
    int before = name.first() - 1;
    if (fragment.word(before).equals(",")) {
      before--;
    }
    for (int i = before; i >= 0 && i > before - 3 && isRole(fragment, i); i--) {
      roles.add(fragment.lemma(i));
    }
    if (fragment.word(name.end()).equals(",") && APPOSED.contains(fragment.word(name.end() + 1))) {
      for (int i = name.end() + 2;
          i < fragment.size() && i < name.end() + ROLE_WORDS && !fragment.word(i).equals(",");
          i++) {
        if (isRole(fragment, i)) {
          roles.add(fragment.lemma(i));
        }
      }
    }
    return roles;
  }

  private boolean isRole(Fragment fragment, int i) {
    String lemma = fragment.lemma(i);
    return titles.contains(lemma)
        || (fragment.tokens().get(i).noun() && "person".equals(vocabulary.classOf(lemma)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The full name that the article gives for a surname or given name, else the name itself. */
  String fullName(String name) {
    return full.of(name);
  }

  /**
   * The full name that a name at a place of the article stands for: of two Ruizes the one who was
   * named in full last.
   */
  String fullName(String name, int place) {
    String known = full.of(name);
    if (full.contains(known)) {
      return known;
    }
    String last = known;
    int latest = -1;
    for (List<Mention> some : mentions.values()) {
      for (Mention mention : some) {
        boolean named = mention.name().endsWith(" " + known) && full.contains(mention.name());
        if (named && mention.place() < place && mention.place() > latest) {
          last = mention.name();
          latest = mention.place();
        }
      }
    }
    return last;
  }

  /** True for full names that are no firm's, for Mr X, and for X, the coach. */
  boolean isPerson(String name) {
    return full.contains(name) || male.containsKey(name) || inOffice.contains(name);
  }

  /** Whom "he" or "she" at a place of the article stands for; null where nobody fits. */
  @Nullable String meant(String pronoun, int place, int sentence) {
    boolean he = HE.contains(pronoun);
    String likely = null;
    String owner = null;
    boolean nearest = false;
    // "She came down the stairs, and it looked as if Ana Ruiz would walk past."
    String announced = null;
    int nearTo = sentence - 1;
    for (int number = sentence; number >= sentence - SENTENCES_BACK && number >= 0; number--) {
      if (number < sentence && opensWithPronoun.contains(number)) {
        nearTo = number == nearTo ? number - 1 : nearTo;
        String first = firstFull(number);
        announced = first == null ? announced : first;
        continue;
      }
      for (Mention mention : mentions.getOrDefault(number, List.of())) {
        boolean here = mention.place() < place;
        boolean fits = male.getOrDefault(mention.name(), he) == he;
        if (here && fits && mention.owner()) {
          owner = owner == null && full.contains(mention.name()) ? mention.name() : owner;
          continue;
        }
        if (here && fits && certain.contains(mention.name()) && isPerson(mention.name())) {
          return mention.name();
        }
        if (here && fits && likely == null && full.contains(mention.name())) {
          likely = mention.name();
          // Who acts in the sentence right before is meant, whatever is told of others further up.
          nearest = number >= nearTo && !mention.oblique();
        }
      }
      if (nearest && likely != null) {
        return likely;
      }
    }
    return likely != null ? likely : owner != null ? owner : announced;
  }

  private @Nullable String firstFull(int sentence) {
    return mentions.getOrDefault(sentence, List.of()).stream()
        .map(Mention::name)
        .filter(full::contains)
        .findFirst()
        .orElse(null);
  }

  /** Whom "the judge" stands for: the last person of that office before a place, else null. */
  @Nullable String inOffice(String role, int place) {
    List<Mention> fitting = byRole.getOrDefault(role, List.of());
    return fitting.isEmpty() ? null : fitting.get(Math.max(0, before(fitting, place) - 1)).name();
  }

  /** How many of the mentions stand before a place. */
  private static int before(List<Mention> inOrder, int place) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).place() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first person of a sentence, null where it names none; a pronoun at its head counts. */
  @Nullable String subjectOf(int sentence) {
    if (opensWithPronoun.contains(sentence)) {
      return null;
    }
    for (Mention mention : mentions.getOrDefault(sentence, List.of())) {
      if (!mention.owner() && isPerson(mention.name())) {
        return mention.name();
      }
    }
    return null;
  }
}
