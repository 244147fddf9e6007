package dev.gainsay.rules;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a rule, its page or a folder of rules, and where.
 *
 * @param file the path as the person who gave it should read it
 * @param line counted from 1; 0 where it is the file as a whole
 * @param message what is wrong, a sentence without its full stop
 * @param maybe what would mend it, to be read after "Maybe "; null where nobody knows
 */
public record RuleError(String file, int line, String message, @Nullable String maybe)
    implements Comparable<RuleError> {

  private static final Comparator<RuleError> ORDER =
      Comparator.comparing(RuleError::file)
          .thenComparingInt(RuleError::line)
          .thenComparing(RuleError::message);

  /** "rules/figures/disjoint.drl:12: …", and on the next line " Maybe …". */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return place + ": " + message + (maybe == null ? "" : "\n  Maybe " + maybe);
  }

  @Override
  public int compareTo(RuleError other) {
    return ORDER.compare(this, other);
  }
}
