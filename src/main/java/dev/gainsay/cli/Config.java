package dev.gainsay.cli;

import dev.gainsay.article.StorySettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file settles for every story.
 *
 * @param failOn from which level on to fail; null where it does not say
 * @param only ids of the rules to run alone, empty for all
 * @param skip ids of rules that do not run
 * @param levels another level by rule id
 * @param tolerances relative difference under which figures agree, by attribute
 * @param rules folders of further rules
 */
record Config(
    @Nullable FailOn failOn,
    Set<String> only,
    Set<String> skip,
    Map<String, String> levels,
    Map<String, Double> tolerances,
    List<Path> rules) {

  static final Config NONE = new Config(null, Set.of(), Set.of(), Map.of(), Map.of(), List.of());

  /** A story's own settings, overruled by these: who names a file on the command line means it. */
  StorySettings over(StorySettings story) {
    if (levels.isEmpty() && tolerances.isEmpty() && skip.isEmpty()) {
      return story;
    }
    Map<String, Double> allTolerances = new HashMap<>(story.tolerances());
    allTolerances.putAll(tolerances);
    Map<String, String> allLevels = new HashMap<>(story.levels());
    allLevels.putAll(levels);
    Set<String> skipped = new HashSet<>(story.skippedRules());
    skipped.addAll(skip);
    return new StorySettings(story.aliases(), story.synonyms(), allTolerances, skipped, allLevels);
  }
}
