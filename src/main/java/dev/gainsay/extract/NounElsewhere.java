package dev.gainsay.extract;

import dev.gainsay.claim.Unit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number whose noun another number before it has: "52 seats, three more than in 2019".
 *
 * @param after the index after the other number, or after "of them", behind which the noun stands
 * @param part what makes this one another count of the same things
 */
record NounElsewhere(int after, String part) {
  private static final String AGAINST = "against";
  private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");
  private static final Set<String> DIFFERENCE = Set.of("more", "fewer", "less");

  /** The longest noun between two numbers: "218 registered votes to 205". */
  private static final int WORDS_OF_NOUN = 4;

  /** The number before that has the noun; null where the words do not point to one. */
  static @Nullable NounElsewhere of(Sentence s, Mention.Quantity m, List<Mention> all) {
    String part = part(s, m);
    if (part == null) {
      return null;
    }
    Mention.Quantity before = null;
    for (Mention other : all) {
      if (other instanceof Mention.Quantity quantity && quantity.end() <= m.first()) {
        before = quantity;
      }
    }
    if (before == null
        || before.figure().unit().quantity() != Unit.Quantity.NUMBER
        || before.figure().change() != null) {
      return null;
    }
    boolean far = m.first() - before.end() > WORDS_OF_NOUN + 1;
    if (far && part.equals(AGAINST)) {
      return null;
    }
    // "Four people, two of them children".
    boolean own = s.word(m.end()).equals("of") && s.tag(m.end() + 2).equals("NNS");
    return new NounElsewhere(own ? m.end() + 2 : before.end(), part);
  }

  private static @Nullable String part(Sentence s, Mention.Quantity m) {
    String next = s.word(m.end());
    String second = s.word(m.end() + 1);
    if (DIFFERENCE.contains(next) && second.equals("than")) {
      return "additional";
    }
    if (next.equals("of") && THEM.contains(second)) {
      return "of those";
    }
    int to = m.first() - 1;
    boolean closed = next.isEmpty() || next.matches("[,.;:]|and|in|on|with");
    boolean between = to > 0 && s.word(to).equals("to") && s.token(to - 1).noun();
    return between && closed ? AGAINST : null;
  }
}
