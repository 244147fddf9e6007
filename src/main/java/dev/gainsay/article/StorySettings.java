package dev.gainsay.article;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a story's own file ({@code story.yml}) settles beyond the sources of its articles.
 *
 * @param aliases groups of names that mean one and the same
 * @param synonyms groups of attribute words that mean one and the same in this story
 * @param tolerances relative difference (0.05 is five percent) under which two figures of an
 *     attribute agree, by attribute
 * @param skippedRules ids of rules that do not run for this story
 * @param levels another level (error, warning, info) by rule id
 */
public record StorySettings(
    List<Set<String>> aliases,
    List<Set<String>> synonyms,
    Map<String, Double> tolerances,
    Set<String> skippedRules,
    Map<String, String> levels) {

  /** Nothing settled. */
  public static final StorySettings NONE =
      new StorySettings(List.of(), List.of(), Map.of(), Set.of(), Map.of());
}
