package dev.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules by which places of a text state nothing: credits, captions, agency and copyright tails,
 * invitations, lists of links, addresses. General habits of English pages; a line counts only as a
 * whole, so that prose which merely begins alike stays prose.
 */
final class Boilerplate {
  private static final int LONGEST_LINE = 700;
  private static final int LONGEST_CREDIT = 300;
  private static final int LONGEST_LINK_LINE = 160;

  private static final String PICTURE_PLACE =
      "(?:header|cover|lead|main|title|top|file|featured?|stock)";
  private static final String PICTURE =
      ("(?:" + PICTURE_PLACE + " )?")
          + "(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|screenshots?"
          + "|charts?|figures?|fig\\.|videos?|maps?)";

  private static final String AGENCY =
      "(?:getty(?: images)?|ap(?:"
          + " photo)?|afp|reuters|epa|shutterstock|unsplash|istock|imago|alamy)";

  private static final Pattern CREDIT =
      anyOf(
          PICTURE + "(?: (?:source|credit|courtesy|caption))?s?(?: \\d+)?\\s*[:/|].*",
          "\\(" + PICTURE + "\\s*[:/|].*\\)",
          "\\((?:the )?"
              + PICTURE_PLACE
              + " (?:image|photo|picture|illustration|graphic)s?\\b.*\\)",
          "\\((?:the )?"
              + PICTURE
              + " (?:is |are |was |for this |of this |in this |at the top |above"
              + "|below|used |courtesy |by |via |from ).*\\)",
          PICTURE + " (?:courtesy of|via) .{2,80}",
          "(?:source|credits?|via)\\s*[:|/]\\s*\\S+(?:\\s+\\S+){0,9}",
          "courtesy of \\S+(?:\\s+\\S+){0,7}",
          "(?:[\\p{L}.'-]+ ){0,4}[\\p{L}.'-]+ ?/ ?" + AGENCY + "(?: ?/ ?.{0,40})?",
          "(?:via )?" + AGENCY,
          "ap photo\\s*/.*");

  private static final Pattern CAPITAL_CREDIT =
      Pattern.compile(
          "(?i:photos?|photographs?|images?|illustrations?|graphics?|pictures?) by"
              + " \\p{Lu}[^.?!]{2,60}");

  private static final Pattern TAIL =
      anyOf(
          "solemnly declare\\b.*",
          "(?:©|\\(c\\)\\s|copyright\\s*(?:©|\\(c\\)|\\d{4}|:|belongs\\b)).*",
          "[^.?!]{0,120}\\ball rights reserved\\b\\.?.{0,120}",
          "the copyright of this (?:article|work|text)\\b.*",
          "this (?:article|story|post|piece) (?:was |has been )?(?:originally |first )?"
              + "(?:published|appeared|appears) (?:on|in|at|by)\\b.*",
          "this material may not be published\\b.*",
          "our standards: .*",
          "disclaimer:.*",
          "(?:please )?(?:share|tweet|print|email|e-mail|save|bookmark)(?: this(?: (?:article|story"
              + "|page|post))?)?(?: (?:on|via|with) .{2,40})?",
          "(?:please )?(?:follow|like|find|join) us\\b.{0,120}",
          "(?:please )?(?:sign up|subscribe|register)\\b.{0,120}\\b(?:newsletters?|updates|alerts"
              + "|briefing|inbox|podcast|channel|emails?)\\b.{0,80}",
          "(?:please )?(?:subscribe|sign up|log in|sign in|register|donate)(?: (?:now|today|here"
              + "|for free|to continue(?: reading)?))?[.!]?",
          "join (?:over |more than )?[\\d,.]+[km]? (?:other )?(?:readers|subscribers|members)\\b.*",
          "(?:get|download) (?:our|the) (?:free )?(?:app|newsletter)\\b.{0,80}",
          "click here\\b.{0,100}",
          "listen to (?:this|the) (?:article|story|podcast)\\b.{0,60}",
          "advertisements?|sponsored(?: content)?|skip to (?:main )?content|continue reading.{0,60}"
              + "|(?:the )?(?:story|article) continues (?:below|after).{0,60}|back to top|load more"
              + "|(?:leave|post|add|write) a (?:comment|reply)|-+\\s*ends?\\s*-+|###",
          "(?:read more|read also|also read|see also|related(?:"
              + " (?:articles?|stories|story|news|coverage))?|more(?: on this(?: story)?)?|more"
              + " from|watch|listen|recommended)\\s*[:|>].*",
          "(?:tags?|topics?|keywords|categories|filed under)\\s*:.{0,150}",
          "we use cookies\\b.*|(?:by (?:clicking|continuing)|this (?:web)?site uses cookies)\\b.*");

  private static final String COUNT = "(?:\\s*\\(?\\d{1,5}\\)?)?";

  /** Headings below which nothing of the article follows. */
  private static final Pattern LAST_SECTION =
      anyOf(
          "(?:\\d{1,5} )?comments?" + COUNT,
          "(?:sources|references|external links|further reading|notes|footnotes|see also|sister"
              + " links|about the (?:authors?|writers?))"
              + COUNT
              + ":?");

  /** Headings of a box with links, after which the article may go on. */
  private static final Pattern BOX =
      anyOf(
          "(?:related|read more|more|related"
              + " (?:articles|stories|news|coverage|topics|posts|links)|you may (?:also"
              + " )?(?:like|be interested in)|you might also like|recommended(?: for you| reading|"
              + " stories)?|most (?:read|popular|viewed)|trending(?: now)?|more (?:stories|news|on"
              + " this story|from .{2,40})|also read|editors?'?s? picks?|latest"
              + " (?:news|stories)|popular (?:now|stories)|share this.*|tags|topics)"
              + COUNT
              + ":?");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!][\"')\\]]*");
  private static final Pattern RULE_OR_TABLE_FRAME = Pattern.compile("[\\s|:*_=~+-]{3,}");
  private static final Pattern LIST_NUMBER = Pattern.compile("(?:\\d{1,2}[.)]|[•●▪])\\s+(?=\\S)");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\b(?:https?://|www\\.)[^\\s<>\"”)\\]]{1,2000}(?<![.,;:!?'’])"
              + "|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"
              + "|\\((?:Photo|Image|Picture|Video|Credit|Source|Graphic|Figure|Illustration)s?"
              + "(?: credit| by| source| courtesy)?\\s*[:/][^()\\r\\n]{1,200}\\)");

  private Boilerplate() {}

  /** True where a line as a whole states nothing, wherever it stands. */
  static boolean wholeLine(String words) {
    if (words.isEmpty() || RULE_OR_TABLE_FRAME.matcher(words).matches()) {
      return true;
    }
    if (words.length() > LONGEST_LINE) {
      return false;
    }
    if (words.length() <= LONGEST_CREDIT
        && (CREDIT.matcher(words).matches() || CAPITAL_CREDIT.matcher(words).matches())) {
      return true;
    }
    return TAIL.matcher(words).matches() || Byline.matches(words);
  }

  /**
   * Every place that states nothing, sorted and not overlapping.
   *
   * @param markup places of the format itself: front matter, link targets, image syntax
   */
  static List<Span> in(String text, List<Line> lines, List<Span> markup, Head head) {
    List<Span> spans = new ArrayList<>(markup);
    spans.addAll(head.spans());
    for (int i = head.bodyLine(); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (LAST_SECTION.matcher(line.words()).matches() && late(text, line)) {
        spans.add(new Span(line.start(), lines.get(lines.size() - 1).end()));
        break;
      }
      if (BOX.matcher(line.words()).matches()) {
        spans.add(line.span());
        while (i + 1 < lines.size() && linkLine(text, lines.get(i + 1))) {
          spans.add(lines.get(++i).span());
        }
      } else if (wholeLine(line.words())) {
        spans.add(line.span());
      } else {
        addListNumber(text, line, spans);
      }
    }
    Matcher inline = INLINE.matcher(text);
    while (inline.find()) {
      spans.add(new Span(inline.start(), inline.end()));
    }
    return merged(spans);
  }

  /** Sorted spans, those that touch or overlap made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start() <= last.end()) {
        merged.set(merged.size() - 1, last.cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Only in its second half does a text close with comments or sources. */
  private static boolean late(String text, Line line) {
    return line.start() >= text.length() / 2;
  }

  /** What a box of links holds: short lines which are no sentences. */
  private static boolean linkLine(String text, Line line) {
    String words = line.words();
    return words.length() <= LONGEST_LINK_LINE
        && text.charAt(line.start()) != '#'
        && !SENTENCE_END.matcher(words.replaceAll("\\?$", "")).matches();
  }

  /** The number of a list item or heading counts nothing in the world. */
  private static void addListNumber(String text, Line line, List<Span> spans) {
    Matcher number = LIST_NUMBER.matcher(text).region(line.start(), line.end());
    if (number.lookingAt()) {
      spans.add(new Span(line.start(), number.end()));
    }
  }

  private static Pattern anyOf(String... ways) {
    return Pattern.compile("(?:" + String.join(")|(?:", ways) + ")", Pattern.CASE_INSENSITIVE);
  }
}
