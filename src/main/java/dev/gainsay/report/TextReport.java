package dev.gainsay.report;

import dev.gainsay.align.Guard;
import dev.gainsay.align.Stopped;
import dev.gainsay.align.Unseen;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Stance;
import dev.gainsay.report.Paper.Ink;
import dev.gainsay.rules.Level;
import dev.gainsay.rules.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The report for people: finding by finding, each side with who says it in which words. */
public final class TextReport implements Renderer {
  private static final int WIDTH = 100;

  /** With more voices on one side, the rest are counted. */
  private static final int VOICES = 4;

  private static final int QUOTE_INDENT = 6;

  private final boolean colour;

  private TextReport(boolean colour) {
    this.colour = colour;
  }

  /** Without colours: the words of a claim stand between « and ». */
  public static TextReport plain() {
    return new TextReport(false);
  }

  /** For terminals: the words of a claim stand out by themselves. */
  public static TextReport coloured() {
    return new TextReport(true);
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Paper paper = new Paper(WIDTH, colour);
    printHead(report, paper);
    report.discrepancies().forEach(each -> print(each, paper));
    printExplained(report, paper);
    printAgreed(report, paper);
    printCoverage(report, paper);
    printProblems(report, paper);
    out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** One finding alone, with everything that speaks for it. */
  public void render(Discrepancy discrepancy, OutputStream out) throws IOException {
    Paper paper = new Paper(WIDTH, colour);
    print(discrepancy, paper);
    out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void printHead(Report report, Paper paper) {
    String story =
        "%s: %s, %s of which %s could be compared."
            .formatted(
                report.story(),
                counted(report.articles().size(), "article"),
                counted(report.coverage().claims(), "claim"),
                report.coverage().compared());
    paper.print("", story);
    if (report.discrepancies().isEmpty()) {
      String none =
          report.coverage().compared() == 0
              ? "Nothing could be compared, so nothing is said of consistency."
              : "Nothing clashes among the claims that could be compared.";
      paper.print("", paper.inked(Ink.GREEN, none));
      return;
    }
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      if (report.count(level) > 0) {
        counts.add(report.count(level) + " at level " + level.word());
      }
    }
    paper.print(
        "",
        counted(report.discrepancies().size(), "discrepancy")
            + ": "
            + String.join(", ", counts)
            + ".");
  }

  private static void print(Discrepancy discrepancy, Paper paper) {
    paper.gap();
    String label = discrepancy.verdict().word().toUpperCase(Locale.ROOT);
    paper.print(
        paper.inked(ink(discrepancy), label) + "  ",
        paper.inked(Ink.BOLD, discrepancy.question())
            + "  "
            + paper.inked(Ink.FAINT, "[" + discrepancy.level().word() + "]"));
    paper.print("  ", discrepancy.message());
    for (int i = 0; i < discrepancy.sides().size(); i++) {
      print(i, discrepancy, paper);
    }
    paper.gap();
    printList("  Why     ", told(discrepancy), paper);
    paper.print("  Cause   ", discrepancy.cause());
    if (discrepancy.reconciled() != null) {
      paper.print(
          "  Both    ",
          discrepancy.reconciled().reason() + " (" + discrepancy.reconciled().rule() + ")");
    }
    String also =
        discrepancy.also().isEmpty() ? "" : ", also " + String.join(", ", discrepancy.also());
    paper.print(
        "  Rule    ",
        paper.inked(
            Ink.FAINT, discrepancy.rule() + also + "; fingerprint " + discrepancy.fingerprint()));
  }

  /** All reasons but the one that every discrepancy has. */
  private static List<String> told(Discrepancy discrepancy) {
    return discrepancy.because().stream()
        .filter(each -> !each.startsWith(Arithmetic.NOTHING_APART))
        .map(TextReport::unbroken)
        .toList();
  }

  /** A calculation is read at one glance or not at all. */
  private static String unbroken(String sentence) {
    String kept = sentence;
    for (String sign : List.of(" \u2212 ", " / ", " = ", " %")) {
      kept = kept.replace(sign, sign.replace(" ", Paper.NO_BREAK));
    }
    return kept;
  }

  private static void printList(String label, List<String> sentences, Paper paper) {
    String before = label;
    for (String sentence : sentences) {
      paper.print(before, sentence);
      before = " ".repeat(label.length());
    }
  }

  private static Ink ink(Discrepancy discrepancy) {
    if (discrepancy.verdict() == Verdict.EXPLANATION || discrepancy.reconciled() != null) {
      return Ink.GREEN;
    }
    return switch (discrepancy.level()) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case INFO -> Ink.BLUE;
    };
  }

  private static void print(int index, Discrepancy discrepancy, Paper paper) {
    paper.gap();
    ReportSide side = discrepancy.sides().get(index);
    String against = discrepancy.sides().size() > 2 ? against(index, discrepancy) : "";
    String origins = side.claims().size() > 1 ? ", " + counted(side.origins(), "origin") : "";
    paper.print(
        "  ", paper.inked(Ink.BOLD, value(side)) + paper.inked(Ink.FAINT, origins + against));
    int shown = 0;
    for (Claim claim : side.claims()) {
      if (shown == VOICES) {
        paper.print("    ", "and " + counted(side.claims().size() - shown, "more claim"));
        break;
      }
      paper.print("    " + voice(claim) + " ", QUOTE_INDENT, words(claim, paper));
      shown++;
    }
  }

  /** Quoted words end like sentences, so they keep their marks. */
  private static String value(ReportSide side) {
    return side.claims().get(0).kind() == Kind.QUOTE
        ? "\u201c" + side.value() + "\u201d"
        : side.value();
  }

  /** With more than two sides: which of them this one clashes with. */
  private static String against(int index, Discrepancy discrepancy) {
    Set<Integer> others = new TreeSet<>();
    for (Discrepancy.Clash clash : discrepancy.clashes()) {
      if (clash.one() == index) {
        others.add(clash.other());
      } else if (clash.other() == index) {
        others.add(clash.one());
      }
    }
    if (others.size() == discrepancy.sides().size() - 1) {
      return ", against all others";
    }
    List<String> values = new ArrayList<>();
    others.forEach(each -> values.add(value(discrepancy.sides().get(each))));
    return ", against " + String.join("; ", values);
  }

  /** Who says it: the outlet, else the article; when; and whether it speaks for itself. */
  private static String voice(Claim claim) {
    Article article = claim.article();
    Source source = article.source();
    StringBuilder voice = new StringBuilder();
    if (article.draft()) {
      voice.append("The draft, ");
    }
    voice.append(source.outlet() == null ? article.id() : Wording.oneLine(source.outlet()));
    if (source.published() != null) {
      voice.append(", ").append(source.published());
    }
    if (Basis.UNNAMED.equals(claim.speaker())) {
      voice.append(", citing an unnamed source");
    } else if (claim.speaker() != null) {
      voice.append(", citing ").append(Wording.oneLine(claim.speaker()));
    }
    if (claim.stance() != Stance.ASSERTED) {
      voice.append(", ").append(claim.stance().word());
    }
    if (claim.basis().by() == By.EDITED) {
      voice.append(", corrected by hand");
    } else if (claim.basis().by() == By.ADDED) {
      voice.append(", added by hand");
    }
    return voice.append(':').toString();
  }

  private static String words(Claim claim, Paper paper) {
    Context context = Context.of(claim);
    String words =
        paper.hasColour()
            ? paper.inked(Ink.BOLD, context.words())
            : "\u00ab" + context.words() + "\u00bb";
    return context.before() + words + context.after();
  }

  private static void printExplained(Report report, Paper paper) {
    if (report.explained().isEmpty()) {
      return;
    }
    paper.gap();
    paper.print("", paper.inked(Ink.BOLD, "Different, and reconcilable"));
    for (Discrepancy each : report.explained()) {
      String rule = each.reconciled() == null ? each.rule() : each.reconciled().rule();
      paper.print(
          "  ",
          4,
          each.question()
              + (each.question().endsWith("\u201d") ? " \u2013 " : ": ")
              + reconciled(each)
              + " "
              + paper.inked(Ink.FAINT, "(" + rule + ", " + each.fingerprint() + ")"));
    }
  }

  /** The rule's sentence; it speaks of two values, so more of them are listed first. */
  private static String reconciled(Discrepancy explained) {
    String reason =
        explained.reconciled() == null ? explained.message() : explained.reconciled().reason();
    if (explained.sides().size() == 2) {
      return reason;
    }
    List<String> values = new ArrayList<>();
    explained.sides().forEach(side -> values.add("\u201c" + side.value() + "\u201d"));
    return String.join(", ", values) + "; " + reason;
  }

  private static void printCoverage(Report report, Paper paper) {
    Coverage coverage = report.coverage();
    if (coverage.alone().isEmpty() && coverage.stopped().isEmpty() && coverage.unseen().isEmpty()) {
      return;
    }
    paper.gap();
    paper.print("", paper.inked(Ink.BOLD, "Not compared"));
    if (!coverage.alone().isEmpty()) {
      paper.print(
          "  ",
          "%s of %s: nothing else in the articles speaks of the same matter."
              .formatted(counted(coverage.alone().size(), "claim"), coverage.claims()));
    }
    if (!coverage.stopped().isEmpty()) {
      Map<Guard, Integer> byGuard = new EnumMap<>(Guard.class);
      for (Stopped stopped : coverage.stopped()) {
        byGuard.merge(stopped.guard(), 1, Integer::sum);
      }
      List<String> counts = new ArrayList<>();
      byGuard.entrySet().stream()
          .sorted(
              Map.Entry.<Guard, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(
              each -> counts.add(each.getKey().word().replace('-', ' ') + " " + each.getValue()));
      paper.print(
          "  ",
          counted(coverage.stopped().size(), "pair")
              + (coverage.stopped().size() == 1 ? " looks" : " look")
              + " alike and stayed apart: "
              + String.join(", ", counts)
              + ".");
    }
    Map<String, List<String>> unseen = new LinkedHashMap<>();
    for (Unseen each : coverage.unseen()) {
      unseen
          .computeIfAbsent(tooMany(each.articles()), any -> new ArrayList<>())
          .add(each.kind().word() + " " + each.pairs());
    }
    unseen.forEach(
        (who, pairs) ->
            paper.print(
                "  ",
                who
                    + " too many claims for looking at each pair. Unseen pairs: "
                    + String.join(", ", pairs)
                    + "."));
  }

  private static String tooMany(List<Article> articles) {
    String one = articles.get(0).id();
    return articles.size() == 1
        ? one + " states"
        : one + " and " + (articles.size() == 2 ? articles.get(1).id() : "others") + " state";
  }

  private static void printAgreed(Report report, Paper paper) {
    int agreed = report.corroborations().size();
    if (agreed > 0) {
      paper.gap();
      paper.print("", paper.inked(Ink.BOLD, "Agreed"));
      paper.print("  ", counted(agreed, "value") + " stated alike by two origins or more.");
    }
  }

  private static void printProblems(Report report, Paper paper) {
    if (report.problems().isEmpty()) {
      return;
    }
    paper.gap();
    paper.print("", paper.inked(Ink.YELLOW, "Incomplete: findings may be missing"));
    for (Problem problem : report.problems()) {
      String place = problem.rule() != null ? problem.rule() : problem.file();
      paper.print("  ", (place == null ? "" : place + ": ") + problem.message());
    }
  }

  private static String counted(int count, String noun) {
    String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return count + " " + (count == 1 ? noun : many);
  }
}
