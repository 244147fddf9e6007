package dev.gainsay.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in words: "two hundred and five thousand", "a million", "a couple of". */
final class SpelledNumbers {

  /**
   * A number in words.
   *
   * @param end index after its last piece
   * @param open true where a magnitude or a part may follow that is not read yet: "two" of "two and
   *     a half million"
   */
  record Spelled(int end, BigDecimal value, boolean open) {}

  /** Below one thousand. */
  private record Group(int end, int value) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;

  SpelledNumbers(NumberWords words) {
    this.words = words;
  }

  /** The number that begins at a piece, null where none does. */
  @Nullable Spelled at(Pieces pieces, int first) {
    String word = pieces.word(first);
    if (word.equals("a") || word.equals("an")) {
      int next = pieces.afterHyphen(first + 1);
      BigDecimal magnitude = words.magnitude(pieces.word(next), false);
      if (pieces.word(next).equals("couple") && pieces.word(next + 1).equals("of")) {
        return new Spelled(next + 2, BigDecimal.valueOf(2), true);
      }
      return magnitude == null || pieces.word(next).equals("grand")
          ? null
          : composed(pieces, first + 1, BigDecimal.ONE);
    }
    return words.cardinal(word) == null ? null : composed(pieces, first, null);
  }

  /** A number below a hundred, null where none begins there. */
  @Nullable Spelled belowHundred(Pieces pieces, int first) {
    Group group = small(pieces, first);
    return group == null
        ? null
        : new Spelled(group.end(), BigDecimal.valueOf(group.value()), false);
  }

  /** "Two hundred and five thousand three hundred": groups of descending magnitude. */
  private Spelled composed(Pieces pieces, int first, @Nullable BigDecimal article) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal limit = null;
    int at = first;
    while (true) {
      Group group = group(pieces, at, total.signum() == 0 ? article : null, limit != null);
      if (group == null) {
        break;
      }
      int next = pieces.afterHyphen(group.end());
      BigDecimal magnitude = words.magnitude(pieces.word(next), false);
      boolean goesOn =
          magnitude != null
              && magnitude.compareTo(HUNDRED) > 0
              && (limit == null || magnitude.compareTo(limit) < 0);
      boolean thousand = magnitude != null && magnitude.compareTo(THOUSAND) == 0;
      if (magnitude != null && goesOn && anotherGroup(pieces, next + 1, thousand)) {
        total = total.add(BigDecimal.valueOf(group.value()).multiply(magnitude));
        limit = magnitude;
        at = next + 1;
        continue;
      }
      if (total.signum() == 0) {
        return new Spelled(group.end(), BigDecimal.valueOf(group.value()), true);
      }
      if (goesOn && magnitude != null) {
        total = total.add(BigDecimal.valueOf(group.value()).multiply(magnitude));
        at = next + 1;
      } else {
        total = total.add(BigDecimal.valueOf(group.value()));
        at = group.end();
      }
      break;
    }
    return new Spelled(at, total, false);
  }

  /** "And" joins a thousand and a rest; "two million and three" are two numbers. */
  private boolean anotherGroup(Pieces pieces, int i, boolean thousand) {
    boolean hundreds = words.magnitude(pieces.word(i + 2), false) != null;
    boolean and = (thousand || hundreds) && andSmall(pieces, i);
    return words.cardinal(pieces.word(and ? i + 1 : i)) != null;
  }

  private boolean andSmall(Pieces pieces, int i) {
    if (!pieces.word(i).equals("and") || words.cardinal(pieces.word(i + 1)) == null) {
      return false;
    }
    BigDecimal magnitude = words.magnitude(pieces.word(i + 2), false);
    return magnitude == null || magnitude.compareTo(HUNDRED) == 0;
  }

  /** Below one thousand: "twenty-four", "two hundred and five", "twelve hundred". */
  private @Nullable Group group(
      Pieces pieces, int first, @Nullable BigDecimal article, boolean later) {
    int at = later && andSmall(pieces, first) ? first + 1 : first;
    Group small = article == null ? small(pieces, at) : new Group(at, article.intValueExact());
    if (small == null) {
      return null;
    }
    int next = pieces.afterHyphen(small.end());
    if (!pieces.word(next).equals("hundred")) {
      return small;
    }
    int hundreds = small.value() * 100;
    boolean and = pieces.word(next + 1).equals("and");
    Group rest = small(pieces, and ? next + 2 : pieces.afterHyphen(next + 1));
    Integer whole = rest == null ? null : words.part(pieces.word(pieces.afterHyphen(rest.end())));
    // "A hundred and two thirds" has a part behind it, "a hundred two fifths" is one of fifths.
    boolean part = and && rest != null && whole != null && rest.value() < whole;
    return rest == null || part
        ? new Group(next + 1, hundreds)
        : new Group(rest.end(), hundreds + rest.value());
  }

  /** Below one hundred: "seven", "twenty-four", "twenty four". */
  private @Nullable Group small(Pieces pieces, int first) {
    Integer value = words.cardinal(pieces.word(first));
    if (value == null) {
      return null;
    }
    // Tokenised text writes "fifty - two".
    boolean apart = pieces.word(first + 1).equals("-") && !pieces.digits(first + 2);
    int next = apart ? first + 2 : first + 1;
    Integer unit = value >= 20 ? words.cardinal(pieces.word(next)) : null;
    return unit != null && unit > 0 && unit < 10
        ? new Group(next + 1, value + unit)
        : new Group(first + 1, value);
  }
}
