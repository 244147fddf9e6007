package dev.gainsay.cli;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.align.Stopped;
import dev.gainsay.article.Suggestion;
import dev.gainsay.check.Checked;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two claims were flagged, or were not: the guard that stopped them, or what the rules said.
 */
final class PairExplanation {
  private final Checked checked;

  PairExplanation(Checked checked) {
    this.checked = checked;
  }

  /**
   * Tells it of two claims.
   *
   * @param oneId id of a claim, or words of it
   * @param otherId id of a claim, or words of it
   * @throws UsageException where the story has no such claim, or several
   */
  String of(String oneId, String otherId) {
    Claim one = claim(oneId);
    Claim other = claim(otherId);
    List<String> lines = new ArrayList<>();
    lines.add(described(one));
    lines.add(described(other));
    lines.addAll(reasons(one, other));
    return String.join("\n", lines) + "\n";
  }

  /** The claim of an id, of the very words, else the only one that holds or lies in the words. */
  private Claim claim(String idOrWords) {
    List<Claim> claims = checked.alignment().claims();
    Optional<Claim> named = claims.stream().filter(each -> each.id().equals(idOrWords)).findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    List<Claim> verbatim = claims.stream().filter(each -> each.quote().equals(idOrWords)).toList();
    List<Claim> meant =
        verbatim.size() == 1
            ? verbatim
            : claims.stream().filter(each -> hasWords(each, idOrWords)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (meant.isEmpty()) {
      throw new UsageException(
          "The story has no claim %s: neither an id nor words that were read as a claim.%s"
              .formatted(
                  idOrWords, Suggestion.of(idOrWords, claims.stream().map(Claim::id).toList())));
    }
    List<String> choices = meant.stream().map(PairExplanation::described).toList();
    throw new UsageException(
        "%d claims have the words %s. Name one by its id:\n  %s"
            .formatted(meant.size(), idOrWords, String.join("\n  ", choices)));
  }

  private static boolean hasWords(Claim claim, String words) {
    String quote = oneLine(claim.quote());
    String sought = oneLine(words);
    return !sought.isEmpty() && (quote.contains(sought) || sought.contains(quote));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String described(Claim claim) {
    return "%s: \u201c%s\u201d (%s; subject %s; attribute %s)"
        .formatted(
            claim.id(),
            claim.quote().replaceAll("\\s+", " "),
            claim.kind().word(),
            claim.subject() == null ? "unknown" : claim.subject(),
            claim.attribute().isEmpty() ? "unknown" : claim.attribute());
  }

  private List<String> reasons(Claim one, Claim other) {
    for (Stopped stopped : checked.alignment().stopped()) {
      if (areThose(stopped.one(), stopped.other(), one, other)) {
        return List.of(
            "Not compared. Guard: %s (%s)".formatted(stopped.guard().word(), stopped.reason()));
      }
    }
    for (Rivals rivals : checked.rivals()) {
      if ((isOn(rivals.getOne(), one) && isOn(rivals.getOther(), other))
          || (isOn(rivals.getOne(), other) && isOn(rivals.getOther(), one))) {
        return said(rivals);
      }
    }
    for (Slot slot : checked.alignment().slots()) {
      if (holds(slot, one) && holds(slot, other)) {
        return List.of(sameSlot(slot, one, other));
      }
    }
    return List.of(neverMet(one, other));
  }

  private List<String> said(Rivals rivals) {
    List<String> lines = new ArrayList<>();
    for (Pair pair : rivals.getPairs()) {
      pair.because().stream()
          .map(each -> "  " + each)
          .filter(each -> !lines.contains(each))
          .forEach(lines::add);
    }
    lines.add(0, "Compared, because:");
    checked.findings().stream()
        .filter(each -> each.rivals() == rivals)
        .forEach(each -> lines.add("Flagged by " + each.rule()));
    checked.explanations().stream()
        .filter(each -> each.rivals() == rivals)
        .forEach(each -> lines.add("Explained by " + each.rule()));
    boolean silent =
        checked.findings().stream().noneMatch(each -> each.rivals() == rivals)
            && checked.explanations().stream().noneMatch(each -> each.rivals() == rivals);
    if (silent) {
      lines.add(
          rivals.isCompatible()
              ? "No rule fired: the words differ, and a reader may take both for the same value."
              : "No rule fired: the values differ, and no rule that was run looks at such a pair.");
    }
    return lines;
  }

  private String sameSlot(Slot slot, Claim one, Claim other) {
    boolean paired =
        slot.pairs().stream().anyMatch(each -> areThose(each.one(), each.other(), one, other));
    for (List<Side> sides : checked.sides()) {
      for (Side side : sides) {
        if (isOn(side, one) && isOn(side, other)) {
          return "Compared: both state the same value.";
        }
      }
    }
    return paired
        ? "Compared: the values cannot clash, so no rule was asked."
        : "In one slot, but not compared with one another: each has a nearer counterpart.";
  }

  private static String neverMet(Claim one, Claim other) {
    if (one.kind() != other.kind()) {
      return "Not compared: a %s and a %s.".formatted(one.kind().word(), other.kind().word());
    }
    if (!one.attribute().equals(other.attribute())) {
      return "Not compared: one is about \u201c%s\u201d, the other about \u201c%s\u201d."
          .formatted(one.attribute(), other.attribute());
    }
    return "Not compared: nothing in the two sentences brought them together.";
  }

  private static boolean areThose(Claim a, Claim b, Claim one, Claim other) {
    return (is(a, one) && is(b, other)) || (is(a, other) && is(b, one));
  }

  private static boolean isOn(Side side, Claim claim) {
    return side.claims().stream().anyMatch(each -> is(each, claim));
  }

  private static boolean holds(Slot slot, Claim claim) {
    return slot.claims().stream().anyMatch(each -> is(each, claim));
  }

  private static boolean is(Claim one, Claim other) {
    return one.id().equals(other.id());
  }
}
