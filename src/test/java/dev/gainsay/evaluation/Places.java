package dev.gainsay.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Where the sets lie and how much of them is run, from system properties.
 *
 * @param benchmarks folder of the public test sets: {@code evaluation.benchmarks}
 * @param gold folder of gold files, NAME.json: {@code evaluation.gold}
 * @param articles folder of their stories, one folder NAME each: {@code evaluation.articles}
 * @param stories folders of story folders that hold {@code articles/} and {@code gold.json}: {@code
 *     evaluation.stories}, separated by commas
 * @param output where wrong cases are written
 * @param limit most pairs of texts of one part of a set: {@code evaluation.limit}
 */
public record Places(
    Path benchmarks, Path gold, Path articles, List<Path> stories, Path output, int limit) {

  static Places of(Properties given) {
    return new Places(
        Path.of(given.getProperty("evaluation.benchmarks", "../shared/benchmarks")),
        Path.of(given.getProperty("evaluation.gold", "../shared/gold")),
        Path.of(given.getProperty("evaluation.articles", "../shared/articles")),
        words(given.getProperty("evaluation.stories", "src/test/stories")).stream()
            .map(Path::of)
            .toList(),
        Path.of(given.getProperty("evaluation.output", "target/evaluation")),
        Integer.parseInt(given.getProperty("evaluation.limit", "250")));
  }

  static List<String> words(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
