package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a verb of speech names as its subject, before it, behind it or after "by". */
final class Attribution {
  private static final Set<String> STOPS =
      Set.of(
          ",", "of", "at", "in", "on", "from", "who", "to", "after", "during", "when", "as", "for",
          "with", "--", "(", ":", "by");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "at", "in", "from", "for", "with", "by", "on");

  /** "Said the woman who had led them" tells no more of her than "she" would. */
  private static final Map<String, String> DESCRIBED = Map.of("woman", "she", "man", "he");

  private final Persons persons;
  private final Set<String> between;

  Attribution(Vocabulary vocabulary, Persons persons) {
    this.persons = persons;
    this.between = vocabulary.list("speech.beforeVerb");
  }

  /** "…," said Ana Ruiz, the mayor; "…," said its leader, Goran Vitek. */
  @Nullable Voice inverted(Fragment f, int cue) {
    int first = cue + 1;
    if (QuoteSpeaker.PRONOUNS.contains(f.word(first))) {
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
  @Nullable Voice subject(Fragment f, int cue) {
    int verb = cue;
    while (verb > 0
        && (between.contains(f.word(verb - 1))
            || f.tokens().get(verb - 1).tag().startsWith("RB"))) {
      verb--;
    }
    if (SpeechVerbs.passive(f, cue)) {
      return byAgent(f, cue);
    }
    String before = f.word(verb - 1);
    if (QuoteSpeaker.PRONOUNS.contains(before)) {
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
    boolean article = ARTICLES.contains(f.word(first - 1));
    String before = f.word(first - (article ? 2 : 1));
    return PREPOSITIONS.contains(before);
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
      if (f.isVerb(i) && SpeechVerbs.finite(f, i)) {
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

  private @Nullable Voice byAgent(Fragment f, int cue) {
    for (int i = cue + 1; i < f.size(); i++) {
      if (f.word(i).equals("by")) {
        return inverted(f, i);
      }
    }
    return new Voice(null, Holder.Tie.NEARBY, f, cue);
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
    String described = definite ? DESCRIBED.get(f.word(first + 1)) : null;
    if (described != null || (definite && f.word(first + 1).endsWith("-year-old"))) {
      return pronoun(described == null ? "he" : described, f, first + 1, cue);
    }
    boolean noun = false;
    for (int i = first; i < end; i++) {
      noun |= f.tokens().get(i).noun() || f.tokens().get(i).tag().startsWith("PRP");
    }
    return noun ? new Voice(null, Holder.Tie.NEARBY, f, cue) : null;
  }

  /** The person of a name. */
  Voice named(NameFinder.Name name, Fragment f, int cue, Holder.Tie tie) {
    int place = f.tokens().get(name.first()).start();
    return new Voice(persons.fullName(name.text(), place), tie, f, cue);
  }

  /** The person whom a pronoun stands for. */
  Voice pronoun(String word, Fragment f, int at, int cue) {
    String meant = persons.meant(word, f.tokens().get(at).start(), f.sentences().get(at).number());
    return new Voice(meant, meant == null ? Holder.Tie.NEARBY : Holder.Tie.SUBJECT, f, cue);
  }
}
