package dev.gainsay.extract.time;

import java.util.Locale;

/**
 * Sets of words that say what the words beside them are; {@code claims/vocabulary/times.yml} lists
 * them under "cues" and says what each is for.
 */
enum Cue {
  AFTER_FEAST,
  AGES_AND_DEGREES,
  ANCHORS,
  BACK,
  BEFORE_DAY,
  BEFORE_FEAST,
  BEFORE_LENGTHS,
  BEFORE_MONTH,
  BEFORE_NAME,
  BEFORE_NO_YEAR,
  BEFORE_ONE,
  BEFORE_QUANTITY,
  BEFORE_RELATIVE,
  BEFORE_SEASON,
  BEFORE_SPELLED_YEAR,
  BEFORE_TIME,
  BEFORE_UNCOUNTED,
  BEFORE_YEAR,
  BEHIND_NAME,
  BETWEEN_NUMBER_AND_UNIT,
  COMPARISON,
  ENDING,
  FILLERS,
  MOMENT_LINKS,
  NOUN_PHRASE,
  NO_DAY_BEFORE,
  ONE_AWAY,
  PASSED,
  PERIOD,
  PLACING,
  RECURRENCE,
  STARTING,
  STARTS,
  TRIGGERS;

  /** The key in the vocabulary: "before-month". */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
