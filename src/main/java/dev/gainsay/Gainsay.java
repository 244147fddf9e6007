package dev.gainsay;

import dev.gainsay.article.Article;
import dev.gainsay.article.Story;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Checker;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Extraction;
import dev.gainsay.extract.Extractor;
import dev.gainsay.report.Report;
import dev.gainsay.report.ReportBuilder;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the articles of a story disagree.
 *
 * <pre>{@code
 * Story story = StoryReader.read(List.of(Path.of("claims/qwen-departure")));
 * Report report = Gainsay.with(RuleBase.bundled()).check(story);
 * for (Discrepancy discrepancy : report.discrepancies()) {
 *   System.out.println(discrepancy.question() + ": " + discrepancy.message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Compiling rules and loading language models takes longest: make one
 * and keep it. Models are loaded when a text must be read, not before.
 */
public final class Gainsay {
  private static final String NOT_PACKED = "(not packed)";

  private final RuleBase rules;
  private final Checker checker;

  private Gainsay(RuleBase rules) {
    this.rules = rules;
    this.checker = new Checker(rules);
  }

  /** A checker that judges by these rules. */
  public static Gainsay with(RuleBase rules) {
    return new Gainsay(rules);
  }

  /** The version of the program; "(not packed)" where it does not run from its jar. */
  public static String version() {
    String version = Gainsay.class.getPackage().getImplementationVersion();
    return version == null ? NOT_PACKED : version;
  }

  /**
   * What extracted claims depend on besides their articles: extractor and vocabulary, in one word.
   */
  public static String extractorVersion() {
    return ExtractorVersion.get();
  }

  /**
   * What a report depends on besides its story: code, rules, vocabulary and libraries, in one word;
   * null where no build wrote it down.
   */
  public static @Nullable String programVersion() {
    return ExtractorVersion.ofProgram();
  }

  /** The rules it judges by. */
  public RuleBase rules() {
    return rules;
  }

  /** Reads the articles and tells where they disagree. */
  public Report check(Story story) {
    Extraction extraction = extract(story);
    return check(story, extraction.claims(), extraction.aliases());
  }

  /**
   * Tells where claims disagree that are there already.
   *
   * @param claims of the story's articles, in any order; rejected ones are left out
   * @param aliases names that the articles themselves say are one
   */
  public Report check(Story story, List<Claim> claims, Collection<Alias> aliases) {
    return report(story, compare(story, claims, aliases));
  }

  /** All claims of a story's articles and the names they call one. */
  public static Extraction extract(Story story) {
    return extract(story, 1);
  }

  /**
   * All claims of a story's articles and the names they call one.
   *
   * @param threads how many articles are read at a time, at least 1; changes nothing of the result
   */
  public static Extraction extract(Story story, int threads) {
    List<Article> articles = story.articles().stream().filter(Article::hasText).toList();
    List<Claim> claims = new ArrayList<>();
    Set<Alias> aliases = new LinkedHashSet<>();
    for (Extraction each :
        SideWork.inOrder(
            articles,
            article -> Extractor.bundled().extract(article),
            Math.min(threads, articles.size()))) {
      claims.addAll(each.claims());
      aliases.addAll(each.aliases());
    }
    return new Extraction(claims, List.copyOf(aliases));
  }

  /**
   * Begins to load the bundled rules beside what the caller does next: the first check by them
   * finds them there.
   */
  public static void prepareRules() {
    SideWork.begin(() -> Checker.prepare(RuleBase::bundled));
  }

  /** Likewise the language models, for the first text that must be read. */
  public static void prepareModels() {
    SideWork.begin(Extractor::bundled);
  }

  /** What the rules say of a story's claims, before it is put into words. */
  public Checked compare(Story story, List<Claim> claims, Collection<Alias> aliases) {
    List<Claim> kept = claims.stream().filter(each -> each.basis().by() != By.REJECTED).toList();
    return checker.check(story.articles(), kept, aliases, story.settings());
  }

  /** Puts into words what the rules said. */
  public Report report(Story story, Checked checked) {
    return new ReportBuilder(rules, version()).build(story, checked);
  }
}
