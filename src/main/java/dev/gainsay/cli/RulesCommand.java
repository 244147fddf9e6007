package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Suggestion;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import dev.gainsay.rules.RulePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rule base: its index, a rule's page, and the cases of the pages. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "list|show|test",
    description = "Lists the rules, shows a rule's page, runs the pages' cases.")
final class RulesCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "One of list, show or test is missing.");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the rules: id, level, verdict, message.")
  int list(
      @Option(names = "--rules", paramLabel = "DIR", description = "A folder of your own rules.")
          List<Path> folders) {
    RuleBase base = base(folders);
    int width = base.rules().stream().mapToInt(each -> each.id().length()).max().orElse(0);
    for (Rule rule : base.rules()) {
      String line =
          pad(rule.id(), width)
              + "  "
              + pad(rule.level().word(), 7)
              + "  "
              + pad(rule.verdict().word(), 13)
              + "  "
              + rule.message();
      console.out().print(line + "\n");
    }
    return Exit.CLEAN;
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  @Command(name = "show", mixinStandardHelpOptions = true, description = "Prints a rule's page.")
  int show(
      @Parameters(paramLabel = "ID", description = "Id of the rule, as figures/disjoint.")
          String id,
      @Option(names = "--rules", paramLabel = "DIR", description = "A folder of your own rules.")
          List<Path> folders) {
    RuleBase base = base(folders);
    Rule rule = known(id, base);
    Optional<RulePage> page = base.page(id);
    console
        .out()
        .print(page.map(RulePage::markdown).orElse("# " + id + "\n").stripTrailing() + "\n");
    console
        .out()
        .print(
            "\nLevel %s, verdict %s, since %s, in %s\n"
                .formatted(rule.level().word(), rule.verdict().word(), rule.since(), rule.path()));
    return Exit.CLEAN;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the cases of the rules' pages; exits with 1 where one fails.")
  int test(
      @Parameters(paramLabel = "ID", arity = "0..*", description = "These rules alone.")
          List<String> ids,
      @Option(names = "--rules", paramLabel = "DIR", description = "A folder of your own rules.")
          List<Path> folders) {
    RuleBase base = base(folders);
    List<String> wanted = new ArrayList<>(ids == null ? List.of() : ids);
    wanted.forEach(each -> known(each, base));
    if (wanted.isEmpty()) {
      base.rules().forEach(each -> wanted.add(each.id()));
    }
    return new RuleTest(Gainsay.with(base), console).run(wanted) ? Exit.CLEAN : Exit.FOUND;
  }

  private static RuleBase base(List<Path> folders) {
    return RuleOptions.base(folders == null ? List.of() : folders);
  }

  private static Rule known(String id, RuleBase base) {
    return base.rule(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no rule %s.%s"
                        .formatted(
                            id, Suggestion.of(id, base.rules().stream().map(Rule::id).toList()))));
  }
}
