package dev.gainsay.report;

import dev.gainsay.check.Rivals;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How two values compare, in sentences that an editor can redo by hand: "'over 600 million' is read
 * as less than 700,000,000; …; (1,000,000,000 - 700,000,000) / 700,000,000 = 43 %".
 */
final class Arithmetic {
  /** How the sentence of {@link #guardsPassed} begins. */
  static final String NOTHING_APART = "nothing tells them apart: ";

  private static final double MANY_TIMES = 9;

  private Arithmetic() {}

  /** The sentences for two sides; none where their values have no arithmetic in common. */
  static List<String> of(Rivals rivals) {
    Claim one = rivals.getOne().first();
    Claim other = rivals.getOther().first();
    Figure lower = ByValue.figure(one);
    Figure higher = ByValue.figure(other);
    if (lower != null && higher != null && lower.comparableWith(higher)) {
      return lower.expectedBeside(higher).endsBefore(higher.expectedBeside(lower))
          ? ofFigures(lower, higher)
          : ofFigures(higher, lower);
    }
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return List.of(ofDates(early, late));
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      return List.of(ofRanks(better, worse));
    }
    if (one instanceof QuoteClaim first && other instanceof QuoteClaim second) {
      return ofWords(first, second);
    }
    return List.of();
  }

  /** The words that stand in one wording only. */
  private static List<String> ofWords(QuoteClaim one, QuoteClaim other) {
    List<String> sentences = new ArrayList<>();
    addOwn(one, other, sentences);
    addOwn(other, one, sentences);
    return sentences;
  }

  private static void addOwn(QuoteClaim claim, QuoteClaim other, List<String> sentences) {
    List<String> own = new ArrayList<>(claim.quotation().words());
    other.quotation().words().forEach(own::remove);
    if (!own.isEmpty()) {
      sentences.add(
          "only in \u201c%s\u201d: %s"
              .formatted(Wording.shortened(claim.valueText()), String.join(", ", own)));
    }
  }

  /** How far the values lie apart: "43 %", "2 days", "3 places"; "" where nothing can be said. */
  static String gap(Rivals rivals) {
    Claim one = rivals.getOne().first();
    Claim other = rivals.getOther().first();
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return Wording.hours(early.date().hoursApart(late.date()));
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      int places = placesApart(better, worse);
      return places + (places == 1 ? " place" : " places");
    }
    // From ten times on nobody thinks in percent.
    return rivals.getGap() < MANY_TIMES
        ? Wording.percent(rivals.getGap())
        : "a factor of " + Wording.number(Math.rint(rivals.getGap() + 1));
  }

  /** A number that grows with the distance of two sides, to find the widest clash of one slot. */
  static double width(Rivals rivals) {
    Claim one = rivals.getOne().first();
    Claim other = rivals.getOther().first();
    if (one instanceof DateClaim early && other instanceof DateClaim late) {
      return early.date().hoursApart(late.date());
    }
    if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      return placesApart(better, worse);
    }
    return rivals.getGap();
  }

  private static List<String> ofFigures(Figure lower, Figure higher) {
    List<String> sentences = new ArrayList<>();
    boolean converted = !lower.unit().equals(higher.unit());
    Interval low = lower.expectedBeside(higher);
    Interval high = higher.expectedBeside(lower);
    // Shares of a temperature depend on where its scale begins: those are calculated in base units.
    boolean proportional = lower.unit().offset() == 0 && higher.unit().offset() == 0;
    // The smaller unit, since "1 week = 7 days" is easier to redo than "1 day = 0.142857 weeks".
    Unit in = higher.unit().factor() < lower.unit().factor() ? higher.unit() : lower.unit();
    double scale = proportional ? in.factor() : 1;
    if (converted) {
      sentences.add(conversion(lower, higher, in, proportional));
    }
    String unit = converted && proportional ? in.id() : "";
    boolean apart = low.endsBefore(high);
    if (!apart) {
      sentences.add(quoted(lower) + " " + range(lower));
      sentences.add(quoted(higher) + " " + range(higher));
      sentences.add("the two have values in common");
      return List.of(String.join("; ", sentences));
    }
    double near = low.high() / scale;
    double far = high.low() / scale;
    sentences.add(
        quoted(lower) + read(lower, low.highOpen() ? "less than" : "at most", near, unit));
    sentences.add(
        quoted(higher) + read(higher, high.lowOpen() ? "more than" : "at least", far, unit));
    if (near > 0 && far > near) {
      String one = Wording.number(near);
      sentences.add(
          "(%s \u2212 %s) / %s = %s"
              .formatted(Wording.number(far), one, one, Wording.percent(low.gap(high))));
    }
    return List.of(String.join("; ", sentences));
  }

  private static String quoted(Figure figure) {
    return "\u201c" + Wording.oneLine(figure.text()) + "\u201d";
  }

  private static String read(Figure figure, String bound, double end, String unit) {
    String number = unit.isEmpty() ? Wording.number(end) : Wording.measured(end, unit);
    return isPoint(figure) ? " is " + number : " is read as " + bound + " " + number;
  }

  private static boolean isPoint(Figure figure) {
    return figure.expected().low() == figure.expected().high();
  }

  /** What a reader takes a figure for, in its own unit. */
  private static String range(Figure figure) {
    Interval expected = figure.expected();
    if (isPoint(figure)) {
      return "is " + Wording.number(expected.low());
    }
    return "is read as %s to %s"
        .formatted(Wording.number(expected.low()), Wording.number(expected.high()));
  }

  private static String conversion(Figure lower, Figure higher, Unit in, boolean proportional) {
    Figure converted = in.equals(lower.unit()) ? higher : lower;
    Unit from = converted.unit();
    if (proportional) {
      return "%s = %s"
          .formatted(
              Wording.measured(1, from.id()),
              Wording.measured(from.factor() / in.factor(), in.id()));
    }
    BigDecimal number = converted.stated().get(0);
    double base = number.doubleValue() * from.factor() + from.offset();
    return "%s = %s"
        .formatted(
            Wording.measured(number.doubleValue(), from.id()),
            Wording.measured((base - in.offset()) / in.factor(), in.id()));
  }

  private static String ofDates(DateClaim early, DateClaim late) {
    When one = early.date();
    When other = late.date();
    String both =
        "\u201c%s\u201d means %s; \u201c%s\u201d means %s"
            .formatted(
                Wording.oneLine(early.text()),
                time(one),
                Wording.oneLine(late.text()),
                time(other));
    if (!one.disjoint(other)) {
      return both + "; they have moments in common";
    }
    long hours = one.hoursApart(other);
    return both
        + "; no moment is in both"
        + (hours == 0 ? "" : "; " + Wording.hours(hours) + " lie between them");
  }

  /** "2026-03-04", "2026-03-03 18:00 to 2026-03-04 00:00", "any time before 2026-03-04". */
  static String time(When when) {
    String zone = when.zone() == null ? "" : " (" + when.zone() + ")";
    if (!when.settled()) {
      String clock = isMidnight(when.from()) ? "" : " " + when.from().toLocalTime();
      return when.firstDay() + clock + zone + " (nobody says which " + when.open().word() + ")";
    }
    return switch (when.edge()) {
      case UNTIL -> "any time before " + moment(when.to()) + zone;
      case SINCE -> "any time from " + moment(when.from()) + " on" + zone;
      case AT -> span(when) + zone;
    };
  }

  private static String span(When when) {
    if (!when.from().plusMinutes(1).isBefore(when.to())) {
      return when.from().toLocalDate() + " " + when.from().toLocalTime();
    }
    boolean wholeDays = isMidnight(when.from()) && isMidnight(when.to());
    LocalDateTime last = wholeDays ? when.to().minusDays(1) : when.to();
    if (wholeDays && when.from().equals(last)) {
      return moment(when.from());
    }
    if (wholeDays) {
      return moment(when.from()) + " to " + moment(last);
    }
    boolean oneDay = when.from().toLocalDate().equals(when.to().minusMinutes(1).toLocalDate());
    String to = isMidnight(when.to()) ? "24:00" : when.to().toLocalTime().toString();
    return oneDay
        ? "%s, %s to %s".formatted(when.from().toLocalDate(), when.from().toLocalTime(), to)
        : moment(when.from()) + " to " + moment(when.to());
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String moment(LocalDateTime time) {
    return isMidnight(time)
        ? time.toLocalDate().toString()
        : time.toLocalDate() + " " + time.toLocalTime();
  }

  private static String ofRanks(RankClaim better, RankClaim worse) {
    return "\u201c%s\u201d is %s; \u201c%s\u201d is %s; %s"
        .formatted(
            Wording.oneLine(better.valueText()),
            places(better),
            Wording.oneLine(worse.valueText()),
            places(worse),
            placesApart(better, worse) > 0 ? "no place is in both" : "they have places in common");
  }

  private static String places(RankClaim claim) {
    int best = claim.rank().best();
    int worst = claim.rank().worst();
    return best == worst ? "place " + best : "one of the places " + best + " to " + worst;
  }

  private static int placesApart(RankClaim one, RankClaim other) {
    int apart =
        Math.max(
            one.rank().best() - other.rank().worst(), other.rank().best() - one.rank().worst());
    return Math.max(0, apart);
  }

  /** Which differences were looked for and not found, as one sentence. */
  static String guardsPassed(Kind kind) {
    return switch (kind) {
      case FIGURE, DURATION ->
          NOTHING_APART
              + "subject, metric, event, place, population, time, version, rate, part and whole, unit,"
              + " change and level, stance";
      case QUOTE -> NOTHING_APART + "speaker, occasion";
      case STATUS -> NOTHING_APART + "subject, matter, place, time, stance, speaker";
      case ROLE, COMPARISON -> NOTHING_APART + "subject, matter, place, time";
      case DATE, RANK ->
          NOTHING_APART + "subject, event, place, population, version, part and whole, stance";
    };
  }
}
