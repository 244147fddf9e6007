package dev.gainsay.extract;

import dev.gainsay.claim.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative times count from while an article is read from its first sentence to its last.
 *
 * <p>"Last year" counts from the day of publication, "the following day" from the date narrated last.
 */
final class Clock {
  private final @Nullable LocalDate published;
  private @Nullable When narrated;

  Clock(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The day of publication, null where nobody knows it. */
  @Nullable LocalDate published() {
    return published;
  }

  /** The last date that the text narrated, null before the first. */
  @Nullable When narrated() {
    return narrated;
  }

  /** The text has come to this date. */
  void narrate(When date) {
    narrated = date;
  }
}
