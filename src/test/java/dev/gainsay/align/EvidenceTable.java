package dev.gainsay.align;

import dev.gainsay.Gainsay;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryReader;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Kind;
import dev.gainsay.extract.Extraction;
import dev.gainsay.extract.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what {@link Evidence} sees of every pair of figures in stories that no guard keeps apart,
 * a line each, for {@code src/test/bench/evidence.py}, which learns the weights. Columns: story,
 * then article, start and end of either value, whether the two agree, the digits of the first,
 * whether they may be one fact, and the features.
 */
final class EvidenceTable {
  private EvidenceTable() {}

  /**
   * Prints the table.
   *
   * @param args folders of stories
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String arg : args) {
      print(Path.of(arg), out);
    }
    out.flush();
  }

  private static void print(Path folder, PrintStream out) throws Exception {
    Story story = StoryReader.read(List.of(folder));
    Extraction extraction = Gainsay.extract(story);
    Aligner aligner = new Aligner(Vocabulary.bundled());
    List<Facet> facets =
        aligner.facets(extraction.claims(), extraction.aliases(), story.settings());
    Usage usage = new Usage(facets);
    Guards guards = new Guards(Vocabulary.bundled(), usage);
    Surroundings around = Aligner.surroundings(facets, Vocabulary.bundled());
    for (Facet one : facets) {
      for (Facet other : facets.subList(one.index() + 1, facets.size())) {
        Figure figure = one.figure();
        Figure second = other.figure();
        if (figure == null
            || second == null
            || one.claim().kind() != Kind.FIGURE
            || other.claim().kind() != Kind.FIGURE
            || one.sameArticle(other)
            || guards.judge(one, other) != null
            || !around.knows(one, other)) {
          continue;
        }
        Shared shared = Shared.of(one, other, Vocabulary.bundled(), usage);
        Evidence evidence = Evidence.of(one, other, shared, usage, around, Vocabulary.bundled());
        StringBuilder line = new StringBuilder(folder.getFileName().toString());
        add(line, one.claim());
        add(line, other.claim());
        line.append('\t').append(one.agrees(other) ? 1 : 0);
        line.append('\t').append(figure.stated().get(0).stripTrailingZeros().precision());
        line.append('\t').append(Evidence.mayBeOne(figure, second) ? 1 : 0);
        for (double feature : evidence.features()) {
          line.append('\t').append(feature);
        }
        out.println(line);
      }
    }
  }

  private static void add(StringBuilder line, Claim claim) throws IOException {
    Passage passage = claim.passage();
    line.append('\t').append(passage.article().file());
    line.append('\t').append(passage.span().start()).append('\t').append(passage.span().end());
  }
}
