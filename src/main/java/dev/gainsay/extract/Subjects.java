package dev.gainsay.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is the subject of a verb group, read from chunks. */
final class Subjects {
  private static final Chunks.Phrase NONE = new Chunks.Phrase(0, 0, -1);
  private static final Set<String> CHAINED = Vocabulary.bundled().list("words.insideSubjects");

  private Subjects() {}

  /**
   * The subject of a verb that governs a value: whom "who" stands for, and what stands before a
   * relative clause or an apposition.
   */
  static Chunks.Phrase overClauses(Sentence s, int from, Chunks.Phrase verb) {
    int before = verb.first() - 1;
    Chunks.Phrase found = NONE;
    if (before >= 0 && (s.tag(before).equals("WP") || s.tag(before).equals("WDT"))) {
      found = antecedent(s, before);
    } else if (before > 0 && s.word(before).equals(",") && Chunks.finite(s, verb)) {
      found = overInterruption(s, before);
    }
    Chunks.Phrase nearest = before(s, from, verb);
    // "A second defendant, Nadia Frost, received": the name explains the noun.
    boolean explained =
        nearest.head() >= 0
            && s.token(nearest.head()).properNoun()
            && nearest.first() == found.end() + 1
            && s.word(found.end()).equals(",");
    return found.head() >= 0 && !explained ? found : nearest;
  }

  /**
   * "Frost, who had denied the charges, was jailed", "the captain of a ferry that sank, killing 31
   * people, was charged": the first noun phrase of the clause, where nothing but relative clauses,
   * participles and appositions stands between.
   */
  static Chunks.Phrase overInterruption(Sentence s, int comma) {
    int from = comma;
    while (from > 0 && !opensMainClause(s, from)) {
      from--;
    }
    int first = from;
    while (first < comma && !s.token(first).chunk().equals("B-NP")) {
      if (s.token(first).chunk().endsWith("-PP")) {
        // An opening phrase, "On Monday the council": its noun is no subject.
        first = afterOpeningPhrase(s, first);
      } else {
        first++;
      }
    }
    if (first >= comma) {
      return NONE;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, first);
    for (int i = phrase.end(); i < comma; i++) {
      if (s.token(i).chunk().equals("B-VP")) {
        Chunks.Phrase group = Chunks.verbGroup(s, i);
        boolean relative = s.tag(i - 1).equals("WP") || s.tag(i - 1).equals("WDT");
        if (Chunks.finite(s, group) && !relative && !insideRelative(s, phrase.end(), i)) {
          return NONE;
        }
      }
    }
    return phrase;
  }

  private static boolean opensMainClause(Sentence s, int i) {
    String before = s.word(i - 1);
    return before.equals(";")
        || before.equals(":")
        || (s.word(i).equals("that") && s.tag(i).equals("IN"))
        || (before.equals("but") || before.equals("while") || before.equals("although"));
  }

  private static int afterOpeningPhrase(Sentence s, int preposition) {
    int i = preposition;
    while (i < s.size() && !s.token(i).chunk().endsWith("-NP")) {
      i++;
    }
    return i < s.size() ? Math.max(i + 1, Chunks.nounPhrase(s, i).end()) : i;
  }

  private static boolean insideRelative(Sentence s, int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (s.tag(i).equals("WP") || s.tag(i).equals("WDT")) {
        return true;
      }
      if (s.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The noun phrase that "who" or "which" at token {@code i} stands for, ages passed over. */
  static Chunks.Phrase antecedent(Sentence s, int i) {
    int k = i - 1;
    while (k > 0 && (s.word(k).equals(",") || s.tag(k).equals("CD") || s.tag(k).equals("IN"))) {
      k--;
    }
    if (k < 0 || !s.token(k).chunk().endsWith("-NP")) {
      return NONE;
    }
    Chunks.Phrase nearest = Chunks.nounPhrase(s, k);
    // "Meridon, the investor that offered": the name before the apposition.
    Chunks.Phrase named = apposed(s, 0, nearest.first());
    nearest = named == null ? nearest : named;
    boolean thing = s.word(i).equals("which") || s.word(i).equals("that");
    return thing && nearest.head() >= 0 ? nearest : nearest(s, 0, k + 1);
  }

  static Chunks.Phrase before(Sentence s, int from, Chunks.Phrase verb) {
    int comma = verb.first() - 1;
    while (comma > from && s.tag(comma).equals("RB")) {
      comma--;
    }
    if (!s.word(comma).equals(",")) {
      return nearest(s, from, verb.first());
    }
    // "Hui, born in 1999, joined": what stands between two commas is no subject.
    for (int i = comma - 1; i > from; i--) {
      if (s.word(i).equals(",") && s.token(i - 1).chunk().endsWith("-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i - 1);
        if (phrase.head() >= 0 && !s.tag(i - 1).equals("CD")) {
          return nearest(s, from, i);
        }
      }
    }
    return nearest(s, from, comma);
  }

  /** "Born in 1993, he studied": the subject behind the comma. */
  static Chunks.Phrase after(Sentence s, int first, int to) {
    for (int i = first; i < to - 1; i++) {
      if (s.word(i).equals(",") && s.token(i + 1).chunk().endsWith("-NP")) {
        Chunks.Phrase phrase = Chunks.nounPhrase(s, i + 1);
        return phrase.head() >= 0 ? phrase : new Chunks.Phrase(i + 1, i + 2, i + 1);
      }
    }
    return NONE;
  }

  /** The noun phrase before a verb, back over the prepositions that hang on it. */
  static Chunks.Phrase nearest(Sentence s, int from, int verb) {
    int i = verb - 1;
    if (s.word(i).equals(")")) {
      while (i > from && !s.word(i).equals("(")) {
        i--;
      }
      i--;
    }
    while (i >= from && !s.token(i).chunk().endsWith("-NP")) {
      if (s.word(i).equals(";") || s.token(i).verb()) {
        return NONE;
      }
      i--;
    }
    if (i < from) {
      return NONE;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, i);
    int first = phrase.first();
    int head = phrase.head();
    while (first - 1 > from) {
      String joint = s.word(first - 1);
      boolean possessive = s.tag(first).equals("POS");
      if (possessive || CHAINED.contains(joint)) {
        int previous = possessive ? first - 1 : first - 2;
        // "people known to have died in the floods": over a verb that makes no clause of its own.
        if (previous > from && s.token(previous).chunk().endsWith("-VP")) {
          Chunks.Phrase group = Chunks.verbGroup(s, previous);
          previous = Chunks.finite(s, group) ? from - 1 : group.first() - 1;
        }
        if (previous < from || !s.token(previous).chunk().endsWith("-NP")) {
          break;
        }
        Chunks.Phrase outer = Chunks.nounPhrase(s, previous);
        first = outer.first();
        head = possessive ? head : outer.head();
      } else {
        break;
      }
    }
    Chunks.Phrase named = apposed(s, from, first);
    if (named != null) {
      return named;
    }
    return new Chunks.Phrase(Math.max(first, from), phrase.end(), head);
  }

  /** "Lin, the technical lead of X, posted": the name before the apposition; null where none is. */
  private static Chunks.@Nullable Phrase apposed(Sentence s, int from, int first) {
    // "Lin, then mayor, posted".
    boolean then = s.word(first - 1).matches("then|now|once") && s.word(first - 2).equals(",");
    int comma = then ? first - 2 : first - 1;
    if (comma - 1 < from || !s.word(comma).equals(",")) {
      return null;
    }
    Chunks.Phrase outer = Chunks.nounPhrase(s, comma - 1);
    boolean apposition = then || s.tag(first).equals("DT") || s.tag(first).startsWith("PRP");
    boolean inPhrase = outer.first() > 0 && s.tag(outer.first() - 1).equals("IN");
    boolean name = outer.head() >= 0 && s.token(outer.head()).properNoun();
    return apposition && !inPhrase && name ? outer : null;
  }
}
