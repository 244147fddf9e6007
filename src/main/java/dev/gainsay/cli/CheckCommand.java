package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Story;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks one story. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks one story: tells where its articles disagree.")
final class CheckCommand implements Callable<Integer>, Declaring {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final Console console;
  private final Options options = new Options();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A story folder, a folder of articles, or article files.")
  private List<Path> paths = new ArrayList<>();

  private final StoryOptions storyOptions = new StoryOptions();
  private final RuleOptions ruleOptions = new RuleOptions();
  private final List<String> reports = new ArrayList<>();
  private String format = "text";
  private boolean saveClaims;
  private boolean quiet;
  private boolean noColour;

  CheckCommand(Console console) {
    this.console = console;
    storyOptions.declare(options);
    ruleOptions.declare(options);
    options
        .one(
            "--format",
            "FORMAT",
            "Of the report on standard output: text (default) or json.",
            given -> format = given)
        .many(
            "--report",
            "FORMAT=FILE",
            "Write the report to a file as well; may be given again.",
            reports::add)
        .flag(
            "--save-claims",
            "Write the claims to the story folder's claims.json.",
            () -> saveClaims = true)
        .flag("--quiet", "Tell nothing on standard error but what went wrong.", () -> quiet = true)
        .flag("--no-color", "No colours, on a terminal either.", () -> noColour = true);
  }

  /**
   * Takes a plain command line, for which picocli need not wake up.
   *
   * @param line what follows the command's name
   * @return false where picocli is to read it; nothing was taken then
   */
  boolean takesPlain(List<String> line) {
    List<String> words = options.readPlain(line);
    if (words == null || words.isEmpty()) {
      return false;
    }
    for (String word : words) {
      paths.add(Path.of(word));
    }
    return true;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    options.settle();
    ReportFormat printed = ReportFormat.of(format, "--format");
    List<ReportTarget> targets = new ArrayList<>();
    reports.forEach(each -> targets.add(ReportTarget.of(each)));
    FailOn failOn = ruleOptions.failOn();
    Path claimsFile = StoryClaims.fileOf(paths);
    refuseToSaveInVain(claimsFile);

    KeptReport kept = claimsFile == null || !isPlain() ? null : KeptReport.of(paths.get(0));
    Outcome outcome =
        kept != null && !saveClaims && kept.isCurrent() ? kept : checked(claimsFile, kept);

    for (ReportTarget target : targets) {
      write(target, outcome);
    }
    outcome.write(printed, console.colour() && !noColour, console.out());
    if (printed != ReportFormat.TEXT) {
      tell(outcome.problems());
    }
    return outcome.exit(failOn);
  }

  /** True where nothing but the story folder and this program decides what the report says. */
  private boolean isPlain() {
    return ruleOptions.bundledAlone() && !storyOptions.hasDraft();
  }

  /** Checks the story now. */
  private Outcome checked(@Nullable Path claimsFile, @Nullable KeptReport toKeep)
      throws IOException {
    prepare(claimsFile);
    Story story = ruleOptions.configured(storyOptions.read(paths, console));
    Gainsay gainsay = ruleOptions.gainsay();
    StoryClaims claims = StoryClaims.of(story, claimsFile, PROCESSORS);
    Report report = gainsay.check(claims.story(), claims.claims(), claims.aliases());

    if (saveClaims && claimsFile != null && save(claims, claimsFile) && toKeep != null) {
      toKeep.keep(report);
    }
    return Outcome.of(report);
  }

  /** On a machine with several processors, rules and models load while the story is read. */
  private void prepare(@Nullable Path claimsFile) {
    if (PROCESSORS == 1) {
      return;
    }
    if (claimsFile == null || !Files.exists(claimsFile)) {
      Gainsay.prepareModels();
    }
    if (ruleOptions.bundledAlone()) {
      Gainsay.prepareRules();
    }
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

  private static void write(ReportTarget target, Outcome outcome) {
    try {
      target.write(outcome);
    } catch (IOException e) {
      throw new UsageException(
          "--report: " + target.file() + " cannot be written (" + e.getMessage() + ").");
    }
  }

  /** Writes the claims file; false where it must stay as it is. */
  private boolean save(StoryClaims claims, Path claimsFile) throws IOException {
    if (claims.broken()) {
      console.tell(
          claimsFile + " is broken and was left as it is; see the problems of the report.");
      return false;
    }
    claims.save(claimsFile);
    if (!quiet) {
      console.tell("claims written to " + claimsFile);
    }
    return true;
  }

  private void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      console.tell(problem.message());
    }
  }
}
