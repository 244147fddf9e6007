package dev.gainsay.extract;

import dev.gainsay.claim.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the qualifiers that narrow a value: place, rate, part, population. */
final class ScopeFinder {
  private static final Set<String> IN = Set.of("in", "across", "throughout", "within", "at");
  private static final Pattern VERSION = Pattern.compile("v?\\d{1,2}(?:\\.\\d{1,2}){0,2}");
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
  private final Vocabulary vocabulary;
  private final NameFinder names;

  ScopeFinder(Vocabulary vocabulary, NameFinder names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * @param noun the counted noun phrase, may be empty
   * @param attribute its words
   * @param end after the last token of value and noun
   * @param plainCount false for shares and measures, whose "of" names what they measure
   */
  Scope scope(Sentence s, CountedNoun noun, Set<String> attribute, int end, boolean plainCount) {
    Scope scope = Scope.NONE;
    String place = placeWord(s, noun, end);
    if (place == null) {
      place = placeName(s, end);
    }
    if (place != null) {
      scope = scope.with(Scope.Narrowing.PLACE, place);
    }
    String per = per(s, end);
    if (per != null) {
      scope = scope.with(Scope.Narrowing.PER, per);
    }
    String period = vocabulary.periodIn(following(s, end, 5));
    if (period != null) {
      scope = scope.with(Scope.Narrowing.PERIOD, period);
    }
    if (adding(s, noun)) {
      scope = scope.with(Scope.Narrowing.PART, "additional");
    } else if (plainCount && noun.part()) {
      scope = scope.with(Scope.Narrowing.PART, "of " + String.join(" ", attribute));
    }
    return scope;
  }

  private boolean adding(Sentence s, CountedNoun noun) {
    int from = Math.max(0, noun.first() - 1);
    for (int i = from; i < Math.min(s.size(), noun.end() + 1); i++) {
      if (vocabulary.list("words.adding").contains(s.word(i))
          && (i != noun.end() || s.word(i).equals("more"))
          && !s.word(i + 1).equals("than")) {
        return true;
      }
    }
    int before = noun.first() - 2;
    return s.word(before).equals("another") || s.word(before - 1).equals("another");
  }

  private @Nullable String placeWord(Sentence s, CountedNoun noun, int end) {
    for (int i = noun.first(); i < noun.end(); i++) {
      String place = vocabulary.place(s.word(i));
      if (place != null) {
        return place;
      }
    }
    String following = end < s.size() ? vocabulary.place(s.word(end)) : null;
    if (following != null) {
      return following;
    }
    String rest = following(s, end, 4);
    for (String phrase : vocabulary.placePhrases()) {
      if (rest.startsWith(phrase)) {
        return vocabulary.place(phrase);
      }
    }
    return null;
  }

  /** After the place word that directly follows token {@code end - 1}, else {@code end}. */
  int endOfPlaceWord(Sentence s, int end) {
    return end < s.size()
            && vocabulary.place(s.word(end)) != null
            && !s.token(end).chunk().equals("I-NP")
        ? end + 1
        : end;
  }

  /** "Tandemo 3.5 has …", "version 2 of Tandemo has …"; null where the subject names no version. */
  @Nullable String version(Sentence s, Chunks.Phrase subject) {
    for (NameFinder.Name name : names.in(s)) {
      boolean inside = name.first() >= subject.first() && name.end() < subject.end();
      if (inside && VERSION.matcher(s.word(name.end())).matches()) {
        return s.word(name.end());
      }
    }
    for (int i = subject.first(); i + 1 < subject.end(); i++) {
      if (s.word(i).equals("version") && VERSION.matcher(s.word(i + 1)).matches()) {
        return s.word(i + 1);
      }
    }
    return null;
  }

  private static String following(Sentence s, int from, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(s.size(), from + count); i++) {
      words.append(i == from ? "" : " ").append(s.word(i));
    }
    return words.toString();
  }

  /** "in Texas" right behind the value, or behind one verb. */
  private @Nullable String placeName(Sentence s, int end) {
    List<NameFinder.Name> here = names.in(s);
    for (NameFinder.Name name : here) {
      int before = name.first() - 1;
      boolean the = s.word(before).equals("the");
      int preposition = the ? before - 1 : before;
      if (preposition >= end && preposition - end <= 3 && IN.contains(s.word(preposition))) {
        return name.text().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private @Nullable String per(Sentence s, int end) {
    for (int i = end; i < Math.min(s.size() - 1, end + 2); i++) {
      if (s.word(i).matches("[,;:(]")) {
        // "For 85 million euros, a person close to the club said".
        break;
      }
      boolean earlier = s.word(i + 2).matches("earlier|ago|later|before");
      if (PER.contains(s.word(i))
          && vocabulary.list("words.rates").contains(s.word(i + 1))
          && !earlier) {
        return s.word(i + 1);
      }
      if (s.word(i).equals("per") && i + 1 < s.size()) {
        return s.word(i + 1);
      }
    }
    // "Eight nanograms of the substance per millilitre".
    if (s.word(end).equals("of") && end + 1 < s.size()) {
      int behind = Chunks.nounPhrase(s, end + 1).end();
      return s.word(behind).equals("per") && behind + 1 < s.size() ? s.word(behind + 1) : null;
    }
    return null;
  }
}
