package dev.gainsay.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single lines of a head say of day and author; it remembers the best it has seen. */
final class HeadLines {
  private static final int LONGEST_LINE = 320;
  private static final int LONGEST_DATE_LINE = 120;

  private static final String TIME =
      "(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)";
  private static final String ZONE =
      "(?:Z|[+-]\\d{1,2}:?\\d{2}|\\(?(?:GMT|UTC|[A-Z]{1,3}T|Beijing time|local time)"
          + "(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)";
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "[\\s(\\[]*(?:(?:first |originally |last )?(?:published|updated|posted|created|modified"
              + "|released|issued|dated?|publication date|pub date|time)\\s*:?\\s*(?:on |at )?)?"
              + ("(?:" + TIME + "\\s*" + ZONE + "?,?\\s*(?:on )?)?")
              + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE_BEFORE_DATE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'-]{2,40},\\s*");
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          ("(?:(?:\\s*(?:,|at|T|-|–|—))*\\s*" + TIME + ")?\\s*(?:" + ZONE + ")?[\\s)\\]]*")
              + "(?:\\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\))?(?:\\s+\\d{1,7})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTER =
      Pattern.compile(
          "\\d{1,7}|(?:[\\d.,]+[km]?|no|one)\\s*(?:views?|comments?|shares?|reads?|likes?|replies)"
              + "|(?:views?|comments?|shares?|reads?|likes?)\\s*:?\\s*\\(?[\\d,]+\\)?"
              + "|\\d{1,3}[- ]min(?:ute)?s?(?:[ -]read(?:ing time)?)?"
              + "|(?:reading time|time to read)\\s*:?\\s*\\d{1,3}\\s*min(?:ute)?s?"
              + "|updated \\d{1,2} (?:minutes?|hours?|days?) ago",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s{3,}|\\t");
  private @Nullable String byline;
  private @Nullable Dateline dateline;
  private boolean onlyUpdated;

  @Nullable String byline() {
    return byline;
  }

  @Nullable Dateline dateline() {
    return dateline;
  }

  /** True where a line is date, byline, counter, credit or several of them, and nothing else. */
  boolean statesNothing(String words) {
    if (item(words) || Boilerplate.wholeLine(words)) {
      return true;
    }
    String[] parts = PARTS.split(words, -1);
    if (parts.length < 2 || words.length() > LONGEST_LINE) {
      return false;
    }
    int known = 0;
    for (String part : parts) {
      boolean item = part.isBlank() || item(part);
      known += item ? 1 : 0;
      // "Agency | March 3, 2026": a few words beside what is known name a desk or an outlet.
      if (!item && part.split("\\s+").length > 4) {
        return false;
      }
    }
    return known > 0;
  }

  private boolean item(String words) {
    if (words.length() <= LONGEST_DATE_LINE && dateItem(words)) {
      return true;
    }
    if (Byline.matches(words)) {
      byline = byline == null ? Byline.author(words) : byline;
      return true;
    }
    return COUNTER.matcher(words).matches();
  }

  /** True where some words are a date line, labels, weekday and time included. */
  boolean dateItem(String words) {
    Dateline.Found found = Dateline.find(words, "its date line says so");
    if (found == null) {
      return false;
    }
    Matcher after = AFTER_DATE.matcher(words).region(found.end(), words.length());
    String rest = after.lookingAt() ? words.substring(after.end()) : words.substring(found.end());
    String next = rest.replaceAll("^[\\s,;/()–—-]+|\\)$", "");
    String before = words.substring(0, found.start());
    if (!BEFORE_DATE.matcher(before).matches() && !PLACE_BEFORE_DATE.matcher(before).matches()) {
      return false;
    }
    if (!next.isEmpty() && !COUNTER.matcher(next).matches() && !dateItem(next)) {
      return false;
    }
    String label = before.toLowerCase(Locale.ROOT);
    boolean updated = label.contains("updated") || label.contains("modified");
    if (dateline == null || (onlyUpdated && !updated)) {
      dateline = found.dateline();
      onlyUpdated = updated;
    }
    return true;
  }
}
