package dev.gainsay.extract;

import dev.gainsay.claim.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative times count from while an article is read from its first sentence to its last.
 *
 * <p>"Last year" counts from the day of publication, "the following day" from the date narrated
 * last.
 */
public final class Clock {
  private final @Nullable LocalDate published;
  private final @Nullable Integer storyYear;
  private @Nullable LocalDate today;
  private @Nullable When narrated;
  private @Nullable Integer narratedYear;

  public Clock(@Nullable LocalDate published) {
    this(published, null);
  }

  /**
   * A clock for an article of a known story.
   *
   * @param published the day of publication, null where nobody knows it
   * @param storyYear the year that dates without one belong to where neither the publication nor
   *     the text settles it, null where nobody knows it
   */
  public Clock(@Nullable LocalDate published, @Nullable Integer storyYear) {
    this.published = published;
    this.today = published;
    this.storyYear = storyYear;
  }

  /** The day of publication, null where nobody knows it. */
  public @Nullable LocalDate published() {
    return published;
  }

  /**
   * The day that "today" means: the one of publication, unless the text says that it is telling of
   * another; null where nobody knows it.
   */
  public @Nullable LocalDate today() {
    return today;
  }

  /** The text calls this day "today". */
  public void settleToday(LocalDate day) {
    today = day;
  }

  /** The year of the story, null where nobody knows it. */
  public @Nullable Integer storyYear() {
    return storyYear;
  }

  /** The last date that the text narrated, null before the first. */
  public @Nullable When narrated() {
    return narrated;
  }

  /**
   * The year of the date that the text named last, null before the first: "that year" is this one.
   */
  public @Nullable Integer narratedYear() {
    return narratedYear;
  }

  /** The text has come to this date. */
  public void narrate(When date) {
    narrated = date;
    narratedYear = date.from().getYear();
  }

  /**
   * The text names this year, without coming to it: it moves "that year", never "the following
   * day".
   */
  public void mention(int year) {
    narratedYear = year;
  }
}
