package dev.gainsay.extract.time;

import dev.gainsay.extract.time.TimeWords.TimeUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths whose number and unit are one word: "72-hour", "two-and-a-half-year", "4h15",
 * "10-12 weeks", "week-long", "yearlong".
 */
final class GluedAmounts {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private GluedAmounts() {}

  /** "72-hour", "two-and-a-half-year", "4h15", "10-12 weeks", "week-long", "yearlong". */
  static @Nullable Amount at(Scene scene, int index, String word) {
    if (word.length() < 2) {
      return null;
    }
    boolean digit = Character.isDigit(word.charAt(0));
    int hyphen = word.lastIndexOf('-');
    if (digit) {
      return hyphen < 0 ? digitsAndLetters(scene, index, word) : hyphened(scene, index, word);
    }
    if (word.endsWith("long") && word.length() > 6) {
      String name = word.substring(0, word.length() - (hyphen > 0 ? 5 : 4));
      TimeUnit unit = unit(scene, name);
      if (unit != null && (hyphen == name.length() || hyphen < 0)) {
        boolean plural = name.endsWith("s");
        return new Amount(
            index + 1,
            Amount.times(unit, plural ? BigDecimal.valueOf(2) : BigDecimal.ONE),
            unit,
            plural);
      }
      // "A decade-and-a-half-long", "a two-day-long"
      if (hyphen == name.length()) {
        return hyphened(scene, index, name);
      }
    }
    return hyphen > 0 ? hyphened(scene, index, word) : null;
  }

  private static @Nullable Amount digitsAndLetters(Scene scene, int index, String word) {
    int letters = 0;
    while (letters < word.length()
        && (Character.isDigit(word.charAt(letters)) || word.charAt(letters) == '.')) {
      letters++;
    }
    if (letters == word.length()) {
      return null;
    }
    BigDecimal number = Numerals.digits(word.substring(0, letters));
    String rest = word.substring(letters);
    if (number == null) {
      return null;
    }
    if (rest.charAt(0) == 'h' && rest.length() < 7 && letters < 3) {
      String minutes = rest.substring(1).replaceFirst("m(?:in)?$", "");
      TimeUnit hour = unit(scene, "hour");
      TimeUnit minute = unit(scene, "minute");
      if (rest.length() == 1 && hour != null) {
        return new Amount(index + 1, hour, number);
      }
      BigDecimal more = Numerals.digits(minutes);
      if (more != null && minutes.length() <= 2 && minute != null) {
        BigDecimal total = number.multiply(BigDecimal.valueOf(60)).add(more);
        return new Amount(index + 1, minute, total);
      }
    }
    TimeUnit unit = rest.length() > 2 ? unit(scene, rest) : null;
    return unit == null || number.signum() == 0 ? null : new Amount(index + 1, unit, number);
  }

  private static @Nullable Amount hyphened(Scene scene, int index, String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String number = word.substring(0, hyphen);
    String last = word.substring(hyphen + 1);
    TimeUnit unit = unit(scene, last);
    int end = index + 1;
    if (unit == null) {
      // "10-12 weeks", "two-and-a-half years"
      unit = unit(scene, scene.word(index + 1));
      number = word;
      end = index + 2;
    }
    if (unit == null) {
      return null;
    }
    if (number.equals("all") || number.equals("full")) {
      return new Amount(end, unit, BigDecimal.ONE);
    }
    List<BigDecimal> numbers = hyphenedNumbers(number);
    boolean counts =
        numbers.size() == 1
            ? numbers.get(0).signum() > 0
            : numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) < 0;
    return counts ? new Amount(end, unit, numbers.toArray(BigDecimal[]::new)) : null;
  }

  private static List<BigDecimal> hyphenedNumbers(String number) {
    BigDecimal single = value(number);
    if (single != null) {
      return List.of(single);
    }
    int link = number.indexOf("-to-");
    int gap = link < 0 ? number.indexOf("-or-") : link;
    boolean digits = gap < 0 && Character.isDigit(number.charAt(0));
    if (gap < 0 && !digits) {
      return List.of();
    }
    gap = gap < 0 ? number.indexOf('-') : gap;
    BigDecimal low = gap < 0 ? null : value(number.substring(0, gap));
    BigDecimal high = gap < 0 ? null : value(number.substring(gap + (digits ? 1 : 4)));
    return low == null || high == null ? List.of() : List.of(low, high);
  }

  private static @Nullable BigDecimal value(String word) {
    if (word.equals("half")) {
      return HALF;
    }
    if (word.equals("quarter")) {
      return new BigDecimal("0.25");
    }
    if (word.endsWith("-and-a-half")) {
      BigDecimal whole = value(word.substring(0, word.length() - 11));
      return whole == null ? null : whole.add(HALF);
    }
    BigDecimal digits = Numerals.digits(word);
    Integer spelled = digits == null ? Numerals.cardinal(word) : null;
    return spelled == null ? digits : BigDecimal.valueOf(spelled);
  }

  private static @Nullable TimeUnit unit(Scene scene, String word) {
    return scene.words().units.meaning(word);
  }
}
