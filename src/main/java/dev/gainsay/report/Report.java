package dev.gainsay.report;

import dev.gainsay.article.Problem;
import dev.gainsay.claim.Claim;
import dev.gainsay.rules.Level;
import java.util.List;

/**
 * What came of checking one story, in the order in which it is told. Equal stories and rules give
 * equal reports, whatever the order of files and rules.
 *
 * @param tool what made it
 * @param story id of the story
 * @param articles by id
 * @param claims all that were compared or might have been, in the order of their passages
 * @param discrepancies the gravest first
 * @param explained what differs and is reconcilable, in the same order
 * @param corroborations values that several origins state
 * @param coverage what was compared and what was not
 * @param problems what could not be done
 */
public record Report(
    Tool tool,
    String story,
    List<ReportArticle> articles,
    List<Claim> claims,
    List<Discrepancy> discrepancies,
    List<Discrepancy> explained,
    List<Corroboration> corroborations,
    Coverage coverage,
    List<Problem> problems) {

  /**
   * The program and the rules that made a report.
   *
   * @param version of the program
   * @param rules SHA-256 of the rule base, in hex
   */
  public record Tool(String version, String rules) {}

  public Report {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    discrepancies = List.copyOf(discrepancies);
    explained = List.copyOf(explained);
    corroborations = List.copyOf(corroborations);
    problems = List.copyOf(problems);
  }

  /** How many discrepancies have a level. */
  public long count(Level level) {
    return discrepancies.stream().filter(each -> each.level() == level).count();
  }

  /** True where something could not be done, so that findings may be missing. */
  public boolean incomplete() {
    return !problems.isEmpty();
  }
}
