package dev.gainsay.cli;

import dev.gainsay.rules.RuleException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where {@code gainsay COMMAND} begins. */
public final class Main {
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
    CheckCommand check = plainCheck(args, console);
    int code;
    if (check == null) {
      code = GainsayCommand.run(args, console);
    } else {
      try {
        code = check.call();
      } catch (IOException | RuntimeException e) {
        code = fail(e, console);
      }
    }
    console.out().flush();
    return code;
  }

  /** The most frequent command, where its line is plain; else null. */
  private static @Nullable CheckCommand plainCheck(String[] args, Console console) {
    if (args.length < 2 || !args[0].equals("check")) {
      return null;
    }
    CheckCommand check = new CheckCommand(console);
    return check.takesPlain(Arrays.asList(args).subList(1, args.length)) ? check : null;
  }

  /** What a command threw, told as a person may need it. */
  static int fail(Exception e, Console console) {
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
}
