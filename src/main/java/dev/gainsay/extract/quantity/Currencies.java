package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of {@code currencies.yml}, and every other one in use by the code, the names and
 * the sign that CLDR gives it ("tugriks", "₾"), as ICU has them.
 */
final class Currencies {

  private record Entry(
      @Nullable List<String> signs,
      @Nullable List<String> names,
      @Nullable List<String> before,
      @Nullable List<String> parts) {}

  /** Names and codes of money that mean other things too, as {@code money.yml} has them. */
  private record Ambiguous(
      @JsonProperty(required = true) Set<String> words,
      @JsonProperty(required = true) Set<String> codes) {}

  /**
   * A way to name money.
   *
   * @param unit of money
   * @param worth what one of it is worth in the unit: 0.01 for cents
   */
  record Money(Unit unit, BigDecimal worth) {}

  /** A fixed day, so that the same text gives the same claims in other years. */
  @SuppressWarnings("JavaUtilDate") // what ICU asks for
  private static final Date IN_USE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Phrases<Money> before = new Phrases<>();
  private final Phrases<Money> after = new Phrases<>();
  private final Set<String> codes = new HashSet<>();

  private final Ambiguous ambiguous =
      VocabularyFile.read("money", new TypeReference<Ambiguous>() {});

  Currencies() {
    Map<String, Entry> entries =
        VocabularyFile.read("currencies", new TypeReference<Map<String, Entry>>() {});
    inUse(entries.keySet(), ambiguous).forEach(this::add);
    // Added last, so that the file's word counts where two say the same.
    entries.forEach(this::add);
  }

  /** What CLDR knows of the currencies in use; nouns and signs only where the file has none. */
  private static Map<String, Entry> inUse(Set<String> known, Ambiguous money) {
    List<String> codes =
        CurrencyMetaInfo.getInstance()
            .currencies(CurrencyMetaInfo.CurrencyFilter.onDate(IN_USE).withTender());
    Map<String, Entry> result = new TreeMap<>();
    Map<String, Integer> nouns = new HashMap<>();
    Map<String, List<String>> names = new TreeMap<>();
    for (String code : codes) {
      Currency currency = Currency.getInstance(code);
      List<String> both =
          List.of(
              currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "one", null),
              currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", null));
      names.put(code, both.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
      names.get(code).forEach(name -> nouns.merge(noun(name), 1, Integer::sum));
    }
    for (String code : codes) {
      boolean told = known.contains(code);
      Set<String> all = new TreeSet<>(names.getOrDefault(code, List.of()));
      for (String name : List.copyOf(all)) {
        // "Tugriks" are Mongolian only; dollars and pounds are of many countries.
        boolean own = nouns.getOrDefault(noun(name), 0) == 1 && noun(name).length() > 3;
        if (own && !told && !money.words().contains(noun(name))) {
          all.add(noun(name));
        }
      }
      String sign =
          Currency.getInstance(code).getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, null);
      boolean signed =
          !told
              && sign.length() == 1
              && Character.getType(sign.charAt(0)) == Character.CURRENCY_SYMBOL
              && !"$¥£".contains(sign);
      result.put(code, new Entry(signed ? List.of(sign) : null, List.copyOf(all), null, null));
    }
    return result;
  }

  private static String noun(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void add(String code, Entry entry) {
    Money money = new Money(Unit.money(code), BigDecimal.ONE);
    if (!ambiguous.codes().contains(code)) {
      before.add(code, true, money);
      after.add(code, true, money);
      codes.add(code.toLowerCase(Locale.ROOT));
    }
    for (String sign : orEmpty(entry.signs())) {
      before.add(sign, true, money);
      after.add(sign, true, money);
    }
    orEmpty(entry.names()).forEach(name -> after.add(name, false, money));
    for (String name : orEmpty(entry.before())) {
      before.add(name, false, money);
      after.add(name, false, money);
      codes.add(name);
    }
    Money part = new Money(money.unit(), HUNDREDTH);
    orEmpty(entry.parts()).forEach(name -> after.add(name, false, part));
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /** True for a code or short name that may be glued to its number: "Rs500". */
  boolean isCode(String text) {
    return codes.contains(text.toLowerCase(Locale.ROOT));
  }

  /** True for a word with which the name of a currency after its number begins. */
  boolean isWord(String word) {
    return after.startsWith(word);
  }

  /** A sign, code or name that stands before its number and begins at a piece. */
  Phrases.@Nullable Found<Money> before(Pieces pieces, int first) {
    return before.startingAt(pieces, first);
  }

  /** A sign, code or name that stands after its number and begins at a piece. */
  Phrases.@Nullable Found<Money> after(Pieces pieces, int first) {
    return after.startingAt(pieces, first);
  }
}
