package dev.gainsay.extract.time;

import dev.gainsay.extract.Mention;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.time.Hedges.Hedge;
import dev.gainsay.extract.time.Numerals.Numeral;
import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something takes: "less than 24 hours", "two and a half years", "10 to 12 weeks", "a
 * 27-year contract", "over the past year and a half". Ages are no lengths; neither are rates ("$5 a day").
 */
final class LengthReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,3})h(\\d{1,2})?(?:m|min)?");
  private static final Pattern GLUED = Pattern.compile("(\\d+(?:\\.\\d+)?)(hrs?|mins?|secs?|yrs?|days?|weeks?|months?|years?|hours?|minutes?)");
  private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");
  private static final Set<String> BETWEEN_NUMBER_AND_UNIT =
      Set.of("full", "more", "whole", "straight", "consecutive", "long", "additional", "extra", "further",
          "calendar", "solid", "entire", "successive", "short", "other", "nonstop", "continuous", "-");

  /** "A year" behind one of these is a length; behind a noun it is a rate. */
  private static final Set<String> BEFORE_ONE =
      Set.of("for", "after", "within", "in", "than", "nearly", "almost", "about", "around", "over",
          "under", "least", "most", "just", "only", "took", "takes", "take", "taken", "lasted", "last",
          "lasting", "lasts", "spent", "spend", "roughly", "exactly", "barely", "every", "half", "to");

  private static final Set<String> PERIOD = Set.of("past", "last", "next", "coming", "previous", "preceding", "following", "first");
  private static final Set<String> AGE = Set.of("old", "olds", "older", "younger");

  private final Hedges hedges;

  LengthReader(Hedges hedges) {
    this.hedges = hedges;
  }

  /** A number of units without what stands before it. */
  private record Amount(int end, List<BigDecimal> numbers, TimeUnit unit) {}

  /** The length whose number starts at a token, hedge included; null where there is none. */
  Mention.@Nullable Length read(Scene scene, int index) {
    Amount amount = amount(scene, index);
    if (amount == null || age(scene, index, amount.end())) {
      return null;
    }
    Hedge hedge = hedges.before(scene.sentence(), index);
    int first = hedge.first();
    int end = amount.end();
    Bound bound = amount.numbers().size() == 2 ? Bound.RANGE : hedge.bound();
    if (bound == Bound.RANGE) {
      first = index;
    } else if (bound == Bound.EXACT && scene.word(end).equals("or")) {
      switch (scene.word(end + 1)) {
        case "more", "longer" -> {
          bound = Bound.AT_LEAST;
          end += 2;
        }
        case "less", "fewer" -> {
          bound = Bound.AT_MOST;
          end += 2;
        }
        case "so" -> {
          bound = Bound.ABOUT;
          end += 2;
        }
        default -> {}
      }
    }
    // "In just over two years": "just" belongs to the hedge; "over" in "over the past year" does not.
    Figure length =
        Figure.of(
            scene.sentence().text(first, end), bound, amount.numbers(), amount.unit().unit(), null);
    return new Mention.Length(first, end, length);
  }

  private static @Nullable Amount amount(Scene scene, int index) {
    Amount amount = glued(scene, index);
    if (amount == null) {
      amount = halfOf(scene, index);
    }
    if (amount == null) {
      amount = one(scene, index);
    }
    return amount == null ? counted(scene, index) : amount;
  }

  /** "72-hour", "two-and-a-half-year", "4h15", "10-12 weeks", "week-long". */
  private static @Nullable Amount glued(Scene scene, int index) {
    String word = scene.word(index);
    Matcher hours = SHORT.matcher(word);
    if (hours.matches()) {
      boolean minutes = hours.group(2) != null;
      BigDecimal number = new BigDecimal(hours.group(1));
      TimeUnit unit = scene.words().units.meaning(minutes ? "minute" : "hour");
      return unit == null
          ? null
          : new Amount(
              index + 1,
              List.of(
                  minutes
                      ? number.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(hours.group(2)))
                      : number),
              unit);
    }
    Matcher glued = GLUED.matcher(word);
    if (glued.matches()) {
      return amount(scene, index + 1, new BigDecimal(glued.group(1)), glued.group(2));
    }
    Matcher range = RANGE.matcher(word);
    if (range.matches()) {
      TimeUnit unit = scene.words().units.meaning(scene.word(index + 1));
      BigDecimal low = new BigDecimal(range.group(1));
      BigDecimal high = new BigDecimal(range.group(2));
      return unit == null || low.compareTo(high) >= 0
          ? null
          : new Amount(index + 2, times(unit, low, high), unit);
    }
    if (word.endsWith("-long")) {
      word = word.substring(0, word.length() - 5);
      if (scene.words().units.meaning(word) != null) {
        return word.endsWith("s") ? null : amount(scene, index + 1, BigDecimal.ONE, word);
      }
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String before = word.substring(0, hyphen);
    String unit = word.substring(hyphen + 1);
    boolean andAHalf = before.endsWith("-and-a-half");
    String number = andAHalf ? before.substring(0, before.length() - 11) : before;
    BigDecimal value = value(number);
    if (value == null && number.equals("half")) {
      value = HALF;
    }
    if (value == null) {
      String[] ends = number.split("-to-", 2);
      BigDecimal low = ends.length == 2 ? value(ends[0]) : null;
      BigDecimal high = ends.length == 2 ? value(ends[1]) : null;
      TimeUnit named = scene.words().units.meaning(unit);
      return low == null || high == null || named == null || low.compareTo(high) >= 0
          ? null
          : new Amount(index + 1, times(named, low, high), named);
    }
    return amount(scene, index + 1, andAHalf ? value.add(HALF) : value, unit);
  }

  private static @Nullable Amount amount(Scene scene, int end, BigDecimal number, String unitWord) {
    TimeUnit unit = scene.words().units.meaning(unitWord);
    return unit == null || number.signum() == 0 ? null : new Amount(end, times(unit, number), unit);
  }

  private static @Nullable BigDecimal value(String word) {
    BigDecimal digits = Numerals.digits(word);
    Integer spelled = digits == null ? Numerals.cardinal(word) : null;
    return spelled == null ? digits : BigDecimal.valueOf(spelled);
  }

  /** "Half an hour", "half a century". */
  private static @Nullable Amount halfOf(Scene scene, int index) {
    boolean half = scene.word(index).equals("half");
    String article = scene.word(index + 1);
    return half && (article.equals("a") || article.equals("an"))
        ? amount(scene, index + 3, HALF, scene.word(index + 2))
        : null;
  }

  /** "A year", "an hour and a half", "the past decade", "the last year". */
  private static @Nullable Amount one(Scene scene, int index) {
    String word = scene.word(index);
    boolean article = word.equals("a") || word.equals("an");
    boolean period =
        PERIOD.contains(word) && !word.equals("first") && scene.word(index - 1).equals("the");
    int at = index + 1;
    if (article && Set.of("full", "whole", "further", "entire", "half", "quarter").contains(scene.word(at))
        || period && Set.of("full", "whole").contains(scene.word(at))) {
      at++;
    }
    BigDecimal number = BigDecimal.ONE;
    if (article && scene.word(at - 1).equals("half")) {
      number = HALF;
    } else if (article && scene.word(at - 1).equals("quarter") && at == index + 2) {
      return null;
    }
    String unitWord = scene.word(at);
    TimeUnit unit = scene.words().units.meaning(unitWord);
    if (!article && !period || unit == null || unitWord.endsWith("s") || unitWord.equals("second")
        || unitWord.equals("min") || unitWord.equals("sec")) {
      return null;
    }
    // "The next day", "the previous year" are dates; "the past year", "the last decade" lengths.
    boolean date =
        period && (Set.of("previous", "preceding", "following").contains(word)
            || unit.grain().compareTo(dev.gainsay.claim.Grain.DAY) <= 0
            || scene.word(at + 1).equals("of"));
    if (date) {
      return null;
    }
    Amount whole = andHalf(scene, new Amount(at + 1, times(unit, number), unit));
    boolean halved = whole.end() > at + 1;
    boolean anchored =
        Set.of("later", "earlier", "before", "after", "ago", "prior").contains(scene.word(at + 1));
    boolean expected = BEFORE_ONE.contains(scene.word(index - 1)) || anchored || at > index + 1;
    // "A day laborer", "after a day trip": the unit describes what follows.
    boolean compound = scene.sentence().tag(whole.end()).startsWith("NN") && !halved;
    return period || halved || (expected && !compound) ? whole : null;
  }

  /** "48 hours", "two or three days", "two hours and 40 minutes", "the first 100 days". */
  private static @Nullable Amount counted(Scene scene, int index) {
    Numeral low = Numerals.at(scene.sentence(), index);
    if (low == null || money(scene, index)) {
      return null;
    }
    BigDecimal number = low.value();
    int at = low.end();
    if (scene.word(at).equals("and") && scene.word(at + 1).equals("a") && scene.word(at + 2).equals("half")) {
      number = number.add(HALF);
      at += 3;
    }
    Numeral high = null;
    if (Set.of("to", "or", "-", "and").contains(scene.word(at))) {
      boolean between = scene.word(index - 1).equals("between");
      high = scene.word(at).equals("and") && !between ? null : Numerals.at(scene.sentence(), at + 1);
      if (high != null && high.value().compareTo(number) > 0) {
        at = high.end();
      } else {
        high = null;
      }
    }
    while (BETWEEN_NUMBER_AND_UNIT.contains(scene.word(at))) {
      at++;
    }
    String unitWord = scene.word(at);
    TimeUnit unit = scene.words().units.meaning(unitWord);
    if (unit == null || idiom(scene, low, at, unitWord)) {
      return null;
    }
    if (high != null) {
      return new Amount(at + 1, times(unit, number, high.value()), unit);
    }
    return compound(scene, andHalf(scene, new Amount(at + 1, times(unit, number), unit)));
  }

  /** "One day" tells a story; "four quarters", "one second" and "Day 2" are no lengths either. */
  private static boolean idiom(Scene scene, Numeral number, int at, String unitWord) {
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean expected =
        BEFORE_ONE.contains(scene.word(number.end() - 2))
            || Set.of("later", "earlier", "before", "after", "ago", "prior").contains(scene.word(at + 1));
    boolean oneDay = one && unitWord.equals("day") && !expected;
    boolean ordinal = unitWord.equals("second") && Numerals.digits(scene.word(number.end() - 1)) == null;
    return oneDay || ordinal;
  }

  private static Amount andHalf(Scene scene, Amount amount) {
    int at = amount.end();
    boolean half =
        scene.word(at).equals("and") && scene.word(at + 1).equals("a") && scene.word(at + 2).equals("half");
    return half
        ? new Amount(
            at + 3,
            times(amount.unit(), amount.numbers().get(0).add(HALF)),
            amount.unit())
        : amount;
  }

  /** "Two hours and 40 minutes" is 160 minutes: the smaller unit counts both exactly. */
  private static Amount compound(Scene scene, Amount first) {
    Amount sum = first;
    while (true) {
      String link = scene.word(sum.end());
      int at = sum.end() + (link.equals("and") || link.equals(",") ? 1 : 0);
      Numeral number = Numerals.at(scene.sentence(), at);
      TimeUnit unit = number == null ? null : scene.words().units.meaning(scene.word(number.end()));
      boolean adds =
          number != null
              && unit != null
              && unit.unit().dimension().equals(sum.unit().unit().dimension())
              && unit.unit().factor() < sum.unit().unit().factor();
      if (!adds) {
        return sum;
      }
      BigDecimal ratio = BigDecimal.valueOf(sum.unit().unit().factor() / unit.unit().factor());
      BigDecimal total = sum.numbers().get(0).multiply(ratio).add(number.value());
      sum = new Amount(number.end() + 1, List.of(plain(total)), unit);
    }
  }

  private static List<BigDecimal> times(TimeUnit unit, BigDecimal... numbers) {
    return java.util.Arrays.stream(numbers)
        .map(number -> plain(number.multiply(BigDecimal.valueOf(unit.times()))))
        .toList();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private static boolean money(Scene scene, int index) {
    String before = scene.text(index - 1);
    return before.endsWith("$") || before.equals("€") || before.equals("£") || before.equals("¥");
  }

  /** "Aged 32", "32 years old", "at age 32", "two years of age". */
  private static boolean age(Scene scene, int index, int end) {
    boolean before = Set.of("age", "aged").contains(scene.word(index - 1));
    boolean behind =
        AGE.contains(scene.word(end))
            || (scene.word(end).equals("of") && scene.word(end + 1).equals("age"))
            || (scene.word(end).equals("-") && AGE.contains(scene.word(end + 1)));
    return before || behind || scene.word(end - 1).contains("-old");
  }
}
