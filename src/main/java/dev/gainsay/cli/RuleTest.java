package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Story;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.extract.Extraction;
import dev.gainsay.rules.Clash;
import dev.gainsay.rules.Quoted;
import dev.gainsay.rules.RuleCase;
import dev.gainsay.rules.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the cases of rules' pages through the whole path, from text to finding. */
final class RuleTest {
  private final Gainsay gainsay;
  private final Console console;
  private int cases;
  private int failed;

  RuleTest(Gainsay gainsay, Console console) {
    this.gainsay = gainsay;
    this.console = console;
  }

  /** Runs the cases of these rules; true where all pass and every rule fired. */
  boolean run(List<String> ids) {
    List<String> silent = new ArrayList<>();
    for (String id : ids) {
      if (!fires(id)) {
        silent.add(id);
      }
    }
    print(
        "%d %s, %d cases: %d passed, %d failed; %d of %d fired."
            .formatted(
                ids.size(),
                ids.size() == 1 ? "rule" : "rules",
                cases,
                cases - failed,
                failed,
                ids.size() - silent.size(),
                ids.size()));
    silent.forEach(each -> print("  never fired: " + each));
    return failed == 0 && silent.isEmpty();
  }

  private boolean fires(String id) {
    boolean fired = false;
    Optional<RulePage> page = gainsay.rules().page(id);
    List<RuleCase> ofPage = page.map(RulePage::cases).orElse(List.of());
    int failedBefore = failed;
    for (RuleCase example : ofPage) {
      List<Clash> found = found(example);
      fired |= !found.isEmpty();
      List<String> differences = example.differences(found);
      cases++;
      if (!differences.isEmpty()) {
        failed++;
        print(
            "FAILED  %s: %s (line %d of the page)".formatted(id, example.title(), example.line()));
        differences.forEach(each -> print("        " + each));
      }
    }
    if (failed == failedBefore) {
      long flagged = ofPage.stream().filter(RuleCase::flagged).count();
      print(
          "ok      %s: %d flagged, %d not flagged".formatted(id, flagged, ofPage.size() - flagged));
    }
    return fired;
  }

  /** What the rule says of the case; what others say of it is theirs. */
  private List<Clash> found(RuleCase example) {
    Story story = example.story();
    Extraction extraction = Gainsay.extract(story);
    Checked checked = gainsay.compare(story, extraction.claims(), extraction.aliases());
    List<Clash> found = new ArrayList<>();
    checked.findings().stream()
        .filter(each -> each.rule().equals(example.rule()))
        .forEach(each -> found.add(clash(each.rivals())));
    checked.explanations().stream()
        .filter(each -> each.rule().equals(example.rule()))
        .forEach(each -> found.add(clash(each.rivals())));
    return found;
  }

  private static Clash clash(Rivals rivals) {
    return new Clash(quotes(rivals.getOne()), quotes(rivals.getOther()));
  }

  private static List<Quoted> quotes(Side side) {
    return side.claims().stream()
        .map(each -> new Quoted(each.article().id(), each.quote()))
        .toList();
  }

  private void print(String line) {
    console.out().print(line + "\n");
  }
}
