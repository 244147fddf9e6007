package dev.gainsay.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settles the day of publication of every article of a story, from what all of them say. Symmetric:
 * the order of articles changes nothing. What cannot be settled stays open.
 */
final class Datelines {
  /** Articles that lie further apart do not report the same days. */
  private static final int SAME_NEWS_DAYS = 31;

  /**
   * News seldom names no day of its last two weeks; the two readings of a date lie further apart.
   */
  private static final int RECENT_DAYS = 14;

  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:will|would|plan(?:s|ned)?|scheduled|due|until|expected|expects?|set"
              + " (?:for|to)|next"
              + "|upcoming|deadline|begins?|starts?|expires?|ends?|from|by|before)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int SENTENCE_REACH = 200;

  /**
   * An article to be, before its day is settled.
   *
   * @param id unique in the story
   */
  record Entry(String id, String file, Reading reading, boolean draft) {
    Entry withId(String otherId) {
      return new Entry(otherId, file, reading, draft);
    }
  }

  private final List<Entry> entries;
  private final IdentityHashMap<Entry, LocalDate> days = new IdentityHashMap<>();
  private final IdentityHashMap<Entry, String> becauses = new IdentityHashMap<>();
  private final IdentityHashMap<Entry, LocalDate> narrated = new IdentityHashMap<>();

  private Datelines(List<Entry> entries) {
    this.entries = entries;
  }

  /** The articles with their days, in the same order. */
  static List<Article> settle(List<Entry> entries) {
    Datelines datelines = new Datelines(entries);
    datelines.takeFullDays();
    datelines.settleFigures();
    datelines.settleYears();
    datelines.settleSilent();
    return entries.stream().map(datelines::article).toList();
  }

  private Article article(Entry entry) {
    Article article = entry.reading().toArticle(entry.id(), entry.file(), entry.draft());
    Source bare = article.source();
    return article.withSource(
        new Source(
            bare.title(),
            bare.outlet(),
            bare.byline(),
            bare.address(),
            days.get(entry),
            becauses.get(entry),
            bare.language()));
  }

  private void takeFullDays() {
    for (Entry entry : entries) {
      LocalDate newest = newestNarrated(entry.reading());
      if (newest != null) {
        narrated.put(entry, newest);
      }
      if (entry.reading().imprint().dateline() instanceof Dateline.Full full) {
        decide(entry, full.day(), full.because());
      }
    }
  }

  private void decide(Entry entry, @Nullable LocalDate day, String because) {
    if (day != null) {
      days.put(entry, day);
      becauses.put(entry, because);
    }
  }

  // Figures alone: day/month or month/day.

  private enum Order {
    MONTH_FIRST("month/day"),
    DAY_FIRST("day/month");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    @Nullable LocalDate day(Dateline.Numeric numeric) {
      return this == MONTH_FIRST ? numeric.monthFirst() : numeric.dayFirst();
    }
  }

  private void settleFigures() {
    Map<String, List<Entry>> groups = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.reading().imprint().dateline() instanceof Dateline.Numeric numeric) {
        groups.computeIfAbsent(numeric.notation(), key -> new ArrayList<>()).add(entry);
      }
    }
    // Each group is settled from what was certain before, so that no group leans on a guess.
    List<LocalDate> certain = List.copyOf(days.values());
    for (List<Entry> group : groups.values()) {
      settleGroup(group, certain);
    }
  }

  private void settleGroup(List<Entry> group, List<LocalDate> certain) {
    boolean monthFits = group.stream().anyMatch(entry -> onlyFits(entry, Order.MONTH_FIRST));
    boolean dayFits = group.stream().anyMatch(entry -> onlyFits(entry, Order.DAY_FIRST));
    Order order = null;
    String reason = "";
    if (monthFits != dayFits) {
      order = monthFits ? Order.MONTH_FIRST : Order.DAY_FIRST;
      reason = "the calendar has the date, or another one written alike, only so";
    } else if (!monthFits) {
      order = closest(group, certain);
      reason = "the dates of the story lie closest together so";
      Order told = told(group);
      if (order != null && told != null && order != told) {
        return;
      }
      if (order == null) {
        order = told;
        reason = "the days its text names fit only so";
      }
    }
    for (Entry entry : group) {
      Dateline.Numeric numeric = numeric(entry);
      Order own =
          onlyFits(entry, Order.MONTH_FIRST)
              ? Order.MONTH_FIRST
              : onlyFits(entry, Order.DAY_FIRST) ? Order.DAY_FIRST : order;
      if (Objects.equals(numeric.monthFirst(), numeric.dayFirst())) {
        decide(entry, numeric.dayFirst(), numeric.because());
      } else if (own != null) {
        decide(entry, own.day(numeric), "read as %s: %s".formatted(own.words, reason));
      }
    }
  }

  private static Dateline.Numeric numeric(Entry entry) {
    return (Dateline.Numeric) Objects.requireNonNull(entry.reading().imprint().dateline());
  }

  private static boolean onlyFits(Entry entry, Order order) {
    Order other = order == Order.MONTH_FIRST ? Order.DAY_FIRST : Order.MONTH_FIRST;
    return order.day(numeric(entry)) != null && other.day(numeric(entry)) == null;
  }

  /** The order under which the story's days span less, if it makes them one piece of news. */
  private static @Nullable Order closest(List<Entry> group, List<LocalDate> certain) {
    long monthFirst = spread(group, Order.MONTH_FIRST, certain);
    long dayFirst = spread(group, Order.DAY_FIRST, certain);
    if (monthFirst == dayFirst || Math.min(monthFirst, dayFirst) > SAME_NEWS_DAYS) {
      return null;
    }
    return monthFirst < dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  private static long spread(List<Entry> group, Order order, List<LocalDate> certain) {
    TreeSet<LocalDate> all = new TreeSet<>(certain);
    group.forEach(entry -> all.add(Objects.requireNonNull(order.day(numeric(entry)))));
    return ChronoUnit.DAYS.between(all.first(), all.last());
  }

  /**
   * The order that the texts' own days ask for: published on or soon after the newest day told.
   * Null where they ask for both or none.
   */
  private @Nullable Order told(List<Entry> group) {
    int monthFirst = 0;
    int dayFirst = 0;
    for (Entry entry : group) {
      LocalDate told = narrated.get(entry);
      if (told != null) {
        monthFirst += soonAfter(told, numeric(entry).monthFirst()) ? 1 : 0;
        dayFirst += soonAfter(told, numeric(entry).dayFirst()) ? 1 : 0;
      }
    }
    if (monthFirst == 0 == (dayFirst == 0)) {
      return null;
    }
    return monthFirst > 0 ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  private static boolean soonAfter(LocalDate told, @Nullable LocalDate day) {
    return day != null && !day.isBefore(told) && !day.isAfter(told.plusDays(RECENT_DAYS));
  }

  // Month and day without a year.

  private void settleYears() {
    List<LocalDate> certain = List.copyOf(days.values());
    for (Entry entry : entries) {
      if (!(entry.reading().imprint().dateline() instanceof Dateline.Yearless yearless)) {
        continue;
      }
      TreeSet<LocalDate> near = new TreeSet<>(certain);
      LocalDate told = narrated.get(entry);
      if (told != null) {
        near.add(told);
      }
      TreeSet<LocalDate> fitting = new TreeSet<>();
      for (LocalDate day : near) {
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
          LocalDate candidate = yearless.monthDay().atYear(year);
          if (Math.abs(ChronoUnit.DAYS.between(candidate, day)) <= SAME_NEWS_DAYS) {
            fitting.add(candidate);
          }
        }
      }
      if (fitting.size() == 1) {
        String because = " and names no year; the other days of the story fit only this one";
        decide(entry, fitting.first(), yearless.because() + because);
      }
    }
  }

  // No date at all.

  private void settleSilent() {
    TreeSet<LocalDate> dated = new TreeSet<>(days.values());
    LocalDate first = dated.isEmpty() ? null : dated.first();
    LocalDate last = dated.isEmpty() ? null : dated.last();
    if (first != null && last != null && ChronoUnit.DAYS.between(first, last) > SAME_NEWS_DAYS) {
      return;
    }
    for (Entry entry : entries) {
      if (entry.reading().text() == null || entry.reading().imprint().dateline() != null) {
        continue;
      }
      LocalDate told = narrated.get(entry);
      if (told != null && (first == null || last == null || near(told, first, last))) {
        decide(entry, told, "it gives no date; this is the newest day its own text names");
      } else if (first != null) {
        decide(entry, first, "it gives no date; this is the earliest of the other articles");
      }
    }
  }

  private static boolean near(LocalDate told, LocalDate first, LocalDate last) {
    return !told.isBefore(first.minusDays(SAME_NEWS_DAYS))
        && !told.isAfter(last.plusDays(SAME_NEWS_DAYS));
  }

  /** The newest full day a text tells of, days it only looks forward to left out. */
  private static @Nullable LocalDate newestNarrated(Reading reading) {
    String text = reading.text();
    if (text == null) {
      return null;
    }
    List<LocalDate> told = new ArrayList<>();
    List<Span> silent = reading.boilerplate();
    int at = 0;
    for (Dateline.Found found : Dateline.fullDays(text)) {
      Span place = new Span(found.start(), found.end());
      while (at < silent.size() && silent.get(at).end() <= place.start()) {
        at++;
      }
      if (found.dateline() instanceof Dateline.Full full
          && (at == silent.size() || !silent.get(at).overlaps(place))
          && !lookedForwardTo(text, place)) {
        told.add(full.day());
      }
    }
    return told.isEmpty() ? null : Collections.max(told);
  }

  private static boolean lookedForwardTo(String text, Span place) {
    int from = Math.max(0, place.start() - SENTENCE_REACH);
    String before = text.substring(from, place.start());
    String sentence =
        before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    return NOT_YET.matcher(sentence).find();
  }
}
