package dev.gainsay.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The bundled rules, compiled to classes by {@link ModelCompiler} when Gainsay was built. */
final class BundledModel {
  /** The resource that holds the name of the model's class. */
  static final String RESOURCE = "META-INF/gainsay/model";

  /**
   * The resource that lists the paths of rules and pages below {@code /rules/}, sorted, one a line.
   */
  static final String INDEX = "META-INF/gainsay/rules";

  /** The resource that holds the SHA-256 of them all. */
  static final String DIGEST = "META-INF/gainsay/rules-digest";

  private BundledModel() {}

  /** SHA-256 of {@link #files()}, worked out by the build. */
  static String digest() {
    return resource(DIGEST).strip();
  }

  /**
   * Makes a fresh base of the bundled rules whose name is wanted, in order of their names: Drools'
   * own order changes with every new file.
   *
   * @throws IllegalStateException if this build of Gainsay holds no compiled rules
   */
  static KieBase load(Predicate<String> wanted) {
    Model model = Compiled.MODEL;
    List<Rule> rules =
        model.getRules().stream()
            .filter(rule -> wanted.test(rule.getName()))
            .sorted(Comparator.comparing(Rule::getName))
            .toList();
    return KieBaseBuilder.createKieBaseFromModel(new Selection(model, rules));
  }

  /**
   * The bundled rules with their sources and pages.
   *
   * @throws IllegalStateException if this build of Gainsay holds no compiled rules, or other ones
   *     than their sources say
   */
  static List<RuleFile> files() {
    List<String> ids =
        resource(INDEX)
            .lines()
            .filter(path -> path.endsWith(".drl"))
            .map(path -> path.substring(0, path.length() - ".drl".length()))
            .toList();
    Map<String, Rule> compiled = new HashMap<>();
    Compiled.MODEL.getRules().forEach(rule -> compiled.put(rule.getName(), rule));
    if (!compiled.keySet().equals(Set.copyOf(ids))) {
      throw new IllegalStateException(
          "The compiled rules %s are not those of their sources %s.\n  Maybe run: mvn process-classes"
              .formatted(new TreeSet<>(compiled.keySet()), ids));
    }
    return ids.stream().map(id -> file(id, Objects.requireNonNull(compiled.get(id)))).toList();
  }

  /** Made once: bases only read it. */
  private static final class Compiled {
    static final Model MODEL = instantiate(className(), BundledModel.class.getClassLoader());
  }

  private static RuleFile file(String id, Rule compiled) {
    String path = "rules/" + id + ".drl";
    dev.gainsay.rules.Rule rule =
        new dev.gainsay.rules.Rule(
            id,
            Level.of(metadata(compiled, "level")).orElseThrow(),
            Verdict.of(metadata(compiled, "verdict")).orElseThrow(),
            metadata(compiled, "message"),
            metadata(compiled, "since"),
            path);
    return new RuleFile(rule, BundledModel::resource);
  }

  private static String metadata(Rule rule, String key) {
    return String.valueOf(rule.getMetaData(key));
  }

  static Model instantiate(String className, ClassLoader loader) {
    try {
      return Class.forName(className, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The compiled rules %s cannot be loaded".formatted(className), e);
    }
  }

  private static String className() {
    return resource(RESOURCE).strip();
  }

  private static String resource(String path) {
    try (InputStream in = BundledModel.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException(
            "This build of Gainsay holds no %s: its rules were not compiled.%n  Maybe run: mvn process-classes"
                .formatted(path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A model with some of its rules, in our order. */
  private record Selection(Model model, List<Rule> rules) implements Model {
    @Override
    public String getName() {
      return model.getName();
    }

    @Override
    public String getPackageName() {
      return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public List<Global> getGlobals() {
      return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return rules;
    }

    @Override
    public List<Query> getQueries() {
      return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return model.getEntryPoints();
    }
  }
}
