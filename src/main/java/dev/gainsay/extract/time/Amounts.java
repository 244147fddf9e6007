package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.extract.time.Numerals.Numeral;
import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of units of time: "two and a half years", "10 to 12 weeks", "an hour and 45
 * minutes", "a quarter of a century", "several weeks".
 */
final class Amounts {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Amounts() {}

  /** The amount that starts at a token, null where none does. */
  static @Nullable Amount at(Scene scene, int index) {
    String word = scene.word(index);
    Amount amount = GluedAmounts.at(scene, index, word);
    if (amount == null) {
      amount = Fractions.at(scene, index, word);
    }
    if (amount == null) {
      amount = VagueAmounts.at(scene, index, word);
    }
    if (amount == null) {
      amount = one(scene, index, word);
    }
    return amount == null ? counted(scene, index) : amount;
  }

  private static @Nullable TimeUnit unit(Scene scene, String word) {
    return scene.words().units.meaning(word);
  }

  /** "A year", "an hour and a half", "the past decade", "the last year", "all week". */
  private static @Nullable Amount one(Scene scene, int index, String word) {
    boolean another = word.equals("another");
    boolean all = word.equals("all");
    boolean article = another || word.equals("a") || word.equals("an");
    boolean period =
        scene.words().is(Cue.PERIOD, word)
            && !word.equals("first")
            && scene.word(index - 1).equals("the");
    boolean bareWhole =
        (word.equals("full") || word.equals("whole") || word.equals("entire"))
            && Set.of("the", "for").contains(scene.word(index - 1));
    if (!article && !period && !all && !bareWhole) {
      return null;
    }
    int at = index + 1;
    boolean whole = Set.of("full", "whole").contains(scene.word(at));
    boolean part =
        Set.of("further", "entire", "half", "quarter", "business", "working", "single")
            .contains(scene.word(at));
    if ((article && (whole || part)) || (period && whole)) {
      at++;
    }
    BigDecimal number = BigDecimal.ONE;
    if (article && scene.word(at - 1).equals("half")) {
      number = HALF;
    } else if (article && scene.word(at - 1).equals("quarter") && at == index + 2) {
      if (!scene.word(at).equals("century")) {
        return null;
      }
      number = new BigDecimal("0.25");
    }
    String unitWord = scene.word(at);
    TimeUnit unit = unit(scene, unitWord);
    if (unit == null
        || unitWord.endsWith("s")
        || unitWord.equals("second")
        || unitWord.equals("min")
        || unitWord.equals("sec")) {
      return null;
    }
    if (all) {
      return unit.grain().compareTo(Grain.DAY) >= 0 ? new Amount(at + 1, unit, number) : null;
    }
    // "The next day", "the previous year" are dates; "the past year", "the last decade" lengths.
    boolean date =
        period
            && (Set.of("previous", "preceding", "following", "final").contains(word)
                || unit.grain().compareTo(Grain.DAY) <= 0
                || scene.word(at + 1).equals("of"));
    if (date) {
      return null;
    }
    Amount amount = andMore(scene, new Amount(at + 1, unit, number));
    boolean more = amount.end() > at + 1;
    boolean expected =
        another
            || bareWhole
            || scene.words().is(Cue.BEFORE_ONE, scene.word(index - 1))
            || scene.words().is(Cue.ANCHORS, scene.word(at + 1))
            || at > index + 1;
    // "A day laborer", "after a day trip": the unit describes what follows.
    boolean compound = scene.sentence().tag(amount.end()).startsWith("NN") && !more;
    return period || more || (expected && !compound) ? amount : null;
  }

  /** "48 hours", "two or three days", "two hours and 40 minutes", "the first 100 days". */
  private static @Nullable Amount counted(Scene scene, int index) {
    Numeral low = Numerals.at(scene.sentence(), index);
    if (low == null || money(scene, index)) {
      return null;
    }
    BigDecimal number = low.value();
    int at = low.end();
    Numeral mixed = Fractions.behind(scene, at);
    if (mixed != null) {
      number = number.add(mixed.value());
      at = mixed.end();
    }
    Numeral high = null;
    if (Set.of("to", "or", "-", "and").contains(scene.word(at))) {
      boolean between = scene.word(index - 1).equals("between");
      high =
          scene.word(at).equals("and") && !between ? null : Numerals.at(scene.sentence(), at + 1);
      if (high != null && high.value().compareTo(number) > 0) {
        at = high.end();
      } else {
        high = null;
      }
    }
    boolean placed = false;
    while (scene.words().is(Cue.BETWEEN_NUMBER_AND_UNIT, scene.word(at))) {
      placed |= scene.words().is(Cue.PERIOD, scene.word(at));
      at++;
    }
    String unitWord = scene.word(at);
    TimeUnit unit = unit(scene, unitWord);
    // "Only 3 next week" and "three night markets" count no weeks and nights.
    boolean plural = unitWord.endsWith("s") || number.compareTo(BigDecimal.ONE) <= 0;
    if (unit == null || ((placed || unit.lengthOnly()) && !plural)) {
      return null;
    }
    if (number.signum() == 0 || idiom(scene, low, at, unitWord)) {
      return null;
    }
    if (high != null) {
      return new Amount(at + 1, unit, number, high.value());
    }
    return andMore(scene, new Amount(at + 1, unit, number));
  }

  /** "One day" tells a story; "four quarters", "one second" and "Day 2" are no lengths either. */
  private static boolean idiom(Scene scene, Numeral number, int at, String unitWord) {
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean expected =
        scene.words().is(Cue.BEFORE_ONE, scene.word(number.end() - 2))
            || scene.words().is(Cue.ANCHORS, scene.word(at + 1));
    boolean oneDay = one && unitWord.equals("day") && !expected && at == number.end();
    boolean ordinal =
        unitWord.equals("second")
            && Numerals.digits(scene.word(number.end() - 1)) == null
            && !scene.word(number.end() - 2).equals("a");
    return oneDay || ordinal;
  }

  /** "An hour and a half", "two hours and 40 minutes", "an hour thirty". */
  private static Amount andMore(Scene scene, Amount amount) {
    int at = amount.end();
    if (scene.word(at).equals("and")) {
      boolean article = Set.of("a", "an").contains(scene.word(at + 1));
      int part = article ? at + 2 : at + 1;
      BigDecimal more =
          scene.word(part).equals("half")
              ? HALF
              : article && scene.word(part).equals("quarter") ? new BigDecimal("0.25") : null;
      boolean ends =
          unit(scene, scene.word(part + 1)) == null && !scene.word(part + 1).equals("of");
      if (more != null && ends) {
        return new Amount(part + 1, amount.unit(), amount.numbers().get(0).add(more));
      }
    }
    Amount sum = amount;
    while (true) {
      Amount longer = withSmaller(scene, sum);
      if (longer == null) {
        return sum;
      }
      sum = longer;
    }
  }

  /** "Two hours and 40 minutes" is 160 minutes: the smaller unit counts both exactly. */
  private static @Nullable Amount withSmaller(Scene scene, Amount sum) {
    String link = scene.word(sum.end());
    boolean linked = link.equals("and") || link.equals(",");
    Numeral number = Numerals.at(scene.sentence(), sum.end() + (linked ? 1 : 0));
    if (number == null) {
      return null;
    }
    TimeUnit unit = unit(scene, scene.word(number.end()));
    int end = number.end() + 1;
    if (unit == null && sum.unit().grain() == Grain.HOUR && !link.equals(",")) {
      // "One hour thirty": only where nothing follows that the number could count.
      String next = scene.word(number.end());
      boolean bare = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
      boolean minutes = bare && number.value().compareTo(BigDecimal.valueOf(60)) < 0;
      unit = minutes ? unit(scene, "minute") : null;
      end = number.end();
    }
    if (unit == null
        || !unit.unit().dimension().equals(sum.unit().unit().dimension())
        || unit.unit().factor() >= sum.unit().unit().factor()) {
      return null;
    }
    BigDecimal ratio = BigDecimal.valueOf(sum.unit().unit().factor() / unit.unit().factor());
    BigDecimal total = sum.numbers().get(0).multiply(ratio).add(number.value());
    return new Amount(end, List.of(Amount.plain(total)), unit, false);
  }

  private static boolean money(Scene scene, int index) {
    String before = scene.text(index - 1);
    return before.endsWith("$") || before.equals("€") || before.equals("£") || before.equals("¥");
  }
}
