package dev.gainsay.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as far as it or its story says.
 *
 * @param title the headline
 * @param outlet the publication that printed it
 * @param byline who wrote it
 * @param address its public address
 * @param published the day it was published
 * @param publishedBecause how the day was found, in words for a reader ("the story file says so",
 *     "read as month/day: the other articles fit only so"); null where no day is known
 * @param language BCP 47 tag, "en" where nothing else is known
 */
public record Source(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String address,
    @Nullable LocalDate published,
    @Nullable String publishedBecause,
    String language) {

  /** A source of which nothing is known. */
  public static final Source UNKNOWN = new Source(null, null, null, null, null, null, "en");
}
