package dev.gainsay.align;

import java.util.Locale;

/** Why two claims that look alike are not compared. */
public enum Guard {
  /** They are about different persons or things. */
  OTHER_SUBJECT,
  /** They state different properties: monthly and daily users, revenue and profit. */
  OTHER_METRIC,
  /** They are about different events. */
  OTHER_EVENT,
  /** They hold for different places. */
  OTHER_PLACE,
  /** They hold for different populations. */
  OTHER_POPULATION,
  /** They hold for different times. */
  OTHER_TIME,
  /** They hold for different versions or models. */
  OTHER_VERSION,
  /** They are rates per different things. */
  OTHER_RATE,
  /** One counts a part of what the other counts. */
  PART_OF_WHOLE,
  /** Their units do not convert into one another. */
  OTHER_UNIT,
  /** One is a change, the other a level. */
  CHANGE_AND_LEVEL,
  /** They answer the same question about different things. */
  OTHER_OBJECT,
  /** One is planned or supposed, the other happened. */
  OTHER_STANCE,
  /** They are credited to different speakers. */
  OTHER_SPEAKER,
  /** They are different remarks: too few of their words are shared. */
  OTHER_REMARK,
  /** Too little in the two sentences says that they speak of the same matter. */
  UNCLEAR_MATTER;

  /** The word reports use, for example "other-metric". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
