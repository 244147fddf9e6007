package dev.gainsay.align;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long something has lasted that is dated by its beginning, so that "in government since 2010"
 * and "after 12 years in power" can be put side by side, and how long a contract runs that is dated
 * by its end. The length is counted in years up to the article's publication, or from it.
 */
final class Elapsed {
  /** Shorter times are told in months, weeks and days, and rarely put both ways. */
  private static final double FROM_YEARS = 1.5;

  private static final String SINCE = "since";
  private static final String CONTRACT = "sign";
  private static final Unit YEAR = Unit.time("year");

  private Elapsed() {}

  /** The length as a claim over the date's own words; null where it cannot be known. */
  static @Nullable DurationClaim of(DateClaim claim) {
    When date = claim.date();
    LocalDate published = claim.article().source().published();
    if (date.edge() == When.Edge.UNTIL && date.settled() && published != null) {
      return running(claim, date, published);
    }
    if (date.edge() != When.Edge.SINCE || !date.settled() || published == null || !since(claim)) {
      return null;
    }
    double least = years(date.to(), published.atStartOfDay());
    double most = years(date.from(), published.plusDays(1).atStartOfDay());
    if (least < FROM_YEARS) {
      return null;
    }
    // Who says "six years" after six and a third leaves the rest out, or rounds.
    return length(SINCE, claim, Math.floor(least), Math.max(most, Math.rint(most)), least);
  }

  /**
   * "A contract until the summer of 2029": what is signed now runs so long, give or take the months
   * until it begins.
   */
  private static @Nullable DurationClaim running(DateClaim claim, When date, LocalDate published) {
    double least = years(published.atStartOfDay(), date.from());
    double most = years(published.atStartOfDay(), date.to());
    return least < FROM_YEARS || !CONTRACT.equals(claim.topic().relation())
        ? null
        : length("until", claim, Math.floor(least), Math.ceil(most), (least + most) / 2);
  }

  private static DurationClaim length(
      String edge, DateClaim claim, double low, double high, double about) {
    Interval read = Interval.closed(low, high);
    BigDecimal years = BigDecimal.valueOf(about).setScale(0, RoundingMode.HALF_UP);
    String text = edge + " " + claim.valueText();
    return new DurationClaim(
        claim.basis(), new Figure(text, Bound.ABOUT, List.of(years), read, read, YEAR, null));
  }

  /** The word itself, as "after" and "from" begin other things. */
  private static boolean since(DateClaim claim) {
    if (!claim.article().hasText()) {
      return false;
    }
    int start = claim.passage().span().start();
    int from = Math.max(0, start - 2 * SINCE.length());
    String near = claim.article().text().substring(from, start).toLowerCase(Locale.ROOT).strip();
    return near.endsWith(SINCE) || near.endsWith(SINCE + " the") || near.endsWith(SINCE + " in");
  }

  private static double years(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.DAYS.between(from, to) / 365.2425;
  }
}
