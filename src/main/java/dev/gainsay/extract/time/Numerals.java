package dev.gainsay.extract.time;

import dev.gainsay.extract.Sentence;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand before units of time: digits, or words that ICU's English speller would write. */
final class Numerals {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(st|nd|rd|th)");
  private static final int LARGEST = 1_200;
  private static final Map<String, Integer> CARDINALS = spelled("%spellout-cardinal");
  private static final Map<String, Integer> ORDINALS = spelled("%spellout-ordinal");

  private static final Set<String> STARTS =
      CARDINALS.keySet().stream().map(Numerals::head).collect(Collectors.toUnmodifiableSet());

  private Numerals() {}

  /** True for a word that a spelled number may start with. */
  static boolean startsNumber(String word) {
    return STARTS.contains(hyphen(word)) || word.equals("dozen");
  }

  private static String head(String spelled) {
    int space = spelled.indexOf(' ');
    return space < 0 ? spelled : spelled.substring(0, space);
  }

  private static String hyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? word : word.substring(0, hyphen);
  }

  /**
   * A number in a sentence.
   *
   * @param end index after its last token
   * @param value the number
   */
  record Numeral(int end, BigDecimal value) {}

  /** The number that starts at a token: "3.5", "twenty-four", "one hundred and two", "a dozen". */
  static @Nullable Numeral at(Sentence sentence, int index) {
    String word = sentence.word(index);
    if (word.isEmpty()) {
      return null;
    }
    BigDecimal single = digits(word);
    if (single != null) {
      return new Numeral(index + 1, single);
    }
    int start = word.equals("a") ? index + 1 : index;
    if (sentence.word(start).equals("dozen")) {
      return new Numeral(start + 1, BigDecimal.valueOf(12));
    }
    if (!word.equals("a") && !STARTS.contains(hyphen(word))) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    Numeral best = null;
    for (int end = index; end < Math.min(sentence.size(), index + 7); end++) {
      String next = sentence.word(end);
      joined.append(joined.length() == 0 ? "" : " ").append(next.equals("a") ? "one" : next);
      Integer value = cardinal(joined.toString());
      if (value != null && !(end == index && next.equals("a"))) {
        best = new Numeral(end + 1, BigDecimal.valueOf(value));
      } else if (value == null && best == null && end > index) {
        break;
      }
    }
    return best;
  }

  /** The number that a token writes in digits, null where it does not. */
  static @Nullable BigDecimal digits(String word) {
    boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return digit && DIGITS.matcher(word).matches() ? new BigDecimal(word.replace(",", "")) : null;
  }

  /** The number that words spell, null where they spell none. */
  static @Nullable Integer cardinal(String words) {
    return CARDINALS.get(bare(words));
  }

  /** The place that words or digits name: "third", "21st"; null where they name none. */
  static @Nullable Integer ordinal(String words) {
    if (words.isEmpty()) {
      return null;
    }
    if (Character.isDigit(words.charAt(0))) {
      return ORDINAL.matcher(words).matches()
          ? Integer.valueOf(words.substring(0, words.length() - 2))
          : null;
    }
    return ORDINALS.get(bare(words));
  }

  private static String bare(String words) {
    return words.indexOf('-') < 0 && words.indexOf(' ') < 0
        ? words
        : words.replace('-', ' ').replace(" and ", " ");
  }

  private static Map<String, Integer> spelled(String rule) {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    Map<String, Integer> spelled = new HashMap<>();
    for (int number = 1; number <= LARGEST; number++) {
      spelled.put(bare(speller.format(number, rule)), number);
    }
    return Map.copyOf(spelled);
  }
}
