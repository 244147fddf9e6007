package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.util.List;
import java.util.Set;

/** Lets numbers take over what the one before them says: its unit, that it is an age or a name. */
final class Neighbours {
  private static final int WORDS_TO_FROM = 4;

  /** Between a sum of money and a bare number of millions that is money too. */
  private static final Set<String> BEFORE_MORE_MONEY =
      Set.of("and", "or", "from", "to", "another", "further", "plus", "than", "with");

  private static final Set<String> BEHIND_MORE_MONEY =
      Set.of("in", "for", "from", "to", "on", "by", ".", ",", ";", "");

  private Neighbours() {}

  /** Settles a sentence's amounts from the first to the last. */
  static void settle(Pieces pieces, List<Hedged> list) {
    passNamesOn(pieces, list);
    passUnitsOn(pieces, list);
    passMoneyOn(pieces, list);
    passAgesOn(pieces, list);
  }

  /** "To 8.4 million barrels a day from 9.1 million": both levels are of one unit. */
  private static void passUnitsOn(Pieces pieces, List<Hedged> list) {
    for (int i = 1; i < list.size(); i++) {
      Hedged one = list.get(i - 1);
      Hedged next = list.get(i);
      Unit unit = one.amount().unit();
      boolean measured =
          unit.quantity() == Unit.Quantity.MEASURE || unit.quantity() == Unit.Quantity.MONEY;
      if (measured
          && one.amount().isAmount()
          && next.amount().isAmount()
          && next.amount().bare()
          && pieces.word(next.first() - 1).equals("from")
          && pieces.word(one.first() - 1).equals("to")
          && next.first() - one.end() <= WORDS_TO_FROM
          && !pieces.tag(next.end()).matches("NN.*|JJ.*")) {
        list.set(i, next.with(next.amount().in(unit)));
      }
    }
  }

  /** "2.5 billion euros in loans and 800 million in grants". */
  private static void passMoneyOn(Pieces pieces, List<Hedged> list) {
    for (int i = 1; i < list.size(); i++) {
      Amount one = list.get(i - 1).amount();
      Hedged next = list.get(i);
      if (one.unit().quantity() == Unit.Quantity.MONEY
          && one.isAmount()
          && next.amount().isAmount()
          && next.amount().bare()
          && next.amount().number().scaled()
          && BEFORE_MORE_MONEY.contains(pieces.word(next.first() - 1))
          && BEHIND_MORE_MONEY.contains(pieces.word(next.end()))) {
        list.set(i, next.with(next.amount().in(one.unit())));
      }
    }
  }

  /** "Aged 19, 23 and 41". */
  private static void passAgesOn(Pieces pieces, List<Hedged> list) {
    for (int i = 1; i < list.size(); i++) {
      Hedged one = list.get(i - 1);
      Hedged next = list.get(i);
      if (one.amount().unit().equals(Ages.YEAR)
          && next.amount().isAmount()
          && next.amount().bare()
          && !next.amount().number().scaled()
          && Link.between(pieces, one.end(), next.first()) != Link.NONE
          && !pieces.tag(next.end()).matches("NN.*|JJ.*")) {
        list.set(i, next.with(next.amount().in(Ages.YEAR)));
      }
    }
  }

  /** "March 4, 5 and 6", "pages 3 to 7": what follows a name in a list is one too. */
  private static void passNamesOn(Pieces pieces, List<Hedged> list) {
    for (int i = 1; i < list.size(); i++) {
      Hedged one = list.get(i - 1);
      Hedged next = list.get(i);
      if (one.amount().reading() == Amount.Reading.NAME
          && next.amount().bare()
          && !next.amount().number().scaled()
          && next.hedge() == null
          && Link.between(pieces, one.end(), next.first()) != Link.NONE
          && (pieces.hyphen(next.first() - 1) || !pieces.tag(next.end()).matches("NN.*|JJ.*"))) {
        list.set(i, next.as(Amount.Reading.NAME));
      }
    }
  }
}
