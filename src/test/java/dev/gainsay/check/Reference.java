package dev.gainsay.check;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.Comparison.Standing;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Interval;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Status;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the bundled rules ought to say of two claims, worked out from the claims alone: it asks
 * nothing of {@link Rivals} and knows nothing of Drools.
 */
final class Reference {
  private Reference() {}

  /** Ids of the rules that ought to match, the claim with the lower value first. */
  static Set<String> rules(Claim one, Claim other, double confidence) {
    Set<String> rules = new TreeSet<>();
    if (one instanceof FigureClaim lower && other instanceof FigureClaim higher) {
      figures("figures", lower.figure(), higher.figure(), rules);
    } else if (one instanceof DurationClaim lower && other instanceof DurationClaim higher) {
      figures("durations", lower.length(), higher.length(), rules);
    } else if (one instanceof DateClaim early && other instanceof DateClaim late) {
      dates(early.date(), late.date(), rules);
    } else if (one instanceof RankClaim better && other instanceof RankClaim worse) {
      int last = Math.min(better.rank().worst(), worse.rank().worst());
      int first = Math.max(better.rank().best(), worse.rank().best());
      rules.add(last < first ? "ranks/disjoint" : "reconcile/wider-value");
    } else if (one instanceof QuoteClaim first && other instanceof QuoteClaim second) {
      quotes(first, second, confidence, rules);
      return rules;
    } else if (one instanceof StatusClaim first && other instanceof StatusClaim second) {
      statuses(first, second, rules);
    } else if (one instanceof RoleClaim first && other instanceof RoleClaim second) {
      posts(first.post(), second.post(), rules);
    } else if (one instanceof ComparisonClaim first && other instanceof ComparisonClaim second) {
      comparisons(first.comparison(), second.comparison(), rules);
    }
    boolean conflict = rules.stream().anyMatch(rule -> !rule.startsWith("reconcile/"));
    if (conflict && named(one.speaker(), other.speaker())) {
      rules.add("reconcile/cited-sources");
    }
    if (conflict && update(one, other)) {
      rules.add("reconcile/later-update");
    }
    return rules;
  }

  private static void figures(String family, Figure lower, Figure higher, Set<String> rules) {
    Interval literal = lower.literalInBase();
    Interval otherLiteral = higher.literalInBase();
    // Two limits are compared as the plain numbers that they name.
    boolean limits = lower.bound() == Bound.AT_MOST && higher.bound() == Bound.AT_MOST;
    Interval expected = limits ? plain(lower) : lower.expectedInBase();
    Interval otherExpected = limits ? plain(higher) : higher.expectedInBase();
    if (lower.rounds(higher)) {
      rules.add("reconcile/rounding");
    } else if (!meet(expected, otherExpected)) {
      double from = Math.min(expected.high(), otherExpected.high());
      double to = Math.max(expected.low(), otherExpected.low());
      boolean far = from == 0 ? to > 0 : (to - from) / Math.abs(from) >= 0.25;
      boolean possible = meet(literal, otherLiteral);
      rules.add(family + (!possible ? "/disjoint" : far ? "/far-apart" : "/apart"));
      return;
    }
    boolean contains = within(literal, otherLiteral) || within(otherLiteral, literal);
    boolean sameUnit = lower.unit().equals(higher.unit());
    if (!sameUnit) {
      rules.add("reconcile/converted-units");
    }
    if (contains && !lower.rounds(higher)) {
      rules.add("reconcile/wider-value");
    }
    if (rules.isEmpty()) {
      rules.add("reconcile/overlap");
    }
  }

  private static Interval plain(Figure limit) {
    return Figure.of(limit.text(), Bound.EXACT, limit.stated(), limit.unit(), limit.change())
        .expectedInBase();
  }

  private static void quotes(
      QuoteClaim one, QuoteClaim other, double confidence, Set<String> rules) {
    String name = one.subject();
    String another = other.subject();
    boolean two = name != null && another != null && !name.equals(another);
    String words = plain(one);
    String others = plain(other);
    boolean cut = words.contains(others) || others.contains(words);
    if (two) {
      rules.add("quotes/speaker");
    } else if (!cut) {
      boolean slight = withoutSlight(words).equals(withoutSlight(others));
      rules.add(
          slight ? "quotes/retouched" : confidence < 0.3 ? "quotes/occasion" : "quotes/wording");
    } else {
      rules.add("reconcile/shortened");
    }
    boolean translated =
        one.topic().terms().contains("translated") || other.topic().terms().contains("translated");
    if (!two && !cut && translated) {
      rules.add("reconcile/translation");
    }
  }

  private static void statuses(StatusClaim one, StatusClaim other, Set<String> rules) {
    Status said = one.status();
    Status unsaid = other.status();
    boolean same = said.relation().equals(unsaid.relation());
    boolean doers =
        said.agent() != null && unsaid.agent() != null && !said.agent().equals(unsaid.agent());
    boolean both = said.polarity() && unsaid.polarity();
    boolean conflict = same ? said.polarity() != unsaid.polarity() || (both && doers) : both;
    if (conflict && said.matter().equals(unsaid.matter())) {
      boolean unnamed = "unnamed".equals(one.speaker()) || "unnamed".equals(other.speaker());
      boolean oneVoice = !unnamed && Objects.equals(one.speaker(), other.speaker());
      boolean asked =
          Set.of("where", "why", "by-whom", "of-what", "at-which-try").contains(said.matter());
      String inOneVoice = doers ? "status/doer" : asked ? "status/circumstance" : "status/opposite";
      rules.add(oneVoice ? inOneVoice : "status/disputed");
    }
  }

  private static void posts(Post one, Post other, Set<String> rules) {
    if (!one.holder().equals(other.holder())) {
      rules.add("roles/two-holders");
    } else if (!one.role().equals(other.role())) {
      rules.add("roles/two-posts");
    }
  }

  private static void comparisons(Comparison one, Comparison other, Set<String> rules) {
    Set<Standing> standings = EnumSet.of(one.standing(), other.standing());
    boolean bounded = one.bound() != null && other.bound() != null;
    if (standings.size() == 1) {
      if (one.standing().superlative() && bounded && one.bound().year() != other.bound().year()) {
        rules.add("comparisons/since");
      }
    } else if (standings.equals(EnumSet.of(Standing.AHEAD, Standing.BEHIND))) {
      rules.add("comparisons/order");
    } else if (standings.equals(EnumSet.of(Standing.ALONE, Standing.NTH))) {
      boolean first = one.standing() == Standing.ALONE;
      Comparison alone = first ? one : other;
      Comparison later = first ? other : one;
      boolean within =
          alone.bound() == null
              || (later.bound() != null && later.bound().year() + 1 >= alone.bound().year());
      if (within) {
        rules.add("comparisons/order");
      }
    } else if (standings.equals(EnumSet.of(Standing.LEVEL, Standing.AHEAD))
        || standings.equals(EnumSet.of(Standing.LEVEL, Standing.BEHIND))) {
      rules.add("comparisons/level");
    } else if (standings.equals(EnumSet.of(Standing.ALONE, Standing.AMONG))) {
      Comparison alone = one.standing() == Standing.ALONE ? one : other;
      if (alone.bound() == null) {
        rules.add("comparisons/unique");
      }
    }
  }

  private static String plain(QuoteClaim claim) {
    return " " + claim.quote().toLowerCase(Locale.ROOT).replace("!", "") + " ";
  }

  private static String withoutSlight(String words) {
    return words.replace(" the ", " ").replace(" just ", " ").replace(" and ", " ");
  }

  private static void dates(When early, When late, Set<String> rules) {
    boolean edged = early.edge() != When.Edge.AT || late.edge() != When.Edge.AT;
    boolean earlyEnds = early.edge() == When.Edge.AT && !early.to().isAfter(late.from());
    boolean lateEnds = late.edge() == When.Edge.AT && !late.to().isAfter(early.from());
    if (earlyEnds || lateEnds) {
      rules.add("dates/disjoint");
      if (early.zone() != null
          && late.zone() != null
          && !early.zone().equals(late.zone())
          && early.zoneCouldReconcile(late)) {
        rules.add("reconcile/time-zones");
      }
    } else if (!edged
        && ((!early.from().isAfter(late.from()) && !early.to().isBefore(late.to()))
            || (!late.from().isAfter(early.from()) && !late.to().isBefore(early.to())))) {
      rules.add("reconcile/coarser-date");
    } else {
      rules.add("reconcile/overlap");
    }
  }

  private static boolean meet(Interval one, Interval other) {
    double from = Math.max(one.low(), other.low());
    double to = Math.min(one.high(), other.high());
    return from < to || (from == to && one.contains(from) && other.contains(from));
  }

  private static boolean within(Interval outer, Interval inner) {
    boolean low =
        outer.low() < inner.low()
            || (outer.low() == inner.low() && (!outer.lowOpen() || inner.lowOpen()));
    boolean high =
        outer.high() > inner.high()
            || (outer.high() == inner.high() && (!outer.highOpen() || inner.highOpen()));
    return low && high;
  }

  private static boolean named(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && !one.equals("unnamed")
        && !other.equals("unnamed")
        && !one.equals(other);
  }

  private static boolean update(Claim lower, Claim higher) {
    LocalDate before = lower.article().source().published();
    LocalDate after = higher.article().source().published();
    return lower instanceof FigureClaim
        && lower.topic().running()
        && higher.topic().running()
        && before != null
        && after != null
        && before.isBefore(after);
  }
}
