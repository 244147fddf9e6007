package dev.gainsay.extract.time;

import dev.gainsay.extract.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a sentence so far: dates by their first token, since long times are tried from
 * many sides, and what the sentence has come to.
 */
final class Memory {
  /** How many tokens a year may stand before a month that belongs to it. */
  private static final int YEAR_REACH = 6;

  private final @Nullable Reading[] readings;
  private final boolean[] known;
  private final String[] lower;
  private @Nullable LocalDate dated;
  private @Nullable Integer year;
  private int yearEnd;

  Memory(Sentence sentence) {
    int size = sentence.size();
    readings = new Reading[size];
    known = new boolean[size];
    lower = new String[size];
    for (int i = 0; i < size; i++) {
      lower[i] = sentence.token(i).lower();
    }
  }

  boolean knows(int index) {
    return known[index];
  }

  @Nullable Reading recall(int index) {
    return readings[index];
  }

  void keep(int index, @Nullable Reading reading) {
    readings[index] = reading;
    known[index] = true;
  }

  /** The sentence has come to a day that it names with its month. */
  void come(LocalDate day) {
    dated = day;
  }

  /** The sentence named a year, up to a token. */
  void name(int namedYear, int end) {
    year = namedYear;
    yearEnd = end;
  }

  /** The year named right before a token: "twice last year, in June and again in December". */
  @Nullable Integer yearBefore(int index) {
    return index >= yearEnd && index - yearEnd <= YEAR_REACH ? year : null;
  }

  /** The day named with its month that the sentence has come to, null where it has not. */
  @Nullable LocalDate dated() {
    return dated;
  }

  /** The index after the year that was named last. */
  int yearEnd() {
    return yearEnd;
  }

  /** The text of a token in lower case, "" outside the sentence. */
  String word(int index) {
    return index < 0 || index >= lower.length ? "" : lower[index];
  }

  /** A date was narrated: what counts from it is another now. */
  void forget() {
    Arrays.fill(known, false);
  }
}
