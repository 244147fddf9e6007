package dev.gainsay.extract.quantity;

/** How two neighbouring numbers are linked. */
enum Link {
  DASH,
  SPACED_DASH,
  TO,
  AND,
  OR,
  COMMA,
  NONE;

  /** What links the number that ends at a piece with the one that begins at another. */
  static Link between(Pieces pieces, int end, int first) {
    int at = end;
    if (pieces.word(at).equals("-") && pieces.word(at + 1).equals("-") && first == at + 2) {
      return Link.SPACED_DASH;
    }
    if (pieces.word(at).equals("-") && first == at + 1) {
      return pieces.glued(first) ? Link.DASH : pieces.glued(at) ? Link.NONE : Link.SPACED_DASH;
    }
    at = pieces.afterHyphen(at);
    String word = pieces.word(at);
    if (word.equals(",")) {
      word = pieces.word(++at);
      if (at == first) {
        return Link.COMMA;
      }
      if (word.equals("or")) {
        // "5,000, or 9 percent" says one thing twice.
        return Link.NONE;
      }
    }
    if (pieces.afterHyphen(at + 1) != first) {
      return Link.NONE;
    }
    return switch (word) {
      case "to", "through" -> Link.TO;
      case "and", "&" -> Link.AND;
      case "or" -> Link.OR;
      default -> Link.NONE;
    };
  }
}
