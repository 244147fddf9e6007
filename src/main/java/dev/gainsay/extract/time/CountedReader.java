package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates counted from another one: "two days after March 1", "a month before Easter". */
final class CountedReader {
  /** What stands between a count of days and the date they are counted from. */
  private static final Set<String> COUNTED_FROM = Set.of("before", "after", "from", "since");

  private final DateReader dates;

  CountedReader(DateReader dates) {
    this.dates = dates;
  }

  /** "Two days after today", "three weeks before March 4", "a month after Easter". */
  @Nullable Reading read(Scene scene, int index) {
    int at = index;
    long count = 1;
    boolean article = scene.word(index).equals("a") || scene.word(index).equals("an");
    if (article || scene.word(index).equals("the")) {
      at++;
    }
    if (at > index && scene.word(at).equals("night")) {
      // "The night from March 3 to March 4" counts nothing.
      return null;
    }
    TimeWords.TimeUnit unit = at > index ? scene.words().units.meaning(scene.word(at)) : null;
    if (unit == null) {
      Numerals.Numeral numeral = Numerals.at(scene.sentence(), index);
      if (numeral == null || numeral.value().stripTrailingZeros().scale() > 0) {
        return null;
      }
      count = numeral.value().longValue();
      at = numeral.end();
      unit = scene.words().units.meaning(scene.word(at));
    }
    boolean priorTo = scene.word(at + 1).equals("prior") && scene.word(at + 2).equals("to");
    if (unit == null
        || count > 5_000
        || !(COUNTED_FROM.contains(scene.word(at + 1)) || priorTo)
        || (unit.lengthOnly() && count > 1)) {
      return null;
    }
    int sign = scene.word(at + 1).equals("before") || priorTo ? -1 : 1;
    Reading base = dates.single(scene, at + (priorTo ? 3 : 2));
    if (base == null || !base.when().settled()) {
      return null;
    }
    long amount = sign * count * unit.times();
    if (unit.grain() == Grain.HOUR && count % 24 == 0 && base.day()) {
      return Reading.settled(
          base.end(), Periods.day(base.when().from().toLocalDate().plusDays(amount / 24)));
    }
    if (unit.grain().compareTo(Grain.DAY) < 0
        || (!base.day() && base.when().grain() != unit.grain())) {
      return null;
    }
    LocalDate day = Periods.shift(base.when().from().toLocalDate(), unit.grain(), amount);
    boolean byDay = base.day() && unit.grain().compareTo(Grain.MONTH) <= 0;
    When when = byDay ? Periods.day(day) : Periods.around(day, unit.grain());
    return when == null ? null : Reading.settled(base.end(), when);
  }
}
