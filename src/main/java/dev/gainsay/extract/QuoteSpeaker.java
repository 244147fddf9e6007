package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a quotation is, from the words before and behind it, as newspapers put them:
 * "…," said Ana Ruiz, the mayor; "…," the judge told him; Ruiz wrote on X: "…".
 */
final class QuoteSpeaker {
  /** Pronouns that speak. */
  static final Set<String> PRONOUNS = Set.of("he", "she");

  private static final Set<String> OPENERS =
      Set.of("and", "but", "while", "although", "though", "who");
  private static final Set<String> POINTING =
      Set.of("this", "these", "the", "a", "his", "her", "following");

  /** Words of an attribution before its verb: "Ana Ruiz, who heads the council in Orlen, told". */
  private static final int REACH = 30;

  private final SpeechVerbs verbs;
  private final Attribution attribution;
  private final Set<String> carriers;
  private final Persons persons;

  QuoteSpeaker(Vocabulary vocabulary, Persons persons) {
    this.verbs = new SpeechVerbs(vocabulary);
    this.attribution = new Attribution(vocabulary, persons);
    this.carriers = vocabulary.list("speech.carriers");
    this.persons = persons;
  }

  /** The speaker that the words right behind a quotation name; null where they name none. */
  @Nullable Voice after(Fragment behind) {
    int first = behind.word(0).equals(",") || behind.word(0).equals("--") ? 1 : 0;
    Fragment f = behind.part(first, behind.sentenceEnd(first));
    if (f.word(0).equals("according") && f.word(1).equals("to")) {
      return attribution.inverted(f, 1);
    }
    boolean as = f.word(0).equals("as");
    if (f.isEmpty() || OPENERS.contains(f.word(0))) {
      return null;
    }
    for (int i = 0; i < Math.min(f.size(), REACH); i++) {
      if (f.isVerb(i) && f.word(i - 1).equals("to")) {
        continue;
      }
      boolean verb =
          as
              ? verbs.quoting(f, i)
              : verbs.speech(f, i) || (verbs.quoting(f, i) && SpeechVerbs.finite(f, i));
      if (!verb) {
        continue;
      }
      if (i < 2 && f.tokens().get(i).tag().equals("VBG")) {
        return null;
      }
      boolean nothingBefore = i == 0 || (i == 1 && f.tokens().get(0).tag().startsWith("RB"));
      return nothingBefore ? attribution.inverted(f, i) : attribution.subject(f, i);
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
        return attribution.inverted(f, i + 1);
      }
      if (verbs.quoting(f, i)) {
        Voice voice = attribution.subject(f, i);
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
        return attribution.named(name, f, -1, Holder.Tie.SUBJECT);
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
      if ((f.word(i).equals("this") || f.word(i).equals("these")) && verbs.quoting(f, i - 1)) {
        return attribution.subject(f, i - 1);
      }
    }
    for (int i = 0; i < f.size(); i++) {
      boolean carries = carriers.contains(f.lemma(i)) && f.tokens().get(i).noun();
      if (!carries) {
        continue;
      }
      for (NameFinder.Name name : f.names()) {
        boolean owner = f.word(name.end()).equals("'s") && name.end() < i && i - name.end() <= 4;
        if (owner) {
          return attribution.named(name, f, -1, Holder.Tie.SUBJECT);
        }
      }
      for (int k = Math.max(0, i - 3); k < i; k++) {
        if (f.word(k).equals("his") || f.word(k).equals("her")) {
          return attribution.pronoun(f.word(k), f, k, -1);
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
      if (verbs.quoting(f, v)) {
        return attribution.subject(f, v);
      }
    }
    return null;
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
      if (verbs.quoting(ahead, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where the words right before a quotation hand it over: "the mayor said that "…"", "he told
   * the crowd: "…"". What follows is then told of the words, whoever speaks in it.
   */
  boolean introduces(Fragment ahead) {
    if (ahead.isEmpty() || ahead.lastSentence() == ahead.size()) {
      return false;
    }
    int last = ahead.size() - 1;
    if (ahead.word(last).equals(":")) {
      return true;
    }
    return verbs.speech(ahead, ahead.word(last).equals("that") ? last - 1 : last);
  }

  /** The sentences of a fragment that hold outside words, as fragments. */
  static List<Fragment> sentences(Fragment f) {
    List<Fragment> parts = new ArrayList<>();
    int i = 0;
    while (i < f.size()) {
      int end = f.sentenceEnd(i);
      parts.add(f.part(i, end));
      i = end + 1;
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
