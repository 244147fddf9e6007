package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Suggestion;
import dev.gainsay.rules.RuleException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
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

/** Where {@code gainsay COMMAND} begins. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Finds where the articles of a news story disagree.")
public final class Main implements Runnable {
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

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    boolean terminal = isTerminal();
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        terminal
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(System.getenv("TERM"));
    Console console =
        new Console(
            System.in,
            stream(FileDescriptor.out, false),
            stream(FileDescriptor.err, true),
            terminal,
            colour);
    int code = run(args, console);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out what it prints, UTF-8
   * @param err what it tells people, UTF-8
   * @return 0 nothing to report, 1 findings, 2 wrong usage, 3 incomplete
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Console(in, out, err, false, false));
  }

  private static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new Main());
    String first = args.length == 0 ? "" : args[0];
    for (Map.Entry<String, Function<Console, Object>> command : COMMANDS.entrySet()) {
      if (!COMMANDS.containsKey(first) || command.getKey().equals(first)) {
        line.addSubcommand(command.getKey(), command.getValue().apply(console));
      }
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, given) -> refuse(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> fail(e, console));
    line.setAbbreviatedOptionsAllowed(false);
    int code = line.execute(args);
    console.out().flush();
    return code;
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

  private static int fail(Exception e, Console console) {
    if (e instanceof UsageException || e instanceof RuleException) {
      console.tell(String.valueOf(e.getMessage()));
      return Exit.USAGE;
    }
    if (e instanceof InvalidPathException) {
      console.tell("This is no path: " + e.getMessage());
      return Exit.USAGE;
    }
    console.tell("This should not have happened: " + e);
    e.printStackTrace(console.err());
    return Exit.INCOMPLETE;
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

  private static PrintStream stream(FileDescriptor to, boolean atOnce) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to), 1 << 16),
        atOnce,
        StandardCharsets.UTF_8);
  }

  /** From JDK 22 on there is a console even where nobody looks on. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gainsay " + Gainsay.version()};
    }
  }
}
