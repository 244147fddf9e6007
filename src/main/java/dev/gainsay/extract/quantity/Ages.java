package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells ages from lengths of time: "32-year-old", "aged 32", "18 months old", "Smith, 32, said".
 */
final class Ages {
  /** Years of age; apart from durations, which never compare with them. */
  static final Unit YEAR = age("year-of-age", 1);

  private static final Unit MONTH = age("month-of-age", 1 / 12d);
  private static final Unit WEEK = age("week-of-age", 7 / 365.25);
  private static final Unit DAY = age("day-of-age", 1 / 365.25);

  private static final Map<String, Unit> UNITS =
      Map.of(
          "year", YEAR, "years", YEAR, "yr", YEAR, "yrs", YEAR, "month", MONTH, "months", MONTH,
          "week", WEEK, "weeks", WEEK, "day", DAY);

  private static final Set<String> BEFORE = Set.of("aged", "age", "ages");

  /** Below this a number behind a comma counts more often than it tells an age. */
  private static final BigDecimal YOUNGEST_TOLD = BigDecimal.TEN;

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final Topics topics;

  Ages(Topics topics) {
    this.topics = topics;
  }

  private static Unit age(String id, double years) {
    String noun = id.replace('-', ' ');
    return new Unit(Unit.Quantity.COUNT, noun, "age", years, 0);
  }

  /** The age that ends after a number at {@code end}: "years old", "-year-olds", "years of age". */
  static Phrases.@Nullable Found<Unit> after(Pieces pieces, int end) {
    int at = pieces.afterHyphen(end);
    if (pieces.word(at).equals("yo")) {
      return new Phrases.Found<>(at, at + 1, YEAR);
    }
    Unit unit = UNITS.get(pieces.word(at));
    if (unit == null) {
      return null;
    }
    int old = pieces.afterHyphen(at + 1);
    String word = pieces.word(old);
    if (word.equals("old") || word.equals("olds")) {
      return new Phrases.Found<>(at, old + 1, unit);
    }
    boolean ofAge = word.equals("of") && pieces.word(old + 1).equals("age");
    return ofAge ? new Phrases.Found<>(at, old + 2, unit) : null;
  }

  /**
   * The first piece of words that make the bare number from {@code first} to {@code end} an age.
   */
  @Nullable Integer before(Pieces pieces, int first, int end, BigDecimal value) {
    if (value.compareTo(OLDEST) > 0 || value.scale() > 0 || value.signum() < 0) {
      return null;
    }
    String last = pieces.word(first - 1);
    if (BEFORE.contains(last) && !pieces.tag(first).equals("CD") && !pieces.digits(first)) {
      return null;
    }
    if (BEFORE.contains(last)) {
      return first - 1;
    }
    if (last.equals("between") && BEFORE.contains(pieces.word(first - 2))) {
      return first;
    }
    if (last.equals("of") && BEFORE.contains(pieces.word(first - 2))) {
      return pieces.word(first - 3).equals("the") ? first : first - 2;
    }
    boolean closed = isClosed(pieces, end);
    if (Set.of("at", "just", "only").contains(last) && closed) {
      int at = last.equals("at") ? first - 1 : first - 2;
      boolean just = at == first - 2 && pieces.word(end).equals(",");
      return pieces.word(at).equals("at") && (just || livesBefore(pieces, at)) ? first : null;
    }
    boolean bounded =
        Set.of("under", "over", "below", "above").contains(last)
            || (last.equals("than") && Set.of("younger", "older").contains(pieces.word(first - 2)));
    int who = last.equals("than") ? first - 3 : first - 2;
    if (bounded && topics.people().contains(pieces.word(who)) && !pieces.tag(end).equals("NNS")) {
      return first;
    }
    boolean are = topics.areAged().contains(pieces.word(first - 2));
    if (bounded && are && closed && Topics.speaksOf(pieces, topics.people())) {
      return first;
    }
    return pieces.digits(first)
            && (betweenCommas(pieces, first, end) || behindPerson(pieces, first, end, value))
        ? first
        : null;
  }

  /** "John Smith, 32, was arrested". */
  private static boolean betweenCommas(Pieces pieces, int first, int end) {
    return pieces.word(first - 1).equals(",")
        && (pieces.word(end).equals(",") || pieces.word(end).equals("."))
        && pieces.tag(first - 2).startsWith("NNP")
        && pieces.letters(first - 2)
        && pieces.capital(first - 2)
        && !pieces.digits(end + 1)
        && first >= 2;
  }

  /** "The president, 78, has", "the brothers, 21 and 24, deny". */
  private boolean behindPerson(Pieces pieces, int first, int end, BigDecimal value) {
    boolean each = topics.agedEach().contains(pieces.word(first - 1));
    int comma = each ? first - 2 : first - 1;
    String word = pieces.word(comma - 1);
    String singular =
        word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    boolean closed =
        Set.of(",", ".").contains(pieces.word(end))
            || (pieces.word(end).equals("and")
                && pieces.digits(end + 1)
                && Set.of(",", ".").contains(pieces.word(end + 2)));
    return value.compareTo(YOUNGEST_TOLD) >= 0
        && pieces.word(comma).equals(",")
        && closed
        && (topics.aged().contains(word) || topics.aged().contains(singular));
  }

  private boolean livesBefore(Pieces pieces, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (topics.lives().contains(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(Pieces pieces, int end) {
    String next = pieces.word(end);
    return next.isEmpty()
        || Set.of(",", ".", ";", ")", "and", "from", "after", "-", "in").contains(next);
  }
}
