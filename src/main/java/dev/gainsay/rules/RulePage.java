package dev.gainsay.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a rule: documentation, help and test at once.
 *
 * @param id id of the rule, the page's title
 * @param markdown the page as it stands
 * @param sections the Markdown below each heading
 * @param cases in the order of the page
 */
public record RulePage(
    String id, String markdown, Map<Section, String> sections, List<RuleCase> cases) {

  /** The headings of a page, in their order; all are needed. */
  public enum Section {
    CHECKS("What it checks"),
    MATTERS("Why it matters"),
    FLAGGED("Flagged"),
    NOT_FLAGGED("Not flagged"),
    GAPS("Known gaps"),
    SOURCE("Source");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    /** The heading's words. */
    public String heading() {
      return heading;
    }

    static Optional<Section> of(String heading) {
      return Arrays.stream(values()).filter(each -> each.heading.equals(heading)).findFirst();
    }
  }

  public RulePage {
    Map<Section, String> sorted = new EnumMap<>(Section.class);
    sorted.putAll(sections);
    sections = Collections.unmodifiableMap(sorted);
    cases = List.copyOf(cases);
  }

  /** The Markdown below a heading, empty where the page lacks it. */
  public String section(Section section) {
    return sections.getOrDefault(section, "");
  }
}
