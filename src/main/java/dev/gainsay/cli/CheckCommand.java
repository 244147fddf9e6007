package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Story;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one story. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks one story: tells where its articles disagree.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A story folder, a folder of articles, or article files.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private StoryOptions storyOptions = new StoryOptions();

  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of the report on standard output: text (default) or json.")
  private String format = "text";

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write the report to a file as well; may be given again.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--save-claims",
      description = "Write the claims to the story folder's claims.json.")
  private boolean saveClaims;

  @Option(names = "--quiet", description = "Tell nothing on standard error but what went wrong.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, on a terminal either.")
  private boolean noColour;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFormat printed = ReportFormat.of(format, "--format");
    List<ReportTarget> targets = new ArrayList<>();
    reports.forEach(each -> targets.add(ReportTarget.of(each)));
    FailOn failOn = ruleOptions.failOn();
    Path claimsFile = StoryClaims.fileOf(paths);
    refuseToSaveInVain(claimsFile);

    Story story = ruleOptions.configured(storyOptions.read(paths, console));
    Gainsay gainsay = ruleOptions.gainsay();
    StoryClaims claims = StoryClaims.of(story, claimsFile);
    Report report = gainsay.check(claims.story(), claims.claims(), claims.aliases());

    for (ReportTarget target : targets) {
      write(target, report);
    }
    if (saveClaims && claimsFile != null) {
      save(claims, claimsFile);
    }
    printed.renderer(console.colour() && !noColour).render(report, console.out());
    if (printed != ReportFormat.TEXT) {
      tellProblems(report);
    }
    return Exit.of(report, failOn);
  }

  private void refuseToSaveInVain(@Nullable Path claimsFile) {
    if (!saveClaims) {
      return;
    }
    if (claimsFile == null) {
      throw new UsageException(
          "--save-claims needs one story folder, with a folder \"articles\" inside.\n"
              + "Maybe gainsay extract --output FILE");
    }
    if (storyOptions.hasDraft()) {
      throw new UsageException(
          "--save-claims and --draft do not go together: a draft's claims are not the story's.");
    }
  }

  private static void write(ReportTarget target, Report report) {
    try {
      target.write(report);
    } catch (IOException e) {
      throw new UsageException(
          "--report: " + target.file() + " cannot be written (" + e.getMessage() + ").");
    }
  }

  private void save(StoryClaims claims, Path claimsFile) throws IOException {
    if (claims.broken()) {
      console.tell(
          claimsFile + " is broken and was left as it is; see the problems of the report.");
      return;
    }
    claims.save(claimsFile);
    if (!quiet) {
      console.tell("claims written to " + claimsFile);
    }
  }

  private void tellProblems(Report report) {
    for (Problem problem : report.problems()) {
      console.tell(problem.message());
    }
  }
}
