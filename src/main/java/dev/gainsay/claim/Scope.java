package dev.gainsay.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The qualifiers that narrow a claim: where, among whom, for which version, per what. */
public record Scope(Map<Narrowing, String> parts) {

  /** What a qualifier narrows by. */
  public enum Narrowing {
    PLACE,
    POPULATION,
    PERIOD,
    VERSION,
    PER,
    PART;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** No qualifier. */
  public static final Scope NONE = new Scope(Map.of());

  public Scope {
    Map<Narrowing, String> sorted = new EnumMap<>(Narrowing.class);
    sorted.putAll(parts);
    parts = Collections.unmodifiableMap(sorted);
  }

  /** What narrows it in one way, null where nothing does. */
  public @Nullable String by(Narrowing narrowing) {
    return parts.get(narrowing);
  }

  /** The same scope with one more qualifier. */
  public Scope with(Narrowing narrowing, String value) {
    Map<Narrowing, String> more = new EnumMap<>(Narrowing.class);
    more.putAll(parts);
    more.put(narrowing, value);
    return new Scope(more);
  }
}
