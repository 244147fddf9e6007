package dev.gainsay.cli;

import dev.gainsay.article.Problem;
import dev.gainsay.article.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the claims of one story. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Writes the claims of one story, for people to read and correct.")
final class ExtractCommand implements Callable<Integer>, Declaring {
  private final Console console;
  private final Options options = new Options();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A story folder, a folder of articles, or article files.")
  private List<Path> paths = new ArrayList<>();

  private final StoryOptions storyOptions = new StoryOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to, - for standard output; a story folder's claims.json if not given.")
  private @Nullable String output;

  @Option(names = "--quiet", description = "Tell nothing on standard error but what went wrong.")
  private boolean quiet;

  ExtractCommand(Console console) {
    this.console = console;
    storyOptions.declare(options);
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    options.settle();
    Path claimsFile = StoryClaims.fileOf(paths);
    boolean print = "-".equals(output);
    Path target =
        output == null ? claimsFile : print ? null : OutputFile.checked(output, "--output");
    if (target == null && !print) {
      throw new UsageException(
          "These paths are no story folder, so say where the claims go.\n"
              + "Maybe --output claims.json, or --output - for standard output");
    }
    Story story = storyOptions.read(paths, console);
    StoryClaims claims =
        StoryClaims.of(
            story,
            target == null ? claimsFile : target,
            Runtime.getRuntime().availableProcessors());
    if (claims.broken()) {
      claims.problems().forEach(each -> console.tell(each.message()));
      console.tell("Nothing was written: a person's corrections may stand in that file.");
      return Exit.USAGE;
    }
    if (target == null) {
      claims.write(console.out());
    } else {
      claims.save(target);
      if (!quiet) {
        console.tell(
            "%d claims of %d articles written to %s"
                .formatted(claims.claims().size(), story.articles().size(), target));
      }
    }
    List<Problem> problems = claims.story().problems();
    problems.forEach(each -> console.tell(each.message()));
    return problems.isEmpty() ? Exit.CLEAN : Exit.INCOMPLETE;
  }
}
