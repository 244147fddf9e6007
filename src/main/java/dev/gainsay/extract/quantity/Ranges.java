package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring amounts: ranges become one, lists and changes share their unit. */
final class Ranges {

  /**
   * One or two amounts that state one figure.
   *
   * @param first index of its first piece
   * @param end index after its last piece
   * @param low the amount, or the first of two
   * @param high the second of two, null where there is one
   * @param listed true where it goes on with the list of the one before, whose unit it settled
   */
  record Stated(int first, int end, Hedged low, @Nullable Hedged high, boolean listed) {}

  private static final Set<String> LATER = Set.of("later", "after", "ago", "before", "earlier");

  private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(999);

  private final Labels labels;
  private final Changes changes;

  Ranges(Labels labels, Changes changes) {
    this.labels = labels;
    this.changes = changes;
  }

  List<Stated> join(Pieces pieces, List<Hedged> found) {
    List<Hedged> list = new ArrayList<>(found);
    boolean[] joined = new boolean[list.size()];
    boolean[] listed = new boolean[list.size()];
    for (int i = list.size() - 2; i >= 0; i--) {
      Hedged before = list.get(i);
      joined[i] = link(pieces, list, i);
      listed[i + 1] = !joined[i] && !list.get(i).equals(before) && list.get(i).amount().isAmount();
    }
    Neighbours.settle(pieces, list);
    List<Stated> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Hedged low = list.get(i);
      if (joined[i] && low.amount().isAmount()) {
        Hedged high = list.get(i + 1);
        String before = pieces.word(low.first() - 1);
        int first =
            before.equals("between") || before.equals("from") ? low.first() - 1 : low.first();
        result.add(new Stated(first, high.end(), low, high, false));
        i++;
      } else if (low.amount().isAmount()) {
        result.add(new Stated(low.first(), low.end(), low, null, listed[i]));
      }
    }
    return result;
  }

  /** Settles two neighbours; true where they are one range. */
  private boolean link(Pieces pieces, List<Hedged> list, int i) {
    Hedged low = list.get(i);
    Hedged high = list.get(i + 1);
    Link link = Link.between(pieces, low.end(), high.first());
    Amount.Reading reading = high.amount().reading();
    if (link == Link.NONE || low.amount().reading() != Amount.Reading.AMOUNT) {
      return false;
    }
    if (reading == Amount.Reading.TIME) {
      boolean later = LATER.contains(pieces.word(high.end() + 1));
      if (low.amount().bare() && !(link == Link.AND && later)) {
        list.set(i, low.as(Amount.Reading.TIME));
      }
      return false;
    }
    if (reading == Amount.Reading.NAME) {
      if (link == Link.DASH && low.amount().bare()) {
        list.set(i, low.as(Amount.Reading.NAME));
      }
      return false;
    }
    boolean between = pieces.word(low.first() - 1).equals("between");
    return switch (link) {
      case SPACED_DASH ->
          low.amount().bare() && !high.amount().bare() && rising(list, i) && share(list, i);
      case DASH -> dash(pieces, list, i);
      case TO -> to(pieces, list, i);
      case AND -> between ? share(list, i) && rising(list, i) : shareInList(list, i);
      case OR -> nextTo(low, high) ? share(list, i) : shareInList(list, i);
      case COMMA -> shareInList(list, i);
      case NONE -> false;
    };
  }

  private boolean dash(Pieces pieces, List<Hedged> list, int i) {
    Hedged low = list.get(i);
    Hedged high = list.get(i + 1);
    boolean bare = low.amount().bare() && high.amount().bare();
    boolean plain = bare && !high.amount().number().scaled();
    boolean chain = i > 0 && Link.between(pieces, list.get(i - 1).end(), low.first()) == Link.DASH;
    boolean score =
        plain
            && (!rising(list, i)
                || labels.isScoreWord(pieces.word(low.first() - 1))
                || labels.isScoreWord(pieces.word(high.end()))
                || !(pieces.tag(high.end()).equals("NNS")
                    || pieces.hyphen(high.end())
                    || low.hedge() != null
                    || low.amount().value().compareTo(HIGHEST_SCORE) > 0));
    if (score || (chain && plain)) {
      list.set(i, low.as(Amount.Reading.NAME));
      list.set(i + 1, high.as(Amount.Reading.NAME));
      return false;
    }
    return share(list, i) && rising(list, i);
  }

  private boolean to(Pieces pieces, List<Hedged> list, int i) {
    Hedged low = list.get(i);
    Hedged high = list.get(i + 1);
    boolean from = pieces.word(low.first() - 1).equals("from");
    boolean ownUnit = !low.amount().bare();
    if (!from && ownUnit && changes.before(pieces, low, false) != null) {
      return false;
    }
    boolean small = low.amount().bare() && high.amount().bare() && !high.amount().number().scaled();
    if (!from && small && !rising(list, i)) {
      if (labels.isScoreWord(pieces.word(low.first() - 1))) {
        list.set(i, low.as(Amount.Reading.NAME));
        list.set(i + 1, high.as(Amount.Reading.NAME));
      }
      return false;
    }
    boolean oneUnit = low.amount().bare() && !high.amount().bare() && rising(list, i);
    if (!from
        && !oneUnit
        && pieces.word(low.first() - 1).equals("by")
        && changes.before(pieces, low, false) != null) {
      // "Dropped by nine to 40": a change and a level.
      return false;
    }
    if (!share(list, i)) {
      return false;
    }
    return rising(list, i) && !(from && changes.movesBefore(pieces, low.first() - 1));
  }

  private static boolean nextTo(Hedged low, Hedged high) {
    double gap = high.amount().value().doubleValue() - low.amount().value().doubleValue();
    return gap == 1 && low.amount().bare();
  }

  private static boolean rising(List<Hedged> list, int i) {
    return list.get(i).amount().value().compareTo(list.get(i + 1).amount().value()) < 0;
  }

  /** Lets two ends of a range share magnitude and unit; false where their units differ. */
  private static boolean share(List<Hedged> list, int i) {
    Amount low = list.get(i).amount();
    Amount high = list.get(i + 1).amount();
    boolean lowBare = low.unit().equals(Unit.NONE);
    boolean highBare = high.unit().equals(Unit.NONE);
    if (low.share() != high.share() && (low.share() || high.share())) {
      return false;
    }
    if (!lowBare && !highBare && !low.unit().equals(high.unit())) {
      return false;
    }
    if (highBare
        && !lowBare
        && low.unit().quantity() != Unit.Quantity.MONEY
        && low.end() > low.number().end()) {
      // "5 km to 20 places" are two things.
      return false;
    }
    if (!low.number().scaled()
        && high.number().scaled()
        && low.number().coefficient().compareTo(high.number().coefficient()) < 0) {
      low = low.times(high.number().multiplier());
    }
    list.set(i, list.get(i).with(lowBare ? low.in(high.unit()) : low));
    list.set(i + 1, list.get(i + 1).with(highBare ? high.in(low.unit()) : high));
    return true;
  }

  /** "10, 20 and 30 percent": the unit of the last is everyone's. Never one range. */
  private static boolean shareInList(List<Hedged> list, int i) {
    Amount low = list.get(i).amount();
    Unit unit = list.get(i + 1).amount().unit();
    boolean shares =
        unit.quantity() == Unit.Quantity.MEASURE
            || (unit.quantity() == Unit.Quantity.PERCENT && !list.get(i + 1).amount().share())
            || unit.quantity() == Unit.Quantity.PERCENTAGE_POINT;
    if (low.bare() && shares && !low.number().scaled()) {
      list.set(i, list.get(i).with(low.in(unit)));
    }
    return false;
  }
}
