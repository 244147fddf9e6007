package dev.gainsay.extract.quantity;

import org.jspecify.annotations.Nullable;

/** Reads places that ordinals state: "third place", "second-biggest", "the third suspect". */
final class OrdinalPlaces {
  private final RankWords words;

  OrdinalPlaces(RankWords words) {
    this.words = words;
  }

  /** "The third suspect", "her 100th goal": no ranking, but which of several. */
  @Nullable Standing oneOfSeveral(Pieces pieces, int i, Ordinals.Ordinal ordinal) {
    int end = ordinal.end();
    if (pieces.standsAlone(i, end)) {
      return new Standing(i, end, ordinal.value(), ordinal.value(), null, true);
    }
    String next = pieces.word(end);
    boolean counts = pieces.tag(end).matches("NNS?|JJ|CD") && pieces.letters(end);
    if (ordinal.value() == 1 && !pieces.tag(end).equals("CD")) {
      // "The first time", "its first flight": most firsts count nothing.
      return null;
    }
    boolean name = pieces.capital(end) || (i > 0 && pieces.capital(i));
    boolean determined = words.determiners().contains(pieces.word(i - 1)) || pieces.digits(i);
    if (!counts || name || !determined || words.notBefore().contains(next)) {
      return null;
    }
    int last = RankWords.nounsAfter(pieces, end);
    String of = last == end ? null : pieces.textBetween(end, last);
    return new Standing(i, end, ordinal.value(), ordinal.value(), of, true);
  }

  /** "Third place", "third-largest", "ranked 18th". */
  @Nullable Standing place(Pieces pieces, int i, Ordinals.Ordinal ordinal) {
    int end = ordinal.end();
    if (pieces.glued(i) && !pieces.word(i - 1).equals("-") && pieces.letters(i - 1)) {
      return null;
    }
    int next = pieces.afterHyphen(end);
    int superlative = superlative(pieces, next);
    if (superlative > 0 && (ordinal.value() > 1 || pieces.hyphen(end))) {
      int last = RankWords.nounsAfter(pieces, superlative);
      return Standing.at(i, superlative, ordinal.value(), pieces.textBetween(next, last));
    }
    if (words.nouns().contains(pieces.word(next))) {
      boolean idiom =
          ordinal.value() == 1
              && pieces.word(i - 1).equals("the")
              && pieces.word(i - 2).equals("in")
              && pieces.word(next).equals("place");
      boolean open = pieces.word(next).equals("spot") || !pieces.word(next + 1).equals("of");
      int first = words.withVerb(pieces, inThe(pieces, i));
      return idiom || !open
          ? null
          : Standing.at(first, next + 1, ordinal.value(), RankWords.list(pieces, next + 1));
    }
    if (pieces.word(end).equals("only") && pieces.word(end + 1).equals("to")) {
      return Standing.at(i, end + 2, ordinal.value(), null);
    }
    if (words.notBefore().contains(pieces.word(next))) {
      return null;
    }
    int verb = words.withVerb(pieces, i);
    boolean ranked = verb < i;
    boolean noun = pieces.tag(end).startsWith("NN") && !pieces.capital(end);
    String list = RankWords.list(pieces, end);
    boolean listed = words.namesList(pieces, end);
    boolean weak =
        words.weakVerbs().contains(pieces.word(verb))
            || (ordinal.value() == 1 && pieces.word(verb).matches("come|comes|came|coming"));
    boolean date = pieces.word(i - 1).equals("the") || pieces.word(i - 1).equals("on");
    if ((ranked && !noun && (!weak || listed)) || (!ranked && listed && !date && !noun)) {
      return Standing.at(verb, end, ordinal.value(), list);
    }
    return null;
  }

  /** The index after a superlative ("largest", "most populous") that begins there, else -1. */
  private static int superlative(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (word.equals("most")
        || word.equals("least")
        || word.equals("best")
        || word.equals("worst")) {
      int next = pieces.afterHyphen(i + 1);
      return pieces.tag(next).matches("JJ|VBN|VBD|RB|VBG") ? next + 1 : i + 1;
    }
    boolean est = word.length() > 5 && word.endsWith("est") && !word.equals("interest");
    return (est || pieces.tag(i).equals("JJS")) && !word.equals("request") && !word.equals("forest")
        ? i + 1
        : -1;
  }

  /** Includes "in" and "the" before "third place". */
  private static int inThe(Pieces pieces, int i) {
    int at = pieces.word(i - 1).equals("the") ? i - 1 : i;
    return pieces.word(at - 1).equals("in") ? at - 1 : at == i - 1 ? i : at;
  }
}
