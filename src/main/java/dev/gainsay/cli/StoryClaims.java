package dev.gainsay.cli;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Story;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.ClaimFile;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Extraction;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story: from its claims file where that is current, else from the articles, with
 * what people changed in the file kept.
 */
final class StoryClaims {
  static final String NAME = "claims.json";

  private final Story story;
  private final ClaimFile file;
  private final List<Claim> claims;
  private final List<Problem> problems;
  private final boolean broken;

  private StoryClaims(
      Story story, ClaimFile file, List<Claim> claims, List<Problem> problems, boolean broken) {
    this.story = story;
    this.file = file;
    this.claims = claims;
    this.problems = problems;
    this.broken = broken;
  }

  /** The claims file of a story folder, there or not; null where the paths are no story folder. */
  static @Nullable Path fileOf(List<Path> paths) {
    return paths.size() == 1 && Files.isDirectory(paths.get(0).resolve("articles"))
        ? paths.get(0).resolve(NAME)
        : null;
  }

  /**
   * The claims of a story.
   *
   * @param claimsFile where people may have changed some; null or missing where nobody did
   * @param threads how many articles are read at a time
   */
  static StoryClaims of(Story story, @Nullable Path claimsFile, int threads) {
    List<Problem> problems = new ArrayList<>();
    String version = Gainsay.extractorVersion();
    String key = ClaimFile.key(story, version);
    String keyWithout = ClaimFile.key(withoutDraft(story), version);
    ClaimFile old = null;
    boolean broken = false;
    if (claimsFile != null && Files.exists(claimsFile)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(claimsFile))) {
        old = ClaimFile.read(in, NAME, story, new HashSet<>(List.of(key, keyWithout)), problems);
      } catch (IOException e) {
        broken = true;
        String why = String.valueOf(e.getMessage());
        problems.add(new Problem(Problem.Code.STORY_FILE, NAME, null, why));
      }
    }
    if (old != null && old.key().equals(key)) {
      return new StoryClaims(story, old, old.claims(), problems, broken);
    }
    if (old != null && old.key().equals(keyWithout)) {
      Extraction draft = Gainsay.extract(draftOf(story));
      List<Claim> all = new ArrayList<>(old.claims());
      all.addAll(draft.claims());
      ClaimFile both = new ClaimFile(key, names(old.names(), draft), old.entries());
      return new StoryClaims(story, both, all, problems, broken);
    }
    Extraction fresh = Gainsay.extract(story, threads);
    ClaimFile now =
        old == null
            ? ClaimFile.of(key, names(List.of(), fresh), fresh.claims())
            : old.renewed(key, names(List.of(), fresh), fresh.claims());
    return new StoryClaims(story, now, now.claims(), problems, broken);
  }

  private static Story withoutDraft(Story story) {
    return part(story, false);
  }

  private static Story draftOf(Story story) {
    return part(story, true);
  }

  private static Story part(Story story, boolean draft) {
    List<Article> articles =
        story.articles().stream().filter(each -> each.draft() == draft).toList();
    return new Story(story.id(), story.title(), articles, story.settings(), story.problems());
  }

  private static List<ClaimFile.SameName> names(
      List<ClaimFile.SameName> known, Extraction extraction) {
    List<ClaimFile.SameName> names = new ArrayList<>(known);
    for (Alias alias : extraction.aliases()) {
      names.add(new ClaimFile.SameName(alias.longer(), alias.shorter()));
    }
    return names.stream().distinct().toList();
  }

  /** All claims but the rejected. */
  List<Claim> claims() {
    return claims;
  }

  /** Names that the articles themselves say are one. */
  List<Alias> aliases() {
    return file.names().stream().map(each -> new Alias(each.longer(), each.shorter())).toList();
  }

  /** The story with what went wrong in its claims file. */
  Story story() {
    if (problems.isEmpty()) {
      return story;
    }
    List<Problem> all = new ArrayList<>(story.problems());
    all.addAll(problems);
    return new Story(story.id(), story.title(), story.articles(), story.settings(), all);
  }

  /** What went wrong in the claims file. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * True where a claims file is there and cannot be read: writing over it would lose a person's
   * work.
   */
  boolean broken() {
    return broken;
  }

  /** Writes the claims file, the old one staying whole until the new one is. */
  void save(Path target) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        file.write(out, folderOf(target));
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The story folder whose claims file this is; null where it is another file. */
  private static @Nullable Path folderOf(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    return folder != null && target.toAbsolutePath().equals(fileOf(List.of(folder)))
        ? folder
        : null;
  }

  void write(OutputStream out) throws IOException {
    file.write(out);
  }
}
