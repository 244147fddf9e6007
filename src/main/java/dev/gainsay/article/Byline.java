package dev.gainsay.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say who made an article. A line counts only as a whole: names in capitals, no figures,
 * no sentence; so prose that merely begins with "By" stays prose.
 */
final class Byline {
  private static final String NAME = "[\\p{Lu}][\\p{L}.'-]*";
  private static final String PARTICLE =
      "(?:de|da|di|del|della|der|den|du|la|le|van|von|al|el|bin|ibn|zu|ter)";
  private static final String PERSON = NAME + "(?: (?:" + PARTICLE + " )?" + NAME + "){0,4}";
  private static final String PEOPLE =
      PERSON + "(?:(?:, and |, | and | & |/| with )" + PERSON + "){0,7}";
  private static final String PLACE_OR_POST =
      "(?:(?:, | in | for | of the | at the | of | at )(?:the )?" + PERSON + "){0,3}";
  private static final String POST =
      "(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Gg]uest|[Ff]oreign|[A-Z][a-z]+) ){0,3}"
          + "(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor"
          + "|[Pp]hotographer|[Cc]ritic|[Aa]nalyst|[Jj]ournalist)s?";
  private static final String DEED =
      "(?:(?:art|executive|managing|chief|photo|copy|video|web|news|additional|original) )*"
          + "(?:edited|editing|editors?|written|writing|writers?|words|reported|reporting|reporters?"
          + "|report|produced|producers?|production|reviewed|reviewers?|review|compiled"
          + "|compilation|translated|translation|translators?|proofread(?:ing|ers?)?|authors?"
          + "|photography|photographed|illustrated|illustrations?|graphics?|interview(?:ed)?|fact[-"
          + " ]check(?:ed|ing)|research(?:ed)?|design(?:ed|ers?)?|layout|typesetting)";

  private static final Pattern BY =
      Pattern.compile(
          "(?:By|BY|by)[: ]\\s*(" + PEOPLE + ")" + PLACE_OR_POST + "(?:, " + POST + ")?");
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\(?(?i:" + DEED + ")(?i: by)?:? (" + PEOPLE + ")" + PLACE_OR_POST + "[.)]{0,2}");
  private static final Pattern CREDITS =
      Pattern.compile(
          "\\(?(?:(?i:"
              + DEED
              + ") by "
              + PEOPLE
              + PLACE_OR_POST
              + "(?:[;,.] ?| and )?){2,6}[.)]{0,2}");
  private static final Pattern LABELLED =
      Pattern.compile("(?i:" + DEED + ")(?i: by)?\\s*[|:/]\\s*(\\S.*)");
  private static final Pattern POSTED = Pattern.compile("(" + PERSON + ")(?:, | \\| | - )" + POST);
  private static final Pattern REPORTED =
      Pattern.compile(
          ("(?:" + PEOPLE + "(?: also)? (?:reported|contributed)(?: reporting)?")
              + "(?: to this (?:report|story|article))?(?: from "
              + PEOPLE
              + ")?[.;]? ?){1,6}");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:By|BY|by) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April"
              + "|May|June|July|August|September|October|November|December|Christmas|Easter)");
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;

  private Byline() {}

  /** True where a whole line says nothing but who made the article. */
  static boolean matches(String line) {
    if (line.length() > LONGEST || CALENDAR.matcher(line).matches()) {
      return false;
    }
    return BY.matcher(line).matches()
        || CREDIT.matcher(line).matches()
        || CREDITS.matcher(line).matches()
        || POSTED.matcher(line).matches()
        || REPORTED.matcher(line).matches()
        || labelled(line) != null;
  }

  /** The author's name where such a line gives it; null for editors, producers and the like. */
  static @Nullable String author(String line) {
    Matcher by = BY.matcher(line);
    if (by.matches()) {
      return by.group(1);
    }
    Matcher posted = POSTED.matcher(line);
    if (posted.matches()) {
      return posted.group(1);
    }
    String start = line.toLowerCase(Locale.ROOT);
    if (start.startsWith("written") || start.startsWith("author") || start.startsWith("words")) {
      Matcher credit = CREDIT.matcher(line);
      return credit.matches() ? credit.group(1) : labelled(line);
    }
    return null;
  }

  private static @Nullable String labelled(String line) {
    Matcher matcher = LABELLED.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String names = matcher.group(1);
    boolean short_ = names.split("\\s+").length <= MOST_WORDS;
    return short_ && !names.matches(".*[.?!]$|.*\\d.*") ? names : null;
  }
}
