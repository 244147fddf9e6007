package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks many stories, one line each. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description =
        "Checks many stories: one line in, one report in one line out, in the same order.")
final class BatchCommand implements Callable<Integer>, Declaring {
  private final Console console;
  private final Options options = new Options();
  private int exit = Exit.CLEAN;
  private long stories;

  @Parameters(
      paramLabel = "FILE.jsonl|DIR",
      description = "A story a line, - for standard input; or a folder of story folders.")
  private String source = "";

  @Option(names = "--output", paramLabel = "FILE", description = "Where to, not standard output.")
  private @Nullable String output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many stories at a time; as many as there are processors if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final RuleOptions ruleOptions = new RuleOptions();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  BatchCommand(Console console) {
    this.console = console;
    ruleOptions.declare(options);
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    options.settle();
    if (jobs < 1) {
      throw new UsageException("--jobs: %d is less than 1.".formatted(jobs));
    }
    Path target =
        output == null || output.equals("-") ? null : OutputFile.checked(output, "--output");
    FailOn failOn = ruleOptions.failOn();
    Path path = source.equals("-") ? null : Path.of(source);
    if (path != null && !Files.exists(path)) {
      throw new UsageException(path + ": no such file or folder.");
    }
    if (path != null && target != null && Files.exists(target) && Files.isSameFile(path, target)) {
      throw new UsageException("--output: " + target + " is what the stories are read from.");
    }
    Gainsay gainsay = ruleOptions.gainsay();
    BatchLine lines = new BatchLine(gainsay, ruleOptions, failOn);
    if (target == null) {
      run(path, lines, console.out());
    } else {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        run(path, lines, out);
      }
    }
    return exit;
  }

  private void run(@Nullable Path path, BatchLine lines, OutputStream out) throws IOException {
    if (path != null && Files.isDirectory(path)) {
      runFolders(path, lines, out);
    } else if (path == null) {
      runLines(console.in(), 0, lines, out);
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        runLines(in, Files.size(path), lines, out);
      }
    }
  }

  private void runLines(InputStream in, long size, BatchLine lines, OutputStream out)
      throws IOException {
    ProgressBar bar = new ProgressBar(console, quiet, size);
    Lines input = new Lines(in);
    try (OrderedWork<BatchLine.Done> work = new OrderedWork<>(jobs, done -> take(done, out))) {
      for (byte[] line = input.next(); line != null; line = input.next()) {
        byte[] bundle = line;
        long number = input.number();
        work.add(() -> lines.check(bundle, number));
        bar.at(input.bytes(), stories);
      }
      work.finish();
    }
    bar.clear();
  }

  private void runFolders(Path folder, BatchLine lines, OutputStream out) throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(folder)) {
      folders =
          found
              .filter(Files::isDirectory)
              .filter(each -> !String.valueOf(each.getFileName()).startsWith("."))
              .sorted()
              .toList();
    }
    if (folders.isEmpty()) {
      throw new UsageException(
          folder + ": there is no story folder in it.\nMaybe gainsay check " + folder);
    }
    ProgressBar bar = new ProgressBar(console, quiet, folders.size());
    long number = 0;
    try (OrderedWork<BatchLine.Done> work = new OrderedWork<>(jobs, done -> take(done, out))) {
      for (Path each : folders) {
        long current = ++number;
        work.add(() -> lines.check(each, current));
        bar.at(current, stories);
      }
      work.finish();
    }
    bar.clear();
  }

  private void take(BatchLine.Done done, OutputStream out) throws IOException {
    done.line().writeTo(out);
    stories++;
    exit = Exit.both(exit, done.exit());
  }
}
