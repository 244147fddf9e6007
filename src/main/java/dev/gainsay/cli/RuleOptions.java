package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Story;
import dev.gainsay.article.Suggestion;
import dev.gainsay.rules.Rule;
import dev.gainsay.rules.RuleBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** By which rules to judge, and when to fail: the options of every command that judges. */
final class RuleOptions {
  private final List<Path> folders = new ArrayList<>();
  private final Set<String> only = new LinkedHashSet<>();
  private final Set<String> skip = new LinkedHashSet<>();
  private @Nullable String failOn;
  private @Nullable Path configFile;
  private @Nullable Config config;
  private @Nullable RuleBase all;

  /** Declares the options. */
  void declare(Options options) {
    options
        .many(
            "--rules",
            "DIR",
            "A folder of rules of your own, beside the bundled ones. DRL is code.",
            given -> folders.add(Path.of(given)))
        .many("--only", "ID", "Run this rule alone.", only::add)
        .many("--skip", "ID", "Do not run this rule.", skip::add)
        .one(
            "--fail-on",
            "LEVEL",
            "Exit with 1 from this level on: error (default), warning, info or never.",
            given -> failOn = given)
        .one(
            "--config",
            "FILE",
            "YAML: fail-on, only, skip, levels, tolerances, rules.",
            given -> configFile = Path.of(given));
  }

  private Config config() {
    Config read = config;
    if (read == null) {
      read = configFile == null ? Config.NONE : ConfigReader.read(configFile);
      config = read;
    }
    return read;
  }

  /**
   * From which level on to fail.
   *
   * @throws UsageException where option or configuration is wrong
   */
  FailOn failOn() {
    if (failOn != null) {
      return FailOn.of(failOn, "--fail-on");
    }
    FailOn configured = config().failOn();
    return configured == null ? FailOn.ERROR : configured;
  }

  /** True where the bundled rules are all that is asked for. */
  boolean bundledAlone() {
    return folders.isEmpty() && only.isEmpty() && skip.isEmpty() && configFile == null;
  }

  /** The checker with the rules asked for. */
  Gainsay gainsay() {
    return Gainsay.with(rules());
  }

  /** The rules asked for. */
  RuleBase rules() {
    RuleBase base = all();
    for (String rule : config().levels().keySet()) {
      if (base.rule(rule).isEmpty()) {
        throw new UsageException("%s: levels: %s".formatted(configFile, unknown(rule, base)));
      }
    }
    Set<String> alone = only.isEmpty() ? config().only() : only;
    Set<String> left = new LinkedHashSet<>(config().skip());
    left.addAll(skip);
    if (!alone.isEmpty()) {
      base = base.only(alone);
      left.retainAll(alone);
    }
    return left.isEmpty() ? base : base.without(left);
  }

  /** All rules there are, also those that were not asked for. */
  private synchronized RuleBase all() {
    RuleBase known = all;
    if (known == null) {
      List<Path> named = new ArrayList<>(config().rules());
      named.addAll(folders);
      known = base(named);
      all = known;
    }
    return known;
  }

  private static String unknown(String rule, RuleBase base) {
    return "no such rule: "
        + rule
        + Suggestion.of(rule, base.rules().stream().map(Rule::id).toList());
  }

  /**
   * The bundled rules and those of the folders.
   *
   * @throws UsageException where this build holds no rules: an empty base finds nothing, and says
   *     nothing
   */
  static RuleBase base(List<Path> folders) {
    try {
      return RuleBase.with(folders);
    } catch (IllegalStateException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A story with what the configuration settles for every story.
   *
   * @throws UsageException where the story's own settings name a rule that there is not
   */
  Story configured(Story story) {
    Set<String> named = new TreeSet<>(story.settings().levels().keySet());
    named.addAll(story.settings().skippedRules());
    for (String rule : named) {
      if (all().rule(rule).isEmpty()) {
        throw new UsageException("story.yml: rules: %s".formatted(unknown(rule, all())));
      }
    }
    return new Story(
        story.id(),
        story.title(),
        story.articles(),
        config().over(story.settings()),
        story.problems());
  }
}
