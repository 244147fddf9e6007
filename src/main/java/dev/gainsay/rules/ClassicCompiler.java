package dev.gainsay.rules;

import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles DRL in classic mode: slower to start from than the bundled model, but each error knows
 * its file and line.
 */
final class ClassicCompiler {
  private ClassicCompiler() {}

  /** What became of a set of rule files: packages, or the errors that stand in the way. */
  record Result(Collection<KiePackage> packages, List<RuleError> errors) {}

  /** Compiles the texts of rule files, keyed by the path to show in errors. */
  static Result compile(SortedMap<String, String> sources) {
    KnowledgeBuilder builder =
        KnowledgeBuilderFactory.newKnowledgeBuilder(
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration());
    sources.forEach(
        (path, text) -> {
          // A reader, since a byte resource would be decoded in the platform's charset.
          Resource resource = ResourceFactory.newReaderResource(new StringReader(text));
          resource.setSourcePath(path);
          builder.add(resource, ResourceType.DRL);
        });
    List<RuleError> errors = firstOfEachLine(builder.getErrors());
    return new Result(builder.hasErrors() ? List.of() : builder.getKnowledgePackages(), errors);
  }

  /** One mistake is often reported several times, and once more for the file as a whole. */
  private static List<RuleError> firstOfEachLine(Collection<KnowledgeBuilderError> reported) {
    Map<String, RuleError> errors = new LinkedHashMap<>();
    for (KnowledgeBuilderError each : reported) {
      Resource resource = each.getResource();
      String file = resource == null ? "(unknown file)" : resource.getSourcePath();
      int line = each.getLines().length == 0 ? 0 : Math.max(0, each.getLines()[0]);
      String message = Messages.tidy(each.getMessage());
      errors.putIfAbsent(file + ":" + line, new RuleError(file, line, message, null));
    }
    boolean located = errors.values().stream().anyMatch(error -> error.line() > 0);
    return errors.values().stream().filter(error -> error.line() > 0 || !located).toList();
  }
}
