package dev.gainsay.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads folders of rules with their pages, and gathers all that is wrong in any of them: nothing is
 * used before everything is in order.
 */
final class RuleReader {
  private final SortedMap<String, String> paths;
  private final List<RuleFile> files = new ArrayList<>();
  private final SortedMap<String, String> toCompile = new TreeMap<>();
  private final List<RuleError> errors = new ArrayList<>();

  /**
   * @param taken paths of rules that are there already, by id
   */
  RuleReader(Map<String, String> taken) {
    paths = new TreeMap<>(taken);
  }

  /**
   * Reads every rule below a folder.
   *
   * @param shown the folder as errors should name it
   * @param bundled whether these are Gainsay's own rules
   */
  void read(Path folder, String shown, boolean bundled) throws IOException {
    if (!Files.isDirectory(folder)) {
      errors.add(new RuleError(shown, 0, "no such folder", null));
      return;
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found =
          walk.filter(file -> file.getFileName().toString().endsWith(".drl"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    if (found.isEmpty()) {
      errors.add(
          new RuleError(
              shown,
              0,
              "no .drl file in it",
              "rules lie in folders by family: mine/figures/apart.drl"));
    }
    for (Path file : found) {
      read(file, folder.relativize(file).toString().replace('\\', '/'), shown, bundled);
    }
  }

  private void read(Path file, String relative, String shown, boolean bundled) throws IOException {
    String path = shown + "/" + relative;
    String id = relative.substring(0, relative.length() - ".drl".length());
    String taken = paths.putIfAbsent(id, path);
    if (taken != null) {
      errors.add(
          new RuleError(
              path,
              0,
              "the id %s is taken by %s".formatted(id, taken),
              "rename the file and its rule"));
    }
    String source = text(file, path);
    String page = page(file, path, id);
    if (source == null) {
      return;
    }
    HouseStyle.Result checked = HouseStyle.check(path, id, source);
    errors.addAll(checked.errors());
    if (checked.compilable() && taken == null) {
      toCompile.put(path, source);
    }
    if (checked.rule() != null && page != null) {
      files.add(new RuleFile(checked.rule(), source, page, bundled));
    }
  }

  private @Nullable String page(Path file, String path, String id) throws IOException {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ".drl".length());
    Path beside = file.resolveSibling(stem + ".md");
    String shown = path.substring(0, path.length() - ".drl".length()) + ".md";
    if (!Files.isRegularFile(beside)) {
      errors.add(
          new RuleError(path, 0, "the rule has no page", "write %s.md beside it".formatted(stem)));
      return null;
    }
    String markdown = text(beside, shown);
    if (markdown != null) {
      errors.addAll(PageReader.read(shown, id, markdown).errors());
    }
    return markdown;
  }

  private @Nullable String text(Path file, String shown) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      errors.add(new RuleError(shown, 0, "not UTF-8", "save it as UTF-8"));
      return null;
    }
  }

  /**
   * The rules read, by path; compiled once, since only the compiler knows all that may be wrong.
   *
   * @throws RuleException where anything is wrong
   */
  List<RuleFile> files() {
    List<RuleError> all = new ArrayList<>(errors);
    for (RuleError each : ClassicCompiler.compile(toCompile).errors()) {
      boolean told =
          errors.stream()
              .anyMatch(error -> error.file().equals(each.file()) && error.line() == each.line());
      if (!told) {
        all.add(each);
      }
    }
    if (!all.isEmpty()) {
      throw new RuleException(all);
    }
    return List.copyOf(files);
  }
}
