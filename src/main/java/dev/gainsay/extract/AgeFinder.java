package dev.gainsay.extract;

import dev.gainsay.claim.Unit;
import java.util.Set;

/** Tells ages from other numbers, and the age somebody had then from the one of now. */
final class AgeFinder {
  /** The unit of ages, as the quantity reader writes it. */
  static final Unit YEARS = new Unit(Unit.Quantity.COUNT, "year of age", "age", 1, 0);

  /** What may follow a bare age: "he was 54 when he left", "she turned 31 in May". */
  private static final Set<String> BEHIND_BARE =
      Set.of("when", ".", ",", ";", "and", "at", "but", "in", "on", "last", "this");

  private static final Set<String> LINKS = Set.of("be", "turn");

  private static final Set<String> THEN = Set.of("at", "when", "since");

  private final HolderFinder holders;

  AgeFinder(HolderFinder holders) {
    this.holders = holders;
  }

  /** True for "19 years old", for "Okoro, 19," and for "he was 19 when …". */
  boolean age(Sentence s, Mention.Quantity m, Frame frame) {
    if (m.figure().unit().dimension().equals(YEARS.dimension())) {
      return true;
    }
    double number = m.figure().stated().get(0).doubleValue();
    boolean plain =
        m.figure().unit().quantity() == Unit.Quantity.NUMBER
            && m.figure().change() == null
            && m.figure().stated().get(0).scale() <= 0
            && number > 0
            && number < 110;
    return plain && ((number >= 10 && (bracketed(s, m) || opening(s, m))) || said(s, m, frame));
  }

  /** "Okoro, 19," and "Okoro, 19." */
  private static boolean bracketed(Sentence s, Mention.Quantity m) {
    return s.word(m.first() - 1).equals(",")
        && (s.word(m.end()).equals(",") || s.word(m.end()).equals("."))
        && m.end() - m.first() == 1
        && s.tag(m.first() - 2).startsWith("NNP");
  }

  /** "At 59, Okoro still plays". */
  private static boolean opening(Sentence s, Mention.Quantity m) {
    boolean opens = s.word(m.first() - 1).equals("at") && m.first() == 1;
    return opens && (s.word(m.end()).equals(",") || s.tag(m.end()).equals("NNP"));
  }

  /** "He was 19 when …", "Lena Ferro turned 31 in May". */
  private boolean said(Sentence s, Mention.Quantity m, Frame frame) {
    int verb = m.first() - 1;
    while (verb > 0 && s.tag(verb).equals("RB")) {
      verb--;
    }
    return verb >= 0
        && verb == frame.verb().head()
        && LINKS.contains(s.token(verb).lemma())
        && BEHIND_BARE.contains(s.word(m.end()))
        && holders.personal(s, frame.subject());
  }

  /**
   * "At 29 he was appointed", "he was 29 when …", "turns 45 in April" speak of then, "the
   * 32-year-old" of now.
   */
  static boolean then(Sentence s, Mention.Quantity m) {
    int verb = m.first() - 1;
    if (verb >= 0 && s.token(verb).lemma().equals("turn") && s.tag(verb).matches("VBZ?|VBP")) {
      return true;
    }
    for (int i = Math.max(0, m.first() - 3); i <= m.end(); i++) {
      boolean before = i < m.end() && THEN.contains(s.word(i));
      if (before || s.word(i).equals("when")) {
        return true;
      }
    }
    return false;
  }
}
