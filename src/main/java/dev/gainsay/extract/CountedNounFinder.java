package dev.gainsay.extract;

import dev.gainsay.claim.Unit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase behind a number: "600 million global downloads", "two of the suspects". */
final class CountedNounFinder {
  /** Tags of the words that a noun phrase is made of. */
  static final Set<String> NOUN_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "FW", "RB");

  private final Vocabulary vocabulary;
  private final List<Set<String>> kinds;
  private final Set<String> beforeWhole;
  private final Set<String> beforePeriods;
  private final Set<String> periods;

  CountedNounFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.kinds = List.of(vocabulary.list("words.agesAndSexes"), vocabulary.list("words.aboard"));
    this.beforeWhole = vocabulary.list("words.beforeWhole");
    this.beforePeriods = vocabulary.list("words.beforePeriods");
    this.periods = vocabulary.list("words.periods");
  }

  /**
   * What the number before token {@code after} counts.
   *
   * @param all the values of the sentence
   */
  CountedNoun after(Sentence s, int after, List<Mention> all) {
    int i = after;
    boolean part = false;
    if (s.word(i).equals("of") && i + 1 < s.size()) {
      part = true;
      i++;
      while (i < s.size() && (s.tag(i).matches("DT|PRP\\$|PDT") || s.word(i).equals("all"))) {
        i++;
      }
      if (beforeWhole.contains(s.word(i)) && startsValue(i + 1, all)) {
        i++;
      }
      // "48 of the 120 seats": the whole is counted too, and names what both count.
      Mention whole = startingAt(i, all);
      if (whole instanceof Mention.Quantity) {
        CountedNoun counted = after(s, whole.end(), all);
        return counted.head() < 0
            ? counted
            : new CountedNoun(counted.first(), counted.end(), counted.head(), false);
      }
    }
    int following = listed(s, i);
    if (following < 0 && s.word(i).equals("to") && from(s, i)) {
      // "From 736 to 630 seats".
      following = i + 1;
    }
    Mention next = startingAt(following, all);
    if (!part && next instanceof Mention.Quantity other && plain(other)) {
      // "5, 7 and 9 people": the noun of the last is everyone's.
      return after(s, other.end(), all);
    }
    boolean yearOnYear = s.word(i + 1).equals("on") && s.word(i + 2).equals(s.word(i));
    boolean lastYear = beforePeriods.contains(s.word(i)) && periods.contains(s.word(i + 1));
    if (yearOnYear || lastYear) {
      // "Sales fell 18 % last year", "6 % month on month": nothing is counted there.
      return CountedNoun.none(after, part);
    }
    return phrase(s, after, i, part, all);
  }

  /** The noun phrase that begins at token {@code from}; else none behind {@code after}. */
  private CountedNoun phrase(Sentence s, int after, int from, boolean part, List<Mention> all) {
    int first = from;
    int head = -1;
    int i = from;
    while (i < s.size()
        && (NOUN_TAGS.contains(s.tag(i))
            || modelName(s.token(i))
            || (head >= 0 && s.token(i - 1).properNoun() && s.tag(i).equals("CD"))
            || joinsAdjectives(s, i, first)
            || (head >= 0 && s.tag(i).equals("POS") && (part || nounFollows(s, i))))
        && !startsValue(i, all)) {
      char c = s.token(i).text().charAt(0);
      boolean mark = !Character.isLetterOrDigit(c) && c != '\'' && c != ',';
      boolean nextPhrase = i > first && s.token(i).chunk().startsWith("B-") && head >= 0;
      if (s.tag(i).equals("POS") && !part) {
        i++;
        continue;
      }
      if (s.tag(i).equals("POS")) {
        // "12 per cent of the charity's income": the income is what is shared out.
        head = -1;
        i++;
        first = i;
        continue;
      }
      boolean verbal =
          s.tag(i).startsWith("VB") && (s.token(i).chunk().endsWith("-VP") || head >= 0);
      boolean adverb = s.tag(i).equals("RB") && !s.token(i).chunk().endsWith("-NP");
      if (mark
          || nextPhrase
          || verbal
          || adverb
          || (vocabulary.stateAt(s, i) != null && head < 0 && !nounFollows(s, i))) {
        break;
      }
      boolean noun = s.token(i).noun() || (head < 0 && modelName(s.token(i)));
      if (noun && Character.isLetter(s.token(i).text().charAt(0))) {
        head = i;
      }
      i++;
    }
    return head < 0
        ? CountedNoun.none(after, part)
        : new CountedNoun(first, endOfPeople(s, head, all), head, part);
  }

  /**
   * Behind "men, women and children" or "passengers and crew", of whom a number counts all; else
   * right behind the head.
   */
  private int endOfPeople(Sentence s, int head, List<Mention> all) {
    for (Set<String> kind : kinds) {
      if (kind.contains(s.token(head).lemma())) {
        return endOfKinds(s, head, kind, all);
      }
    }
    return head + 1;
  }

  private static int endOfKinds(Sentence s, int head, Set<String> kind, List<Mention> all) {
    int end = head + 1;
    boolean closed = false;
    for (int last = head; !closed && kind.contains(s.token(last).lemma()); ) {
      int next = last + 1;
      boolean comma = s.word(next).equals(",");
      next = comma ? next + 1 : next;
      closed = s.word(next).equals("and");
      next = closed ? next + 1 : next;
      if (!(comma || closed)
          || next >= s.size()
          || startsValue(next, all)
          || !kind.contains(s.token(next).lemma())) {
        return head + 1;
      }
      last = next;
      end =
          s.token(Math.min(next + 1, s.size() - 1)).lemma().equals("member") ? next + 2 : next + 1;
    }
    return closed ? end : head + 1;
  }

  /** The index after a comma, "and" or "or" that stands at {@code i}; -1 where none does. */
  static int listed(Sentence s, int i) {
    boolean comma = s.word(i).equals(",");
    int at = comma ? i + 1 : i;
    if (comma
        && !Character.isDigit(s.token(Math.min(at, s.size() - 1)).text().charAt(0))
        && !s.word(i - 2).equals(",")) {
      // "12 to 7, and nine members abstained" goes on with another clause.
      return -1;
    }
    at = s.word(at).equals("and") || s.word(at).equals("or") ? at + 1 : at;
    return at == i ? -1 : at;
  }

  /** True where "from" stands right before the number that ends there. */
  private static boolean from(Sentence s, int end) {
    for (int i = end - 2; i >= Math.max(0, end - 4); i--) {
      if (s.word(i).equals("from")) {
        return true;
      }
    }
    return false;
  }

  /** True for a bare number, which neither has a unit nor tells of a change. */
  static boolean plain(Mention.Quantity m) {
    return m.figure().unit().quantity() == Unit.Quantity.NUMBER && m.figure().change() == null;
  }

  /** "Two small, wooden boats", "six black and white cows": what stands between adjectives. */
  private static boolean joinsAdjectives(Sentence s, int i, int first) {
    return i > first
        && i + 1 < s.size()
        && (s.word(i).equals(",") || s.word(i).equals("and"))
        && s.tag(i - 1).startsWith("JJ")
        && s.tag(i + 1).startsWith("JJ");
  }

  /** A product name that a tagger takes for a number: Qwen3.5, A380. */
  private static boolean modelName(Token token) {
    return token.tag().equals("CD")
        && Character.isLetter(token.text().charAt(0))
        && token.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean nounFollows(Sentence s, int i) {
    return i + 1 < s.size() && s.token(i + 1).noun() && s.token(i + 1).chunk().equals("I-NP");
  }

  private static boolean startsValue(int i, List<Mention> all) {
    return startingAt(i, all) != null;
  }

  private static @Nullable Mention startingAt(int i, List<Mention> all) {
    return all.stream().filter(m -> m.first() == i).findFirst().orElse(null);
  }
}
