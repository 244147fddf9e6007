package dev.gainsay.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.core.impl.InternalRuleBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The rules that claims are judged by. Immutable and thread-safe; the rules are compiled when they
 * are first needed.
 */
public final class RuleBase {
  private final SortedMap<String, RuleFile> files;
  private final Engine engine;
  private @Nullable KieBase compiled;
  private @Nullable String digest;

  /** Turns rules into what Drools fires. */
  interface Engine {
    KieBase build(SortedMap<String, RuleFile> files);
  }

  /**
   * @throws RuleException where there is no rule
   */
  RuleBase(Collection<RuleFile> files, Engine engine) {
    if (files.isEmpty()) {
      throw new RuleException(List.of(new RuleError("rules", 0, "no rule is left to run", null)));
    }
    this.files = new TreeMap<>();
    files.forEach(file -> this.files.put(file.id(), file));
    this.engine = engine;
  }

  /**
   * Gainsay's own rules.
   *
   * @throws IllegalStateException where this build of Gainsay holds no compiled rules
   */
  public static RuleBase bundled() {
    RuleBase bundled = new RuleBase(BundledModel.files(), new MergedEngine());
    bundled.digest = BundledModel.digest();
    return bundled;
  }

  /**
   * Gainsay's own rules and those of a user's folders. DRL is code: give folders that the user
   * named.
   *
   * @throws RuleException with all that is wrong in any of the folders: a missing folder, a mistake
   *     in a rule or its page, an id that is taken
   */
  public static RuleBase with(List<Path> userRuleFolders) {
    RuleBase bundled = bundled();
    if (userRuleFolders.isEmpty()) {
      return bundled;
    }
    Map<String, String> taken =
        bundled.rules().stream().collect(Collectors.toMap(Rule::id, Rule::path));
    RuleReader reader = new RuleReader(taken);
    try {
      for (Path folder : userRuleFolders) {
        reader.read(folder, folder.toString().replace('\\', '/'), false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<RuleFile> all = new HashSet<>(bundled.files.values());
    all.addAll(reader.files());
    return new RuleBase(all, bundled.engine);
  }

  /**
   * These rules alone.
   *
   * @throws RuleException where an id is not known or none is given
   */
  public RuleBase only(Set<String> ids) {
    return selected(ids, ids::contains);
  }

  /**
   * All rules but these.
   *
   * @throws RuleException where an id is not known or no rule is left
   */
  public RuleBase without(Set<String> ids) {
    return ids.isEmpty() ? this : selected(ids, id -> !ids.contains(id));
  }

  private RuleBase selected(Set<String> named, Predicate<String> wanted) {
    List<RuleError> unknown =
        named.stream().filter(id -> !files.containsKey(id)).map(this::unknown).toList();
    if (!unknown.isEmpty()) {
      throw new RuleException(unknown);
    }
    return new RuleBase(
        files.values().stream().filter(file -> wanted.test(file.id())).toList(), engine);
  }

  private RuleError unknown(String id) {
    String family = id.substring(0, id.indexOf('/') + 1);
    List<String> near = files.keySet().stream().filter(each -> each.startsWith(family)).toList();
    String meant = String.join(", ", near.isEmpty() ? files.keySet() : near);
    return new RuleError("rules", 0, "no such rule: " + id, "one of these is meant: " + meant);
  }

  /** What the rules say of themselves, by id. */
  public List<Rule> rules() {
    return files.values().stream().map(RuleFile::rule).toList();
  }

  /** The rule of that id, empty where there is none. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(files.get(id)).map(RuleFile::rule);
  }

  /** The page of the rule of that id, empty where there is none. */
  public Optional<RulePage> page(String id) {
    return Optional.ofNullable(files.get(id))
        .map(file -> PageReader.read(file.rule().path(), id, file.page()).page());
  }

  /** The DRL of the rule of that id, empty where there is none. */
  public Optional<String> source(String id) {
    return Optional.ofNullable(files.get(id)).map(RuleFile::source);
  }

  /**
   * SHA-256 of all rules and their pages, in hex: the same for the same texts under the same ids.
   */
  public synchronized String sha256() {
    String known = digest;
    if (known == null) {
      known = Digests.of(files.values());
      digest = known;
    }
    return known;
  }

  /**
   * The rules as Drools fires them, one each.
   *
   * @throws IllegalStateException where the number of compiled rules is not the number of files
   */
  public synchronized KieBase kieBase() {
    if (compiled == null) {
      KieBase base = engine.build(files);
      List<String> names =
          base.getKiePackages().stream()
              .flatMap(each -> each.getRules().stream())
              .map(org.kie.api.definition.rule.Rule::getName)
              .sorted()
              .toList();
      // A Drools build has succeeded with rules missing; nobody would see it from the findings.
      if (!names.equals(List.copyOf(files.keySet()))) {
        throw new IllegalStateException(
            "There are files for the rules %s, but compiled are %s."
                .formatted(files.keySet(), names));
      }
      compiled = base;
    }
    return compiled;
  }

  /** True where a rule has a pattern that facts of this type may match. */
  public boolean asksFor(Class<?> factType) {
    return ((InternalRuleBase) kieBase())
        .getRete().getObjectTypeNodes().stream()
            .map(node -> node.getObjectType().getClassName())
            .anyMatch(name -> supertypes(factType).contains(name));
  }

  private static Set<String> supertypes(Class<?> type) {
    Set<String> names = new HashSet<>();
    names.add(type.getName());
    for (Class<?> each : type.getInterfaces()) {
      names.addAll(supertypes(each));
    }
    return names;
  }
}
