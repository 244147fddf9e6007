package dev.gainsay.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Rule bases that only tests need: in one mode of the compiler, from shuffled files, of broken
 * rules.
 */
public final class RuleBases {
  private RuleBases() {}

  /** The two modes of Drools' compiler. */
  public enum Mode {
    CLASSIC,
    EXECUTABLE;

    private RuleBase.Engine engine() {
      return this == CLASSIC
          ? files -> classic(List.copyOf(files.values()))
          : RuleBases::executable;
    }
  }

  /** The bundled rules, compiled in that mode from their sources. */
  public static RuleBase bundled(Mode mode) {
    return new RuleBase(BundledModel.files(), mode.engine());
  }

  /** The bundled rules, compiled from files in an order of chance. */
  public static RuleBase shuffled(long seed) {
    return new RuleBase(
        BundledModel.files(),
        files -> {
          List<RuleFile> shuffled = new ArrayList<>(files.values());
          Collections.shuffle(shuffled, new Random(seed));
          return classic(shuffled);
        });
  }

  /** Rules as they are, in house style or not. */
  public static RuleBase of(Mode mode, String... sources) {
    return new RuleBase(Stream.of(sources).map(RuleBases::file).toList(), mode.engine());
  }

  /**
   * A rule of the house's shape.
   *
   * @param condition between when and then
   * @param consequence between then and end
   */
  public static String drl(String id, String condition, String consequence) {
    return """
        package dev.gainsay.rulebase
        import dev.gainsay.check.Rivals
        import dev.gainsay.check.Finding
        import dev.gainsay.claim.*
        import function dev.gainsay.check.Judgements.clash

        rule "%s"
            @id("%s") @level("error") @verdict("contradiction")
            @message("{one} and {other}")
            @since("0.1")
        when
            %s
        then
            %s
        end
        """
        .formatted(id, id, condition, consequence);
  }

  private static RuleFile file(String source) {
    String id = source.replaceFirst("(?s).*@id\\(\"([^\"]*)\".*", "$1");
    String path = "mine/" + id + ".drl";
    Rule rule = new Rule(id, Level.ERROR, Verdict.CONTRADICTION, "{one}", "0.1", path);
    return new RuleFile(rule, source, "", false);
  }

  private static KieBase classic(List<RuleFile> files) {
    SortedMap<String, String> sources = new TreeMap<>();
    for (RuleFile file : files) {
      sources.put("%04d/%s".formatted(sources.size(), file.rule().path()), file.source());
    }
    ClassicCompiler.Result result = ClassicCompiler.compile(sources);
    if (!result.errors().isEmpty()) {
      throw new RuleException(result.errors());
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(result.packages());
    return base;
  }

  private static KieBase executable(SortedMap<String, RuleFile> files) {
    KieServices services = KieServices.get();
    KieFileSystem system = services.newKieFileSystem();
    ReleaseId release =
        services.newReleaseId("dev.gainsay", "test", Digests.of(files.values()).substring(0, 16));
    system.generateAndWritePomXML(release);
    files
        .values()
        .forEach(file -> system.write("src/main/resources/" + file.rule().path(), file.source()));
    KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      throw new IllegalStateException(messages.toString());
    }
    return services.newKieContainer(release).getKieBase();
  }
}
