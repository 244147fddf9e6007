package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.VocabularyFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The measured units and shares of {@code units.yml}. */
final class Measures {

  private record Entry(
      @Nullable String kind,
      @JsonProperty(required = true) String dimension,
      @JsonProperty(required = true) double factor,
      double offset,
      @Nullable List<String> words,
      @Nullable List<String> symbols,
      @Nullable List<String> glued,
      @Nullable List<String> apart,
      @Nullable List<String> before) {}

  private static final Set<String> CLOSERS = Set.of("", ",", ".", ";", ")");

  private final Phrases<Unit> units = new Phrases<>();
  private final Phrases<Unit> before = new Phrases<>();
  private final Map<String, Unit> byId = new HashMap<>();
  private final Map<String, Unit> glued = new HashMap<>();
  private final Map<String, Unit> apart = new HashMap<>();

  Measures() {
    VocabularyFile.read("units", new TypeReference<Map<String, Entry>>() {}).forEach(this::add);
  }

  private void add(String id, Entry entry) {
    Unit.Quantity quantity =
        entry.kind() == null
            ? Unit.Quantity.MEASURE
            : Unit.Quantity.valueOf(entry.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    Unit unit = new Unit(quantity, id, entry.dimension(), entry.factor(), entry.offset());
    byId.put(id, unit);
    orEmpty(entry.words()).forEach(word -> units.add(word, false, unit));
    orEmpty(entry.before()).forEach(word -> before.add(word, false, unit));
    orEmpty(entry.symbols()).forEach(symbol -> units.add(symbol, true, unit));
    orEmpty(entry.glued()).forEach(symbol -> glued.put(symbol, unit));
    orEmpty(entry.apart()).forEach(symbol -> glued.put(symbol, unit));
    orEmpty(entry.apart()).forEach(symbol -> apart.put(symbol, unit));
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /** True for a word with which the name of a unit begins. */
  boolean isWord(String word) {
    return units.startsWith(word);
  }

  /** The unit that begins at a piece, right after a number. */
  Phrases.@Nullable Found<Unit> startingAt(Pieces pieces, int first) {
    Phrases.Found<Unit> found = units.startingAt(pieces, first);
    if (found != null) {
      return found;
    }
    boolean touches =
        pieces.glued(first) && !(pieces.glued(first + 1) && pieces.letters(first + 1));
    boolean oneIn = pieces.word(first).equals("in") && pieces.digits(first + 2);
    Unit unit =
        touches && !(oneIn && pieces.hyphen(first + 1)) ? glued.get(pieces.text(first)) : null;
    if (unit == null && !pieces.glued(first) && pieces.digits(first - 1)) {
      boolean letter =
          pieces.hyphen(first + 1) || (pieces.glued(first + 1) && pieces.letters(first + 1));
      boolean noun = pieces.tag(first + 1).startsWith("NN");
      // "6 ft 2 in, 90 kg": the inch and the preposition look alike.
      boolean in = pieces.text(first).equals("in") && CLOSERS.contains(pieces.word(first + 1));
      unit = letter || noun ? null : in ? byId.get("inch") : apart.get(pieces.text(first));
    }
    return unit == null ? null : new Phrases.Found<>(first, first + 1, unit);
  }

  /** The unit whose words end right before a number: "magnitude 7.1". */
  Phrases.@Nullable Found<Unit> before(Pieces pieces, int first) {
    return before.endingBefore(pieces, pieces.hyphen(first - 1) ? first - 1 : first);
  }

  /** A unit by its id, said by the one piece at {@code first}. */
  Phrases.Found<Unit> named(String id, int first) {
    return new Phrases.Found<>(first, first + 1, Objects.requireNonNull(byId.get(id), id));
  }
}
