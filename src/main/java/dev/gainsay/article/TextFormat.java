package dev.gainsay.article;

import java.util.List;

/** Plain text: the text is the decoded file itself. */
final class TextFormat implements Format {

  @Override
  public Reading read(byte[] file, String name) throws UnreadableException {
    String text = Utf8.decode(file, name);
    FrontMatter matter = FrontMatter.of(text);
    refuseSilence(text, matter.end(), name);
    return reading(text, true, matter);
  }

  /** Reads text that came as part of something else. */
  static Reading reading(String text, boolean textIsFile, FrontMatter matter) {
    List<Span> markup = matter.spans();
    List<Line> lines = Line.of(text, matter.end(), markup);
    Head head = Head.of(text, lines, line -> true);
    List<Span> boilerplate = Boilerplate.in(text, lines, markup, head);
    return new Reading(text, textIsFile, boilerplate, matter.imprint().orElse(head.imprint()));
  }

  /** Refuses a text that has no letter and no figure after its front matter. */
  static void refuseSilence(String text, int from, String name) throws UnreadableException {
    if (text.substring(from).codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(name, "says nothing (no letter and no figure in it)");
    }
  }
}
