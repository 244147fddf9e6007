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

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>(?!(?:On|In|At|By|Since|After|Before|Until|From|As)\\b)\\p{Lu}[\\p{L}.'’-]*(?:,?"
              + " (?:de |of |the )?\\p{Lu}[\\p{L}.'’-]*){0,5})(?<day>(?:, | \\()[\\p{L}\\d.,"
              + " ]{2,24}?\\d{1,2}(?:, (?:19|20)\\d\\d)?\\)?)?(?<agency>,?"
              + " ?\\((?:\\p{Lu}|dpa|epd)[\\p{L}\\d .&/'’-]{0,40}\\))?"
              + "\\s*(?:—|–|--|-|:)\\s+(?=[\\p{Lu}\\d\"“'‘$€£¥])");

  /** "BUSINESS", "World news": the section above a headline. */
  private static final Pattern KICKER = Pattern.compile("\\p{Lu}[\\p{Lu}&/ -]{2,30}");

  /** A name of up to four words, of an author or an outlet. */
  private static final Pattern NAME_LINE =
      Pattern.compile(
          "(?:The )?\\p{Lu}[\\p{L}.'-]*(?: (?:of |the |de |von |van )?\\p{Lu}[\\p{L}.'-]*){0,3}");

  private final HeadLines meta = new HeadLines();
  private final List<Span> spans = new ArrayList<>();
  private @Nullable String title;
  private @Nullable Dateline dateline;
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
        if (kicker(lines, at, mayBeTitle)) {
          head.spans.add(line.span());
        } else {
          head.title = line.shown(text);
        }
      } else if (head.title != null && nameAboveDate(lines, at)) {
        head.spans.add(line.span());
      } else if (!standfirst && standfirst(lines, at)) {
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
    Dateline stated = meta.dateline();
    return new Imprint(title, null, meta.byline(), null, null, stated == null ? dateline : stated);
  }

  private boolean takes(Line line) {
    if (!meta.statesNothing(line.words())) {
      return false;
    }
    spans.add(line.span());
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
    boolean certain = agency || (found != null && (capitals || !colon)) || (capitals && !colon);
    if (!certain) {
      return;
    }
    spans.add(new Span(line.start(), line.start() + matcher.end()));
    dateline = found == null ? null : found.dateline();
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
        || new HeadLines().statesNothing(next.words())
        || metaWithin(lines, at, 2)
        || (!next.words().isEmpty()
            && !Character.isLowerCase(next.words().charAt(0))
            && next.words().length() > words.length() * 3 / 2);
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
    return metaWithin(lines, at, 2);
  }

  /** The section a headline stands under: capitals directly above what looks like a title. */
  private static boolean kicker(List<Line> lines, int at, Predicate<Line> mayBeTitle) {
    return KICKER.matcher(lines.get(at).words()).matches()
        && at + 2 < lines.size()
        && !lines.get(at + 1).afterBlank()
        && titleLike(lines, at + 1, mayBeTitle);
  }

  /** A bare name says who printed or wrote a text only where its date follows at once. */
  private static boolean nameAboveDate(List<Line> lines, int at) {
    return NAME_LINE.matcher(lines.get(at).words()).matches() && metaWithin(lines, at, 1);
  }

  /** True where one of the next lines gives a day or an author, and is no part of a chronology. */
  private static boolean metaWithin(List<Line> lines, int at, int reach) {
    for (int i = at + 1; i <= Math.min(at + reach, lines.size() - 1); i++) {
      HeadLines probe = new HeadLines();
      if (probe.statesNothing(lines.get(i).words())) {
        return probe.byline() != null || (probe.dateline() != null && !dateFollows(lines, i));
      }
    }
    return false;
  }

  /** Further lines that are dates alone make a chronology, whose dates are part of the text. */
  private static boolean dateFollows(List<Line> lines, int at) {
    for (int i = at + 2; i < Math.min(at + MOST_LINES, lines.size()); i++) {
      String words = lines.get(i).words();
      if (words.length() <= LONGEST_DATE_LINE && new HeadLines().dateItem(words)) {
        return true;
      }
    }
    return false;
  }
}
