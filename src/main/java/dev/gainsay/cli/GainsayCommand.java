package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Suggestion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands as picocli reads, helps with and refuses them. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = GainsayCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Finds where the articles of a news story disagree.")
final class GainsayCommand implements Runnable {
  /**
   * One look at the class of a command takes picocli longer than the command line: only those
   * needed.
   */
  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("batch", BatchCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
  }

  @Spec private CommandSpec spec;

  private GainsayCommand() {}

  /** Runs the command that the words ask for and returns its exit code. */
  static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new GainsayCommand());
    String first = args.length == 0 ? "" : args[0];
    for (Map.Entry<String, Function<Console, Object>> command : COMMANDS.entrySet()) {
      if (!COMMANDS.containsKey(first) || command.getKey().equals(first)) {
        Object declared = command.getValue().apply(console);
        CommandLine subcommand = new CommandLine(declared);
        if (declared instanceof Declaring declaring) {
          declaring.options().addTo(subcommand.getCommandSpec());
        }
        line.addSubcommand(command.getKey(), subcommand);
      }
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, given) -> refuse(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> Main.fail(e, console));
    line.setAbbreviatedOptionsAllowed(false);
    return line.execute(args);
  }

  /** What was typed makes no command: say so in a sentence, and what may have been meant. */
  private static int refuse(ParameterException e, Console console) {
    StringBuilder message = new StringBuilder();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      CommandSpec spec = e.getCommandLine().getCommandSpec();
      message.append(unknown(unmatched.getUnmatched(), spec));
      message.append(near(unmatched.getUnmatched().get(0), spec));
    } else {
      message.append(firstLine(String.valueOf(e.getMessage())));
    }
    message
        .append("\nMaybe see: ")
        .append(e.getCommandLine().getCommandSpec().qualifiedName())
        .append(" --help");
    console.tell(message.toString());
    return Exit.USAGE;
  }

  private static String unknown(List<String> words, CommandSpec spec) {
    List<String> options = words.stream().filter(each -> each.startsWith("-")).toList();
    if (!options.isEmpty()) {
      return "There is no option " + String.join(", ", options) + ".";
    }
    return spec.subcommands().isEmpty()
        ? "This is too much: " + String.join(" ", words)
        : "There is no command " + words.get(0) + ".";
  }

  private static String near(String word, CommandSpec spec) {
    List<String> known = new ArrayList<>();
    if (word.startsWith("-")) {
      spec.options().forEach(each -> known.add(each.longestName()));
    } else {
      known.addAll(spec.subcommands().keySet());
    }
    int equals = word.indexOf('=');
    return Suggestion.of(equals < 0 ? word : word.substring(0, equals), known);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gainsay " + Gainsay.version()};
    }
  }
}
