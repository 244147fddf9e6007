package dev.gainsay;

import dev.gainsay.align.Stopped;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Story;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import dev.gainsay.report.ReportSide;
import dev.gainsay.rules.RuleBase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user is told of two articles: they are read, aligned and judged by the bundled rules.
 *
 * @param report on the two
 */
public record TwoArticles(Report report) {
  private static final Gainsay GAINSAY = Gainsay.with(RuleBase.bundled());
  private static final String DAY = "2025-06-03";

  /** Both of one day. */
  public static TwoArticles of(String one, String other) {
    return of(one, DAY, other, DAY);
  }

  /** Each of its own day, as ISO 8601 writes it. */
  public static TwoArticles of(String one, String day, String other, String otherDay) {
    List<Article> articles = List.of(article("a", one, day), article("b", other, otherDay));
    Story story = new Story("two", null, articles, StorySettings.NONE, List.of());
    return new TwoArticles(GAINSAY.check(story));
  }

  private static Article article(String id, String text, String day) {
    Source source = new Source(null, null, null, null, LocalDate.parse(day), "the test", "en");
    return new Article(id, id + ".txt", source, text, true, List.of(), false);
  }

  /** What an editor is asked about, as "12 people / 14 people", the first text's value first. */
  public List<String> asked() {
    return report.discrepancies().stream().map(TwoArticles::values).sorted().toList();
  }

  /** The same with what is explained away: whatever was compared and differs. */
  public List<String> compared() {
    return Stream.concat(report.discrepancies().stream(), report.explained().stream())
        .map(TwoArticles::values)
        .sorted()
        .toList();
  }

  /** The rules that ask. */
  public List<String> rules() {
    return report.discrepancies().stream().map(Discrepancy::rule).sorted().toList();
  }

  private static String values(Discrepancy found) {
    return found.sides().stream()
        .sorted(Comparator.comparing(side -> side.claims().get(0).article().id()))
        .map(ReportSide::value)
        .collect(Collectors.joining(" / "));
  }

  /** Why pairs were kept apart: the guard's word and the two values, "other-rate: 12 / 14". */
  public List<String> keptApart() {
    return report.coverage().stopped().stream().map(TwoArticles::values).sorted().toList();
  }

  private static String values(Stopped pair) {
    String values =
        Stream.of(pair.one(), pair.other())
            .sorted(Comparator.comparing(claim -> claim.article().id()))
            .map(Claim::valueText)
            .collect(Collectors.joining(" / "));
    return pair.guard().word() + ": " + values;
  }
}
