package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Figure.Change;
import dev.gainsay.claim.Unit;
import org.jspecify.annotations.Nullable;

/** Tells figures that state a change ("rose 12 percent") from levels, by {@code changes.yml}. */
final class Changes {

  private static final int WORDS_BETWEEN = 5;
  private static final int WORDS_BEFORE_BY = 10;
  private static final int WORDS_BEFORE_FROM = 8;

  private final ChangeWords file;

  Changes(ChangeWords words) {
    file = words;
  }

  /** Which way a figure goes, null where it is a level. */
  @Nullable Change of(Pieces pieces, Hedged hedged, int end, boolean range) {
    if (hedged.amount().unit().dimension().equals("length")
        && file.placesAfter().contains(pieces.word(end))) {
      return null;
    }
    Change before = before(pieces, hedged, range);
    return before != null ? before : after(pieces, hedged.amount(), end);
  }

  /** Which way the words before a figure say that it goes. */
  @Nullable Change before(Pieces pieces, Hedged hedged, boolean range) {
    Unit unit = hedged.amount().unit();
    boolean part = isPart(pieces, hedged.amount());
    int at = hedged.first() - 1;
    if (range && pieces.word(at).equals("from")) {
      return null;
    }
    if (range && pieces.word(at).equals("between")) {
      at--;
    }
    if (file.up().before().contains(pieces.word(at))
        || file.down().before().contains(pieces.word(at))) {
      return particle(pieces, at);
    }
    boolean particleBy =
        pieces.word(at).equals("by")
            && (file.up().before().contains(pieces.word(at - 1))
                || file.down().before().contains(pieces.word(at - 1)));
    if (particleBy) {
      return particle(pieces, at - 1);
    }
    boolean by = false;
    for (int i = 0; i < WORDS_BETWEEN; i++, at--) {
      String word = pieces.word(at);
      Change verb = verb(pieces, at);
      if (verb != null) {
        boolean level = hedged.hedge() != null && hedged.hedge().level() && !by;
        boolean object = file.objects().contains(word) && !by && !part;
        return level || object ? null : verb;
      }
      if (!file.between().contains(word)) {
        break;
      }
      by |= word.equals("by");
    }
    if (by) {
      return verbBefore(pieces, at, WORDS_BEFORE_BY);
    }
    if (pieces.word(at).equals("of")) {
      Change pace = part ? atRate(pieces, at - 1) : null;
      if (pace != null) {
        return pace;
      }
      Change noun = noun(pieces.word(at - 1), part);
      return noun != null || !part ? noun : nounIn(pieces, at - 1);
    }
    boolean shareOfNothing = part && !pieces.word(hedged.end()).equals("of");
    return shareOfNothing && unit.quantity() == Unit.Quantity.PERCENT
        ? transitive(pieces, at)
        : null;
  }

  /** "Raised prices 12 percent": a verb with a short object. */
  private @Nullable Change transitive(Pieces pieces, int at) {
    for (int i = at; i > at - 3; i--) {
      Change verb = verb(pieces, i);
      if (verb != null) {
        return i < at && pieces.tag(i).startsWith("VB") ? verb : null;
      }
      if (!pieces.tag(i).startsWith("NN") && !pieces.tag(i).matches("JJ|PRP\\$|DT")) {
        return null;
      }
    }
    return null;
  }

  /** True for shares and points, which are seldom the object that a verb of change takes. */
  private static boolean isPart(Pieces pieces, Amount amount) {
    Unit.Quantity quantity = amount.unit().quantity();
    String next = pieces.word(pieces.afterHyphen(amount.end()));
    return (amount.bare() && (next.equals("points") || next.equals("point")))
        || quantity == Unit.Quantity.PERCENT
        || quantity == Unit.Quantity.PERCENTAGE_POINT;
  }

  /** "Up" and "down" before a number, unless a verb of another meaning owns them. */
  private @Nullable Change particle(Pieces pieces, int at) {
    String before = pieces.word(at - 1);
    Change change = file.up().before().contains(pieces.word(at)) ? Change.UP : Change.DOWN;
    if (file.particleVerbs().contains(before)) {
      return null;
    }
    boolean otherVerb =
        pieces.tag(at - 1).startsWith("VB")
            && verb(pieces, at - 1) == null
            && !file.weakVerbs().contains(before);
    return otherVerb ? null : change;
  }

  private @Nullable Change verb(Pieces pieces, int at) {
    String word = pieces.word(at);
    boolean noun = pieces.tag(at).startsWith("NN") && pieces.tag(at - 1).matches("DT|JJ|IN");
    if (noun) {
      return null;
    }
    return file.up().verbs().contains(word)
        ? Change.UP
        : file.down().verbs().contains(word) ? Change.DOWN : null;
  }

  /** "Grew at an annual rate of 6 percent". */
  private @Nullable Change atRate(Pieces pieces, int rate) {
    if (!file.paces().contains(pieces.word(rate))) {
      return null;
    }
    for (int i = rate - 1; i > rate - WORDS_BETWEEN; i--) {
      if (pieces.word(i).equals("at")) {
        return verbBefore(pieces, i - 1, 2);
      }
    }
    return null;
  }

  private @Nullable Change verbBefore(Pieces pieces, int from, int words) {
    for (int at = from; at > from - words && at >= 0; at--) {
      String word = pieces.word(at);
      if (word.equals(",") || word.equals(";") || word.equals(".") || pieces.digits(at)) {
        return null;
      }
      Change found = verb(pieces, at);
      if (found == null) {
        found = noun(word, true);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** True where a verb of change or moving stands closely before a "from": two levels follow. */
  boolean movesBefore(Pieces pieces, int from) {
    for (int at = from - 1; at >= Math.max(0, from - WORDS_BEFORE_FROM); at--) {
      String word = pieces.word(at);
      if (word.equals(";") || word.equals(".")) {
        return false;
      }
      if (verb(pieces, at) != null
          || noun(word, true) != null
          || file.factors().containsKey(word)
          || file.steadyMoves().contains(word)
          || (at == from - 1 && (word.equals("up") || word.equals("down")))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Change noun(String word, boolean part) {
    if (!part && file.amounts().contains(word)) {
      return null;
    }
    return file.up().nouns().contains(word)
        ? Change.UP
        : file.down().nouns().contains(word) ? Change.DOWN : null;
  }

  /** "A fall in sales of 12 %". */
  private @Nullable Change nounIn(Pieces pieces, int from) {
    for (int at = from; at > from - WORDS_BETWEEN; at--) {
      if (pieces.word(at).equals("in")) {
        return noun(pieces.word(at - 1), true);
      }
    }
    return null;
  }

  private @Nullable Change after(Pieces pieces, Amount amount, int end) {
    boolean part = isPart(pieces, amount);
    Unit.Quantity quantity = amount.unit().quantity();
    boolean hyphened = pieces.hyphen(end);
    int at = pieces.afterHyphen(end);
    String word = pieces.word(at);
    boolean than = pieces.word(at + 1).equals("than");
    if (part || (than && quantity != Unit.Quantity.NUMBER && quantity != Unit.Quantity.COUNT)) {
      if (file.up().after().contains(word)) {
        return Change.UP;
      }
      if (file.down().after().contains(word)) {
        return Change.DOWN;
      }
    }
    if ((quantity == Unit.Quantity.NUMBER && !hyphened && !part)
        || quantity == Unit.Quantity.COUNT) {
      return null;
    }
    for (int i = 0; i < 4; i++, at++) {
      Change noun = noun(pieces.word(at), part);
      if (noun != null) {
        return file.levelAfter().contains(pieces.word(at + 1)) ? null : noun;
      }
      if (!pieces.tag(at).matches("NNP?S?|JJ") && !pieces.word(at).equals("-")) {
        return null;
      }
    }
    return null;
  }
}
