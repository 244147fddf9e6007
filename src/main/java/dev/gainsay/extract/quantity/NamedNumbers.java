package dev.gainsay.extract.quantity;

import java.util.Set;

/** Tells numbers that are part of a name: "Boeing 737", "221 Baker Street", "0800 123 456". */
final class NamedNumbers {
  private final LabelWords words;

  NamedNumbers(LabelWords words) {
    this.words = words;
  }

  /**
   * True for a weapon's calibre and a street's number, in which a letter may look like a magnitude:
   * "221B Baker Street".
   */
  boolean evenWithMagnitude(Pieces pieces, int first, int end) {
    return calibre(pieces, first, end) || (pieces.digits(first) && streetFollows(pieces, end));
  }

  /** True for the other numbers that are part of a name. */
  boolean is(Pieces pieces, int first, int end, boolean titleCase) {
    return telephone(pieces, first)
        || typeWithLetter(pieces, first)
        || ModelNames.has(pieces, first, end)
        || aircraft(pieces, first, end)
        || withVariant(pieces, first, end)
        || afterName(pieces, first, end, titleCase)
        || partOfName(pieces, first, end, titleCase);
  }

  /** "0800 123 456": a group that begins with a nought, and the groups behind it. */
  private static boolean telephone(Pieces pieces, int first) {
    int group = first;
    while (pieces.oneApart(group) && pieces.digits(group - 1)) {
      group--;
    }
    return pieces.digits(first) && pieces.text(group).matches("0\\d{2,}");
  }

  /** "The 7e7" looks like a measurement's "7e7", which is written with a decimal point. */
  private static boolean typeWithLetter(Pieces pieces, int first) {
    String text = pieces.text(first);
    return pieces.digits(first) && text.indexOf('e') > 0 && text.indexOf('.') < 0;
  }

  /** "The 787", "Boeing's 747", "a new 737"; "737 people" count. */
  private boolean aircraft(Pieces pieces, int first, int end) {
    return words.aircraft().contains(pieces.text(first))
        && end == first + 1
        && (pieces.tag(first - 1).matches("DT|PRP\\$|POS|JJ|NNP")
            || (pieces.hyphen(end) && pieces.digits(end + 1)));
  }

  /** "The 777-200LR": letters behind the second number make no range. */
  private boolean withVariant(Pieces pieces, int first, int end) {
    int letters = end + 2;
    return pieces.digits(first)
        && pieces.hyphen(end)
        && pieces.digits(end + 1)
        && pieces.glued(letters)
        && pieces.letters(letters)
        && pieces.text(letters).length() == 2
        && words.variants().contains(pieces.text(letters));
  }

  /** "A .38 revolver". */
  private static boolean calibre(Pieces pieces, int first, int end) {
    return pieces.word(first).equals(".")
        && (pieces.tag(first - 1).equals("DT") || pieces.word(end + 1).matches("calib(re|er)"))
        && (pieces.tag(end).startsWith("NN") || pieces.hyphen(end));
  }

  /** "221 Baker Street", "10 Downing Street". */
  private boolean streetFollows(Pieces pieces, int end) {
    for (int i = end; i < end + 4 && pieces.capital(i) && !pieces.tag(i).equals("IN"); i++) {
      if ((i > end && words.streets().contains(pieces.word(i)))
          || pieces.word(i).equals("downing")) {
        return true;
      }
    }
    return false;
  }

  /** "The 787 Dreamliner was": a name follows and nothing that could be counted. */
  private static boolean modelName(Pieces pieces, int first, int end) {
    String name = pieces.word(end);
    return pieces.text(first).length() == 3
        && pieces.word(first - 1).equals("the")
        && pieces.capital(end)
        && pieces.tag(end).equals("NNP")
        && !pieces.tag(end + 1).startsWith("NN")
        && !name.matches(".*(s|ese|ish|ch)");
  }

  /** "Boeing 737", "Flight 370", "Gemini 3.0", "Group of 20". */
  private boolean afterName(Pieces pieces, int first, int end, boolean titleCase) {
    int name = pieces.hyphen(first - 1) ? first - 2 : first - 1;
    if (pieces.word(name).equals("of") && pieces.capital(name - 1)) {
      return words.numberedBodies().contains(pieces.word(name - 1));
    }
    if (!pieces.letters(name) || !pieces.capital(name)) {
      return false;
    }
    boolean spelled = !pieces.digits(first);
    if (spelled && !pieces.capital(first)) {
      return false;
    }
    boolean proper = pieces.tag(name).startsWith("NNP");
    if (name == 0 && !proper) {
      // "Windows 11 runs on it": nothing is counted right behind a plural.
      return pieces.tag(name).equals("NNS") && !spelled && !titleCase;
    }
    if (pieces.text(first).contains(",") || (!titleCase && opensWithPlace(pieces, name, end))) {
      return false;
    }
    if (titleCase) {
      String word = pieces.word(name);
      boolean verbLike =
          pieces.tag(name).startsWith("VB")
              || (word.endsWith("s") && !pieces.tag(name).equals("NNPS"))
              || word.endsWith("ed")
              || word.endsWith("ing");
      return proper && !verbLike && !spelled;
    }
    return proper || !pieces.tag(name).matches("IN|TO|DT|RB|CC|VB.?");
  }

  /**
   * "In Orlen 12 people were killed", "On Tuesday 14 boats sank": a place or time that opens the
   * clause belongs to no number behind it, where that counts something.
   */
  private boolean opensWithPlace(Pieces pieces, int name, int end) {
    int at = name;
    while (at > 0 && pieces.capital(at) && pieces.letters(at) && name - at < 4) {
      at--;
    }
    boolean first = pieces.capital(at) && at == 0;
    String opener = pieces.word(at);
    String before = pieces.word(at - 1);
    boolean opens =
        (first || at == 0 || before.equals(",") || before.equals("while") || before.equals("and"))
            && words.openers().contains(opener);
    int noun = end;
    while (noun < end + 3 && pieces.tag(noun).matches("JJ.?|NN|VBN") && !pieces.capital(noun)) {
      noun++;
    }
    boolean counts = pieces.tag(noun).equals("NNS") && !pieces.capital(noun);
    return opens && (counts || pieces.word(end).matches("people|died|were|of"));
  }

  /** "The Big Three", "Three Gorges Dam", "the 787 Dreamliner". */
  private static boolean partOfName(Pieces pieces, int first, int end, boolean titleCase) {
    if (pieces.letters(first) && !titleCase && first > 0 && pieces.capital(first)) {
      String before = pieces.word(first - 1);
      return !Set.of("'", ":", ".", "-", "``", "(", "\"").contains(before);
    }
    return pieces.digits(first) && modelName(pieces, first, end);
  }
}
