package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.yml}. */
final class Currencies {

  private record Entry(
      @Nullable List<String> signs,
      @Nullable List<String> names,
      @Nullable List<String> before,
      @Nullable List<String> parts) {}

  /**
   * A way to name money.
   *
   * @param unit of money
   * @param worth what one of it is worth in the unit: 0.01 for cents
   */
  record Money(Unit unit, BigDecimal worth) {}

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Phrases<Money> before = new Phrases<>();
  private final Phrases<Money> after = new Phrases<>();
  private final Set<String> codes = new HashSet<>();

  Currencies() {
    VocabularyFile.read("currencies", new TypeReference<Map<String, Entry>>() {})
        .forEach(this::add);
  }

  private void add(String code, Entry entry) {
    Money money = new Money(Unit.money(code), BigDecimal.ONE);
    before.add(code, true, money);
    after.add(code, true, money);
    codes.add(code.toLowerCase(Locale.ROOT));
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

  /** A sign, code or name that stands before its number and begins at a piece. */
  Phrases.@Nullable Found<Money> before(Pieces pieces, int first) {
    return before.startingAt(pieces, first);
  }

  /** A sign, code or name that stands after its number and begins at a piece. */
  Phrases.@Nullable Found<Money> after(Pieces pieces, int first) {
    return after.startingAt(pieces, first);
  }
}
