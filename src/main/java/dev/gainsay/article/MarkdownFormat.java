package dev.gainsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark): the text is the decoded file itself, and what is markup states nothing:
 * link targets, images, comments, code fences, the marks of headings, lists and emphasis.
 */
final class MarkdownFormat implements Format {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** Anything visible on one line. */
  private static final Pattern RUN = Pattern.compile("\\S(?:[^\\r\\n]*\\S)?");

  @Override
  public Reading read(byte[] file, String name) throws UnreadableException {
    String text = Utf8.decode(file, name);
    FrontMatter matter = FrontMatter.of(text);
    TextFormat.refuseSilence(text, matter.end(), name);

    Prose prose = new Prose(text, matter.end());
    PARSER.parse(text.substring(matter.end())).accept(prose);
    List<Span> markup = new ArrayList<>(matter.spans());
    addGaps(text, matter.end(), prose.spans, markup);

    List<Line> lines = Line.of(text, matter.end(), markup);
    // A file without any heading is plain text under another name.
    Head head =
        Head.of(
            text, lines, line -> prose.headings.isEmpty() || prose.headings.contains(line.start()));
    return new Reading(
        text,
        true,
        Boilerplate.in(text, lines, markup, head),
        matter.imprint().orElse(head.imprint()));
  }

  /** Adds what is neither prose nor white space, run by run. */
  private static void addGaps(String text, int from, List<Span> prose, List<Span> markup) {
    int at = from;
    for (Span span : Boilerplate.merged(prose)) {
      addGap(text, at, span.start(), markup);
      at = Math.max(at, span.end());
    }
    addGap(text, at, text.length(), markup);
  }

  /** Line by line, so that no span of markup hides the end of a paragraph. */
  private static void addGap(String text, int from, int to, List<Span> markup) {
    Matcher run = RUN.matcher(text).region(Math.min(from, to), to);
    while (run.find()) {
      markup.add(new Span(run.start(), run.end()));
    }
  }

  /** Collects where words stand. */
  private static final class Prose extends AbstractVisitor {
    private final String text;
    private final int offset;
    private final List<Span> spans = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();

    Prose(String text, int offset) {
      this.text = text;
      this.offset = offset;
    }

    @Override
    public void visit(Text words) {
      add(words);
    }

    @Override
    public void visit(Code code) {
      add(code);
    }

    /** Prose that somebody indented; fenced blocks are code. */
    @Override
    public void visit(IndentedCodeBlock block) {
      add(block);
    }

    @Override
    public void visit(Heading heading) {
      if (!heading.getSourceSpans().isEmpty()) {
        headings.add(offset + heading.getSourceSpans().get(0).getInputIndex());
      }
      visitChildren(heading);
    }

    /** What an image shows is a caption. */
    @Override
    public void visit(Image image) {}

    private void add(Node node) {
      for (SourceSpan span : node.getSourceSpans()) {
        if (span.getLength() > 0) {
          int start = offset + span.getInputIndex();
          int end = start + span.getLength();
          while (node instanceof Code && start < end && text.charAt(start) == '`') {
            start++;
          }
          while (node instanceof Code && end > start && text.charAt(end - 1) == '`') {
            end--;
          }
          if (start < end) {
            spans.add(new Span(start, end));
          }
        }
      }
    }
  }
}
