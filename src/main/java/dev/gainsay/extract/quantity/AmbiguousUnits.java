package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import java.util.Set;

/** Tells which unit a letter or word of several meanings stands for: "m", "p", "c", "pounds". */
final class AmbiguousUnits {
  /** Lines of a video picture, as its formats are named. */
  private static final Set<Integer> PICTURE_HEIGHTS =
      Set.of(144, 240, 360, 480, 720, 1080, 1440, 2160);

  private static final BigDecimal SHORTEST_RACE = BigDecimal.valueOf(50);
  private static final BigDecimal LONGEST_RACE = BigDecimal.valueOf(10_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Topics topics;

  AmbiguousUnits(Topics topics) {
    this.topics = topics;
  }

  /** "85p", unless it is the height of a picture: "1080p". */
  static boolean isPence(Pieces pieces, Numeral number, int at) {
    return pieces.text(at).equals("p")
        && isGluedLetter(pieces, number, at)
        && !PICTURE_HEIGHTS.contains(number.coefficient().intValue());
  }

  /** "Up 5c at $1.20"; "31C" is a temperature. */
  static boolean isCents(Pieces pieces, Numeral number, int at) {
    return pieces.text(at).equals("c") && isGluedLetter(pieces, number, at);
  }

  private static boolean isGluedLetter(Pieces pieces, Numeral number, int at) {
    return pieces.glued(at)
        && !(pieces.glued(at + 1) && pieces.letters(at + 1))
        && number.form() == Numeral.Form.DIGITS
        && !number.scaled();
  }

  /** True where the "m" that ends a number is no million: "1.8m tall", "25m by 10m". */
  boolean isMetre(Pieces pieces, Numeral number) {
    int at = number.end() - 1;
    return pieces.text(at).equals("m")
        && pieces.glued(at)
        && number.scaled()
        && (topics.afterMetres().contains(pieces.word(pieces.afterHyphen(number.end())))
            || isRace(pieces, number)
            || isSide(pieces, number)
            || (!pieces.tag(number.end()).startsWith("N")
                && Topics.speaksOf(pieces, topics.lengths())));
  }

  /** "She ran the 100m in 10.7 seconds", "the men's 4x400m". */
  private boolean isRace(Pieces pieces, Numeral number) {
    int first = number.end() - 2;
    return number.form() == Numeral.Form.DIGITS
        && topics.beforeRaces().contains(pieces.word(first - 1))
        && number.coefficient().compareTo(LONGEST_RACE) <= 0
        && number.coefficient().compareTo(SHORTEST_RACE) >= 0
        && !pieces.tag(number.end()).startsWith("NN");
  }

  /** "25m by 10m": the sides of something. */
  private static boolean isSide(Pieces pieces, Numeral number) {
    int end = number.end();
    int first = end - 2;
    boolean before =
        Set.of("by", "x").contains(pieces.word(end))
            && pieces.digits(end + 1)
            && pieces.text(end + 2).equals("m");
    return before
        || (Set.of("by", "x").contains(pieces.word(first - 1))
            && pieces.text(first - 2).equals("m"));
  }

  /**
   * "Pounds" alone are weight, but money where the sentence speaks of money, or from a million up
   * where nothing of weight follows ("2 million pounds of cocaine" are weight).
   */
  boolean isSterling(Pieces pieces, Phrases.Found<Unit> pounds, BigDecimal value) {
    if (!pieces.word(pounds.end() - 1).startsWith("pound") || pieces.hyphen(pounds.first() - 1)) {
      return false;
    }
    boolean of = pieces.word(pounds.end()).equals("of");
    if (!of && value.compareTo(MILLION) >= 0) {
      return true;
    }
    return !of && Topics.speaksOf(pieces, topics.money());
  }
}
