package dev.gainsay.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;

/**
 * Loads the bundled rules from their classes, compiles a user's rules in classic mode, and puts
 * both into one fresh base. The bases used last are kept, by content.
 */
final class MergedEngine implements RuleBase.Engine {
  private static final int KEPT = 16;
  private static final Map<String, KieBase> CACHE =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Entry<String, KieBase> eldest) {
          return size() > KEPT;
        }
      };

  @Override
  public KieBase build(SortedMap<String, RuleFile> files) {
    synchronized (CACHE) {
      return CACHE.computeIfAbsent(key(files.values()), key -> merge(files.values()));
    }
  }

  /** Bundled rules never change while the program runs, so their ids say enough. */
  private static String key(Collection<RuleFile> files) {
    StringBuilder key = new StringBuilder();
    List<RuleFile> users = new ArrayList<>();
    for (RuleFile file : files) {
      if (file.bundled()) {
        key.append(file.id()).append('\n');
      } else {
        users.add(file);
      }
    }
    return users.isEmpty() ? key.toString() : key.append(Digests.of(users)).toString();
  }

  private static KieBase merge(Collection<RuleFile> files) {
    Set<String> bundled =
        files.stream().filter(RuleFile::bundled).map(RuleFile::id).collect(Collectors.toSet());
    KieBase base = BundledModel.load(bundled::contains);
    SortedMap<String, String> sources = new TreeMap<>();
    files.stream()
        .filter(file -> !file.bundled())
        .forEach(file -> sources.put(file.rule().path(), file.source()));
    if (!sources.isEmpty()) {
      ClassicCompiler.Result result = ClassicCompiler.compile(sources);
      if (!result.errors().isEmpty()) {
        throw new RuleException(result.errors());
      }
      ((InternalKnowledgeBase) base).addPackages(result.packages());
    }
    return base;
  }
}
