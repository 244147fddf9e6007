package dev.gainsay.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which property of its subject a quantity states, and the words that say so.
 *
 * @param name the noun phrase or relation that names it: "monthly active user", "deaths"
 * @param relation id of what happens to what is counted; null where no word says
 * @param unit the counted noun phrase; null where nothing is counted
 * @param population whom of a class the relation is told of, "villager"; null for the whole class
 * @param running true where later figures replace earlier ones
 * @param words the words of the noun phrase
 * @param first first token of value and attribute
 * @param end after their last token
 * @param confidence how sure it is, 0 to 1
 */
record Attribute(
    String name,
    @Nullable String relation,
    @Nullable String unit,
    @Nullable String population,
    boolean running,
    Set<String> words,
    int first,
    int end,
    double confidence) {
  /** The attribute that a relation names. */
  static Attribute of(
      Vocabulary.Relation relation,
      @Nullable String counted,
      @Nullable String population,
      int first,
      int end,
      double confidence) {
    String name = relation.label() == null ? relation.id() : relation.label();
    return new Attribute(
        name,
        relation.id(),
        counted,
        population,
        relation.running(),
        Set.of(),
        first,
        end,
        confidence);
  }
}
