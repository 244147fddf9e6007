package dev.gainsay.extract.quantity;

/** Tells small words of number that point from those that count: "no one" from "one died". */
final class Pointers {
  private final LabelWords words;

  Pointers(LabelWords words) {
    this.words = words;
  }

  /** True where the number points to something and counts nothing. */
  boolean is(Pieces pieces, int first, int end) {
    return one(pieces, first, end) || zero(pieces, first, end) || definite(pieces, first, end);
  }

  private boolean one(Pieces pieces, int first, int end) {
    if (!pieces.word(end - 1).equals("one") || end != first + 1) {
      return false;
    }
    String before = pieces.word(first - 1);
    String next = pieces.word(end);
    if (words.victims().contains(before) && !words.notVictim().contains(next)) {
      return false;
    }
    if (pieces.hyphen(end)) {
      return !Labels.isCounted(pieces, end + 1);
    }
    boolean byOneOfIt =
        before.equals("by")
            && pieces.tag(end).equals("NN")
            && !pieces.word(first - 2).equals("one")
            && !words.notOneBefore().contains(next);
    if (byOneOfIt) {
      return false;
    }
    if (words.notOneAfter().contains(before) || words.notOneBefore().contains(next)) {
      return true;
    }
    if (first == 0 && !fateFollows(pieces, end) && !countFollows(pieces, end)) {
      return true;
    }
    for (int i = end; i < end + 4; i++) {
      if (words.speech().contains(pieces.word(i))) {
        return true;
      }
    }
    String tag = pieces.tag(end);
    return !(tag.startsWith("NN") || tag.startsWith("JJ"));
  }

  /** "One firefighter and three residents". */
  private static boolean countFollows(Pieces pieces, int end) {
    for (int i = end + 1; i < end + 4; i++) {
      if (pieces.word(i).equals("and")) {
        return pieces.tag(i + 1).equals("CD");
      }
    }
    return false;
  }

  /** "One detail stands out" tells of a detail; "one person was killed" counts. */
  private boolean fateFollows(Pieces pieces, int end) {
    for (int i = end; i < end + 7; i++) {
      if (words.victims().contains(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean zero(Pieces pieces, int first, int end) {
    return pieces.word(first).equals("zero")
        && (!pieces.tag(end).equals("NNS") || pieces.hyphen(end));
  }

  /** "The two" stands for people or things named before. */
  private boolean definite(Pieces pieces, int first, int end) {
    return words.pointing().contains(pieces.word(first - 1))
        && pieces.letters(first)
        && !pieces.tag(end).matches("N.*|JJ.*|VBN|VBG|CD")
        && !pieces.hyphen(end);
  }
}
