package dev.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pronouns and definite nouns ("the company") stand for: the last name that fits. */
final class Antecedents {
  private static final Set<String> PERSON = Vocabulary.bundled().list("words.personPronouns");
  private static final Set<String> THING = Vocabulary.bundled().list("words.thingPronouns");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> LOCATIVE = Vocabulary.bundled().list("words.locative");

  /** "" where nothing was named yet. */
  private record Named(String any, String person, String thing) {}

  /** Stands where a word is in several names. */
  private static final String SEVERAL = "";

  private final NameFinder names;
  private final PersonNames persons;
  private final Vocabulary vocabulary;

  /** What was named last before a sentence, by sentence number. */
  private final Map<Integer, Named> before = new HashMap<>();

  /**
   * The name with a word in it, and at its first or last place; {@link #SEVERAL} where two have.
   */
  private final Map<String, String> withWord = new HashMap<>();

  private final Map<String, String> atEnds = new HashMap<>();

  private Named last = new Named("", "", "");

  Antecedents(NameFinder names, Vocabulary vocabulary) {
    this.names = names;
    this.persons = new PersonNames(names, vocabulary);
    this.vocabulary = vocabulary;
    file();
  }

  /** Takes in the names of a sentence; all sentences of an article must come, in order. */
  void read(Sentence s) {
    before.put(s.number(), last);
    List<NameFinder.Name> here = names.in(s);
    // The first name of a sentence is the likeliest to be gone on with, unless it tells where.
    for (boolean place : new boolean[] {true, false}) {
      for (int i = here.size() - 1; i >= 0; i--) {
        if (locative(s, here.get(i)) == place) {
          take(here.get(i).text());
        }
      }
    }
    String subject = meantBySubject(s, here);
    if (subject != null) {
      take(subject);
    }
  }

  /**
   * "The party won 34 percent, Labour 29. It will …": a sentence that goes on with what was named
   * before hands it on, and not the names it compares it with.
   */
  private @Nullable String meantBySubject(Sentence s, List<NameFinder.Name> here) {
    int pronoun = openingPronoun(s);
    if (pronoun >= 0) {
      boolean alone = here.stream().noneMatch(name -> name.end() <= pronoun && person(name));
      return alone ? of(s, pronoun) : null;
    }
    if (s.size() == 0 || !s.token(0).chunk().endsWith("-NP")) {
      return null;
    }
    Chunks.Phrase subject = Chunks.nounPhrase(s, 0);
    boolean named = here.stream().anyMatch(name -> name.first() < subject.end());
    return named ? null : of(s, subject.head() < 0 ? 0 : subject.head());
  }

  /** "Last September he became": the subject pronoun before the first verb; -1 where none is. */
  private static int openingPronoun(Sentence s) {
    for (int i = 0; i < s.size() && !s.token(i).verb(); i++) {
      if (s.word(i).equals("he") || s.word(i).equals("she")) {
        return i;
      }
    }
    return -1;
  }

  private void take(String name) {
    last =
        persons.likely(name)
            ? new Named(name, name, last.thing())
            : new Named(name, last.person(), name);
  }

  private static boolean locative(Sentence s, NameFinder.Name name) {
    int previous = name.first() - 1;
    int preposition = s.tag(previous).equals("DT") ? previous - 1 : previous;
    return LOCATIVE.contains(s.word(preposition));
  }

  /** The name gone on with where a sentence names none itself; "" where nothing was named yet. */
  String any(Sentence s) {
    return named(s).any();
  }

  /** The person named last before a sentence, "" where none was. */
  String person(Sentence s) {
    return named(s).person();
  }

  private Named named(Sentence s) {
    return before.getOrDefault(s.number(), last);
  }

  /** True for names that are likely a person's. */
  boolean person(NameFinder.Name name) {
    return person(name.text());
  }

  /** The same for a name alone. */
  boolean person(String name) {
    return persons.likely(name);
  }

  /** True for "he", "she" and their forms, which nearly always mean the person named last. */
  static boolean personal(String word) {
    return PERSON.contains(word);
  }

  /**
   * The name that a pronoun or a definite noun at token {@code i} stands for; null where it is
   * neither, or where no name fits.
   */
  @Nullable String of(Sentence s, int i) {
    return of(s, i, null);
  }

  /**
   * The same for the object of a clause, which is never its subject: "Ruiz trusted him".
   *
   * @param subject the name of the subject, null where it has none
   */
  @Nullable String of(Sentence s, int i, @Nullable String subject) {
    String word = s.word(i);
    boolean definite = definite(s, i);
    String called = definite ? calledSo(word) : null;
    if (called != null) {
      return called;
    }
    boolean person =
        PERSON.contains(word)
            || (definite
                && (vocabulary.list("words.persons").contains(word)
                    || vocabulary.list("words.demonyms").contains(word)
                    || vocabulary.list("words.nationals").contains(word)
                    || word.endsWith("-year-old")));
    boolean thing =
        THING.contains(word) || (definite && vocabulary.list("words.organisations").contains(word));
    if (definite && vocabulary.list("words.bodies").contains(word) && !thing) {
      return named(word);
    }
    if (!person && !thing) {
      return null;
    }
    for (NameFinder.Name name : names.in(s)) {
      boolean fits = persons.likely(name.text()) == person;
      // "The Veltmar bridge": the bridge is named, not Veltmar.
      boolean whole = !s.token(name.end() < s.size() ? name.end() : 0).chunk().equals("I-NP");
      if (name.end() <= i
          && fits
          && !name.text().equals(subject)
          && (person || (whole && !locative(s, name)))) {
        return name.text();
      }
    }
    String name = person ? named(s).person() : named(s).thing();
    return name.isEmpty() || name.equals(subject) ? null : name;
  }

  /** The one name of the article that has the word: Health Ministry for "the ministry". */
  private @Nullable String named(String word) {
    return only(withWord.getOrDefault(word, SEVERAL));
  }

  /** "The storm" where the article names one storm alone: "Storm Petra". */
  private @Nullable String calledSo(String noun) {
    return only(atEnds.getOrDefault(noun, SEVERAL));
  }

  private static @Nullable String only(String name) {
    return name.equals(SEVERAL) ? null : name;
  }

  /** Files every name of the article under its words, so that none is searched for. */
  private void file() {
    for (String name : names.all()) {
      String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
      for (String word : words) {
        withWord.merge(word, name, Antecedents::same);
      }
      if (words.length > 1) {
        atEnds.merge(words[0], name, Antecedents::same);
        atEnds.merge(words[words.length - 1], name, Antecedents::same);
      }
    }
  }

  private static String same(String one, String other) {
    return one.equals(other) ? one : SEVERAL;
  }

  /** "The company", not "a company" and not "the other company". */
  private boolean definite(Sentence s, int i) {
    Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
    if (phrase.head() != i || !DEFINITE.contains(s.word(phrase.first()))) {
      return false;
    }
    for (int k = phrase.first(); k < i; k++) {
      if (vocabulary.list("words.others").contains(s.word(k))) {
        return false;
      }
    }
    return true;
  }
}
