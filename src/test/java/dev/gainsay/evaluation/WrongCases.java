package dev.gainsay.evaluation;

import dev.gainsay.align.Stopped;
import dev.gainsay.claim.Claim;
import dev.gainsay.report.Discrepancy;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of a set that came out wrong, for somebody to read: in the order of a hash, so that the
 * first thirty are as good as drawn by lot.
 */
final class WrongCases {
  private static final int MOST_STOPPED = 12;

  private final Path file;
  private final List<Wrong> cases = new ArrayList<>();

  private record Wrong(TextPair pair, String told) {}

  WrongCases(Path folder, String set) {
    this.file = folder.resolve(set + ".txt");
  }

  void add(TextPair pair, Report report) {
    StringBuilder told = new StringBuilder();
    told.append(pair.conflict() ? "MISSED " : "FLAGGED ").append(pair.id());
    told.append("  ").append(pair.note()).append('\n');
    told.append("  DOCUMENT ").append(oneLine(pair.document())).append('\n');
    told.append("  DRAFT    ").append(oneLine(pair.draft())).append('\n');
    for (Discrepancy each : report.discrepancies()) {
      told.append("  FLAG ").append(each.rule()).append(' ').append(each.question());
      each.sides().forEach(side -> told.append("\n       ").append(words(side.claims())));
      told.append('\n');
    }
    for (Claim claim : report.claims()) {
      if (claim.article().draft()) {
        told.append("  CLAIM ").append(words(claim)).append('\n');
      }
    }
    report.coverage().stopped().stream()
        .filter(each -> touchesDraft(each))
        .limit(MOST_STOPPED)
        .forEach(
            each ->
                told.append("  STOPPED ")
                    .append(each.guard().word())
                    .append(" (")
                    .append(each.reason())
                    .append(") ")
                    .append(words(each.one()))
                    .append(" <> ")
                    .append(words(each.other()))
                    .append('\n'));
    cases.add(new Wrong(pair, told.toString()));
  }

  private static boolean touchesDraft(Stopped stopped) {
    return stopped.one().article().draft() || stopped.other().article().draft();
  }

  private static String words(List<Claim> claims) {
    return String.join(" | ", claims.stream().map(WrongCases::words).toList());
  }

  private static String words(Claim claim) {
    return "%s%s \"%s\" [%s: %s]"
        .formatted(
            claim.article().draft() ? "draft " : "",
            claim.kind().word(),
            oneLine(claim.quote()),
            claim.subject(),
            claim.attribute());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  void write() throws IOException {
    cases.sort((one, other) -> TextPair.SHUFFLED.compare(one.pair(), other.pair()));
    Files.createDirectories(file.getParent());
    Files.write(file, cases.stream().map(Wrong::told).toList());
  }
}
