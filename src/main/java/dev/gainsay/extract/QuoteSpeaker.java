package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a quotation is, from the words before and behind it, as newspapers put them:
 * "…," said Ana Ruiz, the mayor; "…," the judge told him; Ruiz wrote on X: "…".
 */
final class QuoteSpeaker {
  /**
   * Who speaks.
   *
   * @param name null where the source has no name
   * @param tie how firmly the words are tied to the name
   * @param where the words that say so
   * @param cue the verb of speech in it, -1 where there is none
   */
  record Voice(@Nullable String name, Holder.Tie tie, Fragment where, int cue) {}

  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> OPENERS =
      Set.of("and", "but", "while", "although", "though", "who");
  private static final Set<String> STOPS =
      Set.of(
          ",", "of", "at", "in", "on", "from", "who", "to", "after", "during", "when", "as", "for",
          "with", "--", "(", ":", "by");
  private static final Set<String> POINTING =
      Set.of("this", "these", "the", "a", "his", "her", "following");
  private static final Set<String> ORDERED =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "later",
          "then",
          "once",
          "recently",
          "reportedly",
          "simply",
          "famously",
          "was",
          "is",
          "were",
          "been",
          "being",
          "would",
          "will");

  /** Words of an attribution before its verb: "Ana Ruiz, who heads the council in Orlen, told". */
  private static final int REACH = 30;

  private final Vocabulary vocabulary;
  private final Persons persons;

  QuoteSpeaker(Vocabulary vocabulary, Persons persons) {
    this.vocabulary = vocabulary;
    this.persons = persons;
  }

  private boolean speech(Fragment f, int i) {
    return f.isVerb(i) && vocabulary.list("speech.verbs").contains(f.lemma(i));
  }

  private boolean quoting(Fragment f, int i) {
    return speech(f, i) || (f.isVerb(i) && vocabulary.list("speech.quoting").contains(f.lemma(i)));
  }

  /** The speaker that the words right behind a quotation name; null where they name none. */
  @Nullable Voice after(Fragment behind) {
    int first = behind.word(0).equals(",") || behind.word(0).equals("--") ? 1 : 0;
    Fragment f = behind.part(first, behind.sentenceEnd(first));
    if (f.word(0).equals("according") && f.word(1).equals("to")) {
      return inverted(f, 1);
    }
    boolean as = f.word(0).equals("as");
    if (f.isEmpty() || OPENERS.contains(f.word(0))) {
      return null;
    }
    for (int i = 0; i < Math.min(f.size(), REACH); i++) {
      if (f.isVerb(i) && f.word(i - 1).equals("to")) {
        continue;
      }
      boolean verb = as ? quoting(f, i) : speech(f, i) || (quoting(f, i) && finite(f, i));
      if (!verb) {
        continue;
      }
      if (i < 2 && f.tokens().get(i).tag().equals("VBG")) {
        return null;
      }
      boolean nothingBefore = i == 0 || (i == 1 && f.tokens().get(0).tag().startsWith("RB"));
      return nothingBefore ? inverted(f, i) : subject(f, i);
    }
    return null;
  }

  /** The speaker whom the words right before a quotation name; null where they name none. */
  @Nullable Voice before(Fragment ahead) {
    Fragment f = ahead.part(ahead.lastSentence(), ahead.size());
    if (f.isEmpty()) {
      return null;
    }
    for (int i = f.size() - 1; i >= 0; i--) {
      if (f.word(i).equals("according") && f.word(i + 1).equals("to")) {
        return inverted(f, i + 1);
      }
      if (quoting(f, i)) {
        Voice voice = subject(f, i);
        if (voice != null) {
          return voice;
        }
      }
    }
    return f.word(f.size() - 1).equals(":") ? beforeColon(f) : carrier(f);
  }

  /** "James Roche: "No, sir."" and "His verdict: "…"". */
  private @Nullable Voice beforeColon(Fragment f) {
    for (NameFinder.Name name : f.names()) {
      if (name.end() == f.size() - 1) {
        return named(name, f, -1, Holder.Tie.SUBJECT);
      }
    }
    Voice carried = carrier(f);
    return carried == null ? new Voice(null, Holder.Tie.NEARBY, f, -1) : carried;
  }

  /**
   * Whose post, message or statement a sentence speaks of: "Lin's farewell message fell like a
   * stone", "Lin posted this message".
   */
  @Nullable Voice carrier(Fragment f) {
    for (int i = 1; i < f.size(); i++) {
      if ((f.word(i).equals("this") || f.word(i).equals("these")) && quoting(f, i - 1)) {
        return subject(f, i - 1);
      }
    }
    for (int i = 0; i < f.size(); i++) {
      boolean carries =
          vocabulary.list("speech.carriers").contains(f.lemma(i)) && f.tokens().get(i).noun();
      if (!carries) {
        continue;
      }
      for (NameFinder.Name name : f.names()) {
        boolean owner = f.word(name.end()).equals("'s") && name.end() < i && i - name.end() <= 4;
        if (owner) {
          return named(name, f, -1, Holder.Tie.SUBJECT);
        }
      }
      for (int k = Math.max(0, i - 3); k < i; k++) {
        if (f.word(k).equals("his") || f.word(k).equals("her")) {
          return pronoun(f.word(k), f, k, -1);
        }
        if (POINTING.contains(f.word(k))) {
          Voice posted = posted(f, k);
          if (posted != null) {
            return posted;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Voice posted(Fragment f, int before) {
    for (int v = before - 1; v >= Math.max(0, before - 3); v--) {
      if (quoting(f, v)) {
        return subject(f, v);
      }
    }
    return null;
  }

  /** "…," said Ana Ruiz, the mayor; "…," said its leader, Goran Vitek. */
  private @Nullable Voice inverted(Fragment f, int cue) {
    int first = cue + 1;
    if (PRONOUNS.contains(f.word(first))) {
      return pronoun(f.word(first), f, first, cue);
    }
    NameFinder.Name found = null;
    int i = first;
    if (f.isVerb(i) && Character.isUpperCase(f.tokens().get(i).text().charAt(0))) {
      return named(
          new NameFinder.Name(i, i + 1, f.tokens().get(i).text()), f, cue, Holder.Tie.SUBJECT);
    }
    while (i < f.size() && !STOPS.contains(f.word(i)) && !f.isVerb(i)) {
      for (NameFinder.Name name : f.names()) {
        found = name.first() == i && !f.word(name.end()).equals("'s") ? name : found;
      }
      i++;
    }
    if (found != null) {
      return named(found, f, cue, Holder.Tie.SUBJECT);
    }
    for (NameFinder.Name name : f.names()) {
      String next = f.word(name.end());
      boolean apposed =
          name.first() > first
              && f.word(name.first() - 1).equals(",")
              && (next.isEmpty() || STOPS.contains(next));
      if (apposed && persons.isPerson(persons.fullName(name.text()))) {
        return named(name, f, cue, Holder.Tie.SUBJECT);
      }
    }
    return office(f, first, i, cue);
  }

  /** The subject of a verb of speech that stands behind it. */
  private @Nullable Voice subject(Fragment f, int cue) {
    int verb = cue;
    while (verb > 0
        && (ORDERED.contains(f.word(verb - 1))
            || f.tokens().get(verb - 1).tag().startsWith("RB"))) {
      verb--;
    }
    if (passive(f, cue)) {
      return byAgent(f, cue);
    }
    String before = f.word(verb - 1);
    if (PRONOUNS.contains(before)) {
      return pronoun(before, f, verb - 1, cue);
    }
    if (f.tokens().get(cue).tag().equals("VBG")) {
      Voice earlier = earlierSubject(f, verb, cue);
      if (earlier != null) {
        return earlier;
      }
    }
    if (before.equals(",") || before.equals("who") || before.equals(")")) {
      for (NameFinder.Name name : f.names()) {
        boolean head =
            name.end() < verb
                && (f.word(name.end()).equals(",") || f.word(name.end()).equals("who"));
        if (head && !inPhrase(f, name.first())) {
          return named(name, f, cue, Holder.Tie.SUBJECT);
        }
      }
    }
    for (NameFinder.Name name : f.names()) {
      if (name.end() == verb) {
        return chained(f, name, verb, cue);
      }
    }
    int from = verb;
    while (from > 0 && f.tokens().get(from - 1).chunk().equals("I-NP")) {
      from--;
    }
    from = from > 0 && f.tokens().get(from - 1).chunk().endsWith("-NP") ? from - 1 : from;
    if (from < verb) {
      return office(f, headFirst(f, from), verb, cue);
    }
    return earlierSubject(f, verb, cue);
  }

  /** True where a name hangs on a preposition: "the mayor of Orlen said". */
  private static boolean inPhrase(Fragment f, int first) {
    boolean article = Set.of("the", "a", "an", "its", "his", "her").contains(f.word(first - 1));
    String before = f.word(first - (article ? 2 : 1));
    return Set.of("of", "at", "in", "from", "for", "with", "by", "on").contains(before);
  }

  /** "A spokesman for Norvik said": the head is the spokesman, not Norvik. */
  private @Nullable Voice chained(Fragment f, NameFinder.Name name, int verb, int cue) {
    if (inPhrase(f, name.first())) {
      int from = headFirst(f, name.first());
      for (NameFinder.Name head : f.names()) {
        boolean inHead = head.first() >= from && head.end() <= name.first() - 1;
        if (inHead && !f.word(head.end()).equals("'s")) {
          return named(head, f, cue, Holder.Tie.SUBJECT);
        }
      }
      return office(f, from, verb, cue);
    }
    return named(name, f, cue, Holder.Tie.SUBJECT);
  }

  /** Back over "of", "for" and the like to where the noun phrase begins. */
  private static int headFirst(Fragment f, int from) {
    int first = from;
    while (first > 1) {
      if (!inPhrase(f, first) || !f.tokens().get(first - 2).chunk().endsWith("-NP")) {
        break;
      }
      first -= 2;
      while (first > 0 && f.tokens().get(first).chunk().equals("I-NP")) {
        first--;
      }
    }
    return first;
  }

  /** "Ana Ruiz posted a picture, saying": the subject of the verb before. */
  private @Nullable Voice earlierSubject(Fragment f, int verb, int cue) {
    for (int i = verb - 1; i > 0; i--) {
      if (f.isVerb(i) && finite(f, i)) {
        Voice voice = subject(f, i);
        return voice == null ? null : new Voice(voice.name(), voice.tie(), f, cue);
      }
    }
    for (NameFinder.Name name : f.names()) {
      if (name.end() <= verb && persons.isPerson(persons.fullName(name.text()))) {
        return named(name, f, cue, Holder.Tie.NEARBY);
      }
    }
    return null;
  }

  /** A participle without a subject: "was called", "described as", not "had called". */
  private static boolean passive(Fragment f, int cue) {
    return f.tokens().get(cue).tag().equals("VBN")
        && Set.of("was", "is", "were", "are", "been", "be", "being").contains(f.word(cue - 1));
  }

  private @Nullable Voice byAgent(Fragment f, int cue) {
    for (int i = cue + 1; i < f.size(); i++) {
      if (f.word(i).equals("by")) {
        return inverted(f, i);
      }
    }
    return new Voice(null, Holder.Tie.NEARBY, f, cue);
  }

  private static boolean finite(Fragment f, int i) {
    String tag = f.tokens().get(i).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** "The judge", "a spokesman", "officials": a person of that office, else nobody with a name. */
  private @Nullable Voice office(Fragment f, int first, int end, int cue) {
    if (first >= end || first < 0) {
      return null;
    }
    boolean definite = f.word(first).equals("the") || f.word(first).equals("its");
    for (int i = end - 1; i >= first && definite; i--) {
      String inOffice =
          f.tokens().get(i).noun()
              ? persons.inOffice(f.lemma(i), f.tokens().get(first).start())
              : null;
      if (inOffice != null) {
        return new Voice(inOffice, Holder.Tie.SUBJECT, f, cue);
      }
    }
    boolean noun = false;
    for (int i = first; i < end; i++) {
      noun |= f.tokens().get(i).noun() || f.tokens().get(i).tag().startsWith("PRP");
    }
    return noun ? new Voice(null, Holder.Tie.NEARBY, f, cue) : null;
  }

  private Voice named(NameFinder.Name name, Fragment f, int cue, Holder.Tie tie) {
    return new Voice(persons.fullName(name.text()), tie, f, cue);
  }

  private Voice pronoun(String word, Fragment f, int at, int cue) {
    String meant = persons.meant(word, f.tokens().get(at).start(), f.sentences().get(at).number());
    return new Voice(meant, meant == null ? Holder.Tie.NEARBY : Holder.Tie.SUBJECT, f, cue);
  }

  /** The person whom a sentence before a quotation is about, loosely tied; null where none. */
  @Nullable Voice about(Fragment sentence) {
    if (sentence.isEmpty()) {
      return null;
    }
    int number = sentence.sentences().get(0).number();
    String name =
        PRONOUNS.contains(sentence.word(0))
            ? persons.meant(sentence.word(0), sentence.tokens().get(0).start(), number)
            : persons.subjectOf(number);
    return name == null ? null : new Voice(name, Holder.Tie.CARRIED, sentence, -1);
  }

  /** True where words behind the quotation named the speaker. */
  boolean isAfter(Voice voice, Fragment behind) {
    return voice.cue() >= 0
        && !behind.isEmpty()
        && voice.where().tokens().get(0).start() >= behind.tokens().get(0).start();
  }

  /** True where a verb right before the quotation governs it: called it "…", said "…". */
  boolean governs(Fragment ahead) {
    for (int i = ahead.size() - 1; i >= Math.max(0, ahead.size() - 5); i--) {
      if (quoting(ahead, i)) {
        return true;
      }
    }
    return false;
  }

  /** The sentences of a fragment that hold outside words, as fragments. */
  static List<Fragment> sentences(Fragment f) {
    List<Fragment> parts = new java.util.ArrayList<>();
    int i = 0;
    while (i < f.size()) {
      int end = f.sentenceEnd(i);
      parts.add(f.part(i, end));
      i = end + 1;
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
