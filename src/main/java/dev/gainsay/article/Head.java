package dev.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the first paragraph of a text: title, date line, byline, counters, and the
 * dateline ("PORT HALLAM, Oct. 13 (Agency) -") that opens that paragraph.
 */
final class Head {
  private static final int MOST_LINES = 14;
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_TITLE_WORDS = 30;
  private static final int LONGEST_STANDFIRST = 400;
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
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>(?!(?:On|In|At|By|Since|After|Before|Until|From|As)\\b)\\p{Lu}[\\p{L}.'’-]*(?:,? (?:de |of |the )?\\p{Lu}[\\p{L}.'’-]*){0,5})"
              + "(?<day>(?:, | \\()[\\p{L}\\d., ]{2,24}?\\d{1,2}(?:, (?:19|20)\\d\\d)?\\)?)?"
              + "(?<agency>,? ?\\([\\p{Lu}][\\p{L}\\d .&/'’-]{1,40}\\))?"
              + "\\s*(?:—|–|--|-|:)\\s+(?=[\\p{Lu}\\d\"“'‘$€£¥])");

  private final List<Span> spans = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable Dateline dateline;
  private boolean onlyUpdated;
  private int bodyLine;

  private Head() {}

  /**
   * Reads the head of a text.
   *
   * @param lines of the whole text
   * @param mayBeTitle which lines could be the title
   */
  static Head of(String text, List<Line> lines, Predicate<Line> mayBeTitle) {
    Head head = new Head();
    int at = 0;
    boolean standfirst = false;
    for (; at < Math.min(MOST_LINES, lines.size()); at++) {
      Line line = lines.get(at);
      if (head.takes(line)) {
        continue;
      }
      if (head.title == null && !standfirst && titleLike(lines, at, mayBeTitle)) {
        head.title = line.shown(text);
      } else if (!standfirst && head.title != null && standfirst(lines, at)) {
        standfirst = true;
      } else {
        break;
      }
    }
    head.bodyLine = Math.min(at, lines.size());
    if (at < lines.size()) {
      head.readDateline(text, lines.get(at));
    }
    return head;
  }

  /** Places of the head that state nothing. */
  List<Span> spans() {
    return spans;
  }

  /** Number of the first line of the first paragraph. */
  int bodyLine() {
    return bodyLine;
  }

  Imprint imprint() {
    return new Imprint(title, null, byline, null, null, dateline);
  }

  private boolean takes(Line line) {
    if (!statesNothing(line.words())) {
      return false;
    }
    spans.add(line.span());
    return true;
  }

  private boolean statesNothing(String words) {
    if (item(words) || Boilerplate.wholeLine(words)) {
      return true;
    }
    String[] parts = PARTS.split(words);
    if (parts.length < 2 || words.length() > LONGEST_DATE_LINE + LONGEST_TITLE) {
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

  private boolean dateItem(String words) {
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
    if (dateline == null || onlyUpdated && !updated) {
      dateline = found.dateline();
      onlyUpdated = updated;
    }
    return true;
  }

  private void readDateline(String text, Line line) {
    int end = Math.min(line.end(), line.start() + LONGEST_DATE_LINE);
    String start = text.substring(line.start(), end);
    Matcher matcher = DATELINE.matcher(start);
    if (!matcher.lookingAt()) {
      return;
    }
    String place = matcher.group("place");
    String day = matcher.group("day");
    Dateline.Found found = null;
    if (day != null) {
      found = Dateline.find(day, "its dateline says so");
      if (found == null) {
        found = Dateline.findYearless(day, "its dateline says so");
      }
      if (found == null) {
        return;
      }
    }
    boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    boolean agency = matcher.group("agency") != null;
    boolean colon = matcher.group().strip().endsWith(":");
    // A name before a dash or colon is a place only where capitals, a day or an agency say so.
    if (!agency && !capitals && (found == null || colon) || colon && !agency && found == null) {
      return;
    }
    spans.add(new Span(line.start(), line.start() + matcher.end()));
    if (dateline == null && found != null) {
      dateline = found.dateline();
    }
  }

  private static boolean titleLike(List<Line> lines, int at, Predicate<Line> mayBeTitle) {
    Line line = lines.get(at);
    if (!mayBeTitle.test(line)) {
      return false;
    }
    String words = line.words();
    if (words.isEmpty()
        || words.length() > LONGEST_TITLE
        || words.split("\\s+").length > MOST_TITLE_WORDS
        || at + 1 == lines.size()
        || Character.isLowerCase(words.charAt(0))) {
      return false;
    }
    if (endsLikeProse(words)) {
      return false;
    }
    Line next = lines.get(at + 1);
    return next.afterBlank()
        || new Head().statesNothing(next.words())
        || !Character.isLowerCase(next.words().isEmpty() ? 'x' : next.words().charAt(0))
            && next.words().length() > words.length() * 3 / 2;
  }

  /** A title may end with an initialism ("U.S."), a question or an exclamation, not with a stop. */
  private static boolean endsLikeProse(String words) {
    String bare = words.replaceAll("[\"')\\]\\s]+$", "");
    if (bare.isEmpty()) {
      return true;
    }
    char last = bare.charAt(bare.length() - 1);
    if (last == '.') {
      return !bare.matches(".*(?:\\b\\p{Lu}\\.){2,}") && !bare.endsWith("...");
    }
    return last == ',' || last == ':' || last == ';' || last == '。';
  }

  /** One paragraph may stand between title and date line. */
  private static boolean standfirst(List<Line> lines, int at) {
    if (lines.get(at).words().length() > LONGEST_STANDFIRST || !lines.get(at).afterBlank()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 3, lines.size()); i++) {
      Head probe = new Head();
      if (probe.statesNothing(lines.get(i).words())) {
        return probe.dateline != null || probe.byline != null;
      }
    }
    return false;
  }
}
