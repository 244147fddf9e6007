package dev.gainsay.check;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Claims by chance, near enough to one another that every rule has something to say. */
final class RandomNews {
  private static final Unit[] UNITS = {
    Unit.count("person"), unit("mile", 1609.344), unit("kilometer", 1000)
  };
  private static final Unit[] TIMES = {time("minute", 60), time("hour", 3600), time("day", 86400)};
  private static final String[] NUMBERS = {
    "9", "10", "12", "14", "15", "12.4", "16", "20", "100", "120", "123", "140", "1200", "1230", "0"
  };
  private static final String[] QUOTED = {
    "We trust the count",
    "we trust count!",
    "We trust the count and we wait",
    "They trust the count",
    "Just trust the count"
  };
  private static final @Nullable String[] QUOTED_SPEAKERS = {
    "ana ruiz", "ana ruiz", "pedro lund", null
  };
  private static final String[] RELATIONS = {"open", "shut", "airport", "hotel"};
  private static final String[] HOLDERS = {"ana ruiz", "pedro lund"};
  private static final @Nullable String[] NAMES = {null, "ana ruiz", "pedro lund"};
  private static final String[] OFFICES = {"mayor", "governor"};
  private static final @Nullable String[] SPEAKERS = {null, null, "police", "ministry", "unnamed"};
  private static final @Nullable String[] DAYS = {null, "2025-06-03", "2025-06-04", "2025-06-09"};
  private static final @Nullable String[] ZONES = {null, null, "Beijing", "London"};

  private final RandomGenerator random;

  RandomNews(RandomGenerator random) {
    this.random = random;
  }

  private static Unit unit(String id, double factor) {
    return new Unit(Unit.Quantity.MEASURE, id, "length", factor, 0);
  }

  private static Unit time(String id, double factor) {
    return new Unit(Unit.Quantity.TIME, id, "duration", factor, 0);
  }

  /** All pairs among some claims that can be put side by side, the lower value first. */
  List<Rivals> rivals(int claims) {
    List<Claim> all = claims(claims);
    List<Rivals> rivals = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (comparable(all.get(i), all.get(j))) {
          boolean inOrder = value(all.get(i)) <= value(all.get(j));
          Claim lower = all.get(inOrder ? i : j);
          Claim higher = all.get(inOrder ? j : i);
          rivals.add(News.rivals(lower, higher, random.nextInt(3) == 0 ? 0.2 : 1));
        }
      }
    }
    return rivals;
  }

  List<Claim> claims(int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String words = pick(QUOTED);
      News news =
          News.of("article-" + i, pick(DAYS), "Report " + i + ": the value. \"" + words + "\"");
      if (random.nextInt(6) == 0) {
        claims.add(news.quote(words, pick(QUOTED_SPEAKERS), random.nextInt(4) == 0));
        continue;
      }
      news = news.saidBy(pick(SPEAKERS));
      claims.add(
          random.nextInt(3) == 0
              ? inWords(news)
              : claim(random.nextBoolean() ? news.growing() : news));
    }
    return claims;
  }

  private Claim inWords(News news) {
    return switch (random.nextInt(3)) {
      case 0 -> news.status("the value", pick(RELATIONS), random.nextBoolean(), pick(NAMES));
      case 1 -> news.role("the value", pick(HOLDERS), pick(OFFICES));
      default -> news.comparison("the value", pick(Comparison.Standing.values()), bounded());
    };
  }

  private Comparison.@Nullable Bound bounded() {
    return random.nextBoolean()
        ? null
        : new Comparison.Bound("since", 1954 + 20 * random.nextInt(2), false);
  }

  private Claim claim(News news) {
    return switch (random.nextInt(5)) {
      case 0 -> news.date("the value", when());
      case 1 -> news.duration("the value", bound(), pick(TIMES), number(), number());
      case 2 -> rank(news);
      default -> figure(news);
    };
  }

  private FigureClaim figure(News news) {
    Bound bound = bound();
    return bound == Bound.RANGE
        ? news.figure("the value", bound, pick(UNITS), number(), number())
        : news.figure("the value", bound, pick(UNITS), number());
  }

  private RankClaim rank(News news) {
    int place = random.nextInt(1, 6);
    return news.rank("the value", random.nextBoolean() ? 1 : place, place);
  }

  private When when() {
    LocalDateTime day = LocalDateTime.of(2025, 6, random.nextInt(1, 5), 0, 0);
    When when =
        switch (random.nextInt(4)) {
          case 0 -> When.at(day.plusHours(12), day.plusHours(18), Grain.PART_OF_DAY);
          case 1 -> When.at(day.plusHours(15), day.plusHours(20), Grain.PART_OF_DAY);
          case 2 -> When.at(day, day.plusDays(1), Grain.DAY);
          default -> When.at(day.withDayOfMonth(1), day.withDayOfMonth(8), Grain.WEEK);
        };
    return when.inZone(pick(ZONES)).edged(random.nextInt(5) == 0 ? When.Edge.SINCE : When.Edge.AT);
  }

  private Bound bound() {
    // Most numbers in print have no hedge.
    return random.nextInt(3) == 0 ? Bound.EXACT : pick(Bound.values());
  }

  private String number() {
    return pick(NUMBERS);
  }

  private <T extends @Nullable Object> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private static boolean comparable(Claim one, Claim other) {
    Figure first = figure(one);
    Figure second = figure(other);
    return one.kind() == other.kind()
        && (first == null || second == null || first.comparableWith(second));
  }

  static @Nullable Figure figure(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return stated.figure();
    }
    return claim instanceof DurationClaim stated ? stated.length() : null;
  }

  private static double value(Claim claim) {
    Figure figure = figure(claim);
    if (figure != null) {
      return figure.expectedInBase().low() + figure.expectedInBase().high();
    }
    if (claim instanceof DateClaim date) {
      return date.date().from().getDayOfYear() + date.date().from().getHour() / 24.0;
    }
    return claim instanceof RankClaim rank ? rank.rank().worst() : 0;
  }
}
