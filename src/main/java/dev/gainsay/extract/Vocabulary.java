package dev.gainsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that extraction and alignment know, read from {@code claims/vocabulary}: data that an
 * editor may extend. Immutable.
 */
public final class Vocabulary {
  /** What can happen to what is counted, measured or dated. */
  public record Relation(
      String id, @Nullable String label, @Nullable String of, boolean running, boolean generic) {
    // Written out, as the like of a record is linked while running, which a run of a second feels.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Relation with
          && running == with.running
          && generic == with.generic
          && id.equals(with.id)
          && Objects.equals(label, with.label)
          && Objects.equals(of, with.of);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private final VerbForms verbForms =
      new VerbForms(VocabularyFile.tree("irregular"), VocabularyFile.tree("verbs"));
  private final Relations relations = new Relations(VocabularyFile.tree("relations"));
  private final NounClasses classes = new NounClasses(VocabularyFile.tree("classes"));
  private final Contrasts contrasts = new Contrasts(VocabularyFile.tree("contrasts"));
  private final ScopeWords scopes = new ScopeWords(VocabularyFile.tree("scope"));
  private final Paraphrases paraphrases =
      new Paraphrases(VocabularyFile.tree("synonyms"), VocabularyFile.tree("paraphrases"));
  private final WordLists lists;
  private final ComparisonWords comparisons = new ComparisonWords();
  private final Offices offices = new Offices();
  private final Circumstances circumstances = new Circumstances();
  private final Matters matters;
  private final Kinds kinds = new Kinds(VocabularyFile.tree("kinds"));

  private Vocabulary() {
    JsonNode file = VocabularyFile.tree("matters");
    matters = new Matters(file);
    lists =
        WordLists.read("stance", "speech", "levels", "words", "wordings", "deals", "dimensions");
    lists.add("matters", file);
  }

  private static final class Bundled {
    static final Vocabulary VOCABULARY = new Vocabulary();
  }

  /** The vocabulary packed into the jar. */
  public static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /** The relation a verb's lemma states, null where it is none that is known. */
  public @Nullable Relation ofVerb(String lemma) {
    return relations.ofVerb(lemma);
  }

  /** The relation a noun's lemma states by itself, null where none. */
  public @Nullable Relation ofNoun(String lemma) {
    return relations.ofNoun(lemma);
  }

  /** The relation that a word after a bare number states ("12 dead"), null where none. */
  public @Nullable Relation ofState(String word) {
    return relations.ofState(word);
  }

  /**
   * The relation that a word right before a number states ("carrying 53 people"), null where none.
   */
  @Nullable Relation ofLead(String word) {
    return relations.ofLead(word);
  }

  /** The state that a word or two at token {@code i} name: "dead", "on board"; null where none. */
  @Nullable Relation stateAt(Sentence s, int i) {
    return relations.stateAt(s, i);
  }

  /** What is told of people by plain verbs where the sentence names the scene. */
  Scenes scenes() {
    return relations.scenes();
  }

  /**
   * True for matters that a person alone answers, without an object: to resign, to plead guilty.
   */
  public boolean ofPerson(String matter) {
    return matters.ofPerson(matter);
  }

  /** True for matters that ask after the state of a named body: whether a team is stable. */
  public boolean ofBody(String matter) {
    return matters.ofBody(matter);
  }

  /** True for matters of which one event has one answer. */
  public boolean ofEvent(String matter) {
    return list("matters.of-event").contains(matter);
  }

  /** True for relations that hold for what is to come too: what was cancelled will not go ahead. */
  public boolean settles(String relation) {
    return matters.settles(relation);
  }

  /** What verbs are said of. */
  Kinds kinds() {
    return kinds;
  }

  /** True for deeds that are told as background, with or without the year they were done in. */
  public boolean toldAsBackground(String matter) {
    return list("matters.background").contains(matter);
  }

  /** The questions that news answers with yes or no. */
  Matters matters() {
    return matters;
  }

  /** The relation of an id, null where none. */
  public @Nullable Relation relation(@Nullable String id) {
    return id == null ? null : relations.of(id);
  }

  /** The class of a counted noun ("person" for villager), null where it belongs to none. */
  public @Nullable String classOf(String noun) {
    return classes.of(noun);
  }

  /** True for nouns that mean their whole class: people, aircraft. */
  public boolean general(String noun) {
    return classes.general(noun);
  }

  /** True for nouns that name persons: "captain", "hostage", "passenger". */
  public boolean person(String noun) {
    return kinds.person(noun, classes.of(noun));
  }

  /**
   * True where two different nouns may name one thing: "aircraft" and "airplane", "study" and
   * "paper".
   */
  public boolean oneThing(String noun, String other) {
    return kinds.oneThing(noun, other);
  }

  /** True for nouns that say little by themselves: any noun of a class. */
  public boolean common(String noun) {
    return classes.of(noun) != null;
  }

  /**
   * The two words of one set that two word sets do not share, "daily against monthly"; null where
   * none.
   */
  public @Nullable String contrast(Set<String> one, Set<String> other) {
    return contrasts.between(one, other);
  }

  /** The same for the terms of two clauses, which are stems: "leagu against cup". */
  public @Nullable String contrastOfTerms(Set<String> one, Set<String> other) {
    return contrasts.betweenTerms(one, other);
  }

  /** The place that a scope word stands for ("worldwide" for globally), null where it is none. */
  public @Nullable String place(String words) {
    return scopes.place(words);
  }

  /** The period that words within a few tokens of a count narrow it to, null where none does. */
  @Nullable String periodIn(String words) {
    return scopes.periodIn(words);
  }

  /** Scope words of more than one word, longest first. */
  List<String> placePhrases() {
    return scopes.placePhrases();
  }

  /**
   * Why two clauses reckon one amount in two ways, where just one of them says that it is adjusted
   * or expected; null where nothing says so.
   */
  public @Nullable String reckonedOtherwise(Set<String> one, Set<String> other) {
    for (String way : List.of("adjusted", "expected")) {
      Set<String> words = list("levels." + way);
      boolean first = one.stream().anyMatch(words::contains);
      boolean second = other.stream().anyMatch(words::contains);
      if (first != second) {
        return way + " against as it was";
      }
    }
    return null;
  }

  /** True for words before a name that are no part of it: "minister", "dr". */
  public boolean title(String word) {
    return list("speech.titles").contains(word);
  }

  /** Stems of places and occasions where people speak: "gate", "funeral". */
  public Set<String> places() {
    return list("speech.places").stream().map(Terms::stem).collect(Collectors.toSet());
  }

  /** Stems of words for the press and of where it is spoken to: "reporter", "briefing". */
  public Set<String> press() {
    return list("speech.press").stream().map(Terms::stem).collect(Collectors.toSet());
  }

  /** True for a full name that may be a person's: two words and more, none of them a firm's. */
  public boolean fullName(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    return words.length > 1 && Stream.of(words).noneMatch(list("words.notPersons")::contains);
  }

  /** True for days that count from whoever says them: "tonight". */
  public boolean spokenDay(String word) {
    return list("words.spokenDays").contains(word);
  }

  /** The one word that stands for a word and its synonyms as attributes: revenue for turnover. */
  public String synonym(String word) {
    return paraphrases.synonym(word);
  }

  /**
   * What stands for a turn of phrase when a remark is put in other words; null where nothing does.
   */
  public @Nullable String paraphrase(List<String> words) {
    return paraphrases.of(words);
  }

  /** True for words that every sentence needs: they say little of which remark it is. */
  public boolean small(String word) {
    return list("wordings.small").contains(word);
  }

  /** True for words of which every speaker uses many. */
  public boolean everyday(String word) {
    return list("wordings.common").contains(word);
  }

  /** True for words of grammar, measure and the calendar, which tell no matter from another. */
  public boolean empty(String word) {
    return list("words.grammar").contains(word) || calendar(word);
  }

  /** The dictionary form of a verb form, null where the verb is not known. */
  public @Nullable String verb(String form) {
    return verbForms.lemma(form);
  }

  /** The words that compare. */
  public ComparisonWords comparisons() {
    return comparisons;
  }

  /** True for nouns that stand for an organisation named before: "the company". */
  public boolean standsForBody(String noun) {
    return list("words.organisations").contains(noun);
  }

  /** Single occasions, their places and causes. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** The offices that people hold. */
  public Offices offices() {
    return offices;
  }

  /** The stem of a word, as claims list it among their terms. */
  public static String stem(String word) {
    return Terms.stem(word);
  }

  /** True for verbs that say too little to name what a number is about. */
  public boolean light(String verb) {
    return list("levels.light").contains(verb);
  }

  /** True for words that tell when: weekdays, months, "morning", "year". */
  public boolean timeWord(String word) {
    return calendar(word) || list("words.timeNouns").contains(word);
  }

  /** True for the names of weekdays and months. */
  boolean calendar(String word) {
    return list("words.weekdays").contains(word) || list("words.months").contains(word);
  }

  /**
   * A word list: "levels.level", "stance.planned.modals", "speech.verbs"; empty where there is
   * none.
   */
  Set<String> list(String name) {
    return lists.of(name);
  }
}
