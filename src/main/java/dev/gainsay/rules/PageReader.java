package dev.gainsay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a rule's page, and says what is wrong in it, with file and line. */
final class PageReader {
  private final String file;
  private final String id;
  private final String markdown;
  private final List<RuleError> errors = new ArrayList<>();
  private final List<RuleCase> cases = new ArrayList<>();

  private PageReader(String file, String id, String markdown) {
    this.file = file;
    this.id = id;
    this.markdown = markdown;
  }

  /** What came of reading a page: the page as far as it can be read, and what is wrong in it. */
  record Result(RulePage page, List<RuleError> errors) {}

  /**
   * @param file the path to show
   * @param id of the rule whose page it is
   */
  static Result read(String file, String id, String markdown) {
    return new PageReader(file, id, markdown).read();
  }

  private Result read() {
    Node document =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build().parse(markdown);
    Map<RulePage.Section, Integer> headings = new EnumMap<>(RulePage.Section.class);
    RulePage.Section section = null;
    CaseReader open = null;
    boolean titled = false;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      int line = line(node);
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        close(open);
        open = null;
        String words = words(heading);
        if (heading.getLevel() == 1) {
          titled = true;
          checkTitle(line, words);
        } else {
          section = section(line, words, section, headings);
        }
      } else if (node instanceof Heading heading) {
        close(open);
        open = open(line, words(heading), section);
      } else if (node instanceof FencedCodeBlock block && open != null) {
        open.block(line, block);
      }
    }
    close(open);
    if (!titled) {
      error(1, "the page has no title", "begin it with \"# %s\"".formatted(id));
    }
    checkComplete(headings);
    return new Result(new RulePage(id, markdown, texts(headings), cases), errors);
  }

  private void checkTitle(int line, String words) {
    if (!words.equals(id)) {
      error(line, "the title is \"%s\"".formatted(words), "write \"# %s\"".formatted(id));
    }
  }

  private RulePage.@Nullable Section section(
      int line,
      String words,
      RulePage.@Nullable Section before,
      Map<RulePage.Section, Integer> headings) {
    RulePage.Section section = RulePage.Section.of(words).orElse(null);
    if (section == null) {
      error(line, "no such heading: " + words, "the headings are " + allHeadings());
    } else if (headings.containsKey(section)) {
      error(line, "the heading \"%s\" stands twice".formatted(words), null);
    } else {
      if (before != null && before.compareTo(section) > 0) {
        error(
            line,
            "the heading \"%s\" comes after \"%s\"".formatted(words, before.heading()),
            "the order is " + allHeadings());
      }
      headings.put(section, line);
    }
    return section;
  }

  private @Nullable CaseReader open(int line, String title, RulePage.@Nullable Section section) {
    if (section != RulePage.Section.FLAGGED && section != RulePage.Section.NOT_FLAGGED) {
      error(line, "a case outside of Flagged and Not flagged: " + title, null);
      return null;
    }
    return new CaseReader(id, title, section == RulePage.Section.FLAGGED, line, this::error);
  }

  private void close(@Nullable CaseReader open) {
    if (open != null) {
      open.close().ifPresent(cases::add);
    }
  }

  private void checkComplete(Map<RulePage.Section, Integer> headings) {
    for (RulePage.Section each : RulePage.Section.values()) {
      if (!headings.containsKey(each)) {
        error(0, "the heading \"%s\" is missing".formatted(each.heading()), null);
      }
    }
    for (boolean flagged : new boolean[] {true, false}) {
      if (cases.stream().noneMatch(each -> each.flagged() == flagged)) {
        RulePage.Section section =
            flagged ? RulePage.Section.FLAGGED : RulePage.Section.NOT_FLAGGED;
        error(
            headings.getOrDefault(section, 0),
            "no case under \"%s\"".formatted(section.heading()),
            "show two small articles, one each in a block that begins \"```article ID\"");
      }
    }
  }

  private Map<RulePage.Section, String> texts(Map<RulePage.Section, Integer> headings) {
    List<String> lines = markdown.lines().toList();
    Map<RulePage.Section, String> texts = new EnumMap<>(RulePage.Section.class);
    headings.forEach(
        (section, from) -> {
          int to =
              headings.values().stream()
                  .filter(other -> other > from)
                  .min(Integer::compare)
                  .map(other -> other - 1)
                  .orElse(lines.size());
          texts.put(section, String.join("\n", lines.subList(from, to)).strip());
        });
    return texts;
  }

  private static String allHeadings() {
    return String.join(
        " / ", Arrays.stream(RulePage.Section.values()).map(RulePage.Section::heading).toList());
  }

  private static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString().strip();
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private void error(int line, String message, @Nullable String maybe) {
    errors.add(new RuleError(file, line, message, maybe));
  }
}
