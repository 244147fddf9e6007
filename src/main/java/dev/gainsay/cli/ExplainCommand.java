package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Story;
import dev.gainsay.check.Checked;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import dev.gainsay.report.TextReport;
import dev.gainsay.rules.RulePage.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why something was flagged, or was not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells why a discrepancy was flagged, or why two claims were not.")
final class ExplainCommand implements Callable<Integer>, Declaring {
  private final Console console;
  private final Options options = new Options();

  @Parameters(
      paramLabel = "PATH FINGERPRINT",
      arity = "1..*",
      description = "The story, as for check, and the fingerprint its report gives.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--pair",
      arity = "2",
      paramLabel = "CLAIM",
      description =
          "Instead of a fingerprint, two claims: their words, as \"12 people\", or their ids.")
  private List<String> pair = new ArrayList<>();

  private final StoryOptions storyOptions = new StoryOptions();

  private final RuleOptions ruleOptions = new RuleOptions();

  @Option(names = "--no-color", description = "No colours, on a terminal either.")
  private boolean noColour;

  ExplainCommand(Console console) {
    this.console = console;
    storyOptions.declare(options);
    ruleOptions.declare(options);
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    options.settle();
    List<String> places = new ArrayList<>(words);
    String fingerprint = "";
    if (pair.isEmpty()) {
      if (places.size() < 2) {
        throw new UsageException(
            "A fingerprint is missing.\nMaybe gainsay explain PATH FINGERPRINT, or --pair CLAIM CLAIM");
      }
      fingerprint = places.remove(places.size() - 1);
    }
    List<Path> paths = places.stream().map(Path::of).toList();
    Story story = ruleOptions.configured(storyOptions.read(paths, console));
    Gainsay gainsay = ruleOptions.gainsay();
    StoryClaims claims =
        StoryClaims.of(
            story, StoryClaims.fileOf(paths), Runtime.getRuntime().availableProcessors());
    Checked checked = gainsay.compare(claims.story(), claims.claims(), claims.aliases());
    if (pair.isEmpty()) {
      explain(gainsay.report(claims.story(), checked), fingerprint, gainsay);
    } else {
      console.out().print(new PairExplanation(checked).of(pair.get(0), pair.get(1)));
    }
    return Exit.CLEAN;
  }

  private void explain(Report report, String fingerprint, Gainsay gainsay) throws IOException {
    Discrepancy found =
        Stream.concat(report.discrepancies().stream(), report.explained().stream())
            .filter(each -> each.fingerprint().equals(fingerprint))
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "No discrepancy of this story has the fingerprint %s.\nMaybe gainsay check lists it"
                            .formatted(fingerprint)));
    boolean colour = console.colour() && !noColour;
    TextReport text = colour ? TextReport.coloured() : TextReport.plain();
    text.render(found, console.out());
    String id = found.reconciled() == null ? found.rule() : found.reconciled().rule();
    String checks =
        gainsay
            .rules()
            .page(id)
            .map(page -> "\nWhat the rule checks:\n" + page.section(Section.CHECKS).strip() + "\n")
            .orElse("");
    console.out().print(checks + "\nIts page, with examples: gainsay rules show " + id + "\n");
  }
}
